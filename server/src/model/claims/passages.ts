import type { Span } from '../../base/span';
import type { Cue, CueRole, DateItem, Inline, Proportion, Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../document';
import { addCue, cueSet, intersects, isOf, type CueSet } from '../itemKinds';

/** A number of a paragraph with the words that belong to it. */
export interface Term {
  readonly quantity: Quantity;
  /** Counts the sentences, ended by 。！？, and the items of enumerations from the paragraph's start. */
  readonly passage: number;
  /** Counts the clauses of the paragraph; what stands in round brackets belongs to the clause around it. */
  readonly clause: number;
  /** True in round brackets. */
  readonly aside: boolean;
  /** From the clause's start, or the number before, to the number. */
  readonly words: Span;
  /** The cues and dates in {@link Term.words}. */
  readonly cues: readonly Cue[];
  /** The roles of these cues. */
  readonly roles: CueSet;
  readonly dates: readonly DateItem[];
  /** The stretches of time in {@link Term.words}: 五年 of 五年增长30%. */
  readonly spells: readonly Quantity[];
  /** True when an output, whose growth is given in real terms, is named between the number before and this one. */
  readonly output: boolean;
  /** Number of values since the paragraph's start that are not known: placeholders and holes. */
  readonly masks: number;
}

/** The numbers of a paragraph, and its proportions. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly proportions: readonly PlacedProportion[];
  /** The span of each clause, by {@link Term.clause}. */
  readonly clauses: readonly Span[];
}

/** Gives the numbers of a paragraph, as {@link readTerms} does. */
export type TermReader = (paragraph: Paragraph) => Terms;

/** A proportion; `isDivision` where its sentence speaks of the parts of an economy before it. */
export interface PlacedProportion {
  readonly item: Proportion;
  readonly isDivision: boolean;
}

const none = cueSet();
/** Nothing is put into this: most clauses have no cue, no date and no stretch of time. */
const empty: never[] = [];

/** A list with one more, which is the list itself but for the empty one. */
function append<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

interface Open {
  readonly clause: number;
  readonly aside: boolean;
  start: number;
  cues: Cue[];
  roles: CueSet;
  dates: DateItem[];
  spells: Quantity[];
  counted: boolean;
}

/** Reads the numbers of a paragraph in order, each with the words before it in its clause. O(items). */
export function readTerms({ text, syntax }: Paragraph): Terms {
  const terms: Term[] = [];
  const proportions: PlacedProportion[] = [];
  const clauses: { start: number; end: number }[] = [];
  let passage = 0;
  let masks = 0;
  let output = false;
  let division = -1;
  const begin = (start: number): Open => {
    clauses.push({ start, end: text.length });
    return { clause: clauses.length - 1, aside: false, start, cues: empty, roles: none, dates: empty, spells: empty, counted: false };
  };
  let outer: Open | undefined;
  let open = begin(syntax.content.start);
  const next = (item: Inline): void => {
    outer = undefined;
    clauses[open.clause]!.end = item.span.start;
    open = begin(item.span.end);
  };
  const rest = (end: number): void => {
    open.start = end;
    open.cues = empty;
    open.roles = none;
    open.dates = empty;
    open.spells = empty;
  };
  for (const item of syntax.items) {
    switch (item.kind) {
      case 'stop':
        if (item.mark === '；' || item.mark === ';') {
          if (outer) rest(item.span.end);
          else next(item);
          break;
        }
        // A bracket that is not closed in its sentence is a slip of its own.
        next(item);
        output = false;
        passage++;
        break;
      case 'enumerator':
      case 'marker':
        passage++;
        next(item);
        break;
      case 'comma':
        if (item.mark === '、' && !open.counted) break;
        if (outer) rest(item.span.end);
        else next(item);
        break;
      case 'bracket':
        if (item.pair !== '（') break;
        if (item.side === 'open' && !outer) {
          outer = open;
          open = { ...open, aside: true, start: item.span.end, cues: empty, roles: none, dates: empty, spells: empty, counted: false };
        } else if (item.side === 'close' && outer) {
          open = outer;
          outer = undefined;
          if (open.counted) rest(item.span.end);
        }
        break;
      case 'placeholder':
        if (item.placeholder === 'number') masks++;
        break;
      case 'hole':
        if (item.hole === 'value') masks++;
        break;
      case 'date':
        open.dates = append(open.dates, item);
        break;
      case 'cue':
        open.cues = append(open.cues, item);
        open.roles = addCue(open.roles, item);
        if (item.role === 'output') output = true;
        if (item.role === 'industries') division = passage;
        break;
      case 'proportion':
        proportions.push({ item, isDivision: division === passage });
        rest(item.span.end);
        break;
      case 'quantity':
        if (isVague(item, text)) break;
        if (isSpell(item)) {
          open.spells = append(open.spells, item);
          break;
        }
        open.counted = true;
        terms.push({
          quantity: item,
          passage,
          clause: open.clause,
          aside: open.aside,
          words: { start: open.start, end: item.span.start },
          cues: open.cues,
          roles: open.roles,
          dates: open.dates,
          spells: open.spells,
          output,
          masks,
        });
        rest(item.span.end);
        output = false;
        break;
      case 'opaque':
      case 'residue':
      case 'word':
    }
  }
  return { terms, proportions, clauses };
}

/** A stretch of time is said of a change, 五年增长30%, and seldom counted itself. */
function isSpell({ unit }: Quantity): boolean {
  return unit === '年' || unit === '个月' || unit === '周岁' || unit === '岁';
}

/** 上万, 数百 and 三分之二 give no value to work with. */
function isVague({ low, measure }: Quantity, text: string): boolean {
  if (low.script !== 'han') return false;
  return (
    '百千万亿'.includes(text.charAt(low.span.start)) || (measure !== 'percent' && text.slice(low.span.start - 2, low.span.start) === '分之')
  );
}

/** The last cue of a role in the words before a number. */
export function findLastCue(term: Term, ...roles: CueRole[]): Cue | undefined {
  return hasCue(term, ...roles) ? term.cues.findLast(({ role }) => roles.includes(role)) : undefined;
}

/** Tells whether a cue of one of the roles stands in the words before a number. */
export function hasCue({ roles: present }: Term, ...roles: CueRole[]): boolean {
  return present !== none && intersects(present, cueSet(...roles));
}

const ofChange = cueSet('rise', 'fall', 'reach', 'multiple');

/** The cue 增加 or 减少 that a number stands directly behind: it is the amount of a change. */
export function findChange(text: string, term: Term): Cue | undefined {
  const cue = intersects(term.roles, ofChange) ? term.cues.findLast((one) => isOf(one, ofChange)) : undefined;
  return cue && text.slice(cue.span.end, term.words.end).trim().length < 2 ? cue : undefined;
}

/** The stretches of the words before a number that are no cue, date or stretch of time. */
export function uncovered(text: string, { start, end }: Span, term: Term): string[] {
  const pieces: string[] = [];
  let from = start;
  const known = [...term.cues, ...term.dates, ...term.spells].map(({ span }) => span).sort((a, b) => a.start - b.start);
  for (const span of [...known, { start: end, end }]) {
    if (span.start > from) pieces.push(text.slice(from, Math.min(span.start, end)).trim());
    from = Math.max(from, span.end);
    if (from >= end) break;
  }
  return pieces.filter((piece) => piece !== '');
}
