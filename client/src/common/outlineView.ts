import {
  commands,
  DataTransferItem,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { type Ask, type PlainRange, toRange } from './ask';
import { linesToFold, nodeAt, type OutlineNode, type OutlineSymbol, toOutline } from './outline';
import { createPauses } from './pauses';
import { select } from './structure';

/** Milliseconds without a change after which the view is made anew. */
const PAUSE = 300;

/** What the view carries while a section is dragged; VS Code wants the view's own name in it. */
const DRAGGED = 'application/vnd.code.tree.jiaogao.outline';

/** What is known of one version of a document. */
interface Outline {
  readonly document: TextDocument;
  readonly version: number;
  readonly nodes: readonly OutlineNode[];
  /** Where its findings are, without what is still to be filled in. */
  readonly problems: readonly Range[];
}

/**
 * Makes the view of the active report's sections: it follows the cursor, and a section that is dropped on another one moves there in
 * the text. Also registers the commands that fold by level. Nothing is asked of the server while the view is not visible.
 */
export function createOutlineView(ask: Ask): Disposable {
  const changed = new EventEmitter<undefined>();
  const pauses = createPauses(PAUSE);
  let outline: Outline | undefined;

  async function read(document: TextDocument | undefined): Promise<Outline | undefined> {
    if (!document) return undefined;
    const { version } = document;
    const symbols = await ask<readonly OutlineSymbol[]>(document, 'textDocument/documentSymbol');
    return symbols && { document, version, nodes: toOutline(symbols), problems: findProblems(document) };
  }

  const view = window.createTreeView<OutlineNode>('jiaogao.outline', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => {
        if (node) return [...node.nodes];
        outline = await read(window.activeTextEditor?.document);
        setTimeout(follow);
        return [...(outline?.nodes ?? [])];
      },
      getParent: ({ parent }) => parent,
      getTreeItem: (node) => toItem(node, outline),
    },
    dragAndDropController: {
      dragMimeTypes: [DRAGGED],
      dropMimeTypes: [DRAGGED],
      handleDrag: ([node], carried) => carried.set(DRAGGED, new DataTransferItem(node?.range.start.line)),
      handleDrop: async (target, carried) => {
        const line: unknown = carried.get(DRAGGED)?.value;
        if (target && outline && typeof line === 'number') await move(ask, outline, line, target.range.start.line);
      },
    },
  });

  function follow(): void {
    const editor = window.activeTextEditor;
    if (!view.visible || !outline || editor?.document !== outline.document) return;
    const node = nodeAt(outline.nodes, editor.selection.active.line);
    // A node of a tree that is being made anew is not found; the new one is followed then.
    if (node) void view.reveal(node).then(undefined, () => undefined);
  }

  const refreshSoon = (): void => pauses.after('', () => view.visible && changed.fire(undefined));
  const isShown = (uri: { toString(): string }): boolean => uri.toString() === window.activeTextEditor?.document.uri.toString();

  async function fold(level: number): Promise<void> {
    const current = await read(window.activeTextEditor?.document);
    if (!current) return;
    await commands.executeCommand('editor.unfoldAll');
    const selectionLines = linesToFold(current.nodes, level);
    if (selectionLines.length > 0) await commands.executeCommand('editor.fold', { levels: 1, direction: 'down', selectionLines });
  }

  return Disposable.from(
    view,
    changed,
    pauses,
    view.onDidChangeVisibility(({ visible }) => visible && changed.fire(undefined)),
    window.onDidChangeActiveTextEditor(refreshSoon),
    workspace.onDidChangeTextDocument(({ document }) => isShown(document.uri) && refreshSoon()),
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(isShown) && refreshSoon()),
    window.onDidChangeTextEditorSelection(({ textEditor }) => isShown(textEditor.document.uri) && follow()),
    commands.registerCommand('jiaogao.foldLevel1', () => fold(1)),
    commands.registerCommand('jiaogao.foldLevel2', () => fold(2)),
    commands.registerCommand('jiaogao.foldLevel3', () => fold(3)),
    commands.registerCommand('jiaogao.foldLevel4', () => fold(4)),
    commands.registerCommand('jiaogao.showOutlineOnly', () => fold(Infinity)),
  );
}

/** Moves a section in the text; an answer to an older text is not applied. */
async function move(ask: Ask, { document, version }: Outline, section: number, target: number): Promise<void> {
  const answer = await ask<{
    readonly edits: readonly { readonly range: PlainRange; readonly newText: string }[];
    readonly range: PlainRange;
  }>(document, 'jiaogao/moveSection', { version, section, target });
  if (!answer || document.version !== version) {
    window.setStatusBarMessage(l10n.t('The section cannot be moved there.'), 3000);
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { range, newText } of answer.edits) edit.replace(document.uri, toRange(range), newText);
  if (await workspace.applyEdit(edit)) select({ uri: document.uri.toString(), range: answer.range });
}

function toItem(node: OutlineNode, outline: Outline | undefined): TreeItem {
  const item = new TreeItem(node.name, node.nodes.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None);
  if (!outline) return item;
  const range = toRange(node.range);
  const problems = outline.problems.filter((problem) => range.contains(problem.start)).length;
  const parts = [node.detail, problems > 0 && l10n.t('{0} problems', problems)].filter((part) => typeof part === 'string' && part !== '');
  item.description = parts.join(' · ');
  const { start } = toRange(node.selectionRange);
  item.command = { title: '', command: 'vscode.open', arguments: [outline.document.uri, { selection: new Range(start, start) }] };
  return item;
}

function findProblems({ uri }: TextDocument): Range[] {
  return languages.getDiagnostics(uri).flatMap(({ source, code, range }) => {
    const rule = String(typeof code === 'object' ? code.value : code);
    return (source === '校稿' || source === 'Jiaogao') && !rule.startsWith('placeholder/') ? [range] : [];
  });
}
