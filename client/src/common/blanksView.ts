import { EventEmitter, l10n, type TextDocument, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window } from 'vscode';
import { type Ask, toRange } from './ask';
import { besides } from './listLines';
import { createPauses } from './pauses';
import { type BlankKind, type BlankList, type BlankNode, toTree } from './blankTree';
import { leftInWords, type ReportStatus } from './statusText';

/** The view of what is still to be filled in the active report. */
export interface BlanksView {
  /** Shows the blanks of this document, as soon as somebody looks; `undefined` empties the view. */
  show(document: TextDocument | undefined, status: ReportStatus | undefined): void;
  /** Drops what is known of a document that closes. */
  forget(uri: string): void;
  dispose(): void;
}

/** What the view shows. */
interface Shown {
  readonly document: TextDocument;
  readonly status: ReportStatus;
}

/** So many characters are shown before a blank, and behind it. */
const BEFORE = 8;
const BEHIND = 20;

/** Milliseconds without a new check after which the lines are made anew. */
const PAUSE = 300;

/** Makes the view, empty at first. Nothing is asked of the server while it is not visible. */
export function createBlanksView(ask: Ask): BlanksView {
  const changed = new EventEmitter<undefined>();
  const pauses = createPauses(PAUSE);
  /** How many blanks each document had at the most, to tell how many of them are filled. */
  const most = new Map<string, number>();
  let shown: Shown | undefined;

  const getChildren = async (node?: BlankNode): Promise<readonly BlankNode[]> => {
    if (node) return node.children;
    if (!shown) return [];
    const { document, status } = shown;
    const list = await ask<BlankList>(document, 'jiaogao/blanks');
    const uri = document.uri.toString();
    const all = {
      id: 'all',
      level: 'all',
      uri,
      phrase: leftInWords(status, l10n),
      aside: view.description,
      ranges: [],
      children: [],
    } as const;
    return list ? [all, ...toTree(uri, list)] : [];
  };
  const getTreeItem = (node: BlankNode): TreeItem => toItem(node, shown?.document);
  const view = window.createTreeView('jiaogao.blanks', {
    treeDataProvider: { getChildren: async (node) => [...(await getChildren(node))], getTreeItem, onDidChangeTreeData: changed.event },
  });

  return {
    show(document, status) {
      // Counts of a check that is still under way are those of the text before.
      const next = document && status && !status.checking ? { document, status } : undefined;
      if (status?.checking && shown?.document === document) return;
      if (next?.document === shown?.document && next?.status === shown?.status) return;
      const isOther = next?.document !== shown?.document;
      shown = next;
      const left = next?.status.blanks ?? 0;
      const uri = document?.uri.toString() ?? '';
      const total = Math.max(most.get(uri) ?? 0, left);
      if (next) most.set(uri, total);
      view.description = total > 0 ? l10n.t('{0} of {1} filled', total - left, total) : '';
      view.badge = left > 0 ? { value: left, tooltip: l10n.t('{0} to fill', left) } : undefined;
      if (isOther) changed.fire(undefined);
      else pauses.after('lines', () => changed.fire(undefined));
    },
    forget: (uri) => void most.delete(uri),
    dispose() {
      pauses.dispose();
      view.dispose();
      changed.dispose();
    },
  };
}

function toItem({ id, level, phrase, ranges, aside, uri, children }: BlankNode, document: TextDocument | undefined): TreeItem {
  const item = new TreeItem(phrase, children.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = id;
  item.contextValue = level;
  if (level === 'all') {
    item.iconPath = new ThemeIcon('checklist');
    item.description = aside ?? '';
    item.command = { command: 'jiaogao.readyToHandIn', title: '' };
    return item;
  }
  item.description = besides(`×${ranges.length}`, aside);
  if (level === 'kind') {
    item.label = kindInWords(phrase as BlankKind);
    item.collapsibleState = TreeItemCollapsibleState.Expanded;
  }
  const [place] = ranges;
  if (level === 'blank' && place && document && place.start.line < document.lineCount) {
    const { start, end } = place;
    const from = Math.max(0, start.character - BEFORE);
    const words = document.lineAt(start.line).text.slice(from, end.character + BEHIND);
    item.label = { label: words, highlights: [[start.character - from, end.character - from]] };
    item.description = besides(l10n.t('line {0}', start.line + 1), aside);
    item.command = { command: 'vscode.open', title: '', arguments: [Uri.parse(uri), { selection: toRange(place) }] };
  }
  return item;
}

function kindInWords(kind: BlankKind): string {
  if (kind === 'name') return l10n.t('Names');
  return kind === 'number' ? l10n.t('Numbers') : l10n.t('Notes to the writer');
}
