import { l10n, type TextDocument, type Uri, window, WorkspaceEdit } from 'vscode';
import { type Ask, type PlainRange, toRange } from './ask';
import { applyTo } from './fillBlank';
import { type ListLine, underHeading } from './listLines';
import { readFile } from './readFile';

/** Answer of the server to `jiaogao/tableFilling`. */
interface TableFilling {
  readonly version: number;
  readonly fillings: readonly {
    readonly name: string;
    readonly result: string;
    readonly edits: readonly { readonly range: PlainRange; readonly newText: string }[];
  }[];
  readonly unfilled: readonly { readonly name: string; readonly count: number }[];
  readonly unused: readonly { readonly name: string; readonly value: string; readonly reason: 'noBlank' | 'tooMany' | 'contradiction' }[];
  readonly unread: readonly string[];
}

/** How a table is filled in: all in one go, or after a look at each place. */
type Way = 'at once' | 'one by one';

/**
 * Fills the blanks of the report at the cursor from a table of names and values. Nothing changes before the user has seen
 * what would be filled with what, what would not, and has said so; then all is one edit.
 * @param given - the table; the user is asked for it where it is missing
 */
export async function fillFromTable(ask: Ask, given?: Uri): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return void window.showInformationMessage(l10n.t('Open a file first.'));
  const file = given ?? (await chooseTable());
  if (!file) return;
  const { text = '' } = await readFile(file.toString());
  const table = { text, format: /\.json$/i.test(file.path) ? 'json' : 'csv' };
  const filling = await ask<TableFilling>(editor.document, 'jiaogao/tableFilling', { position: editor.selection.active, table });
  if (!filling) return void window.showInformationMessage(l10n.t('This file is not proofread.'));
  const way = await showDryRun(filling);
  if (way) await apply(editor.document, filling, way === 'one by one');
}

async function chooseTable(): Promise<Uri | undefined> {
  const title = l10n.t('Choose a table: each line a name (XX镇) and what is to be filled in');
  const files = await window.showOpenDialog({ title, filters: { [l10n.t('Table')]: ['csv', 'tsv', 'txt', 'json'] } });
  return files?.[0];
}

/** Shows all that the table would do and would not do; a line that only says something leaves the list open. */
async function showDryRun({ fillings, unfilled, unused, unread }: TableFilling): Promise<Way | undefined> {
  const count = fillings.reduce((sum, { edits }) => sum + edits.length, 0);
  const reasons = {
    noBlank: l10n.t('no such blank'),
    tooMany: l10n.t('all such blanks are filled'),
    contradiction: l10n.t('two values for one name'),
  };
  const lines: ListLine<Way>[] = [
    ...(count > 0
      ? ([
          { label: l10n.t('Fill in {0} places', count), value: 'at once' },
          { label: l10n.t('Look at each place before'), value: 'one by one' },
        ] as const)
      : []),
    ...underHeading<Way>(
      l10n.t('Is filled'),
      fillings.map(({ name, result, edits }) => ({ label: `${name} → ${result}`, description: `×${edits.length}` })),
    ),
    ...underHeading<Way>(
      l10n.t('Not in the table'),
      unfilled.map(({ name, count: left }) => ({ label: name, description: `×${left}` })),
    ),
    ...underHeading<Way>(
      l10n.t('Not used'),
      unused.map(({ name, value, reason }) => ({ label: `${name} → ${value}`, description: reasons[reason] })),
    ),
    ...underHeading<Way>(
      l10n.t('Not understood'),
      unread.map((label) => ({ label })),
    ),
  ];
  const placeHolder = count > 0 ? l10n.t('Nothing is changed yet') : l10n.t('The table fills nothing');
  for (;;) {
    const chosen = await window.showQuickPick(lines, { placeHolder });
    if (!chosen || chosen.value) return chosen?.value;
  }
}

async function apply({ uri }: TextDocument, { version, fillings }: TableFilling, needsConfirmation: boolean): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { name, result, edits } of fillings) {
    const label = `${name} → ${result}`;
    for (const { range, newText } of edits) edit.replace(uri, toRange(range), newText, { label, needsConfirmation });
  }
  await applyTo(uri, version, edit);
}
