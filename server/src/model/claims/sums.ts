import Big from 'big.js';
import type { Quantity } from '../../grammar/syntax';
import { buildClauses, findCue, type Clause } from '../clauses';
import type { Paragraph } from '../document';
import { isExact, toValue } from '../values';
import type { Claim } from './claim';

/** Finds sums: a whole and the parts that are said to be all of it. */
export function findSums(paragraph: Paragraph): readonly Claim[] {
  if (!paragraph.syntax.items.some((item) => item.kind === 'cue' && item.role === 'whole')) return [];
  return buildClauses(paragraph).flatMap((clauses) => findSum(paragraph, clauses) ?? []);
}

function findSum({ text }: Paragraph, clauses: readonly Clause[]): Claim | undefined {
  for (const [index, clause] of clauses.entries()) {
    const total = clause.quantities.findLast(
      (quantity) => isExact(quantity) && quantity.unit !== '' && findCue(clause, 'whole', quantity.span.start),
    );
    if (!total || clause.masked) continue;
    const parts = findParts(clauses.slice(index + 1), total);
    if (!parts) continue;
    const computed = parts.reduce((sum, part) => sum.plus(toValue(part.low)), new Big(0));
    // Any number of the sentence that agrees may be the whole that the parts are of: 接收121件，受理87件，已办结78件，余9件.
    const wholes = clauses.flatMap((other) =>
      other.quantities.filter(
        (quantity) => quantity.unit === total.unit && quantity.span.start <= parts[0]!.span.start && quantity !== parts[0],
      ),
    );
    const whole = wholes.find((quantity) => toValue(quantity.low).eq(computed));
    const sum = parts.map((part) => text.slice(part.low.span.start, part.low.span.end)).join('＋');
    return {
      kind: 'sum',
      stated: whole ?? total,
      operands: parts,
      arithmetic: `${sum}＝${computed.toFixed()}`,
      holds: whole !== undefined,
      expected: computed.toFixed(),
    };
  }
  return undefined;
}

/**
 * The parts that together are said to be all of the whole: clauses in a row, each with one quantity of the same unit and a
 * word for its state, among them one for what is left (在建, 尚未, 其余…). Without such a word a list need not be exhaustive.
 */
function findParts(clauses: readonly Clause[], total: Quantity): readonly Quantity[] | undefined {
  const parts: Quantity[] = [];
  let complete = false;
  for (const clause of clauses) {
    const same = clause.quantities.filter((quantity) => quantity.unit === total.unit);
    const [part] = same;
    const state = part && (findCue(clause, 'state', part.span.start) ?? findCue(clause, 'remainder', part.span.start));
    if (!part || !state) {
      // Something else may stand between the whole and its parts, but not between the parts.
      if (clause.masked && (findCue(clause, 'state') ?? findCue(clause, 'remainder'))) return undefined;
      if (parts.length > 0) break;
      if (same.length > 0 || findCue(clause, 'part')) return undefined;
      continue;
    }
    if (same.length > 1 || clause.masked || !isExact(part) || findCue(clause, 'whole') || findCue(clause, 'part')) return undefined;
    parts.push(part);
    complete ||= state.role === 'remainder' || parts.length > 2;
  }
  return complete && parts.length > 1 ? parts : undefined;
}
