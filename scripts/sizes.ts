/** How large what is delivered may be, in KB. */
export interface SizeBudget {
  /** What it is to come to. */
  readonly budget: number;
  /** What it may not pass meanwhile. */
  readonly limit: number;
}

/** The budgets, by path from the project's folder. */
export const sizeBudgets: Readonly<Record<string, SizeBudget>> = {
  'dist/server-web.js': { budget: 450, limit: 760 },
  'dist/server-node.cjs': { budget: 450, limit: 770 },
  'dist/client-web.js': { budget: 350, limit: 430 },
  'dist/client-node.cjs': { budget: 350, limit: 460 },
  'jiaogao.vsix': { budget: 1536, limit: 1536 },
};
