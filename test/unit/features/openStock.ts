import { provideCompletion } from '../../../server/src/features/provideCompletion';
import type { Phrase } from '../../../server/src/features/stock/phrases';
import type { CompletionItem } from 'vscode-languageserver-types';
import { openReport } from './openReport';

/** What completion gives at the `|` of a text. */
export function completeAt(
  marked: string,
  { own = [], snippets = true, units = true }: { own?: Phrase[]; snippets?: boolean; units?: boolean } = {},
): CompletionItem[] {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('no | in the text');
  const document = openReport(marked.slice(0, offset) + marked.slice(offset + 1));
  return provideCompletion(document, offset, { own, snippets, units }).items;
}
