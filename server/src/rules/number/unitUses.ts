import { slice, type Span } from '../../base/span';
import type { Paragraph, Report, ReportDocument } from '../../model/document';

/** A unit as it is written in one place of a report. */
export interface UnitUse {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly unit: string;
  readonly scale: string;
}

/** Every number with a unit in a report, and every masked one whose unit counts doings. O(items of the report). */
export function findUnitUses(document: ReportDocument, report: Report): UnitUse[] {
  const uses: UnitUse[] = [];
  for (let index = report.first; index <= report.last; index++) {
    const paragraph = document.paragraphs[index];
    for (const item of paragraph?.syntax.items ?? []) {
      if (!paragraph) continue;
      if (item.kind === 'quantity' && item.unitSpan && !item.doubledUnit) {
        const { scaleSpan } = item.high ?? item.low;
        const span = { start: item.low.span.start, end: item.unitSpan.end };
        uses.push({ index, paragraph, span, unit: item.unit, scale: scaleSpan ? slice(paragraph.text, scaleSpan) : '' });
      } else if (item.kind === 'placeholder') {
        const [, scale, unit] = /^[余多几]?([万亿]*)(亩次|人次|户次)$/.exec(item.noun) ?? [];
        if (unit !== undefined) uses.push({ index, paragraph, span: item.phrase, unit, scale: scale ?? '' });
      }
    }
  }
  return uses;
}
