import type { DateItem } from '../grammar/syntax';
import type { Report, ReportDocument } from './document';

/** The years that a report is about: the one it looks back on and the one it looks ahead to. */
export interface ReportYears {
  readonly past: number;
  readonly coming: number;
  /** True when the report looks back on several years. */
  readonly long: boolean;
}

/**
 * Works out from a report's title, and for a 报告 that promises neither summary nor plan from its headings, which years it is
 * about; undefined where that is not certain.
 */
export function findReportYears(document: ReportDocument, report: Report): ReportYears | undefined {
  const { title } = report;
  const [first, second, third] = title?.years ?? [];
  if (!title || first === undefined || third !== undefined) return undefined;
  const lines = document.paragraphs.slice(title.first, title.last + 1);
  const words = lines.map(({ text }) => text).join('');
  if (lines.some(({ syntax }) => syntax.items.some((item) => item.kind === 'date' && item.endYear !== undefined))) return undefined;
  if (SEVERAL_YEARS.test(words)) return undefined;
  const long = looksBackFar(document, report);
  if (second !== undefined)
    return Math.abs(second - first) === 1 ? { past: Math.min(first, second), coming: Math.max(first, second), long } : undefined;
  const isSummary = title.parts.includes('summary') || /述职|述廉|总结|年度(?:工作)?报告/.test(words);
  if (isSummary) return { past: first, coming: /半年|季度/.test(words) ? first : first + 1, long };
  if (title.parts.includes('plan')) return { past: first - 1, coming: first, long };
  const headed = findDatedHeadings(document, report);
  const past = headed.past?.year ?? (headed.coming && headed.coming.year - 1);
  return past !== undefined && Math.abs(past - first) <= 1 ? { past, coming: headed.coming?.year ?? past + 1, long } : undefined;
}

/** Words of titles that promise more than a year. */
export const SEVERAL_YEARS = /五年|三年|十[一二三四五]五|规划|近年|以来|届/;

/** Paragraphs at a report's head that say whether it looks back on several years. */
const HEAD = 12;

/** Tells whether a report says at its head that it looks back on several years. */
export function looksBackFar(document: ReportDocument, { first, last }: Report): boolean {
  const head = document.paragraphs.slice(first, Math.min(last + 1, first + HEAD));
  return head.some(({ text }) => /(?:过去|这|近|前|最近)[三四五]年|[三四五]年来|本届(?:政府|班子)|任期/.test(text));
}

/** A heading that names one year. */
export interface DatedHeading {
  readonly paragraph: number;
  readonly date: DateItem;
  readonly year: number;
}

/** The first outermost headings of a summary and of a plan that name one year. */
export function findDatedHeadings(
  document: ReportDocument,
  report: Report,
): { past: DatedHeading | undefined; coming: DatedHeading | undefined } {
  let past: DatedHeading | undefined;
  let coming: DatedHeading | undefined;
  for (const paragraph of [...report.sections.map((section) => section.paragraph), ...report.looseHeadings]) {
    const { items, roles = [] } = document.paragraphs[paragraph]!.syntax;
    const dates = items.filter((item): item is DateItem => item.kind === 'date' && item.year !== undefined && item.endYear === undefined);
    if (dates.length !== 1) continue;
    const [date] = dates;
    const heading = { paragraph, date: date!, year: date!.year! };
    if (roles.includes('summary') && !roles.includes('plan')) past ??= heading;
    if (roles.includes('plan') && !roles.includes('summary')) coming ??= heading;
  }
  return { past, coming };
}
