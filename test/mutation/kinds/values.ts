import { overlaps } from '../../../server/src/base/span';
import { pick, remove, replace, type SlipKind } from '../slip';
import { findAll } from '../source';

const MASKS = ['XX', 'xx', '××', 'X', '__', '○○'] as const;

/** A number becomes a mask; its unit stays. */
const digitsMasked: SlipKind = {
  id: 'digits-masked',
  title: '数字没填（XX）',
  accepts: ['placeholder/number'],
  *findSites(source) {
    for (const { span } of findAll(source, /(?<![\d.〔—-])\d+(?:\.\d+)?(?=[万亿]?(?:元|个|户|人|件|项|次|场|处|亩|公里|%|吨|家|条|起))/g))
      yield (random) => ({ edits: [replace(span, pick([...MASKS], random))] });
  },
};

/**
 * A number is gone and its unit stays: before units that no word ends in or begins with, so that what is left cannot be read as
 * a whole (企业34家 would leave 企业家, 案件9件 a word doubled, 练12场 a place; 突破5亿元 is right without its 5), and not in a date, an ordinal or a range.
 */
const numberGone: SlipKind = {
  id: 'number-gone',
  title: '数字漏了',
  accepts: ['placeholder/blank'],
  follows: ['duplicate/adjacent'],
  *findSites(source) {
    for (const { span } of findAll(
      source,
      /(?<=[\u4e00-\u9fff])(?<!第|每|突破|达到|[一二三四五六七八九十几数])\d+(?:\.\d+)?(?=(?:万元|亿元|公里|平方米|人次|场次|万人次|个百分点|万亩|[亩吨%个项处座起条])(?:[，。；、（]|[\u4e00-\u9fff]))/g,
    ))
      yield () => ({ edits: [remove(span)], also: [{ start: span.start - 1, end: span.end + 2 }] });
  },
};

/** The unit behind a number is gone, where a mark follows and no list of numbers shares a unit. */
const unitGone: SlipKind = {
  id: 'unit-gone',
  title: '单位漏了',
  accepts: ['number/unit', 'placeholder/blank'],
  *findSites(source) {
    const pattern =
      /(?<![、—～至\d.-])(\d+(?:\.\d+)?(?:万|亿)?)(元|个|户|人|件|人次|家|场|场次|次|名|公里|平方米|处|起|项|条|亩|吨|台|座)(?=[，。；])/g;
    for (const { span, match } of findAll(source, pattern)) {
      const unit = { start: span.start + (match[1]?.length ?? 0), end: span.end };
      yield () => ({ edits: [remove(unit)], also: [span] });
    }
  },
};

/** A place's name becomes XX with its last character kept. */
const nameMasked: SlipKind = {
  id: 'name-masked',
  title: '名称没填（XX镇）',
  accepts: ['placeholder/name'],
  follows: ['outline/toc-mismatch'],
  *findSites(source) {
    for (const name of source.names) {
      const suffix = /(?:社区|街道|小学|中学|水厂|码头|片区|小区|园区|派出所|.)$/.exec(name)?.[0] ?? '';
      for (const { span } of findAll(source, new RegExp(name, 'g')))
        yield (random) => ({
          edits: [replace({ start: span.start, end: span.end - suffix.length }, pick(['XX', 'xx', '××'], random))],
        });
    }
  },
};

/** 党 becomes a letter in words in which only 党 can be meant. */
const wordMasked: SlipKind = {
  id: 'word-masked',
  title: '“党”写成字母',
  accepts: ['placeholder/masked-word'],
  *findSites(source) {
    const words = /党(?=员|建|委|组|支部|总支|的二十大|的领导|的全面领导|性|史|纪|风|工委|课|中央|校)|(?<=从严治|管)党/g;
    for (const { span } of findAll(source, words)) yield () => ({ edits: [replace(span, 'D')] });
  },
};

/**
 * The year of a report's title in a heading or at the start of a paragraph becomes the year before; not where what follows may
 * as well have come true that year (2022年，我市入选…). Under a report it makes a date before what is told.
 */
const yearLeft: SlipKind = {
  id: 'year-left',
  title: '标题、首句还是上一年',
  accepts: ['number/stale-year', 'outline/title-mismatch', 'number/date'],
  follows: ['outline/toc-mismatch', 'outline/duplicate-heading'],
  *findSites(source) {
    const first = source.lines.find(({ text }) => /20\d\d年?.*(?:总结|报告|汇报|述职)/.test(text));
    const year = /20\d\d/.exec(first?.text ?? '')?.[0];
    if (year === undefined || !first) return;
    for (const { span, line } of findAll(
      source,
      new RegExp(
        `(?<=^(?:#+ )?(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）|\\d\\.)?)${year}(?=年(?!，[^，。]{0,6}(?:入选|荣获|获评|被评为)))`,
        'g',
      ),
    ))
      if (line !== first) yield () => ({ edits: [replace(span, String(Number(year) - 1))], also: [line, first] });
  },
};

/** A number is hedged in front and behind. */
const hedgedTwice: SlipKind = {
  id: 'hedged-twice',
  title: '“约……左右”',
  accepts: ['number/approximation'],
  *findSites(source) {
    const pattern =
      /(?<![约近超达逾第从由于以在至到每为过是、—\d.-])(\d*\d0)([万亿]?(?:元|个|户|人|件|人次|家|场|场次|次|名|公里|平方米|处|起|项|条|亩|吨))(?=[，。；])/g;
    for (const { span, match } of findAll(source, pattern)) {
      const [, digits = '', unit = ''] = match;
      yield (random) => {
        const words = pick(
          [`约${digits}${unit}左右`, `近${digits}余${unit}`, `超过${digits}${unit}以上`, `约${digits}余${unit}`, `近${digits}多${unit}`],
          random,
        );
        return { edits: [replace(span, words)] };
      };
    }
  },
};

/** A range runs downwards: one that is there turned round, or a number that nothing else is worked out with becomes one. */
const rangeReversed: SlipKind = {
  id: 'range-reversed',
  title: '范围前大后小',
  accepts: ['number/range'],
  *findSites(source) {
    for (const { span, match } of findAll(source, /(\d+)(—|～|-|至)(\d+)(?=[个项家户人名次场处条亩公吨万%])/g)) {
      const [, low = '', mark = '', high = ''] = match;
      if (Number(low) < Number(high)) yield () => ({ edits: [replace(span, high + mark + low)] });
    }
    for (const { span, match } of findAll(
      source,
      /(?<=[\u4e00-\u9fff])(?<![约近超达第占由从到至])\d{1,2}(?=[个项家场处条次名](?:[，。；]|[\u4e00-\u9fff]))/g,
    )) {
      if (source.claims.some(({ spans }) => spans.some((claim) => overlaps(claim, span)))) continue;
      const value = Number(match[0]);
      if (value > 1) yield (random) => ({ edits: [replace(span, `${value + 1 + random(8)}—${value}`)] });
    }
  },
};

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date that no calendar has. */
const dateImpossible: SlipKind = {
  id: 'date-impossible',
  title: '日期不存在',
  accepts: ['number/date'],
  *findSites(source) {
    for (const { span, match } of findAll(source, /(?<!\d)(\d{1,2})月(\d{1,2})日/g)) {
      const [, month = '', day = ''] = match;
      yield (random) => {
        const last = LONGEST[Number(month) - 1] ?? 31;
        return {
          edits: [
            replace(
              span,
              pick([`${month}月${last + 1}日`, `${13 + random(7)}月${day}日`, `2月30日`, `${month}月${32 + random(60)}日`], random),
            ),
          ],
        };
      };
    }
  },
};

/** Slips in single values: left blank, or impossible as they stand. */
export const valueKinds: readonly SlipKind[] = [
  digitsMasked,
  numberGone,
  unitGone,
  nameMasked,
  wordMasked,
  yearLeft,
  hedgedTwice,
  rangeReversed,
  dateImpossible,
];
