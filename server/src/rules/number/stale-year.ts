import type { Span } from '../../base/span';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { DateItem } from '../../grammar/syntax';
import type { Paragraph, Place, Report, ReportDocument, Title } from '../../model/document';
import { buildStandings } from '../../model/figures/outlook';
import { findReportYears, type ReportYears } from '../../model/reportYears';
import { findImpliedYears } from './impliedYears';
import { readOwnPeriod, type OwnPeriod } from './ownPeriod';

type MessageId = 'past' | 'coming' | 'pastBy' | 'comingBy' | 'named' | 'signed' | 'title' | 'basis' | 'change';

export default defineRule({
  meta: {
    id: 'number/stale-year',
    summary: '正文里把往年的年份当作本年写：题目是2023年，正文写“2022年，在县委坚强领导下”',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      past: '按题目，这里总结的应是{expected}年，写的是{year}年',
      coming: '按题目，这里计划的应是{expected}年，写的是{year}年',
      pastBy: '按“{basis}”，这里总结的应是{expected}年，写的是{year}年',
      comingBy: '按“{basis}”，这里计划的应是{expected}年，写的是{year}年',
      named: '按题目，“{word}”应是{expected}年，写的是{year}年',
      signed: '题目总结的是{expected}年，落款却在{year}年',
      title: '题目',
      basis: '这里的年份',
      change: '改为{expected}年',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) {
      const known = findReportYears(document, report);
      const implied = known ? undefined : findImpliedYears(document, report);
      const years = known ?? implied?.years;
      const basis = implied?.basis;
      const { title } = report;
      if (!years || !title) continue;
      const standings = buildStandings(document, report);
      const tops = new Set([...report.sections.map(({ paragraph }) => paragraph), ...report.looseHeadings]);
      const openings = findOpenings(document, report, title);
      for (let paragraph = title.last + 1; paragraph <= report.last; paragraph++) {
        const line: Line = {
          content: document.paragraphs[paragraph]!,
          years,
          ahead: standings[paragraph - report.first]?.ahead ?? false,
          isTop: tops.has(paragraph),
          opens: openings.has(paragraph),
          strict: implied !== undefined,
          sumsUp: title.parts.includes('summary') || !title.parts.includes('plan'),
        };
        for (const stale of findStale(line))
          if (!basis || stale.id === 'past' || stale.id === 'coming')
            yield toFinding(document, basis ?? titlePlace(title), paragraph, stale, basis !== undefined);
      }
      const left = findLeftHeading(document, report, years);
      if (left) yield toFinding(document, titlePlace(title), left.paragraph, left.stale);
      if (implied?.odd && basis) {
        const { side, heading } = implied.odd;
        yield toFinding(
          document,
          basis,
          heading.paragraph,
          { id: side, date: heading.date, year: heading.year, expected: years[side] },
          true,
        );
      }
    }
  },
});

/** A paragraph with what its years are compared with. */
interface Line {
  readonly content: Paragraph;
  readonly years: ReportYears;
  readonly ahead: boolean;
  /** True for a heading of the outermost level; its own words are compared with the title elsewhere. */
  readonly isTop: boolean;
  /** True for the first paragraph of text behind the title or a heading of a summary. */
  readonly opens: boolean;
  /** True where the title alone does not settle the years: then only what can be nothing else is said. */
  readonly strict: boolean;
  /** False where the title promises nothing but a plan. */
  readonly sumsUp: boolean;
}

/** A year that was left from an earlier report. */
interface Stale {
  readonly id: 'past' | 'coming' | 'named' | 'signed';
  readonly date: DateItem;
  readonly year: number;
  readonly expected: number;
  readonly word?: string;
}

/** Older years are told of, not left over. */
const FARTHEST = 3;
/** Characters before and behind a date that are read. */
const NEAR = 100;

/** The stale years of a paragraph. O(length of the paragraph). */
function* findStale({ content: { text, syntax }, years, ahead, isTop, opens, strict, sumsUp }: Line): Generator<Stale> {
  if (syntax.line.kind === 'formal') {
    const [date] = syntax.items;
    const year = date?.kind === 'date' ? date.year : undefined;
    // No report is written before the year it sums up.
    if (date?.kind === 'date' && year !== undefined && year < years.past && year >= years.past - FARTHEST)
      yield { id: 'signed', date, year, expected: years.past };
  }
  if (syntax.line.kind !== 'text') return;
  const written = findWritten(text, syntax);
  const heading = syntax.heading?.text;
  let sentence = 0;
  for (const [index, { date, step }] of written.entries()) {
    while (sentence < syntax.sentences.length - 1 && syntax.sentences[sentence]!.end <= date.span.start) sentence++;
    const { year } = date;
    if (year === undefined || date.endYear !== undefined) continue;
    const { start, end } = syntax.sentences[sentence] ?? { start: 0, end: text.length };
    const isChronicle = [written[index - 1], written[index + 1]].some(
      (other) =>
        other?.step === step &&
        !isSameYear(other.date, date) &&
        // Where a report opens, 截至2023年12月20日 behind it is no second year of a row.
        (!opens || other.date.month === undefined) &&
        (other.leads || (other.date.span.start >= start && other.date.span.end <= end)),
    );
    const before = text.slice(Math.max(start, date.span.start - NEAR), date.span.start);
    const behind = text.slice(date.span.end, Math.min(end, date.span.end + NEAR));
    const relative = readRelative(before, year, years);
    if (relative) {
      yield { id: 'named', date, year, ...relative };
      continue;
    }
    const inHeading = heading !== undefined && date.span.end <= heading.end;
    if (inHeading && isTop && isComparedElsewhere(syntax)) continue;
    const own =
      ((inHeading && !isTop && headingPeriod(syntax, written.length)) ||
        readOwnPeriod({ date, before, behind, ahead, opens: opens && sentence === 0 })) ??
      readIntent(before, year, years);
    if (!own || (own.side === 'past' && years.long)) continue;
    const expected = years[own.side];
    if (year >= expected || year < expected - FARTHEST) continue;
    // Outside of the plan 2023年，… is where the year that is summed up belongs, whatever the sentence promises.
    if (own.side === 'coming' && year === years.past && (!ahead || opens) && sumsUp && before === '' && behind.startsWith('，')) continue;
    if (own.side === 'coming' && !inHeading && isBackground(behind, written, { start, end }, expected)) continue;
    if (!own.sure && (strict || isChronicle || /今年|目前|当前|现在|至今|如今|去年/.test(before + behind))) continue;
    yield { id: own.side, date, year, expected };
  }
}

/** 2022年谋划、2023年实施的项目, or a year told beside the one that is expected: 2023年还有3个未完工，2024年要全部建成. */
function isBackground(behind: string, written: readonly WrittenYear[], { start, end }: Span, expected: number): boolean {
  if (/^\p{Script=Han}{2,3}(?:、\d{4}年\p{Script=Han}{2,3})*的/u.test(behind)) return true;
  return written.some(({ date }) => date.year === expected && date.span.start >= start && date.span.end <= end);
}

/** 力争2022年12月建成 in a report about 2023: what is still to come is not over. */
function readIntent(before: string, year: number, { past }: ReportYears): OwnPeriod | undefined {
  if (year >= past || !/(?:确保|力争|争取|计划|预计|拟于|将于|务必)[^，。；：、“”（）]{0,16}$/u.test(before)) return undefined;
  return { side: 'coming', sure: false };
}

/** A date with its year, and the number of the enumeration's item in which it stands. */
interface WrittenYear {
  readonly date: DateItem;
  readonly step: number;
  /** True at the head of a clause. */
  readonly leads: boolean;
}

function findWritten(text: string, { items }: Paragraph['syntax']): WrittenYear[] {
  const written: WrittenYear[] = [];
  let step = 0;
  for (const item of items) {
    if (item.kind === 'enumerator') step++;
    else if (item.kind === 'date' && item.year !== undefined)
      written.push({ date: item, step, leads: /^$|[^\p{Script=Han}]/u.test(text.slice(item.span.start - 1, item.span.start)) });
  }
  return written;
}

/** False for years that stand in a row: 2022年开工，2023年完工. */
function isSameYear(a: DateItem, b: DateItem): boolean {
  return a.year === b.year && a.endYear === b.endYear;
}

/** The first paragraphs of text behind the title, behind the first heading, and behind each heading of a summary. */
function findOpenings(document: ReportDocument, { first, last, allSections }: Report, title: Title): ReadonlySet<number> {
  const heads = new Set(allSections.map(({ paragraph }) => paragraph));
  const openings = new Set<number>();
  let isNext = true;
  for (let paragraph = Math.max(first, title.last + 1); paragraph <= last; paragraph++) {
    const { line, roles = [], sentences } = document.paragraphs[paragraph]!.syntax;
    if (heads.has(paragraph)) isNext = openings.size === 0 || roles.includes('summary');
    else if (isNext && line.kind === 'text' && sentences.length > 0) {
      openings.add(paragraph);
      isNext = false;
    }
  }
  return openings;
}

/** 今年（2022年）, 去年（2021年）: the word and the year must name the same. */
function readRelative(before: string, year: number, { past, coming }: ReportYears): { word: string; expected: number } | undefined {
  const word = /(今年|本年度?|去年|明年)[（(]$/.exec(before)?.[1];
  if (word === undefined) return undefined;
  const shift = word === '去年' ? -1 : word === '明年' ? 1 : 0;
  return year === past + shift || year === coming + shift ? undefined : { word, expected: past + shift };
}

/** True for a heading of a summary or of a plan; what else a heading may say is read as running text is. */
function isComparedElsewhere({ roles = [] }: Paragraph['syntax']): boolean {
  return !roles.includes('problem') && (roles.includes('plan') || roles.includes('summary'));
}

/** An inner heading that names one year and says that it is about what was done, or is planned. */
function headingPeriod({ roles = [] }: Paragraph['syntax'], named: number): OwnPeriod | undefined {
  if (named !== 1 || roles.includes('problem') || roles.includes('summary') === roles.includes('plan')) return undefined;
  return { side: roles.includes('plan') ? 'coming' : 'past', sure: true };
}

/**
 * The last of two outermost headings with the past year, where the title promises the next year too and no heading names it:
 * 一、2023年工作总结, 二、2023年重点工作.
 */
function findLeftHeading(
  document: ReportDocument,
  { sections, title }: Report,
  { past, coming }: ReportYears,
): { paragraph: number; stale: Stale } | undefined {
  if (!title?.years.includes(coming) || !title.years.includes(past)) return undefined;
  const dated = sections.flatMap(({ paragraph, title: words }) => {
    const { items, roles = [] } = document.paragraphs[paragraph]!.syntax;
    const dates = items.filter((item): item is DateItem => item.kind === 'date' && item.year !== undefined && item.span.end <= words.end);
    return dates.length === 1 ? [{ paragraph, date: dates[0]!, year: dates[0]!.year!, roles }] : [];
  });
  const last = dated.at(-1);
  if (dated.length < 2 || !last || dated.some(({ year }) => year !== past)) return undefined;
  const isPlan = dated[0]!.roles.includes('summary') && last.roles.every((role) => role === 'work') && last.roles.length > 0;
  return isPlan ? { paragraph: last.paragraph, stale: { id: 'coming', date: last.date, year: past, expected: coming } } : undefined;
}

function titlePlace({ paragraph, syntax }: Title): Place {
  return { paragraph, span: syntax.text };
}

function toFinding(
  document: ReportDocument,
  said: Place,
  paragraph: number,
  { id, date, year, expected, word }: Stale,
  isImplied = false,
): RuleFinding<MessageId> {
  // Behind 截至 the figures of the year begin later.
  const { text } = document.paragraphs[paragraph]!;
  const offset = text.slice(date.span.start, date.span.end).indexOf(String(year));
  const figures = { start: date.span.start + offset, end: date.span.start + offset + 4 };
  const fixes =
    offset < 0
      ? []
      : [
          {
            title: { id: 'change' as const, data: { expected } },
            edits: [{ span: document.toSpan({ paragraph, span: figures }), newText: String(expected) }],
            safety: 'unsafe' as const,
          },
        ];
  const place = document.toSpan(said);
  const implied = isImplied && (id === 'past' || id === 'coming');
  return {
    message: implied
      ? { id: `${id}By`, data: { year, expected, basis: document.textOf(place) } }
      : { id, data: { year, expected, ...(word !== undefined && { word }) } },
    span: document.toSpan({ paragraph, span: date.span }),
    related: [{ span: place, message: { id: isImplied ? 'basis' : 'title' } }],
    fixes,
  };
}
