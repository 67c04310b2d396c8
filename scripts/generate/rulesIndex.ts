import type { Rule } from '../../server/src/linter/rule';

/** Writes the module that lists all rules. */
export function writeRulesIndex(rules: readonly Rule[]): string {
  const names = rules.map(({ meta }) => ({ path: `./${meta.id}`, name: toName(meta.id) }));
  return [
    '// Generated from the files of this folder by scripts/generate.ts; do not edit.',
    "import type { Rule } from '../linter/rule';",
    ...names.map(({ path, name }) => `import ${name} from '${path}';`),
    '',
    '/** All rules, sorted by id. */',
    `export const rules: readonly Rule[] = [${names.map(({ name }) => name).join(', ')}];`,
    '',
  ].join('\n');
}

/** `outline/numbering-gap` becomes `outlineNumberingGap`. */
function toName(id: string): string {
  return id.replace(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
