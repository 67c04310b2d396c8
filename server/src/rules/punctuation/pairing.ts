import type { Bracket } from '../../grammar/syntax';
import type { Paragraph } from '../../model/document';

/** Marks that may be paired with each other when someone takes the wrong one: 《 closed by 〉 is one pair, not two orphans. */
export type BracketKind = 'double' | 'single' | 'title' | 'round' | 'square';

/** Two marks that are meant to belong together; a mark whose `side` says otherwise is written the wrong way round. */
export interface BracketPair {
  readonly kind: BracketKind;
  readonly open: Bracket;
  readonly close: Bracket;
  /** 1 for a pair that stands in no other of its kind. */
  readonly depth: number;
}

/** A mark that stands alone. */
export interface Orphan {
  readonly kind: BracketKind;
  readonly mark: Bracket;
  /** What the mark is: an opening one that is not closed, or a closing one that was not opened. */
  readonly side: Bracket['side'];
}

/** How the brackets of one paragraph belong together; pairs of different kinds may cross. */
export interface Pairing {
  /** By their opening mark. */
  readonly pairs: readonly BracketPair[];
  /** In text order. */
  readonly orphans: readonly Orphan[];
}

const KINDS: Readonly<Record<Bracket['pair'], BracketKind>> = {
  '“': 'double',
  '‘': 'single',
  '《': 'title',
  '〈': 'title',
  '（': 'round',
  '〔': 'square',
  '【': 'square',
};

/** What the ways to read a mark cost; the reading of all marks of a kind that costs least is taken. */
const COST = {
  /** A partner is missing. */
  orphan: 3,
  /** The mark is the wrong way round; the second figure when the one before it is so too: one slip of the keyboard reverses many. */
  reversed: { quote: [1.5, 0.5], bracket: [2.5, 0.5] },
  /** A mark is reversed and lacks its partner as well. */
  reversedOrphan: 1,
  /** A pair inside a pair of its own kind: usual for brackets and titles, wrong for quotes. */
  nested: { quote: 2, bracket: 0.5 },
  /** The mark is no bracket but a sign: <, >, [ of a link, ’ of it’s, ） of 1）. */
  sign: 0.6,
  /** No opening mark stands before ，, no closing one behind （. */
  impossible: 4,
  /** A closing mark behind 、 or ：. */
  unlikely: 2,
  /** A closing mark behind ，. */
  odd: 1,
} as const;

/** Pairs within pairs of one kind are followed so deep. */
const DEEPEST = 3;

const OPENING = '“‘《〈（〔【([<';
const CLOSING = '”’》〉）〕】)]>';
const PAUSES = '，。、；：！？,;:!?';

/** What stands before the ） of a list marker: at most three figures, one letter or a Chinese numeral, behind a pause or a blank. */
const LIST_MARKER = /(?:^|[\s，。、；：！？,;:!?])(?:[0-9０-９]{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,2})$/;

/** The brackets of a paragraph, in text order. */
export function bracketsOf({ syntax }: Paragraph): Bracket[] {
  return syntax.items.filter((item) => item.kind === 'bracket');
}

/**
 * Tells whether every bracket finds its partner in the way that is read at once: properly nested, of one width, and with
 * nothing around it that speaks against it. Most paragraphs are so, and need no more thought.
 */
export function isPlain(paragraph: Paragraph, brackets: readonly Bracket[]): boolean {
  const open: Bracket[] = [];
  for (const mark of brackets) {
    if (mark.side === 'open') {
      if (objection(paragraph, mark, 'open') > 0) return false;
      open.push(mark);
      continue;
    }
    const partner = open.pop();
    if (partner?.pair !== mark.pair || partner.halfWidth !== mark.halfWidth || objection(paragraph, mark, 'close') > 0) return false;
  }
  return open.length === 0;
}

/**
 * Finds out which brackets of a paragraph belong together. A stack that takes every mark at its word is thrown off by
 * one wrong mark and pairs all later ones wrongly; here each mark may also be reversed, or its partner missing, and the
 * reading that needs the fewest such slips, given what stands around the marks, is taken for each kind by itself.
 * Cost in proportion to the number of marks.
 */
export function pairBrackets(paragraph: Paragraph, brackets: readonly Bracket[]): Pairing {
  const pairs: BracketPair[] = [];
  const orphans: Orphan[] = [];
  for (const kind of new Set(brackets.map((mark) => KINDS[mark.pair]))) {
    const marks = brackets.filter((mark) => KINDS[mark.pair] === kind);
    const steps = isPlain(paragraph, marks) ? marks.map((mark) => mark.side) : cheapestSteps(paragraph, kind, marks);
    followSteps(kind, marks, steps, pairs, orphans);
  }
  pairs.sort((a, b) => a.open.span.start - b.open.span.start);
  orphans.sort((a, b) => a.mark.span.start - b.mark.span.start);
  return { pairs, orphans };
}

/** What a mark is read as. `reopen`: opens, and the one open before it is never closed. `unopened`: closes what nothing opened. */
type Step = 'open' | 'close' | 'reopen' | 'unopened' | 'sign';

/** A reading of the first marks of a kind. */
interface Reading {
  readonly cost: number;
  readonly depth: number;
  /** The last mark was read as reversed. */
  readonly reversed: boolean;
  readonly step: Step | undefined;
  readonly before: Reading | undefined;
}

function cheapestSteps(paragraph: Paragraph, kind: BracketKind, marks: readonly Bracket[]): Step[] {
  let readings: Reading[] = [{ cost: 0, depth: 0, reversed: false, step: undefined, before: undefined }];
  for (const mark of marks) {
    const best = new Map<string, Reading>();
    for (const before of readings) {
      for (const reading of readMark(paragraph, kind, mark, before)) {
        const key = `${reading.depth} ${reading.reversed}`;
        const known = best.get(key);
        if (!known || reading.cost < known.cost) best.set(key, reading);
      }
    }
    readings = [...best.values()];
  }
  const total = ({ cost, depth }: Reading) => cost + depth * COST.orphan;
  let last: Reading | undefined = readings.reduce((a, b) => (total(b) < total(a) ? b : a));
  const steps: Step[] = [];
  for (; last?.step; last = last.before) steps.push(last.step);
  return steps.reverse();
}

/** All ways to read one more mark. */
function readMark(paragraph: Paragraph, kind: BracketKind, mark: Bracket, before: Reading): Reading[] {
  const { depth } = before;
  const sort = kind === 'double' || kind === 'single' ? 'quote' : 'bracket';
  const rates = COST.reversed[sort];
  const next = (step: Step, side: Bracket['side'], to: number, cost: number): Reading => {
    const reversed = mark.side !== side;
    const turned = reversed ? rates[before.reversed ? 1 : 0] : 0;
    return { cost: before.cost + cost + turned + objection(paragraph, mark, side), depth: to, reversed, step, before };
  };
  const readings: Reading[] = [];
  if (depth < DEEPEST) readings.push(next('open', 'open', depth + 1, depth > 0 ? COST.nested[sort] : 0));
  if (depth > 0) readings.push(next('close', 'close', depth - 1, 0), next('reopen', 'open', depth, COST.orphan));
  else readings.push(next('unopened', 'close', 0, COST.orphan + (mark.side === 'open' ? COST.reversedOrphan : 0)));
  if (mayBeSign(paragraph, kind, mark)) readings.push({ ...before, cost: before.cost + COST.sign, step: 'sign', before });
  return readings;
}

/** Turns the steps back into pairs and orphans. */
function followSteps(kind: BracketKind, marks: readonly Bracket[], steps: readonly Step[], pairs: BracketPair[], orphans: Orphan[]): void {
  const open: Bracket[] = [];
  const leave = (mark: Bracket | undefined, side: Bracket['side']) => {
    if (mark) orphans.push({ kind, mark, side });
  };
  marks.forEach((mark, index) => {
    const step = steps[index];
    if (step === 'unopened') leave(mark, 'close');
    if (step === 'reopen') leave(open.pop(), 'open');
    if (step === 'open' || step === 'reopen') open.push(mark);
    const partner = step === 'close' ? open.pop() : undefined;
    if (partner) pairs.push({ kind, open: partner, close: mark, depth: open.length + 1 });
  });
  for (const mark of open) leave(mark, 'open');
}

/** How much the characters around a mark speak against its opening or closing something. */
function objection({ text, syntax }: Paragraph, { span }: Bracket, side: Bracket['side']): number {
  if (side === 'open') {
    const next = text.charAt(span.end);
    if (span.end >= syntax.content.end) return COST.impossible;
    // “，” and “。” quote the mark itself.
    const quotesMark = CLOSING.includes(text.charAt(span.end + 1)) && !CLOSING.includes(next);
    return (PAUSES.includes(next) || CLOSING.includes(next)) && !quotesMark ? COST.impossible : 0;
  }
  const previous = text.charAt(span.start - 1);
  if (span.start <= (syntax.marker?.span.end ?? syntax.content.start) || OPENING.includes(previous)) return COST.impossible;
  if (OPENING.includes(text.charAt(span.start - 2))) return 0;
  if ('、：:'.includes(previous)) return COST.unlikely;
  return '，,；;'.includes(previous) ? COST.odd : 0;
}

function mayBeSign({ text }: Paragraph, kind: BracketKind, mark: Bracket): boolean {
  if (kind === 'title' || kind === 'square') return mark.halfWidth;
  if (kind === 'single') return /[A-Za-z]/.test(text.charAt(mark.span.end)) || /[A-Za-z0-9]/.test(text.charAt(mark.span.start - 1));
  // 1） a） 一） at the start of a clause number an item.
  return kind === 'round' && mark.side === 'close' && LIST_MARKER.test(text.slice(Math.max(0, mark.span.start - 4), mark.span.start));
}
