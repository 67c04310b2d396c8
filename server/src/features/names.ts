import type { Place, Report, ReportDocument, Section } from '../model/document';
import { markerText, textAt } from '../model/navigate';

/** Longer names are cut: an item that is a whole paragraph would fill the outline. */
const longestName = 60;

/** The words of a report's title; empty where it has none. */
export function nameReport(document: ReportDocument, { title }: Report): string {
  return title ? wordsOf(document, { paragraph: title.paragraph, span: title.syntax.text }) : '';
}

/** Marker and heading words as written; the separator of 1. gets no blank because the text has none. */
export function nameSection(document: ReportDocument, section: Section): string {
  return (markerText(document, section) + wordsOf(document, { paragraph: section.paragraph, span: section.title })).trim();
}

/** The words of an item of an enumeration up to its first mark behind the marker's own. */
export function nameItem(document: ReportDocument, place: Place): string {
  const [words = ''] = /^.{3}[^，。；：]*/u.exec(textAt(document, place)) ?? [textAt(document, place)];
  return cut(words.trim());
}

function wordsOf(document: ReportDocument, place: Place): string {
  // A run-in heading without a near 。 is a whole paragraph: its first sentence will do.
  const [sentence = ''] = textAt(document, place).split('。', 1);
  return cut(sentence.trim());
}

function cut(words: string): string {
  return words.length > longestName ? `${words.slice(0, longestName)}…` : words;
}
