import {
  type CancellationToken,
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  type Disposable,
  l10n,
  languages,
  MarkdownString,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { matchPhrases, type PhraseMatch, type Phrases, previewPhrase, toBody, toPrefixes } from './phrases';
import { CANDIDATE_LANGUAGES } from './reports';

/** The stock phrases of reports, offered while writing and in a list. */
export interface PhraseBook {
  /** Lets the user choose a phrase and puts it in at the cursor. */
  insert(): Promise<void>;
  dispose(): void;
}

/**
 * Offers the phrases in reports. They are contributed as snippets too, so that VS Code's own Insert Snippet lists them;
 * but as suggestions VS Code would offer those after every word that happens to begin like a prefix, in Chinese prose
 * nearly always, so the defaults of the language keep snippets out of the suggestions and these items are no snippets.
 * @param extension - address of the extension's folder; the file of phrases is read when first needed
 */
export function createPhraseBook(extension: Uri, isReport: (document: TextDocument) => boolean): PhraseBook {
  let reading: Promise<Phrases> | undefined;
  const read = (): Promise<Phrases> => (reading ??= readPhrases(Uri.joinPath(extension, 'snippets', 'work-report.json')));

  const provideCompletionItems = async (
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionList | undefined> => {
    if (!isReport(document)) return undefined;
    const matches = matchPhrases(await read(), document.lineAt(position).text.slice(0, position.character));
    if (token.isCancellationRequested) return undefined;
    // Asked again at every character: what fits changes with it.
    return new CompletionList(
      matches.map((match) => toItem(match, position)),
      true,
    );
  };
  const registration: Disposable = languages.registerCompletionItemProvider(CANDIDATE_LANGUAGES, { provideCompletionItems });
  return { insert: async () => insertPhrase(await read()), dispose: () => void registration.dispose() };
}

async function readPhrases(file: Uri): Promise<Phrases> {
  return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file))) as Phrases;
}

function toItem({ name, body, description, prefix, typed }: PhraseMatch, position: Position): CompletionItem {
  const item = new CompletionItem({ label: name, description }, CompletionItemKind.Text);
  item.insertText = new SnippetString(body);
  item.filterText = prefix;
  item.documentation = new MarkdownString().appendCodeblock(previewPhrase(body), 'text');
  item.range = new Range(position.translate(0, -typed), position);
  return item;
}

async function insertPhrase(phrases: Phrases): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const items = Object.entries(phrases).map(([name, snippet]) => ({
    label: name,
    description: toPrefixes(snippet).join('　'),
    detail: snippet.description ?? '',
    body: toBody(snippet),
  }));
  const placeHolder = l10n.t('Choose a phrase by its name or by pinyin initials');
  const chosen = await window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true });
  if (chosen) await editor.insertSnippet(new SnippetString(chosen.body));
}
