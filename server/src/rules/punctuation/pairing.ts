import type { Span } from '../../base/span';
import type { Bracket } from '../../grammar/syntax';
import type { Paragraph } from '../../model/document';
import { findBrokenSigns, isListSign } from './listSigns';

/** Marks that may be paired with each other when someone takes the wrong one: 《 closed by 〉 is one pair, not two orphans. */
export type BracketKind = 'double' | 'single' | 'title' | 'round' | 'square';

/** Two marks that are meant to belong together; a mark whose `side` says otherwise is written the wrong way round. */
export interface BracketPair {
  readonly kind: BracketKind;
  readonly open: Bracket;
  readonly close: Bracket;
  /** 1 for a pair that stands in no other of its kind. */
  readonly depth: number;
  /** False when the marks of this kind could as well be read otherwise. */
  readonly certain: boolean;
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
  reversed: { quote: [2.3, 0.2], bracket: [2.5, 0.5] },
  /** A mark is reversed and lacks its partner as well. */
  reversedOrphan: 1,
  /** A mark stands where nothing can be opened, and closes nothing either. */
  stray: 4.5,
  /** A pair inside a pair of its own kind: usual for brackets and titles, wrong for quotes. */
  nested: { quote: 2, bracket: 0.5 },
  /** The mark is no bracket but a sign: an angle for less or greater, `[` of a link, ’ of it’s, ） of 1）. */
  sign: 0.6,
  /** No opening mark stands before ，, no closing one behind （. */
  impossible: 6,
  /** A closing mark behind 、 or ：. */
  unlikely: 2,
  /** A closing mark behind ，. */
  odd: 1,
  /** What is between the marks goes on over a ， or over a 。; names and slogans do not. */
  long: 0.4,
  longer: 0.8,
  /** So many times more when the opening mark is reversed: what looks reversed may be what stands between two pairs. */
  longReversed: 3,
  /** A reading that is better by less than this is no certain one. */
  doubt: 2,
} as const;

/** So many characters on either side of a mark say whether it can open or close; more blanks than that are the end of the text. */
const AROUND = 8;

/** Pairs within pairs of one kind are followed so deep. */
const DEEPEST = 3;

/** A mark and its partner stand at the same place in these two. */
const OPENING = '“‘《〈（〔【([<';
const CLOSING = '”’》〉）〕】)]>';
const PAUSES = '，。、；：！？,;:!?';

/** The pairs that may stand empty, by their opening mark. */
const EMPTY: Readonly<Record<string, Bracket['pair']>> = { '“': '“', '‘': '‘', '《': '《', '（': '（', '【': '【', '(': '（' };

/**
 * The brackets of a paragraph, in text order; an empty pair, which is a hole to the grammar, counts as its two marks, and so
 * do straight quotes where there are not as many “ as ”.
 */
export function bracketsOf({ text, syntax }: Paragraph): Bracket[] {
  const brackets: Bracket[] = [];
  for (const item of syntax.items) {
    if (item.kind === 'bracket') brackets.push(item);
    else if (item.kind === 'hole' && item.hole === 'empty') brackets.push(...emptyPair(text, item.phrase));
  }
  return text.includes('"') ? withStraight(text, syntax, brackets) : brackets;
}

/** Adds straight quotes as partners of curly ones: one closes where a “ is open, and opens else. */
function withStraight(text: string, syntax: Paragraph['syntax'], brackets: readonly Bracket[]): Bracket[] {
  const curly = brackets.filter(({ pair }) => pair === '“');
  if (curly.length === 0 || curly.filter(({ side }) => side === 'open').length * 2 === curly.length) return [...brackets];
  const hidden = syntax.items.filter(({ kind }) => kind === 'opaque').map(({ span }) => span);
  let passed = 0;
  const straight = Array.from(text.matchAll(/"/g), ({ index }) => index).filter((at) => {
    while (hidden[passed] && hidden[passed]!.end <= at) passed += 1;
    return !hidden[passed] || at < hidden[passed]!.start;
  });
  const all: Bracket[] = [];
  let depth = 0;
  let next = 0;
  const add = (mark: Bracket): void => {
    all.push(mark);
    if (mark.pair === '“') depth = mark.side === 'open' ? 1 : 0;
  };
  for (const mark of [...brackets, undefined]) {
    for (let at = straight[next]; at !== undefined && at < (mark?.span.start ?? Infinity); at = straight[(next += 1)]) {
      add({ kind: 'bracket', span: { start: at, end: at + 1 }, side: depth > 0 ? 'close' : 'open', pair: '“', halfWidth: true });
    }
    if (mark) add(mark);
  }
  return all;
}

function emptyPair(text: string, { start, end }: Span): Bracket[] {
  const pair = EMPTY[text.charAt(start)];
  if (!pair) return [];
  const halfWidth = text.charAt(start) !== pair;
  return [
    { kind: 'bracket', span: { start, end: start + 1 }, side: 'open', pair, halfWidth },
    { kind: 'bracket', span: { start: end - 1, end }, side: 'close', pair, halfWidth },
  ];
}

/**
 * Tells whether every bracket finds its partner in the way that is read at once: properly nested, of one width, and with
 * nothing around it that speaks against it. Most paragraphs are so, and need no more thought.
 */
export function isPlain(paragraph: Paragraph, brackets: readonly Bracket[]): boolean {
  const open: Bracket[] = [];
  for (const [index, mark] of brackets.entries()) {
    const previous = brackets[index - 1];
    // ““甲”” is nested well and yet wrong.
    if (previous?.pair === mark.pair && previous.side === mark.side && previous.span.end === mark.span.start) return false;
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
    const { steps, certain } = readKind(paragraph, kind, marks);
    followSteps({ kind, marks, steps, certain }, pairs, orphans);
  }
  pairs.sort((a, b) => a.open.span.start - b.open.span.start);
  orphans.sort((a, b) => a.mark.span.start - b.mark.span.start);
  return { pairs, orphans };
}

/** How the marks of one kind are read. */
interface KindReading {
  readonly kind: BracketKind;
  readonly marks: readonly Bracket[];
  readonly steps: readonly Step[];
  /** False when a reading that turns no mark round is nearly as good. */
  readonly certain: boolean;
}

function readKind(paragraph: Paragraph, kind: BracketKind, marks: readonly Bracket[]): Pick<KindReading, 'steps' | 'certain'> {
  if (isPlain(paragraph, marks)) return { steps: marks.map((mark) => mark.side), certain: true };
  const broken = kind === 'round' ? findBrokenSigns(paragraph) : undefined;
  const signs = new Set(marks.filter((mark) => mayBeSign(paragraph, kind, mark) && !broken?.has(mark.span.start)));
  const { cost, steps } = cheapestReading({ paragraph, kind, marks, signs }, true);
  const asWritten = cheapestReading({ paragraph, kind, marks, signs }, false);
  return { steps, certain: asWritten.cost - cost >= COST.doubt };
}

/**
 * What a mark is read as. `reopen`: opens, and the one open before it is never closed. `unopened`: closes what nothing opened.
 * `stray`: an opening mark that has nothing to do with what is open. `sign`: no bracket at all.
 */
type Step = 'open' | 'close' | 'reopen' | 'unopened' | 'stray' | 'sign';

/** A reading of the first marks of a kind. */
interface Reading {
  readonly cost: number;
  readonly depth: number;
  /** The last mark was read as reversed. */
  readonly reversed: boolean;
  readonly step: Step | undefined;
  readonly before: Reading | undefined;
}

/** The marks of one kind in a paragraph, and which of them may be no brackets. */
interface Marks {
  readonly paragraph: Paragraph;
  readonly kind: BracketKind;
  readonly marks: readonly Bracket[];
  readonly signs: ReadonlySet<Bracket>;
}

/** The best reading of all marks of a kind, or the best of those that turn no mark round. */
function cheapestReading(all: Marks, mayTurn: boolean): { readonly cost: number; readonly steps: Step[] } {
  let readings: Reading[] = [{ cost: 0, depth: 0, reversed: false, step: undefined, before: undefined }];
  let passed = 0;
  for (const mark of all.marks) {
    const best = new Map<string, Reading>();
    const inside = lengthCost(all.paragraph.text.slice(passed, mark.span.start));
    passed = mark.span.end;
    for (const { depth, cost, ...rest } of readings) {
      const before = { ...rest, depth, cost: depth > 0 ? cost + inside * (rest.reversed ? COST.longReversed : 1) : cost };
      for (const reading of readMark(all, mark, before)) {
        if (reading.reversed && !mayTurn) continue;
        const key = `${reading.depth} ${reading.reversed}`;
        const known = best.get(key);
        if (!known || reading.cost < known.cost) best.set(key, reading);
      }
    }
    readings = [...best.values()];
  }
  const total = ({ cost, depth }: Reading) => cost + depth * COST.orphan;
  const best = readings.reduce((a, b) => (total(b) < total(a) ? b : a));
  const steps: Step[] = [];
  for (let last: Reading | undefined = best; last?.step; last = last.before) steps.push(last.step);
  return { cost: total(best), steps: steps.reverse() };
}

/** All ways to read one more mark. */
function readMark({ paragraph, kind, signs }: Marks, mark: Bracket, before: Reading): Reading[] {
  const { depth } = before;
  const sort = kind === 'double' || kind === 'single' ? 'quote' : 'bracket';
  const rates = COST.reversed[sort];
  const next = (step: Step, side: Bracket['side'], to: number, cost: number): Reading => {
    const reversed = mark.side !== side;
    const turned = reversed ? rates[before.reversed ? 1 : 0] : 0;
    return { cost: before.cost + cost + turned + objection(paragraph, mark, side), depth: to, reversed, step, before };
  };
  const readings: Reading[] = [];
  // One slip turns the quotes of a pair, not those of a pair in a pair.
  const nests = depth === 0 || sort === 'bracket' || mark.side === 'open';
  if (depth < DEEPEST && nests) readings.push(next('open', 'open', depth + 1, depth > 0 ? COST.nested[sort] : 0));
  if (depth > 0) readings.push(next('close', 'close', depth - 1, 0), next('reopen', 'open', depth, COST.orphan));
  else readings.push(next('unopened', 'close', 0, COST.orphan + (mark.side === 'open' ? COST.reversedOrphan : 0)));
  if (mark.side === 'open') readings.push({ ...before, cost: before.cost + COST.stray, step: 'stray', before });
  if (signs.has(mark)) readings.push({ ...before, cost: before.cost + COST.sign, step: 'sign', before });
  return readings;
}

/** Turns the steps back into pairs and orphans. */
function followSteps({ kind, marks, steps, certain }: KindReading, pairs: BracketPair[], orphans: Orphan[]): void {
  const open: Bracket[] = [];
  const leave = (mark: Bracket | undefined, side: Bracket['side']) => {
    if (mark) orphans.push({ kind, mark, side });
  };
  marks.forEach((mark, index) => {
    const step = steps[index];
    if (step === 'unopened') leave(mark, 'close');
    if (step === 'stray') leave(mark, 'open');
    if (step === 'reopen') leave(open.pop(), 'open');
    if (step === 'open' || step === 'reopen') open.push(mark);
    const partner = step === 'close' ? open.pop() : undefined;
    if (partner) pairs.push({ kind, open: partner, close: mark, depth: open.length + 1, certain });
  });
  for (const mark of open) leave(mark, 'open');
}

function lengthCost(inside: string): number {
  if (/[。！？；]./.test(inside)) return COST.longer;
  return /[，：]/.test(inside) ? COST.long : 0;
}

/** How much the characters around a mark speak against its opening or closing something. */
function objection({ text, syntax }: Paragraph, { span, side: written }: Bracket, side: Bracket['side']): number {
  const mark = text.charAt(span.start);
  if (side === 'open') {
    const behind = text.slice(span.end, Math.min(syntax.content.end, span.end + AROUND)).trimStart();
    const next = behind.charAt(0);
    // ”“ is the end of one pair and the beginning of the next, never an empty pair turned round.
    if (isEmptyPair(next, mark)) return COST.impossible;
    if (behind !== '' && !PAUSES.includes(next) && !CLOSING.includes(next)) return 0;
    const quotesPause = PAUSES.includes(next) && behind.length > 1 && CLOSING.includes(behind.charAt(1));
    return behind !== '' && (quotesPause || isEmptyPair(mark, next)) ? 0 : COST.impossible;
  }
  const start = syntax.marker?.span.end ?? syntax.content.start;
  const before = text.slice(Math.max(start, span.start - AROUND), span.start).trimEnd();
  const previous = before.slice(-1);
  if (before === '' || OPENING.includes(previous))
    return written === side && before !== '' && isEmptyPair(previous, mark) ? 0 : COST.impossible;
  if (before.length > 1 && OPENING.includes(before.charAt(before.length - 2))) return 0;
  if ('、：:'.includes(previous)) return COST.unlikely;
  return '，,；;'.includes(previous) ? COST.odd : 0;
}

/** Tells whether two marks as they are written make a pair with nothing in it. */
function isEmptyPair(open: string, close: string): boolean {
  const at = OPENING.indexOf(open);
  return at >= 0 && CLOSING.charAt(at) === close;
}

function mayBeSign({ text }: Paragraph, kind: BracketKind, mark: Bracket): boolean {
  if (kind === 'title' || kind === 'square') return mark.halfWidth;
  if (kind === 'single') return /[A-Za-z0-9]/.test(text.charAt(mark.span.end)) || /[A-Za-z0-9]/.test(text.charAt(mark.span.start - 1));
  return kind === 'round' && mark.side === 'close' && isListSign(text, mark.span.start);
}
