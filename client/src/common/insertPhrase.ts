import {
  l10n,
  type Position,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  SnippetString,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import type { Ask } from './ask';

/** A stock text as the server lists it. */
interface StockEntry {
  readonly name: string;
  readonly group: 'frame' | 'section' | 'opening' | 'closing' | 'phrase' | 'own';
  readonly description: string;
  readonly keywords: string;
  readonly snippet: string;
  readonly preview: string;
}

interface StockItem extends QuickPickItem {
  readonly entry?: StockEntry;
}

/** So many characters of a text are shown before it is chosen. */
const PREVIEW = 160;

/** Lets the user choose a stock text, showing each where it would stand, and puts it in there in one step. */
export async function insertPhrase(ask: Ask): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  const { active } = editor.selection;
  const answer = await ask<{ version: number; entries: StockEntry[] }>(document, 'jiaogao/stock', { position: active });
  if (!answer) return void window.showInformationMessage(l10n.t('Have this file proofread first: stock texts are for reports.'));
  const chosen = await choose(editor, active, answer.entries);
  if (!chosen) return;
  if (document.version !== answer.version) {
    void window.showInformationMessage(l10n.t('The text has changed in the meantime; please try again.'));
    return;
  }
  await editor.insertSnippet(new SnippetString(chosen.snippet), active);
}

async function choose(editor: TextEditor, place: Position, entries: readonly StockEntry[]): Promise<StockEntry | undefined> {
  const ghost = createGhost(editor, place);
  const pick = window.createQuickPick<StockItem>();
  pick.placeholder = l10n.t('Choose a phrase by its name or by pinyin initials');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = toItems(entries);
  pick.onDidChangeActive(([item]) => ghost.show(item?.entry?.preview ?? ''));
  try {
    return await new Promise((resolve) => {
      pick.onDidAccept(() => resolve(pick.activeItems[0]?.entry));
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
  } finally {
    pick.dispose();
    ghost.dispose();
  }
}

function toItems(entries: readonly StockEntry[]): StockItem[] {
  const groups: [title: string, groups: readonly StockEntry['group'][]][] = [
    [l10n.t('Whole reports'), ['frame']],
    [l10n.t('Sections'), ['section']],
    [l10n.t('Openings and closings'), ['opening', 'closing']],
    [l10n.t('Sentences'), ['phrase']],
    [l10n.t('Your own'), ['own']],
  ];
  return groups.flatMap(([label, own]) => [
    { label, kind: QuickPickItemKind.Separator },
    ...entries
      .filter(({ group }) => own.includes(group))
      .map((entry) => ({ label: entry.name, description: entry.keywords, detail: entry.description, entry })),
  ]);
}

/** Shows a text at a place without changing the document. */
function createGhost(editor: TextEditor, place: Position): { show(text: string): void; dispose(): void } {
  const color = new ThemeColor('editorGhostText.foreground');
  const type = window.createTextEditorDecorationType({ after: { color, fontStyle: 'italic' } });
  return {
    show(text) {
      const contentText = text.replace(/\n+/g, ' ⏎ ').slice(0, PREVIEW) + (text.length > PREVIEW ? '…' : '');
      editor.setDecorations(type, text === '' ? [] : [{ range: new Range(place, place), renderOptions: { after: { contentText } } }]);
    },
    dispose: () => type.dispose(),
  };
}
