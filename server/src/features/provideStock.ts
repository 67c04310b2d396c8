import type { ReportDocument } from '../model/document';
import { toInitials } from './stock/initials';
import type { Phrase, PhraseGroup } from './stock/phrases';
import { toPlainText } from './stock/snippetText';
import { findSpot, phrasesAt } from './stock/suggest';

/** A stock text to choose from a list. */
export interface StockEntry {
  readonly name: string;
  readonly group: PhraseGroup;
  readonly description: string;
  /** What it is found by besides its name: prefixes and pinyin initials. */
  readonly keywords: string;
  /** What goes in at the cursor, as a snippet and as it looks. */
  readonly snippet: string;
  readonly preview: string;
}

/** Lists all stock texts, each as it would go in at the offset, and the user's own. */
export function provideStock(document: ReportDocument, offset: number, own: readonly Phrase[]): StockEntry[] {
  return phrasesAt(findSpot(document, offset), own).map(({ phrase: { name, group, description, prefixes }, body }) => ({
    name,
    group,
    description,
    keywords: [...new Set([...prefixes, toInitials(name)])].join(' '),
    snippet: body,
    preview: toPlainText(body),
  }));
}
