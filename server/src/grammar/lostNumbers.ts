import type { Span } from '../base/span';
import { findPairs, pairTables } from './pairs';
import type { Hole, Inline } from './syntax';

const money = '(?:万亿|万|亿)元';
/** Measure words that end hardly any word and stand before none. */
const plain = `(?:${money}|万平方米|平方米|万公里|(?<![方人吨])公里|公顷|万亩|亩|万吨|吨|万人次|人次|户次|家次|场次)`;
const number = String.raw`[\d０-９.．]{1,16}`;
const change = '(?:增加|增长|提高|提升|上升|扩大|扩展|拓展|发展|下降|减少|降低|缩短|缩减|压缩|压减|精简|降)';
const pause = '(?=[，。；、！）]|$)';

/** A place in a sentence where only a number makes sense before a measure word. */
interface Shape {
  /** Two characters side by side of which every match has one pair: any of the first, then any of the second. */
  readonly pair: readonly [string, string];
  /** The group `unit` starts where the number is lost. */
  readonly pattern: RegExp;
}

const shape = (first: string, second: string, source: string): Shape => ({
  pair: [first, second],
  pattern: new RegExp(source, 'dgu'),
});

const shapes: readonly Shape[] = [
  // 占收入亿元的69.9%, 是三年前万元的3倍, 在总收入万元的基础上: a share, a multiple and an addition are of a number.
  shape('元米里顷亩吨次', '的', `(?<unit>${plain})的(?:${number}(?:%|％|倍)|[一二三四五六七八九]成|基础上)`),
  shape('个条家项户座处件所', '的', `(?:是|为|相当于)[^，。；、]{0,5}(?:前|年|期|初)(?<unit>[个条家项户座处件所])的${number}倍`),
  shape('不', '低少高多超', `不(?:[低少高多]于|超过)(?<unit>${plain}|个百分点)${pause}`),
  // 投入万元建设, 预算支出亿元中: what is done with a sum, and what is part of it.
  shape(
    '入资金本',
    '万亿',
    `(?:投入|投资|资[金本])(?<unit>${money})(?:用于|完善|建设|[新改扩修]建|改造|修[缮复]|购[买置]|采购|实施|打造|升级)`,
  ),
  shape('入出额值', '万亿', `(?:收入|支出|总额|产值)(?<unit>${money})(?:对(?![于接口])|中(?![小型央国]))`),
  shape('资入价', '万', '(?:投资|投入|造价|耗资)(?<unit>万元)的'),
  // 由15个工作日缩短到个工作日: both ends have one unit.
  shape(
    '加长高升大展少低短减简降',
    '到至为',
    String.raw`${number}(?<same>(?![年月日])[\p{Script=Han}]{2,4}?)${change}[到至为](?<unit>\k<same>)`,
  ),
  shape('到至', '个', `${change}[到至](?<unit>个(?:工作日|百分点|乡镇|村|社区|项目|县|省))`),
  shape('个次亩里米吨', '以左', `[\\p{Script=Han}](?<unit>个|人次|亩|(?<![方人吨])公里|平方米|吨)(?:以上|左右|以内)${pause}`),
  // 拆除违建73处平方米: a second measure of the same things.
  shape('户项处个家件批条座场次起', '万亿平公亩', `${number}[户项处个家件批条座场次起](?<unit>${money}|平方米|公里|亩)${pause}`),
  // 亿元以上项目20个，其中亿元以上项目4个: a part with the name of its whole.
  shape(
    '中',
    '万亿',
    String.raw`(?<label>[万亿]元以上\p{Script=Han}{2,6})${number}[\p{Script=Han}]{1,2}，其中(?<unit>\k<label>)(?=[\d０-９])`,
  ),
];

const shapePairs = pairTables(shapes.map(({ pair }) => pair));

/** What may stand before a lost number: no figure, and no word that is one or asks for one unit only (数万元, 每亩). */
const endsWord = /(?![几数多余半每各上近超过破整来若干这那该某第首另同零〇一二三四五六七八九两十百千万亿])[\p{Script=Han}”]/u;

/** Without one of these no shape matches. */
const hints = /[万亿]元|[亩吨]|公里|公顷|平方米|[户家场]次|人次|个|的\d/;

/** Finds the measure words in running text whose number has been lost, by what stands around them. O(length). */
export function findLostNumbers(text: string, { start, end }: Span, items: readonly Inline[]): readonly Hole[] {
  const pairs = findPairs(text, shapePairs);
  if (pairs === 0 || !hints.test(text)) return NO_HOLES;
  const found = new Map<number, number>();
  shapes.forEach(({ pattern }, index) => {
    if ((pairs & (1 << index)) === 0) return;
    for (const { indices } of text.matchAll(pattern)) {
      const [at, to] = indices?.groups?.['unit'] ?? [];
      if (at !== undefined && to !== undefined && at > start && to <= end && endsWord.test(text.slice(at - 1, at))) found.set(at, to);
    }
  });
  if (found.size === 0) return NO_HOLES;
  const places = [...found.keys()].sort((a, b) => a - b);
  return [...withoutTaken(places, items)].map((at) => {
    const before = text.slice(Math.max(start, at - 4), at).replace(/^.*[，。；、：]/u, '');
    const phrase = { start: at - before.length, end: found.get(at) ?? at };
    return { kind: 'hole', hole: 'value', span: { start: at, end: at }, phrase, filling: '' };
  });
}

const NO_HOLES: readonly Hole[] = Object.freeze([]);

/** Leaves out the places at which a hole has been found already, and those inside what is not read. */
function* withoutTaken(places: readonly number[], items: readonly Inline[]): Generator<number> {
  const taken = items.flatMap((item) => (item.kind === 'hole' ? [item.phrase] : item.kind === 'opaque' ? [item.span] : []));
  let next = 0;
  for (const at of places) {
    while (taken[next] && taken[next]!.end < at) next++;
    if (!taken[next] || taken[next]!.start > at) yield at;
  }
}
