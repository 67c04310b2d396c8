import { commands, type Disposable, l10n, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import { type PlainRange, toRange } from './ask';
import { applyAction } from './commands';

/** What the server puts into the command that selects. */
interface SelectArguments {
  readonly uri: string;
  readonly range: PlainRange;
}

/** Registers the commands that change a report's structure; the server works out the edits. */
export function registerStructureCommands(): Disposable[] {
  return [
    commands.registerCommand('jiaogao.moveSectionUp', () => change('refactor.move.up')),
    commands.registerCommand('jiaogao.moveSectionDown', () => change('refactor.move.down')),
    commands.registerCommand('jiaogao.promoteSection', () => change('refactor.rewrite.promote')),
    commands.registerCommand('jiaogao.demoteSection', () => change('refactor.rewrite.demote')),
    commands.registerCommand('jiaogao.mergeSection', () => change('refactor.rewrite.mergeSection')),
    commands.registerCommand('jiaogao.mergeParagraph', () => change('refactor.rewrite.mergeParagraph')),
    commands.registerCommand('jiaogao.splitParagraph', () => change('refactor.rewrite.split')),
    commands.registerCommand('jiaogao.select', select),
  ];
}

async function change(kind: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor && (await applyAction(editor.document, editor.selection, kind))) return;
  window.setStatusBarMessage(l10n.t('That cannot be done at the cursor.'), 3000);
}

/** Puts the selection where an edit says that it belongs. */
export function select({ uri, range }: SelectArguments): void {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === Uri.parse(uri).toString());
  if (!editor) return;
  const selected = toRange(range);
  editor.selection = new Selection(selected.start, selected.end);
  editor.revealRange(selected, TextEditorRevealType.InCenterIfOutsideViewport);
}
