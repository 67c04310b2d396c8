import type { Report, ReportDocument } from './document';

/** What a paper is, as its title says: 总结, 计划, 总结及计划, 汇报, 述职, 政务公开, 讲话, 方案, 调研, 整改, 经验交流. */
export type ReportKind =
  | 'summary'
  | 'plan'
  | 'summaryAndPlan'
  | 'briefing'
  | 'duty'
  | 'disclosure'
  | 'speech'
  | 'scheme'
  | 'research'
  | 'rectification'
  | 'experience';

/** Words that decide by themselves, whatever else the title promises. */
const deciding: readonly (readonly [ReportKind, RegExp])[] = [
  ['disclosure', /(?:政务|信息)公开/],
  ['duty', /述[职廉学法]/],
  ['rectification', /整改/],
  ['research', /(?:调研|考察|调查)报告/],
  ['scheme', /方案[》*]*$/],
  ['experience', /经验|典型|交流/],
  ['speech', /讲话|致辞|发言/],
  ['briefing', /^(?!.*(?:总结|计划|打算)).*(?:汇报|汇报材料|报告)[》*]*$/],
];

/** Longer first lines are text. */
const longestHeadline = 40;

/**
 * Finds the last line of what stands over a report: its title, or a first line that stands as one does (…的讲话, …方案).
 * Undefined where the report begins with its text.
 */
export function findHeadline(document: ReportDocument, { title, first, sections }: Report): number | undefined {
  if (title) return title.last;
  const text = document.paragraphs[first]?.text.trim() ?? '';
  const isText = text.length > longestHeadline || /[。；：，、！？]$/.test(text) || sections.some(({ paragraph }) => paragraph === first);
  return isText ? undefined : first;
}

/** Finds the kind of a report by what stands over it; undefined where that does not tell. */
export function findReportKind(document: ReportDocument, report: Report): ReportKind | undefined {
  const last = findHeadline(document, report);
  if (last === undefined) return undefined;
  const { title } = report;
  const lines = document.paragraphs.slice(title?.first ?? last, last + 1).map(({ text }) => text.trim());
  const decided = deciding.find(([, words]) => lines.some((line) => words.test(line)));
  if (decided) return decided[0];
  const has = (part: 'summary' | 'plan'): boolean => title?.parts.includes(part) === true;
  if (has('summary')) return has('plan') ? 'summaryAndPlan' : 'summary';
  return has('plan') ? 'plan' : undefined;
}
