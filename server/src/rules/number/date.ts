import type { DateItem } from '../../grammar/syntax';
import { defineRule, type Message, type RuleFinding } from '../../linter/rule';
import type { Span } from '../../base/span';
import type { Paragraph, Report, ReportDocument } from '../../model/document';
import { holds } from '../../model/itemKinds';
import { isDone, isPlanned } from '../../model/tense';
import { compareMoments, daysIn, endOf, startOf, weekdayOf, writeMoment, type Moment } from './calendar';
import { findFestivalClash } from './festivals';
import { findSignature, type Signature } from './signature';

type MessageId =
  'noMonth' | 'noDay' | 'backward' | 'weekday' | 'festival' | 'afterCutOff' | 'afterReport' | 'cutOff' | 'signed' | 'changeWeekday';

export default defineRule({
  meta: {
    id: 'number/date',
    summary: '日期不存在或自相矛盾：2月30日，9-1月，2023年5月1日（星期二）',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      noMonth: '没有{month}月：月份只能是1至12',
      noDay: '{month}只有{days}天，没有{day}日',
      backward: '起止时间颠倒：{start}在{end}之后',
      weekday: '{date}是星期{expected}，不是星期{printed}',
      festival: '日期与节日不符：{name}是{month}月{day}日，这里写的是{printed}',
      afterCutOff: '统计到{cutOff}，这里的时间却到了{end}',
      afterReport: '落款是{signed}，这里已写了{date}的事',
      cutOff: '统计截止的时间',
      signed: '落款日期',
      changeWeekday: '改为星期{expected}',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) {
      const signature = findSignature(document, report);
      for (let paragraph = report.first; paragraph <= report.last; paragraph++) {
        const content = document.paragraphs[paragraph]!;
        if (!holds(content, 'date')) continue;
        for (const dated of readDates(content, report)) {
          const find = finders.find((candidate) => candidate(dated) !== undefined);
          const slip =
            find?.(dated) ?? (signature && paragraph !== signature.paragraph ? findAfterReport(dated, signature.date) : undefined);
          if (slip) yield place(document, paragraph, slip, signature);
        }
      }
    }
  },
});

/** A date with what its meaning depends on. */
interface Dated {
  readonly text: string;
  readonly date: DateItem;
  readonly next: DateItem | undefined;
  /** The 截至 before it in its sentence. */
  readonly cutOff: DateItem | undefined;
  /** The year written last before it in the paragraph. */
  readonly yearBefore: number | undefined;
  /** Years that the report's title names. */
  readonly years: readonly number[];
  /** The sentence it stands in, or what is near of a very long one. */
  readonly words: string;
}

/** What is wrong with a date; all spans are relative to its paragraph. */
interface Slip {
  readonly message: Message<MessageId>;
  readonly span: Span;
  readonly cutOff?: Span;
  readonly weekday?: { readonly span: Span; readonly expected: string };
  readonly signed?: boolean;
}

/** Characters before and behind a date that are asked whether they tell of something planned. */
const NEAR = 120;

/** The dates of a paragraph. O(length of the paragraph). */
function* readDates({ text, syntax }: Paragraph, report: Report): Generator<Dated> {
  const dates = syntax.items.filter((item): item is DateItem => item.kind === 'date');
  const years = report.title?.years ?? [];
  let cutOff: DateItem | undefined;
  let yearBefore: number | undefined;
  let sentence = 0;
  for (const [index, date] of dates.entries()) {
    while (sentence < syntax.sentences.length - 1 && syntax.sentences[sentence]!.end <= date.span.start) {
      sentence++;
      cutOff = undefined;
    }
    const { start, end } = syntax.sentences[sentence] ?? { start: 0, end: text.length };
    const words = text.slice(Math.max(start, date.span.start - NEAR), Math.min(end, date.span.end + NEAR));
    yield { text, date, next: dates[index + 1], cutOff, yearBefore, years, words };
    if (date.sense === 'cutOff') cutOff = date;
    yearBefore = date.endYear ?? date.year ?? yearBefore;
  }
}

function place(document: ReportDocument, paragraph: number, slip: Slip, signature: Signature | undefined): RuleFinding<MessageId> {
  const at = (span: Span): Span => document.toSpan({ paragraph, span });
  const { message, span, cutOff, weekday } = slip;
  const signed = slip.signed && signature;
  const related = [
    ...(cutOff ? [{ span: at(cutOff), message: { id: 'cutOff' as const } }] : []),
    ...(signed
      ? [{ span: document.toSpan({ paragraph: signed.paragraph, span: signed.date.span }), message: { id: 'signed' as const } }]
      : []),
  ];
  const fixes = weekday && [
    {
      title: { id: 'changeWeekday' as const, data: { expected: weekday.expected } },
      edits: [{ span: at(weekday.span), newText: weekday.expected }],
      safety: 'unsafe' as const,
    },
  ];
  return { message, span: at(span), related, fixes };
}

const WEEKDAYS = '日一二三四五六';
/** 工期18月 and 满13月 are lengths of time, not months of a year. */
const LENGTH = /(?:工期|期限|周期|历时|连续|累计|满|长达|不少于|至少|共|[xX×第])\s*$/;
/** What comes round every year, or lasts from one year into the next, may begin late and end early: 11-3月采暖期. */
const SEASON = /冬|春|季|期|每年|历年|常年|次年|翌年|来年|跨年|学年|汛|供暖|采暖|防火|禁/;

/** 13月, 2月30日, and 2月29日 of a year that has none. */
function findImpossible({ text, date, yearBefore, years }: Dated): Slip | undefined {
  const { span } = date;
  for (const moment of [startOf(date), endOf(date)]) {
    const { month, day } = moment ?? {};
    if (month === undefined) continue;
    if (month < 1 || month > 12) {
      const isLength = day === undefined && date.year === undefined && LENGTH.test(text.slice(Math.max(0, span.start - 8), span.start));
      return isLength ? undefined : { message: { id: 'noMonth', data: { month } }, span };
    }
    if (day === undefined) continue;
    const isLeapDay = month === 2 && day === 29;
    const year = moment?.year ?? date.year ?? (isLeapDay ? commonYear(yearBefore, years) : undefined);
    const days = daysIn(month, year);
    if (day < 1 || day > days) {
      return {
        message: { id: 'noDay', data: { month: isLeapDay ? writeMoment({ year, month, day: undefined }) : `${month}月`, days, day } },
        span,
      };
    }
  }
  return undefined;
}

/** The year that is meant where none is written, if it has no 29 February: the one before, or the report's own. */
function commonYear(yearBefore: number | undefined, years: readonly number[]): number | undefined {
  const possible = yearBefore === undefined ? years : [yearBefore];
  return possible.every((year) => daysIn(2, year) === 28) ? possible[0] : undefined;
}

/** 2023年9-1月, 3月8日-5日, 2023年5月1日至2022年4月30日. */
function findBackward({ text, date, next, words }: Dated): Slip | undefined {
  const joined =
    next &&
    next.span.start - date.span.end < 8 &&
    /^(?:起|开始)?\s*(?:至|到|—+|–|-|－|～|~)\s*$/.test(text.slice(date.span.end, next.span.start))
      ? next
      : undefined;
  const start = startOf(date);
  const end = endOf(date) ?? (joined && startOf(joined));
  if (!end || (joined && endOf(joined))) return undefined;
  const closed: Moment = { ...end, year: end.year ?? start.year };
  if (start.year === undefined && end.year !== undefined) return undefined;
  if (compareMoments(start, closed) <= 0) return undefined;
  // A period without its last year may be wrapped round the end of a year; within one month it may not.
  const wraps = end.year === undefined && start.month !== end.month;
  const isLate = start.month !== undefined && start.month > 9 && (joined !== undefined || start.day !== undefined);
  if (wraps && (isLate || SEASON.test(words))) return undefined;
  const span = joined ? { start: date.span.start, end: joined.span.end } : date.span;
  return { message: { id: 'backward', data: { start: writeMoment(start), end: writeMoment(end) } }, span };
}

function findWeekday({ text, date, years }: Dated): Slip | undefined {
  const { weekday, month, day, span } = date;
  if (!weekday || month === undefined || day === undefined || endOf(date)) return undefined;
  const possible = date.year !== undefined ? [date.year] : years.flatMap((year) => [year, year + 1, year - 1]);
  const [year] = possible;
  if (year === undefined || possible.some((one) => weekdayOf(one, month, day) === weekday.day)) return undefined;
  const expected = WEEKDAYS[weekdayOf(year, month, day)]!;
  const printed = text.slice(weekday.span.start, weekday.span.end);
  return {
    message: { id: 'weekday', data: { date: writeMoment({ year, month, day }), expected, printed } },
    span,
    weekday: { span: weekday.span, expected },
  };
}

function findFestival({ text, date }: Dated): Slip | undefined {
  const clash = findFestivalClash(text, date.span, startOf(date));
  const printed = text.slice(date.span.start, date.span.end);
  return clash && { message: { id: 'festival', data: { name: clash.name, month: clash.month, day: clash.day, printed } }, span: date.span };
}

/** A period that ends after the 截至 before it in the same sentence. */
function findOverrun({ date, cutOff, words }: Dated): Slip | undefined {
  const end = endOf(date);
  if (!end || cutOff?.month === undefined || isPlanned(words)) return undefined;
  const limit = startOf(cutOff);
  const year = limit.year === undefined ? undefined : (end.year ?? date.year ?? limit.year);
  if (compareMoments({ ...end, year }, limit) <= 0) return undefined;
  return {
    message: { id: 'afterCutOff', data: { cutOff: writeMoment(limit), end: writeMoment(end) } },
    span: date.span,
    cutOff: cutOff.span,
  };
}

const finders = [findImpossible, findBackward, findWeekday, findFestival, findOverrun];

/** A day or month later than the date under the report, told of as past. */
function findAfterReport({ date, yearBefore, years, words }: Dated, signed: DateItem): Slip | undefined {
  const moment = endOf(date) ?? startOf(date);
  // A date without year is one of the year before it in the text, else of the report's only one.
  const usual = yearBefore ?? (years.length === 1 && years[0] === signed.year && date.day !== undefined ? signed.year : undefined);
  const year = moment.year ?? date.year ?? usual;
  if (year === undefined || compareMoments({ ...moment, year }, startOf(signed)) <= 0) return undefined;
  if (!isDone(words) && (date.sense !== 'cutOff' || isPlanned(words))) return undefined;
  return {
    message: { id: 'afterReport', data: { signed: writeMoment(startOf(signed)), date: writeMoment({ ...moment, year }) } },
    span: date.span,
    signed: true,
  };
}
