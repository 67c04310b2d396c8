import {
  type CancellationToken,
  CompletionItem,
  CompletionItemKind,
  type Disposable,
  languages,
  MarkdownString,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { matchPhrases, type PhraseMatch, previewPhrase, type Snippet } from './phrases';

/**
 * Offers the stock phrases in plain text and Markdown reports. VS Code itself offers a contributed snippet in every file
 * of a language, where it would be noise in all files that are no reports; only the language `work-report` has them so.
 * @param extension - address of the extension's folder; the snippet file is read at the first report
 */
export function providePhrases(extension: Uri, isReport: (document: TextDocument) => boolean): Disposable {
  let snippets: Promise<Readonly<Record<string, Snippet>>> | undefined;
  const provideCompletionItems = async (
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionItem[]> => {
    if (!isReport(document)) return [];
    snippets ??= readSnippets(Uri.joinPath(extension, 'snippets', 'work-report.json'));
    const matches = matchPhrases(await snippets, document.lineAt(position).text.slice(0, position.character));
    return token.isCancellationRequested ? [] : matches.map((match) => toItem(match, position));
  };
  return languages.registerCompletionItemProvider(['plaintext', 'markdown'], { provideCompletionItems });
}

async function readSnippets(file: Uri): Promise<Readonly<Record<string, Snippet>>> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  return JSON.parse(text) as Record<string, Snippet>;
}

function toItem({ name, body, description, prefix, typed }: PhraseMatch, position: Position): CompletionItem {
  const item = new CompletionItem({ label: prefix, description: name }, CompletionItemKind.Snippet);
  item.insertText = new SnippetString(body);
  item.filterText = prefix;
  item.detail = description;
  item.documentation = new MarkdownString().appendCodeblock(previewPhrase(body), 'text');
  item.range = new Range(position.translate(0, -typed), position);
  return item;
}
