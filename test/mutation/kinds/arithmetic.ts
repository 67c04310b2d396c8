import Big from 'big.js';
import type { Random } from '../../fixtureFormat/random';
import { holds, type ClaimInText, type ClaimName } from '../claims';
import { decimalsOf, mistype, printAs, readFigures, type Figure } from '../figures';
import { replace, type Site, type Slip, type SlipKind } from '../slip';
import type { Source } from '../source';

const ALL = [
  'number/sum-mismatch',
  'number/part-exceeds-whole',
  'number/ratio-mismatch',
  'number/growth-mismatch',
  'number/percent-range',
  'number/conflicting-value',
];

/** Sites at one number of each claim of certain kinds. */
function* atFigures(
  source: Source,
  kinds: readonly ClaimName[],
  choose: (claim: ClaimInText, figure: Figure, index: number) => boolean,
  make: (claim: ClaimInText, figure: Figure, random: Random) => string | undefined,
): Generator<Site> {
  for (const claim of source.claims) {
    if (!kinds.includes(claim.kind)) continue;
    for (const [index, figure] of claim.figures.entries()) {
      if (!choose(claim, figure, index)) continue;
      yield (random) => {
        const typed = make(claim, figure, random);
        return typed === undefined || typed === figure.raw || stillHolds(claim, index, typed) ? undefined : toSlip(claim, figure, typed);
      };
    }
  }
}

function toSlip(claim: ClaimInText, figure: Figure, typed: string): Slip {
  return { edits: [replace(figure.span, typed)], also: claim.figures.map(({ span }) => span) };
}

/** Tells whether the claim would be as true with another number in one place, as rounding allows. */
function stillHolds(claim: ClaimInText, index: number, typed: string): boolean {
  return holds(
    claim,
    claim.figures.map((figure, at) => (at === index ? new Big(typed).times(figure.scale) : figure.value)),
  );
}

const isResult = (claim: ClaimInText, _: Figure, index: number) => index === claim.result;
const isPart = (claim: ClaimInText, _: Figure, index: number) => index !== claim.result;

/** Another percentage or multiple, further off than any rounding: by at least 3 units of its last digit and 2 % of itself. */
function misstate({ kind }: ClaimInText, { raw }: Figure, random: Random): string | undefined {
  const typed = mistype(raw, random);
  const off = new Big(typed).minus(raw).abs();
  const last = new Big(10).pow(-decimalsOf(raw));
  const isClear = off.gte(last.times(3)) && off.gte(new Big(raw).times(0.02));
  const isPossible = (kind !== 'rate' && kind !== 'share') || new Big(typed).lte(100);
  return isClear && isPossible ? typed : undefined;
}

/** Another number in a sum, further off than the rounding of its numbers may add up to; counts are not rounded. */
function missum({ figures }: ClaimInText, { raw, scale }: Figure, random: Random): string | undefined {
  const typed = mistype(raw, random);
  const rounding = figures
    .filter((figure) => figure.scale > 1 || decimalsOf(figure.raw) > 0)
    .reduce((sum, figure) => sum.plus(new Big(10).pow(-decimalsOf(figure.raw)).times(figure.scale).div(2)), new Big(0));
  return new Big(typed).minus(raw).abs().times(scale).gt(rounding) ? typed : undefined;
}

/** A kind of slip in the stated result of claims. */
function resultOff(id: string, title: string, kinds: readonly ClaimName[], accepts: readonly string[]): SlipKind {
  return { id, title, accepts, follows: ALL, findSites: (source) => atFigures(source, kinds, isResult, misstate) };
}

const partOff: SlipKind = {
  id: 'sum-part',
  title: '合计中的一项改错',
  accepts: ['number/sum-mismatch', 'number/part-exceeds-whole'],
  follows: ALL,
  findSites: (source) => atFigures(source, ['sum', 'total'], isPart, missum),
};

const totalOff: SlipKind = {
  id: 'sum-total',
  title: '合计数改错',
  accepts: ['number/sum-mismatch', 'number/part-exceeds-whole'],
  follows: ALL,
  findSites: (source) => atFigures(source, ['sum', 'total'], isResult, missum),
};

/**
 * A slip in a short list of small numbers that is not said to be complete: 发展党员62名，其中工人11名、学生6名、骨干15名. The text
 * with the slip reads as any list of some parts. Of the numbers below 100 one in six is one wrong figure away from another, so the
 * arithmetic tells little; but parts larger than their whole, and sums very near to it, are to be found.
 */
function listOff(id: string, title: string, choose: typeof isPart): SlipKind {
  return {
    id,
    title,
    accepts: partOff.accepts,
    follows: ALL,
    target: 70,
    findSites: (source) => atFigures(source, ['listed'], choose, missum),
  };
}

/** A part becomes larger than its whole by a twentieth up to the half. */
const partTooLarge: SlipKind = {
  id: 'part-too-large',
  title: '其中数大于总数',
  accepts: ['number/part-exceeds-whole', 'number/sum-mismatch'],
  follows: ALL,
  findSites: (source) =>
    atFigures(source, ['limit', 'sum', 'listed'], isPart, (claim, figure, random) => {
      const whole = claim.figures[claim.result];
      return whole && printAs(figure, whole.value.times(new Big(105 + random(45)).div(100)).plus(figure.scale));
    }),
};

/** The number of an indicator is another one where it is said again. */
const sayOtherwise: SlipKind = {
  id: 'value-conflicting',
  title: '同一指标前后不一',
  accepts: ['number/conflicting-value'],
  follows: ALL,
  *findSites(source) {
    for (const claim of source.claims) {
      if (claim.kind !== 'same') continue;
      for (const span of claim.spans) {
        const figures = readFigures(source.text.slice(span.start, span.end), span.start).filter(
          ({ value, raw }) => value.gt(0) && !/^20\d\d$/.test(raw),
        );
        for (const figure of figures)
          yield (random) => {
            const typed = mistype(figure.raw, random);
            return typed === figure.raw ? undefined : { edits: [replace(figure.span, typed)], also: claim.spans };
          };
      }
    }
  },
};

/** Slips in numbers that other numbers of the text contradict. */
export const arithmeticKinds: readonly SlipKind[] = [
  partOff,
  totalOff,
  listOff('listed-part', '未说列全的几项中一项改错', isPart),
  listOff('listed-total', '未说列全的几项的总数改错', isResult),
  partTooLarge,
  resultOff('rate-off', '完成率算错', ['rate', 'plan'], ['number/ratio-mismatch']),
  resultOff('share-off', '占比算错', ['share'], ['number/ratio-mismatch']),
  resultOff('growth-off', '增长百分比算错', ['growth', 'growth-back'], ['number/growth-mismatch']),
  resultOff('points-off', '百分点算错', ['points'], ['number/growth-mismatch', 'number/ratio-mismatch']),
  resultOff('times-off', '倍数算错', ['more-times', 'times'], ['number/growth-mismatch', 'number/ratio-mismatch']),
  sayOtherwise,
];
