import type { Random } from '../../fixtureFormat/random';
import type { Material } from './material';
import { makeBlank, makeDoubledMark, makeWrongGrowth, makeWrongShare, makeWrongSum, type MakeSlip, type SlipKind } from './slips';
import { vary } from './variation';

/** One line of an invented text, and the slip planted in it, if any: a span of the line. */
export interface InventedLine {
  readonly text: string;
  readonly slip?: { readonly kind: SlipKind; readonly start: number; readonly end: number };
}

/** What a report is to be like. */
export interface ReportPlan {
  readonly title: string;
  readonly year: number;
  /** Characters it has at least. */
  readonly length: number;
  readonly random: Random;
}

/** How many of a thousand paragraphs get a slip of a kind. */
const inParagraphs: readonly [kind: SlipKind, make: MakeSlip, often: number][] = [
  ['wrongSum', makeWrongSum, 40],
  ['wrongShare', makeWrongShare, 300],
  ['wrongGrowth', makeWrongGrowth, 300],
  ['doubledMark', makeDoubledMark, 20],
  ['blank', makeBlank, 750],
];

/** How many of a thousand paragraphs stand there twice, and how many headings and items are numbered wrongly. */
const often = { copied: 15, nearlyCopied: 15, gap: 25, repeated: 25, enumerationGap: 60 } as const;

/** The year that the material speaks of. */
const materialYear = 2023;

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Invents a report: a title, sections in two levels, paragraphs of sentences that are said only once in it. */
export function inventReport({ headings, sentences }: Material, { title, year, length, random }: ReportPlan): InventedLine[] {
  const happens = (perMille: number): boolean => random(1000) < perMille;
  const drawHeading = drawFrom(headings, random);
  const drawSentence = drawFrom(sentences, random);
  const factors = new Map<number, number>();
  const nextSentence = (): string => {
    const { text, report } = drawSentence();
    const factor = factors.get(report) ?? 1 + random(29);
    factors.set(report, factor);
    return vary(text, { factor, years: year - materialYear, random });
  };
  const lines: InventedLine[] = [];
  let written = 0;
  const write = (line: InventedLine): void => {
    lines.push(line);
    written += line.text.length;
  };

  const writeHeading = (numbering: (ordinal: number) => string, place: number, ordinal: { now: number }): void => {
    const before = ordinal.now;
    const slip = place < 3 ? undefined : happens(often.gap) ? 'numberGap' : happens(often.repeated) ? 'numberRepeated' : undefined;
    ordinal.now = before + (slip === 'numberGap' ? 2 : slip === 'numberRepeated' ? 0 : 1);
    const marker = numbering(ordinal.now);
    write({ text: marker + drawHeading(), ...(slip && { slip: { kind: slip, start: 0, end: marker.length } }) });
  };
  const writeParagraph = (): void => {
    const count = 2 + random(3);
    const texts = Array.from({ length: count }, nextSentence);
    // A paragraph that is all one long sentence would be found again wherever that sentence is drawn again.
    const longest = Math.max(...texts.map((text) => text.length));
    while (texts.join('').length < longest * 1.8) texts.push(nextSentence());
    const text = texts.join('');
    const plain: InventedLine = { text };
    const planted = inParagraphs.flatMap(([kind, make, perMille]) => {
      if (!happens(perMille)) return [];
      const slipped = make(text, random);
      return slipped ? [{ text: slipped.text, slip: { kind, start: slipped.start, end: slipped.end } }] : [];
    });
    const line = planted[0] ?? plain;
    write(line);
    if (line !== plain) return;
    if (happens(often.copied)) write({ text, slip: { kind: 'paragraphCopied', start: 0, end: text.length } });
    else if (happens(often.nearlyCopied)) {
      const other = text.replace(/(?<=[\u4e00-\u9fff]{6})[\u4e00-\u9fff]{2}(?=[，。])/, '等事项');
      write({ text: other, slip: { kind: 'paragraphNearlyCopied', start: 0, end: other.length } });
    }
  };
  const writeEnumeration = (): void => {
    const count = 3 + random(3);
    let ordinal = 0;
    let text = '';
    let slip: InventedLine['slip'];
    for (let i = 0; i < count; i++) {
      const isGap = i > 1 && !slip && happens(often.enumerationGap);
      ordinal += isGap ? 2 : 1;
      if (isGap) slip = { kind: 'enumerationGap', start: text.length, end: text.length + 2 };
      text += `${numerals[ordinal] ?? ''}是${drawHeading()}。${nextSentence()}`;
    }
    write({ text, ...(slip && { slip }) });
  };

  write({ text: title });
  write({ text: '' });
  writeParagraph();
  const section = { now: 0 };
  for (let i = 1; i <= 2 || (i <= 8 && written < length); i++) {
    writeHeading((ordinal) => `${numerals[ordinal] ?? ''}、`, i, section);
    const part = { now: 0 };
    const parts = 2 + random(3);
    for (let j = 1; j <= parts; j++) {
      writeHeading((ordinal) => `（${numerals[ordinal] ?? ''}）`, j, part);
      if (random(4) === 0) writeEnumeration();
      for (let paragraphs = 1 + random(3); paragraphs > 0; paragraphs--) writeParagraph();
    }
  }
  write({ text: '' });
  return lines;
}

/** Draws from things without drawing one twice before all have been drawn. */
function drawFrom<T>(things: readonly T[], random: Random): () => T {
  const left: T[] = [];
  return () => {
    if (left.length === 0) left.push(...things);
    const at = random(left.length);
    const drawn = left[at] as T;
    left[at] = left.at(-1) as T;
    left.pop();
    return drawn;
  };
}
