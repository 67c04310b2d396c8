import type { Quantity } from '../../grammar/syntax';
import type { Paragraph, Report, ReportDocument } from '../document';
import { figuresOf } from './compareFigures';
import type { Figure, PlacedFigure } from './figure';
import { buildStandings, type Standing } from './outlook';

/** A figure with where its paragraph stands. */
export interface Mention extends PlacedFigure {
  readonly standing: Standing;
}

/** Fewest characters of a name that is taken for the same thing wherever it stands. */
const NAME = 4;

/** All figures of a report, in text order. O(figures). */
export function findMentions(document: ReportDocument, report: Report, read: (paragraph: Paragraph) => readonly Figure[]): Mention[] {
  const standings = buildStandings(document, report);
  const mentions: Mention[] = [];
  for (let paragraph = report.first; paragraph <= report.last; paragraph++) {
    const standing = standings[paragraph - report.first]!;
    for (const figure of read(document.paragraphs[paragraph]!)) mentions.push(toMention(paragraph, figure, standing));
  }
  return mentions;
}

/** Places a figure where its paragraph stands; one that is spoken of as known belongs to the past wherever that is. */
export function toMention(paragraph: number, figure: Figure, standing: Standing): Mention {
  return { paragraph, figure, standing: figure.given ? { ...standing, ahead: false } : standing };
}

/** Fewest characters of the name of something that later text builds on: 在教职工5860人中. */
const SHORT_NAME = 2;
/** Fewest figures of a number that two things do not have in common by chance. */
export const RARE = 3;

/** Tells whether a figure has a name, and is of something counted or measured; not 坚定“四个自信” and 经过40年. */
export function isNamed({ indicator, noun, quantity, role, target }: Figure): boolean {
  return !target && role !== 'change' && hasName(indicator, quantity) && !/[“”]/.test(noun);
}

/** Tells whether words are the name of something that a number counts or measures. */
export function hasName(indicator: string, { low, unit }: Quantity): boolean {
  if (!hasLongName(indicator) && !(hasLength(indicator, SHORT_NAME) && figuresOf(low) >= RARE)) return false;
  return low.script !== 'han' && !loneUnits.has(unit) && !indicator.endsWith('“');
}

/** What these count is nothing that is told of twice. */
const loneUnits: ReadonlySet<string> = new Set(['年', '周年', '届', '个月', '级', '倍', '番', '成']);

/** True for a name with an age in it: 60周岁以上老年人. */
export function namesAge(indicator: string): boolean {
  return indicator.includes('岁') && /\d岁|\d周岁/.test(indicator);
}

/** Tells whether a name is long enough to be of the same thing wherever it stands. */
export function hasLongName(indicator: string): boolean {
  return hasLength(indicator, NAME);
}

function hasLength(text: string, characters: number): boolean {
  return text.length >= characters && (text.length >= 2 * characters || [...text].length >= characters);
}
