import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver-types';
import type { ReportDocument } from '../model/document';
import { toRange } from './positions';
import type { Phrase } from './stock/phrases';
import { toPlainText } from './stock/snippetText';
import { findSpot, suggest, type Suggestion } from './stock/suggest';

/** What the client can take, and what the user wants. */
export interface CompletionOptions {
  /** Items may have tab stops. */
  readonly snippets: boolean;
  /** The user's own texts. */
  readonly own: readonly Phrase[];
  /** Units are offered behind a number. */
  readonly units: boolean;
}

/** No kind is Snippet: an editor that has the same texts as snippets offers them at every word that begins alike. */
const kinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  marker: CompletionItemKind.Keyword,
  ordinal: CompletionItemKind.Keyword,
  phrase: CompletionItemKind.Text,
  unit: CompletionItemKind.Unit,
  name: CompletionItemKind.Reference,
};

/**
 * Gives what may be written on at the offset: the next number, sections that are missing, stock phrases, the next item of
 * a list, units, names. To be asked again at every character: what fits changes with it.
 */
export function provideCompletion(document: ReportDocument, offset: number, options: CompletionOptions): CompletionList {
  const found = suggest(findSpot(document, offset), options.own, options.units);
  const seen = new Set<string>();
  const items = found.filter(({ label, body }) => seen.size < seen.add(`${label}\n${body}`).size);
  return { isIncomplete: true, items: items.map((suggestion, index) => toItem(document, offset, suggestion, index, options.snippets)) };
}

/** Adds to an item of {@link provideCompletion} what it is when it is looked at: the text it puts in. */
export function resolveCompletion(item: CompletionItem): CompletionItem {
  const text = item.textEdit?.newText ?? '';
  const shown = item.insertTextFormat === InsertTextFormat.Snippet ? toPlainText(text) : text;
  return { ...item, documentation: { kind: 'plaintext', value: shown } };
}

function toItem(document: ReportDocument, offset: number, suggestion: Suggestion, index: number, snippets: boolean): CompletionItem {
  const { label, detail, kind, body, typed, behind, filter } = suggestion;
  const text = (snippets ? body : toPlainText(body)).replaceAll('\n', document.eol);
  return {
    label,
    labelDetails: { description: detail },
    kind: kinds[kind],
    sortText: String(index).padStart(4, '0'),
    filterText: filter,
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: toRange(document, { start: offset - typed, end: offset + behind }), newText: text },
  };
}
