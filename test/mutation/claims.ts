import Big from 'big.js';
import type { Span } from '../../server/src/base/span';
import { decimalsOf, readFigures, type Figure } from './figures';

/**
 * What a passage says of its own numbers, which stand in it in this order:
 * `sum` whole, then all of its parts; `listed` the same, where nothing but the arithmetic says that these are all: the whole is
 * below 100 and stands nowhere else, the parts are mere kinds, behind 其中; `total` all parts, then the whole; `limit` a whole and one part; `rate` and `share` two
 * numbers in any order and one by the other in percent; `plan` plan, result, percent; `growth` from, to, percent;
 * `growth-back` to, from, percent; `points` from, to, percentage points; `more-times` from, to, the increase as a multiple;
 * `times` to, from, the multiple; `count` a number of things announced that follow; `same` one indicator, said twice or more.
 */
export type ClaimName = (typeof CLAIM_NAMES)[number];

const CLAIM_NAMES = [
  'sum',
  'listed',
  'total',
  'limit',
  'rate',
  'share',
  'plan',
  'growth',
  'growth-back',
  'points',
  'more-times',
  'times',
  'count',
  'same',
] as const;

/** A statement in a report's text that has been worked out and holds. */
export interface ClaimInText {
  readonly kind: ClaimName;
  /** The passages: one, or all that say the same. */
  readonly spans: readonly Span[];
  readonly figures: readonly Figure[];
  /** Index in `figures` of the result; a sum's whole. */
  readonly result: number;
}

/** Reads what is written beside a report: `kind TAB passage [TAB passage …]`, and `name TAB names with spaces between`. */
export function readClaims(text: string, beside: string): { claims: ClaimInText[]; names: string[] } {
  const claims: ClaimInText[] = [];
  const names: string[] = [];
  for (const line of beside.split('\n').filter(Boolean)) {
    const [kind = '', ...quotes] = line.trimEnd().split('\t');
    if (kind === 'name') names.push(...quotes.join(' ').split(' '));
    else claims.push(readClaim(text, toClaimName(kind), quotes));
  }
  return { claims, names };
}

function toClaimName(kind: string): ClaimName {
  const name = CLAIM_NAMES.find((known) => known === kind);
  if (!name) throw new Error(`no such claim: ${kind}`);
  return name;
}

function readClaim(text: string, kind: ClaimName, quotes: readonly string[]): ClaimInText {
  const spans = quotes.map((quote) => {
    const start = text.indexOf(quote);
    if (start < 0 || text.includes(quote, start + 1)) throw new Error(`stands not once in the report: ${quote}`);
    return { start, end: start + quote.length };
  });
  const claim = toClaim(kind, spans, spans.map((span) => readFigures(text.slice(span.start, span.end), span.start)).flat());
  if (!holds(claim)) throw new Error(`does not hold: ${kind} ${quotes.join(' / ')}`);
  return claim;
}

/** Makes a claim of numbers that stand in the order its kind wants. */
export function toClaim(kind: ClaimName, spans: readonly Span[], figures: readonly Figure[]): ClaimInText {
  const result = kind === 'total' ? figures.length - 1 : kind === 'sum' || kind === 'listed' || kind === 'limit' ? 0 : 2;
  return { kind, spans, figures, result };
}

/** Tells whether a claim is true as printed; other numbers in place of its own may be given. */
export function holds(claim: ClaimInText, values: readonly Big[] = claim.figures.map(({ value }) => value)): boolean {
  if (claim.kind === 'count') return true;
  const [a, b] = values;
  const stated = values[claim.result];
  const figure = claim.figures[claim.result];
  if (claim.kind === 'same') {
    const half = values.length / claim.spans.length;
    return values.every((value, at) => value.eq(values[at % half] ?? 0));
  }
  if (!a || !b || !stated || !figure) return false;
  if (claim.kind === 'limit') return b.lte(a);
  if (claim.kind === 'sum' || claim.kind === 'listed' || claim.kind === 'total') {
    const parts = values.filter((_, at) => at !== claim.result);
    return parts.length > 1 && parts.reduce((sum, part) => sum.plus(part), new Big(0)).eq(stated);
  }
  const exact = workOut(claim.kind, a, b);
  return exact !== undefined && values.length === 3 && exact.div(figure.scale).round(decimalsOf(figure.raw)).eq(stated.div(figure.scale));
}

function workOut(kind: ClaimName, a: Big, b: Big): Big | undefined {
  const percent = (part: Big, whole: Big) => (whole.eq(0) ? undefined : part.div(whole).times(100));
  switch (kind) {
    case 'rate':
    case 'share':
      return a.gt(b) ? percent(b, a) : percent(a, b);
    case 'plan':
      return percent(b, a);
    case 'growth':
      return percent(b.minus(a).abs(), a);
    case 'growth-back':
      return percent(a.minus(b).abs(), b);
    case 'points':
      return b.minus(a).abs();
    case 'more-times':
      return a.eq(0) ? undefined : b.minus(a).div(a);
    case 'times':
      return b.eq(0) ? undefined : a.div(b);
    default:
      return undefined;
  }
}
