import { blanks, isHanCode, tableOf } from '../base/characters';
import type { Inline } from '../grammar/syntax';
import type { Paragraph } from './document';
import { holds } from './itemKinds';
import type { ParagraphWording } from './repeats/paragraphWording';
import { countOwnWords, readSentences } from './repeats/sentences';
import {
  computeBandKeys,
  computeShingles,
  computeSimilarity,
  countInOrder,
  countShared,
  fromCodes,
  hashCodes,
  type Codes,
  type Shingles,
} from './similarity';

/** What of a paragraph is compared with other paragraphs; kept for all of a large file, so its words are not among it. */
export interface ParagraphProfile {
  readonly paragraph: Paragraph;
  /** Where its text begins behind the marker, and behind a run-in heading with its mark, if that is left out. */
  readonly start: number;
  readonly bodyStart: number;
  /** Where its words begin: behind the marker, or behind a run-in heading. They have no numbers, dates, placeholders and marks. */
  readonly from: number;
  /** How many words there are, and a number that stands for them. */
  readonly length: number;
  readonly hash: number;
  /** Worked out when asked for. */
  readonly shingles: Shingles;
  /** Paragraphs that are alike share one of these. */
  readonly keys: readonly number[];
}

/** A run-in heading is left out when it is no longer than this and so many characters follow it: else it is the text. */
const longestHeading = 25;
const shortestBody = 40;

/** Sentences hold no heading and a digest no figures; where they are much less than it, the heading says the rest. */
const mostOfIt = 0.9;

/** The beginning and the end of the words are keys, too: in a short paragraph few shingles outlive an edit. */
const edge = 10;

/** Paragraphs with fewer words are not compared, whatever the options of a rule. */
const fewestEver = 10;

/** Makes the profile of a paragraph; undefined for what is no text, or too short. */
export function profileParagraph(paragraph: Paragraph): ParagraphProfile | undefined {
  const { syntax } = paragraph;
  if (syntax.line.kind !== 'text') return undefined;
  const start = syntax.marker?.span.end ?? syntax.content.start;
  const { heading } = syntax;
  const isShort = heading && !heading.alone && heading.text.end - heading.text.start <= longestHeading;
  const headed = isShort ? readWords(paragraph, heading.text.end) : undefined;
  const isHeaded = headed !== undefined && headed.length >= shortestBody;
  const from = isHeaded ? heading!.text.end : start;
  const words = isHeaded ? headed : readWords(paragraph, start);
  const { length } = words;
  if (length < fewestEver) return undefined;
  const keys = computeBandKeys(words);
  keys.push(hashCodes(words, 0, edge), ~hashCodes(words, length - edge, length));
  return new Profile(paragraph, start, isHeaded ? from + heading!.mark.length : start, from, length, hashCodes(words, 0, length), keys);
}

/** A class, for there are very many: what is made when asked for costs no function a paragraph. */
class Profile implements ParagraphProfile {
  private made: Shingles | undefined;
  constructor(
    readonly paragraph: Paragraph,
    readonly start: number,
    readonly bodyStart: number,
    readonly from: number,
    readonly length: number,
    readonly hash: number,
    readonly keys: readonly number[],
  ) {}
  get shingles(): Shingles {
    return (this.made ??= computeShingles(readWords(this.paragraph, this.from)));
  }
}

/** Tells whether two paragraphs have the same words. */
export function haveSameWords(a: ParagraphProfile, b: ParagraphProfile): boolean {
  if (a.length !== b.length || a.hash !== b.hash) return false;
  const [left, right] = [readWords(a.paragraph, a.from), readWords(b.paragraph, b.from)];
  return left.every((code, at) => code === right[at]);
}

function digestOf({ paragraph, from }: ParagraphProfile): string {
  return fromCodes(readWords(paragraph, from));
}

const passedOver = tableOf([...blanks, '*']);

/** The code units of a paragraph's words, from a place on. */
function readWords({ text, syntax }: Paragraph, start: number): Codes {
  const { items, content } = syntax;
  const codes: number[] = [];
  let at = start;
  for (let index = 0; index <= items.length; index++) {
    const item = items[index];
    if (item && !isLeftOut(item.kind)) continue;
    const left = item?.span;
    const end = left ? left.start : content.end;
    if (left && end < at) continue;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (isHanCode(code) || passedOver[code] === 0) codes.push(code);
    }
    if (left) at = left.end;
  }
  return codes;
}

function isLeftOut(kind: Inline['kind']): boolean {
  return kind === 'comma' || kind === 'stop' || kind === 'quantity' || kind === 'date' || kind === 'bracket' || kind === 'placeholder';
}

/** The text of a paragraph behind its marker, as written. */
export function textOf({ paragraph: { text, syntax }, start }: ParagraphProfile): string {
  return text.slice(start, syntax.content.end).trim();
}

/** The same without a run-in heading. */
export function bodyOf({ paragraph: { text, syntax }, bodyStart }: ParagraphProfile): string {
  return text.slice(bodyStart, syntax.content.end).trim();
}

/** Values of a paragraph's quantities, in order. */
export function figuresOf({ paragraph: { syntax } }: ParagraphProfile): string[] {
  return syntax.items.flatMap((item) => (item.kind === 'quantity' ? [item.low.value] : []));
}

/** Tells whether a paragraph is the opening that every report has: 现将有关情况报告如下. */
export function isOpening({ paragraph: { text, syntax } }: ParagraphProfile): boolean {
  return /如下[：:。]?$/.test(text.slice(Math.max(0, syntax.content.end - 3), syntax.content.end));
}

/** Tells whether most of a paragraph is formulas of the genre. */
export function isMadeOfFormulas(paragraph: Paragraph, { words }: ParagraphWording): boolean {
  return readSentences(paragraph).reduce((sum, sentence) => sum + countOwnWords(paragraph, sentence), 0) * 2 < words;
}

/** True when the sentences of a paragraph are all that it says, and none of them is masked: they may be compared one by one. */
export function saysNoMore({ length }: ParagraphProfile, { words, masked }: ParagraphWording): boolean {
  return words >= length * mostOfIt && !masked;
}

/** A paragraph of figures may have so few words. */
const fewestWords = 15;

/** Tells whether a paragraph has enough words to be compared, or is made of figures for a good part. */
export function isComparable(profile: ParagraphProfile, { length, masked }: ParagraphWording, minimum: number): boolean {
  if (profile.length >= minimum) return true;
  return profile.length >= fewestWords && holds(profile.paragraph, 'quantities') && !masked && length >= minimum;
}

/** So many figures, all different, make two paragraphs the same form filled in twice. */
const fewestFigures = 3;

/** Tells whether two paragraphs that are alike are one form filled in twice, or the opening that every report has. */
export function isTemplate(a: ParagraphProfile, b: ParagraphProfile, minimum: number): boolean {
  if (isOpening(a) && isOpening(b)) return true;
  const [figures, others] = [figuresOf(a), figuresOf(b)];
  const same = figures.filter((value, index) => value === others[index]).length;
  // Few words are made one's own by the figures among them.
  if (Math.min(a.length, b.length) < minimum) return same * 3 < Math.max(figures.length, others.length) * 2;
  return figures.length >= fewestFigures && figures.length === others.length && same * 4 <= figures.length;
}

/** In a short paragraph few edits spoil many shingles: up to so many characters, and so alike, it is compared letter by letter. */
const shortParagraph = 160;
const worthComparing = 0.55;

/** Of two paragraphs the shorter one has so large a share of the longer one's length. */
const shortest = 0.65;

/** So much of a paragraph being in another one, in order, is all of it. */
const whole = 0.96;

/**
 * How alike two paragraphs are, 1 for the same words. Below `threshold` the value says no more than that they are not so
 * alike. A paragraph from which a clause was dropped is as alike as asked for.
 */
export function compareProfiles(a: ParagraphProfile, b: ParagraphProfile, threshold: number): number {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (short < long * shortest) return 0;
  const similarity = computeSimilarity(a.shingles, b.shingles);
  if (similarity >= threshold || similarity < worthComparing || long > shortParagraph) return similarity;
  const [left, right] = [digestOf(a), digestOf(b)];
  const shared = countShared(left, right);
  if (2 * shared < threshold * (short + long) && shared < short * whole) return similarity;
  const inOrder = countInOrder(left, right);
  const letterByLetter = (2 * inOrder) / (short + long);
  // A clause was left out, and hardly anything else is different.
  return inOrder >= short * whole ? Math.max(threshold, letterByLetter) : Math.max(similarity, letterByLetter);
}
