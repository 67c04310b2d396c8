import { slice, type Span } from '../../base/span';
import type { Quantity, UnitGap } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Paragraph, ReportDocument } from '../../model/document';
import { holds } from '../../model/itemKinds';
import { readUnits, type UnitUse } from './unitUses';

type MessageId =
  'money' | 'list' | 'missing' | 'percent' | 'doubled' | 'scaled' | 'large' | 'short' | 'other' | 'also' | 'insert' | 'replace';
type Finding = RuleFinding<MessageId>;

/** So many other places, at least, show that a unit is not counted in 亿 here. */
const OTHERS = 2;

export default defineRule({
  meta: {
    id: 'number/unit',
    summary: '单位缺了、写重了或不可能：零售额1740万。 5万元元 3亿亩次',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      money: '“{value}”是钱数，后面缺单位“元”，应为“{whole}”',
      list: '“{value}”后面缺单位，同一列里别的数都带“{unit}”',
      percent: '“{value}”是比率，后面缺“%”',
      missing: '“{value}”后面缺单位或量词（个、户、人、万元……）',
      doubled: '单位写重了：“{written}”应为“{unit}”',
      scaled: '“{scale}”和“{unit}”不能连用',
      large: '“{written}”大得不合常理：本篇别处的“{unit}”都不带“亿”，多了一个“亿”字？',
      short: '本篇别处写“平方米”，这里简写成“平米”，宜统一',
      other: '这里不带“亿”',
      also: '这里也缺“{unit}”',
      insert: '补上“{unit}”',
      replace: '改为“{unit}”',
    },
  },
  *check(document, _options, remember) {
    for (const report of document.reports) {
      const uses: PlacedUse[] = [];
      for (let index = report.first; index <= report.last; index++) {
        const paragraph = document.paragraphs[index];
        if (!paragraph) continue;
        const at = (span: Span) => document.toSpan({ paragraph: index, span });
        if (paragraph.syntax.unitGaps) for (const gaps of bySentence(paragraph)) yield toMissing(paragraph.text, gaps, at);
        if (!holds(paragraph, 'quantity') && !holds(paragraph, 'placeholder')) continue;
        const { odd, uses: own } = remember(paragraph, readUnits);
        for (const item of odd) yield* checkQuantity(paragraph.text, item, at);
        for (const use of own) uses.push({ index, paragraph, ...use });
      }
      yield* checkAgainstOthers(document, uses);
    }
  },
});

/** A unit with the paragraph in which it stands. */
interface PlacedUse extends UnitUse {
  readonly index: number;
  readonly paragraph: Paragraph;
}

/** The gaps of a paragraph one by one; amounts of money in one sentence, which mostly lack their 元 for one reason, together. */
function* bySentence({ syntax: { unitGaps = [], sentences } }: Paragraph): Generator<readonly [UnitGap, ...UnitGap[]]> {
  let sentence = 0;
  let open: [UnitGap, ...UnitGap[]] | undefined;
  for (const gap of unitGaps) {
    const isAmount = gap.reason === 'money' && gap.unit !== '';
    if (open && (!isAmount || (sentences[sentence]?.end ?? Infinity) <= gap.span.start)) {
      yield open;
      open = undefined;
    }
    while ((sentences[sentence]?.end ?? Infinity) <= gap.span.start) sentence += 1;
    if (!isAmount) yield [gap];
    else if (open) open.push(gap);
    else open = [gap];
  }
  if (open) yield open;
}

function toMissing(text: string, [first, ...others]: readonly [UnitGap, ...UnitGap[]], at: (span: Span) => Span): Finding {
  const { span, place, reason, unit } = first;
  const value = slice(text, span);
  const id = reason === 'list' ? 'list' : reason === 'money' && unit !== '' ? 'money' : unit === '%' ? 'percent' : 'missing';
  const whole = text.slice(span.start, place) + unit + text.slice(place, span.end);
  const edits = [first, ...others].map((gap) => ({ span: at({ start: gap.place, end: gap.place }), newText: unit }));
  return {
    message: { id, data: { value, unit, whole } },
    span: at(span),
    related: others.map((gap) => ({ span: at(gap.span), message: { id: 'also', data: { unit } } })),
    fixes: unit === '' ? [] : [{ title: { id: 'insert', data: { unit } }, edits, safety: 'unsafe' }],
  };
}

function* checkQuantity(
  text: string,
  { doubledUnit, unit, unitSpan, low, high, measure }: Quantity,
  at: (span: Span) => Span,
): Generator<Finding> {
  if (!unitSpan) return;
  if (doubledUnit) {
    const edits = [{ span: at(unitSpan), newText: unit }];
    yield {
      message: { id: 'doubled', data: { written: slice(text, unitSpan), unit } },
      span: at(unitSpan),
      fixes: [{ title: { id: 'replace', data: { unit } }, edits, safety: 'safe' }],
    };
  }
  const scale = (high ?? low).scaleSpan;
  if (scale && (measure === 'percent' || measure === 'point')) {
    yield {
      message: { id: 'scaled', data: { scale: slice(text, scale), unit } },
      span: at({ start: low.span.start, end: unitSpan.end }),
    };
  }
}

/** Units that others of the report speak against: one 亿亩次 among many 亩次, 平米 beside 平方米. */
function* checkAgainstOthers(document: ReportDocument, uses: readonly PlacedUse[]): Generator<Finding> {
  for (const unit of ['亩次', '人次', '户次']) {
    const same = uses.filter((use) => use.unit === unit);
    const [large, ...more] = same.filter(({ scale }) => scale === '亿');
    const others = same.filter(({ scale }) => scale === '');
    if (!large || more.length > 0 || others.length < OTHERS || others.length + 1 < same.length) continue;
    yield {
      message: { id: 'large', data: { written: slice(large.paragraph.text, large.span), unit } },
      span: document.toSpan({ paragraph: large.index, span: large.span }),
      related: others.slice(0, OTHERS).map(({ index, span }) => ({
        span: document.toSpan({ paragraph: index, span }),
        message: { id: 'other' },
      })),
    };
  }
  if (!uses.some(({ unit }) => unit === '平方米')) return;
  for (const { index, span, unit } of uses) {
    if (unit !== '平米') continue;
    const place = document.toSpan({ paragraph: index, span: { start: span.end - unit.length, end: span.end } });
    const edits = [{ span: place, newText: '平方米' }];
    yield {
      message: { id: 'short' },
      span: place,
      severity: 'hint',
      fixes: [{ title: { id: 'replace', data: { unit: '平方米' } }, edits, safety: 'safe' }],
    };
  }
}
