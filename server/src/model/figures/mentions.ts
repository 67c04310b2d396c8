import type { Paragraph, Report, ReportDocument } from '../document';
import type { Figure, PlacedFigure } from './figure';
import { buildStandings, type Standing } from './outlook';

/** A figure with where its paragraph stands. */
export interface Mention extends PlacedFigure {
  readonly standing: Standing;
}

/** Fewest characters of a name that is taken for the same thing wherever it stands. */
export const NAME = 4;

/** All figures of a report, in text order; one that is spoken of as known belongs to the past wherever it stands. O(figures). */
export function findMentions(document: ReportDocument, report: Report, read: (paragraph: Paragraph) => readonly Figure[]): Mention[] {
  const standings = buildStandings(document, report);
  const mentions: Mention[] = [];
  for (let paragraph = report.first; paragraph <= report.last; paragraph++) {
    const standing = standings[paragraph - report.first]!;
    for (const figure of read(document.paragraphs[paragraph]!))
      mentions.push({ paragraph, figure, standing: figure.given ? { ...standing, ahead: false } : standing });
  }
  return mentions;
}

/** Tells whether a figure has a name long enough, of something counted or measured; not 坚定“四个自信” and 经过40年. */
export function isNamed({ figure: { indicator, noun, quantity, role, target } }: Mention): boolean {
  if (target || (role !== 'done' && role !== 'target')) return false;
  if (quantity.low.script === 'han' || /[“”]/.test(noun) || indicator.endsWith('“')) return false;
  if (/^(?:年|周年|届|个月|级|倍|番|成)$/.test(quantity.unit)) return false;
  return [...indicator].length >= NAME;
}
