import { lazy } from '../../base/lazy';
import type { Span } from '../../base/span';
import type { DateItem, Quantity } from '../../grammar/syntax';
import { buildClauses } from '../clauses';
import type { Paragraph } from '../document';
import { holds } from '../itemKinds';
import type { Figure, FigureRole } from './figure';
import { findPlaces } from './places';
import { findOccasion, findTimeWords, isResumed, opensPlan, opensResult, readNoun, readWording, speaksOfAll, type TimeWord } from './words';

/** Words that tell of parts of what came before. */
const PART = /其中|分别|各[类级项]/;
/** Longest name behind a measure word. */
const NOUN = 10;
/** Characters before a number that are looked at for what it measures, and before its clause for the places named. */
export const NEAR = 120;

/** Longest sentence, in characters, that only names a place. */
const SUBJECT = 12;

/** The figures of a paragraph, in text order; a number that is masked, a range, or without unit is none. O(length of the paragraph). */
export function readFigures(paragraph: Paragraph): readonly Figure[] {
  const { text, syntax } = paragraph;
  if (syntax.line.kind !== 'text' || !holds(paragraph, 'quantity')) return [];
  const times = readTimes(paragraph);
  const figures: Figure[] = [];
  let lead: string | undefined;
  let subject = '';
  let next = 0;
  for (const [sentence, clauses] of buildClauses(paragraph).entries()) {
    const from = clauses[0]?.span.start ?? 0;
    const end = clauses.at(-1)?.span.end ?? from;
    // 甲村。新建广场2个。 The short sentence names whose numbers follow.
    if (clauses.every(({ quantities }) => quantities.length === 0)) {
      if (end - from < SUBJECT) subject = findPlaces(text.slice(from, end)).join() || subject;
      continue;
    }
    let period = lead ?? '';
    let parts: { unit: string | undefined } | undefined;
    let isPlan = false;
    for (const [order, { span, quantities, masked }] of clauses.entries()) {
      const words = text.slice(span.start, Math.min(span.end, span.start + NEAR));
      if (PART.test(words)) parts = { unit: undefined };
      const outer = period;
      isPlan = opensPlan(words) || (isPlan && !opensResult(words));
      let previous = span.start;
      let own = '';
      const outside = { start: Math.max(from, span.start - NEAR), end: span.start };
      for (const quantity of quantities) {
        for (let time = times[next]; time && time.start < quantity.span.start; time = times[++next]) {
          if (time.start < from) continue;
          period = time.period;
          if (time.start >= span.start) own = period;
          previous = Math.max(previous, time.end);
          if (sentence === 0 && order === 0) lead ??= period;
        }
        const start = Math.max(previous, quantity.span.start - NEAR);
        // 60周岁以上老年人5.48万人: an age belongs to the name of what is counted.
        if (!isModifier(quantity)) previous = quantity.span.end;
        if (masked || quantity.unit === '' || quantity.high) continue;
        const before = text.slice(start, quantity.span.start);
        const wording = readWording(before);
        const behind = readNoun(nounBehind(text, quantity));
        // 其中 reaches as far as its unit does: 手术500台，其中急诊手术80台，病床使用率86.9%.
        if (parts && parts.unit !== undefined && parts.unit !== quantity.unit) parts = undefined;
        if (parts) parts.unit = quantity.unit;
        const isWhole = speaksOfAll(before);
        const told = figures.at(-1);
        // 收入目标2400万元，实际完成1560万元: the second number has its name from the first.
        const base =
          wording.indicator === '' && isResumed(before) && told?.sentence === sentence && told.role === 'target' ? told : undefined;
        // 脱贫人口1.86万户6.72万人: one name for both.
        const twin = told?.quantity.span.end === quantity.span.start ? told : undefined;
        const isKept = wording.kept && !quantity.after.some(({ word }) => word.startsWith('以'));
        const given = behind.given || wording.given || isKept || (twin?.given ?? false);
        const role = roleOf(
          wording.change || (quantity.measure === 'percent' && before.includes('占')),
          wording.target || (isPlan && !base && !given),
          parts !== undefined && !isWhole,
        );
        figures.push({
          quantity,
          indicator: base?.indicator ?? twin?.indicator ?? wording.indicator,
          noun: behind.noun,
          given,
          twin,
          span: { start, end: quantity.span.end },
          role: twin?.role ?? role,
          cumulative: wording.cumulative,
          period: given ? own : period,
          scope: given || isWhole || twin?.scope() === '' ? reportsOwn : scopeOf(subject, text, outside, wording.indicator),
          target: base,
          sentence,
          clause: order,
        });
      }
      // …，上年为140人，…: what is compared with does not date what follows.
      if (order > 0 && /^[去上]年/.test(own)) period = outer;
    }
  }
  return figures;
}

function roleOf(change: boolean, target: boolean, part: boolean): FigureRole {
  if (change) return 'change';
  if (target) return 'target';
  return part ? 'part' : 'done';
}

/** Tells whether a number belongs to the name of what is counted: 60周岁以上老年人5.48万人. */
export function isModifier({ unit, after }: Quantity): boolean {
  return /岁$/.test(unit) && after.length > 0;
}

const reportsOwn = (): string => '';

/** What the words before a clause name; worked out for the few figures that have a counterpart. */
function scopeOf(subject: string, text: string, { start, end }: Span, indicator: string): () => string {
  return lazy(() => {
    const words = text.slice(start, end);
    return subject + findOccasion(words, indicator) + findPlaces(words).join();
  });
}

/** Words of time and dates in text order. */
function readTimes({ text, syntax }: Paragraph): TimeWord[] {
  const times = findTimeWords(text);
  const words = times.length;
  for (const item of syntax.items) if (item.kind === 'date') times.push({ ...item.span, period: toPeriod(item) });
  return words === 0 || words === times.length ? times : times.sort((a, b) => a.start - b.start);
}

function toPeriod({ year, month, day, endYear, endMonth, endDay, sense }: DateItem): string {
  const start = [year, month, day].filter((field) => field !== undefined).join('-');
  const end = [endYear, endMonth, endDay].filter((field) => field !== undefined).join('-');
  return `${sense === 'cutOff' ? '至' : ''}${start}${end === '' ? '' : `~${end}`}`;
}

/** The words behind a measure word, up to the next mark or figure. */
export function nounBehind(text: string, { span }: Quantity): string {
  return /^[\p{Script=Han}“”]*/u.exec(text.slice(span.end, span.end + NOUN))![0];
}
