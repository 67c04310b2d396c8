import { type Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import { showPage } from './showPage';

/** What the rules are, to be read in the editor. */
export interface RulePages {
  /** Shows the page of a rule, beside the report; without a name the user chooses one. */
  show(rule: unknown): Promise<void>;
  dispose(): void;
}

/** Pages by rule, in one language. */
type Pages = Readonly<Record<string, string>>;

const SCHEME = 'jiaogao-rule';

/**
 * Shows the pages that come with the extension, so that nothing has to be looked up on the web.
 * @param extension - address of the extension's folder; the file of pages is read when first needed
 */
export function createRulePages(extension: Uri): RulePages {
  let reading: Promise<Pages> | undefined;
  const read = (): Promise<Pages> => (reading ??= readPages(Uri.joinPath(extension, 'dist', 'pages.json')));
  const registration: Disposable = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => (await read())[path.slice(1).replace(/\.md$/, '')],
  });
  return {
    async show(rule) {
      const pages = await read();
      const id = typeof rule === 'string' ? rule : await chooseRule(pages);
      if (id === undefined) return;
      if (!Object.hasOwn(pages, id)) {
        void window.showInformationMessage(l10n.t('There is no rule named {0}.', id));
        return;
      }
      await showPage(Uri.from({ scheme: SCHEME, path: `/${id}.md` }));
    },
    dispose: () => void registration.dispose(),
  };
}

async function readPages(file: Uri): Promise<Pages> {
  const pages = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Readonly<Record<'zh' | 'en', Pages>>;
  return pages[env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'];
}

async function chooseRule(pages: Pages): Promise<string | undefined> {
  const items = Object.entries(pages).map(([label, page]) => ({ label, detail: summaryOf(page) }));
  const placeHolder = l10n.t('Choose a rule');
  return (await window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.label;
}

/** The paragraph below the title. */
function summaryOf(page: string): string {
  return /^# .*\n+(.*)/m.exec(page)?.[1] ?? '';
}
