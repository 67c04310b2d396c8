import { slice, type Span } from '../../base/span';
import type { Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../../model/document';

/** A unit as it is written in one place of a paragraph. */
export interface UnitUse {
  readonly span: Span;
  readonly unit: string;
  readonly scale: string;
}

/** What the units of a paragraph give occasion to look at. */
export interface ParagraphUnits {
  /** Every number with a unit that is compared with others of the report, and every masked one whose unit counts doings. */
  readonly uses: readonly UnitUse[];
  /** Numbers whose unit is written twice, or cannot stand behind 万. */
  readonly odd: readonly Quantity[];
}

/** Units that are compared with others of their report. */
const compared: ReadonlySet<string> = new Set(['亩次', '人次', '户次', '平方米', '平米']);

/** Reads the units of a paragraph. O(items). */
export function readUnits({ text, syntax }: Paragraph): ParagraphUnits {
  const uses: UnitUse[] = [];
  const odd: Quantity[] = [];
  for (const item of syntax.items) {
    if (item.kind === 'quantity' && item.unitSpan) {
      const { low, high, unit, unitSpan, measure, doubledUnit } = item;
      const { scaleSpan } = high ?? low;
      if (doubledUnit || (scaleSpan && (measure === 'percent' || measure === 'point'))) odd.push(item);
      if (doubledUnit || !compared.has(unit)) continue;
      const span = { start: low.span.start, end: unitSpan.end };
      uses.push({ span, unit, scale: scaleSpan ? slice(text, scaleSpan) : '' });
    } else if (item.kind === 'placeholder') {
      const [, scale, unit] = /^[余多几]?([万亿]*)(亩次|人次|户次)$/.exec(item.noun) ?? [];
      if (unit !== undefined) uses.push({ span: item.phrase, unit, scale: scale ?? '' });
    }
  }
  return uses.length + odd.length === 0 ? nothing : { uses, odd };
}

const nothing: ParagraphUnits = Object.freeze({ uses: [], odd: [] });
