import type { Cue, CueRole, Inline, ParagraphSyntax, Quantity } from '../grammar/syntax';
import type { Paragraph } from './document';
import { partsOfOne } from './values';

/**
 * What is asked of a paragraph's items: whether there is one of a kind. `quantities` are two or more, a `rate` is one in parts of
 * a whole, a `range` one with two numbers, an `estimate` one with words around it. A `halfMark` is a mark or bracket of half width, a
 * `directive` the line itself.
 */
export type ItemKind = Inline['kind'] | 'quantities' | 'rate' | 'range' | 'estimate' | 'halfMark' | 'directive';

/** A bit for each kind. */
const kindBits: Readonly<Record<ItemKind, number>> = {
  enumerator: 1 << 0,
  marker: 1 << 1,
  quantity: 1 << 2,
  date: 1 << 3,
  placeholder: 1 << 4,
  bracket: 1 << 5,
  stop: 1 << 6,
  comma: 1 << 7,
  cue: 1 << 8,
  proportion: 1 << 9,
  opaque: 1 << 10,
  word: 1 << 11,
  residue: 1 << 12,
  hole: 1 << 13,
  quantities: 1 << 14,
  rate: 1 << 15,
  range: 1 << 16,
  estimate: 1 << 17,
  halfMark: 1 << 18,
  directive: 1 << 19,
};

/** A bit for each role of a cue. */
const cueBits: Readonly<Record<CueRole, number>> = {
  whole: 1 << 0,
  running: 1 << 1,
  part: 1 << 2,
  division: 1 << 3,
  rate: 1 << 4,
  industries: 1 << 5,
  balance: 1 << 6,
  share: 1 << 7,
  entire: 1 << 8,
  each: 1 << 9,
  overall: 1 << 10,
  timely: 1 << 11,
  fresh: 1 << 12,
  leftover: 1 << 13,
  portion: 1 << 14,
  announce: 1 << 15,
  basis: 1 << 16,
  former: 1 << 17,
  from: 1 << 18,
  reach: 1 << 19,
  rise: 1 << 20,
  fall: 1 << 21,
  multiple: 1 << 22,
  annual: 1 << 23,
  real: 1 << 24,
  output: 1 << 25,
  target: 1 << 26,
  result: 1 << 27,
  excess: 1 << 28,
};

/** Which kinds of items stand in a paragraph, and which roles its cues have: one number each. */
export interface ItemKinds {
  readonly kinds: number;
  readonly cues: number;
}

/** Notes which kinds of items there are. O(items). */
export function readKinds({ line, items }: ParagraphSyntax): ItemKinds {
  let [kinds, cues] = [line.kind === 'directive' ? kindBits.directive : 0, 0];
  for (const item of items) {
    const { kind } = item;
    if (kind === 'quantity') kinds |= bitsOf(item, kinds);
    else kinds |= kindBits[kind];
    if (kind === 'cue') cues |= cueBits[item.role];
    else if ((kind === 'comma' || kind === 'stop') && item.mark.charCodeAt(0) < 0x80) kinds |= kindBits.halfMark;
    else if (kind === 'bracket' && item.halfWidth) kinds |= kindBits.halfMark;
  }
  return { kinds, cues };
}

function bitsOf(quantity: Quantity, before: number): number {
  let bits = kindBits.quantity;
  if ((before & kindBits.quantity) !== 0) bits |= kindBits.quantities;
  if (partsOfOne(quantity) !== undefined) bits |= kindBits.rate;
  if (quantity.high) bits |= kindBits.range;
  if (quantity.before.length + quantity.after.length > 0) bits |= kindBits.estimate;
  return bits;
}

/** Tells whether a paragraph holds an item of a kind, without a look at its items. */
export function holds(paragraph: Paragraph, kind: ItemKind): boolean {
  // Asking for the syntax may be what parses it.
  return ((paragraph.kinds ?? readKinds(paragraph.syntax).kinds) & kindBits[kind]) !== 0;
}

/** Some roles of cues. */
export type CueSet = number & { readonly of: 'cues' };

/** Makes a set of roles. */
export function cueSet(...roles: readonly CueRole[]): CueSet {
  let set = 0;
  for (const role of roles) set |= cueBits[role];
  return set as CueSet;
}

/** A set with the role of one more cue. */
export function addCue(set: CueSet, { role }: Cue): CueSet {
  return (set | cueBits[role]) as CueSet;
}

/** Tells whether two sets share a role. */
export function intersects(a: CueSet, b: CueSet): boolean {
  return (a & b) !== 0;
}

/** Tells whether a cue has one of some roles. */
export function isOf({ role }: Cue, roles: CueSet): boolean {
  return (cueBits[role] & roles) !== 0;
}

/** Tells whether a paragraph holds a cue of one of some roles, without a look at its items. */
export function holdsCue(paragraph: Paragraph, roles: CueSet): boolean {
  return ((paragraph.cues ?? readKinds(paragraph.syntax).cues) & roles) !== 0;
}
