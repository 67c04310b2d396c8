import { blanks, tableOf } from '../../base/characters';
import { createWordEnds } from '../wordEnds';

/** A word of time in a text: where it stands and which period it names. */
export interface TimeWord {
  readonly start: number;
  readonly end: number;
  readonly period: string;
}

const TIME_WORD =
  /(?<![比较与同按])(?:今年以来|今年|本年度?|当年|全年|年内|一年来)|(?<![比较与同按])(?:去年|上年)(?!同期)|截至目前|目前|明年|上半年|下半年|前三季度|[一二三四]季度|(?:过去|近|这|前|未来|今后)?(?:[三四五]年)(?:来|间|以来|多来)?|“?十[一二三四五]五”?|任期|本届|届末|同期|当前|当日|当月|日均|月均|年均|每[年月日周季户村人名个]|单(?:日|次|笔|体)/y;

/** The period that a word names in the report's own terms. */
function toPeriod(word: string): string {
  if (/^(?:今年|本年|当年|全年|年内|一年来)/.test(word)) return 'year';
  if (/目前|当前/.test(word)) return 'now';
  return word.replace(/[“”]/g, '');
}

/** What these words begin and go on with. */
const firsts = tableOf('今本当全年一二三四五去上截目明下过未前近这十“任届同日月每单');
const seconds = tableOf('年后届前日月内均季半至去来一二三四五十期末周户村人名个次笔体');

/** The words of time in a text, dates left out. O(length). */
export function findTimeWords(text: string): TimeWord[] {
  const words: TimeWord[] = [];
  for (let start = 0; start < text.length; start++) {
    if (firsts[text.charCodeAt(start)] !== 1 || seconds[text.charCodeAt(start + 1)] !== 1) continue;
    TIME_WORD.lastIndex = start;
    if (!TIME_WORD.test(text)) continue;
    const end = TIME_WORD.lastIndex;
    words.push({ start, end, period: toPeriod(text.slice(start, end)) });
    start = end - 1;
  }
  return words;
}

const LEAD =
  /^(?:[\s，、：；。“”（）()**]|今年以来|今年|本年度?|当年|全年度?|年内|去年|上年|截至|目前|当前|以来|年?底|年?末|上半年|下半年|前三季度|[一二三四]季度|同时|并且?|但|而且?|另外|此外|其中|先后|分别|总共|共计|合计|总计|累计|共(?![同建享治产青和识])|已经|已|均|再|还|又|也|预计|力争|确保|顺利|全面|圆满|超额|提前|成功|完成|实现|达到|[全我本各](?:省|市|县|区|镇|乡|州|旗|街道|办|局|委|校|院|所|中心|站|村|社区|系统|行|队|科|处|公司|集团|单位)(?!级|直)|辖区内?|我们|年度|对(?![口外内象标接照比])|围绕|面向|让(?!利)|按照?(?![时期质月季揭])|针对|占(?![地用道补])|推动|在(?!册|校|岗|职|编|建|库|地|线|家|园|外|押|矫|管))+/;

/** Words that say nothing of what is measured, behind its name. */
const fillers = createWordEnds([
  ...[
    ...blanks,
    ...'，、：；“”（）()*',
    '完成',
    '实现',
    '达到',
    '达',
    '为',
    '是',
    '有',
    '总共',
    '共计',
    '合计',
    '累计',
    '共',
    '增至',
    '增加到',
  ],
  ...['增加至', '提高到', '提高至', '提升到', '提升至', '上升到', '上升至', '增长到', '增长至', '扩大到', '升至', '升到', '降至', '降到'],
  ...[
    '下降到',
    '下降至',
    '降低到',
    '控制在',
    '保持',
    '保持在',
    '维持',
    '维持在',
    '稳定在',
    '分别',
    '已经',
    '已',
    '均',
    '至',
    '到',
    '仅',
    '的',
  ],
  ...['实际', '预计', '力争', '确保', '超额', '突破', '接近', '约', '近', '超', '左右', '在'],
]);

const changes = createWordEnds([
  ...[
    '增长',
    '提高',
    '增加',
    '上升',
    '提升',
    '上涨',
    '增幅',
    '增速',
    '下降',
    '减少',
    '降低',
    '下滑',
    '回落',
    '同比',
    '环比',
    '增',
    '降',
    '升',
  ],
  ...['扩大', '缩小', '压减', '压降', '翻', '快', '高', '低于', '高于', '多', '少', '净增'],
]);
const behindChanges = createWordEnds(['了', '约', '近', '超', '均', '各', '分别', '达', '为', '也', '又']);

/** What the words before a number say. */
export interface Wording {
  /** The words without those for time, scope and completion. */
  readonly indicator: string;
  readonly cumulative: boolean;
  /** True when they tell of a growth or a fall by the number. */
  readonly change: boolean;
  /** True when they name a target: 收入目标, 改厕任务. */
  readonly target: boolean;
  /** True behind a preposition that takes the number as known: 对脱贫人口3.46万人, 占财政收入3.2亿元的. */
  readonly given: boolean;
  /** True where the number is to stay as it is: 失业率保持3.2%左右. */
  readonly kept: boolean;
}

const REFERRING = /[对让按占]|围绕|面向|针对/;
const TARGET = /(?:目标任务|目标|任务|计划)(?:数|量|值)?$/;

/** More words before a number are no name of an indicator. */
const MOST = 40;

/** Takes from the words before a number what is measured. */
export function readWording(words: string): Wording {
  const open = openOf(words);
  const behind = open.replace(LEAD, '');
  const named = nameIn(behind);
  const target = TARGET.test(named);
  return {
    indicator: target ? named.replace(TARGET, '') : named,
    cumulative: mayTotal(words),
    change: isChange(words),
    target,
    kept: /(?:保持|维持)在?$/.test(open),
    given: named !== '' && REFERRING.test(open.slice(0, open.length - behind.length)),
  };
}

/** {@link Wording.indicator} alone. */
export function readName(words: string): string {
  return nameIn(openOf(words).replace(LEAD, '')).replace(TARGET, '');
}

/** {@link Wording.change} alone. */
export function isChange(words: string): boolean {
  const open = openOf(words);
  return changes.findAt(open, behindChanges.findStretch(open, open.length)) !== '';
}

function openOf(words: string): string {
  return words.slice(-MOST).trimEnd();
}

function nameIn(behind: string): string {
  return behind.slice(behind.startsWith('的') ? 1 : 0, fillers.findStretch(behind, behind.length));
}

/** Tells whether a text may hold a running total, as {@link readWording} sees one. */
export function mayTotal(text: string): boolean {
  return /累计|总计|总共/.test(text);
}

/** The words behind a measure word that go on from the number as from something known. */
const GIVEN =
  /^(?:的|中(?=[^小学医]|$)|要(?![求素点])|里(?=[，。])|全部|均|都|稳定|稳中|虽|反映|进行|开展|常态|力争|计算|对(?!口)|全面|仍|每)/;

/** What the words behind a measure word say: what is counted, and whether the number is spoken of as known. */
export function readNoun(words: string): { readonly noun: string; readonly given: boolean } {
  const given = GIVEN.test(words);
  return { noun: given ? '' : words, given };
}

/** Tells whether words that name nothing give the result of what was named before: 实际完成, 已达到. */
export function isResumed(words: string): boolean {
  return /完成|实现|达到|执行|落实/.test(words);
}

/** Tells whether a clause begins to speak of what is planned; the clauses behind it go on so. */
export function opensPlan(words: string): boolean {
  return /将(?!军|乐)|拟|计划(?!生育)|预计|力争|争取|打算|确保|目标|要求|下一步|明年|来年|不低于|不少于|以上$|以内$|须|应当|有望|规划|安排/.test(
    words,
  );
}

/** Tells whether there may be a target in a text: a word of which {@link opensPlan} or {@link readWording} makes one. */
export function mayPlan(text: string): boolean {
  return /任务|计划|以[上内]|将/.test(text) || opensPlan(text);
}

/** Tells whether a clause behind a plan speaks of results again. */
export function opensResult(words: string): boolean {
  return /已|实际|了|截至|目前/.test(words);
}

/** Tells whether words speak of all that the report is about: 全县, 我局. */
export function speaksOfAll(words: string): boolean {
  return /[全我本](?:省|市|县|区|镇|乡|州|旗|街道|局|委|校|院|所|站|村|社区|系统|行|公司|集团|单位)/.test(words);
}

/** What is done on many occasions, so that each occasion may have its own number. */
const DEED = /^(?:培训|走访|慰问|检查|发放|宣传|开展|组织|举办|召开|排查|出动|张贴|悬挂|服务|参加|受教育|惠及|覆盖)/;
const OCCASION = /组织|开展|举办|召开|通过|依托|围绕|利用|结合|针对|借助|活动/;

/** The occasion that the words before a clause name, if it is one that has its own number of an indicator; else empty. */
export function findOccasion(words: string, indicator: string): string {
  return DEED.test(indicator) && OCCASION.test(words) ? words : '';
}
