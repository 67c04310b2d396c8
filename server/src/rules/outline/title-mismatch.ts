import type { DateItem, SectionRole } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Place, Report, ReportDocument, Title } from '../../model/document';

type MessageId = 'year' | 'planYear' | 'summaryYear' | 'missingPlan' | 'missingSummary' | 'title' | 'change';

export default defineRule({
  meta: {
    id: 'outline/title-mismatch',
    summary: '题目与正文不符：题目说有总结和计划，正文缺一部分，或者写的是别的年份',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      year: '这里写的是{year}年，题目写的是{years}年',
      planYear: '按题目，计划应是{expected}年的，这里写的是{year}年',
      summaryYear: '按题目，总结应是{expected}年的，这里写的是{year}年',
      missingPlan: '题目里有计划（打算、安排），正文里没有这一部分',
      missingSummary: '题目里有总结，正文里没有这一部分',
      title: '题目',
      change: '改为{expected}年',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) {
      const { title } = report;
      if (!title || isPeriod(document, title)) continue;
      const promise = promiseOf(title);
      const headings = headingsOf(document, report);
      for (const heading of headings) yield* checkYear(document, title, promise, heading);
      yield* checkParts(document, report, title, promise);
    }
  },
});

/** What a title says of the parts of its report. */
interface Promised {
  readonly years: readonly number[];
  readonly summary: boolean;
  readonly plan: boolean;
  /** A 报告 that says no more looks both back and ahead. */
  readonly open: boolean;
  /** The year looked back on, and the one looked ahead to, where the title tells them apart. */
  readonly past: number | undefined;
  readonly coming: number | undefined;
}

function promiseOf({ years, parts }: Title): Promised {
  const summary = parts.includes('summary');
  const plan = parts.includes('plan');
  const open = !summary && !plan;
  const [first, second] = years;
  if (years.length === 2 && summary && plan)
    return { years, summary, plan, open, past: Math.min(first!, second!), coming: Math.max(first!, second!) };
  const only = years.length === 1 ? first : undefined;
  return { years, summary, plan, open, past: open || summary ? only : undefined, coming: plan && !summary ? only : undefined };
}

/** 2021—2023年工作总结: any year of the period may head a section. */
function isPeriod(document: ReportDocument, { first, last }: Title): boolean {
  return document.paragraphs
    .slice(first, last + 1)
    .some(({ syntax }) => syntax.items.some((item) => item.kind === 'date' && item.endYear !== undefined));
}

/** A heading of the outermost level that names one year. */
interface DatedHeading {
  readonly place: Place;
  readonly date: DateItem;
  readonly year: number;
  readonly roles: readonly SectionRole[];
}

function headingsOf(document: ReportDocument, report: Report): DatedHeading[] {
  const lines = [
    ...report.sections.map(({ paragraph, title }): Place => ({ paragraph, span: title })),
    ...report.looseHeadings.map((paragraph): Place => ({ paragraph, span: document.paragraphs[paragraph]!.syntax.content })),
  ];
  return lines.flatMap((place) => {
    const { items, roles } = document.paragraphs[place.paragraph]!.syntax;
    const dates = items.filter(
      (item): item is DateItem => item.kind === 'date' && item.span.start >= place.span.start && item.span.end <= place.span.end,
    );
    const [date] = dates;
    if (dates.length !== 1 || date?.year === undefined || date.endYear !== undefined || !roles) return [];
    return [{ place, date, year: date.year, roles }];
  });
}

function* checkYear(
  document: ReportDocument,
  title: Title,
  { years, open, past, coming }: Promised,
  { place, date, year, roles }: DatedHeading,
): Generator<RuleFinding<MessageId>> {
  if (years.length === 0 || roles.includes('problem')) return;
  const isPlan = roles.includes('plan') && !roles.includes('summary');
  const isSummary = roles.includes('summary') && !roles.includes('plan');
  const titlePlace = { span: document.toSpan({ paragraph: title.paragraph, span: title.syntax.text }), message: { id: 'title' as const } };
  const span = document.toSpan({ paragraph: place.paragraph, span: date.span });
  const expected = isPlan ? coming : isSummary ? past : undefined;
  const fixes = expected === undefined ? [] : changeYear(document, place.paragraph, date, expected);
  if (!years.includes(year)) {
    // A summary may end with the plan of the next year, a plan may begin with the year before.
    const isNext = coming === undefined && past !== undefined && year === past + 1 && !isSummary;
    const isBefore = coming !== undefined && past === undefined && year === coming - 1 && !isPlan;
    if (isNext || isBefore || (open && years.some((other) => Math.abs(year - other) === 1))) return;
    yield { message: { id: 'year', data: { year, years: years.join('、') } }, span, related: [titlePlace], fixes };
    return;
  }
  if (expected === undefined || year === expected || past === undefined || coming === undefined) return;
  yield { message: { id: isPlan ? 'planYear' : 'summaryYear', data: { expected, year } }, span, related: [titlePlace], fixes };
}

function changeYear(document: ReportDocument, paragraph: number, { span }: DateItem, expected: number): RuleFinding<MessageId>['fixes'] {
  const figures = { start: span.start, end: span.start + 4 };
  const place = document.toSpan({ paragraph, span: figures });
  if (!/^\d{4}$/.test(document.textOf(place))) return [];
  return [{ title: { id: 'change', data: { expected } }, edits: [{ span: place, newText: String(expected) }], safety: 'unsafe' }];
}

/** With fewer sections the parts may stand in running text. */
const FEWEST_SECTIONS = 2;

function* checkParts(
  document: ReportDocument,
  report: Report,
  title: Title,
  { summary, plan, past, coming }: Promised,
): Generator<RuleFinding<MessageId>> {
  if (!summary || !plan || report.sections.length < FEWEST_SECTIONS) return;
  const lines = document.paragraphs.slice(title.last + 1, report.last + 1);
  const next = coming ?? (past === undefined ? undefined : past + 1);
  const span = document.toSpan({ paragraph: title.paragraph, span: title.syntax.text });
  const names = (year: number | undefined): boolean =>
    lines.some(({ syntax }) => syntax.items.some((item) => item.kind === 'date' && item.year !== undefined && item.year === year));
  const speaksOf = (role: SectionRole): boolean => lines.some(({ syntax }) => syntax.roles?.includes(role) ?? false);
  if (!speaksOf('plan') && !names(next)) yield { message: { id: 'missingPlan' }, span };
  const isPlanOnly = report.sections.every(({ paragraph }) => {
    const { roles = [] } = document.paragraphs[paragraph]!.syntax;
    return roles.includes('plan') && !roles.includes('summary');
  });
  if (isPlanOnly && !speaksOf('summary') && !names(past)) yield { message: { id: 'missingSummary' }, span };
}
