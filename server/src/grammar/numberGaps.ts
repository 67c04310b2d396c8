import { tableOf } from '../base/characters';
import type { Span } from '../base/span';
import type { Hole, Inline, Quantity } from './syntax';

/** Measure words that may end a member of a list when its number has been lost. */
const units = wordsByEnd(
  '万人次 万平方米 万公里 万亩 万吨 万户 万人 人次 户次 家次 件次 台次 批次 场次 平方米 公里 公顷 千瓦时 课时 学时 亩 吨 户 件 处 个 项 条 场 次 家 名 座 所 套 辆 台 起 宗 例 期 篇 间 栋 幢 块 份 支 门 张 盏 只 株 棵 人 天 册 床',
);

/**
 * Words that end like a measure word: 农户, 文件, 好处, 事项, 市场, 专家, 报名. They are what stands at the end of a member that
 * counts nothing.
 */
const words = new RegExp(
  [
    '[农用住租客账帐门窗商散大富佃猎渔牧储股移入落到开分每各全立销万千百三专个示养种经搬迁保困脱贫监测边险象体业灾供帮范殖植营民居庭属定户]户',
    '[文案示难条事邮证信稿零软硬部附构物来交转要快组器机密函书急催电批阅办]件',
    '[好用难深各到长短益坏去调查惩相出高远暗细实之何四随多共身地判论妥事理络书务教治办人财制划别别处明远近旁极他]处',
    '[各整逐几多某哪这那每单一个有自独干]个',
    '[事奖专选款强弱单逐子缺漏立进销分义杂短长加减小大列增用众办税存留颈结投申违各多]项',
    '[线链面金油纸便柳教信枝词头欠借萧布粉苗身井有]条',
    '[市现农林牧渔广商会立主磁气战操车专全登退入在当卖考赛球机菜货工剧育验殖宰发风靶道用]场',
    '[层档首依再多逐频版车班批其屡数每上下本此历初年轮梯渐]次',
    '[国专大全商居业一人自行玩厂作画学老管当回在顾安搬持独东买卖赢万百公住店各几]家',
    '[报姓签命知著实冠排更除提署匿一闻成有品书域地扬莫联题点具出记挂户刊化罪学]名',
    '[讲插底在星卖满就入客基雅听银讲]座',
    '[场派研诊事务交易办众会厕哨站诊班设究公证住]所',
    '[配成外圈手全整老俗封河拳]套',
    '车辆',
    '[平舞电灶阳后前上出登柜看讲擂窗月烟亭瑶开站凤东作控对港澳侨总]台',
    '[一发引兴掀崛想抓做提立树燃撑扛唤激说谈拿带筑架点共奋升缘何对了年月日时天号度]起',
    '[大正卷同祖教]宗',
    '[比条案惯病实先举图体凡特]例',
    '[学长近工周任中后前早晚同日假定时预有无汛孕刑租保延初末短分限过汛]期',
    '[长短开诗续新下上谋各全单]篇',
    '[时空民中期人夜房区车坊晚田乡世之瞬林其年]间',
    '[楼栋幢][栋幢]',
    '[板地模区方木石一大小凉条]块',
    '[月身省年股部备缘成水充县市过安名]份',
    '[开分党收超干一透总地旁]支',
    '[部专热窍大校家柴冷车闸油入出上把]门',
    '[主扩紧夸伸慌开纸铺]张',
    '[船不]只',
    '[植毒守菌]株',
    '[工人他个本何众军居国客坏夫好媒子家对巨当得新旅敌文有本来每法猎用病盲私窃老能自行证诗诱贤超路达迷选黑双各代主惊感动令候责诉救]人',
    '[今明昨前后春夏秋冬每整全当白聊航蓝露翻半]天',
    '[手注名画史簿账]册',
    '[病河温机起矿苗车卧]床',
    '[田亩分英公按每]亩',
    '每(?:平方米|公里|公顷|吨)',
    '(?:门诊|住院|游客|接待|服务|培训|参与|受益|客流|覆盖)人次',
  ]
    .map((word) => `(?:${word})$`)
    .join('|'),
);

/** A list longer than this is looked at all the same; a member longer than this is a sentence. */
const longestMember = 24;

/** A stretch between two pauses, with the quantity at its end. */
interface Member {
  readonly span: Span;
  /** The pause behind: 、 ， ； 。 … */
  readonly mark: string;
  readonly quantity: Quantity | undefined;
  /** It holds a number, a mask or something else that speaks against a lost one. */
  readonly filled: boolean;
  /** It holds words in quotes or brackets. */
  readonly bracketed: boolean;
}

/** The longest words among them have so many characters. */
const longestWord = 4;

/** Words, joined by blanks, by their last character; of those with the same one longer ones first. */
function wordsByEnd(joined: string): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const word of joined.split(' ')) words.set(word.slice(-1), [...(words.get(word.slice(-1)) ?? []), word]);
  for (const alike of words.values()) alike.sort((a, b) => b.length - a.length);
  return words;
}

const unitEnds = tableOf(units.keys());

/** The longest of the words in which a text ends. */
function findEnd(words: ReadonlyMap<string, readonly string[]>, written: string): string | undefined {
  return words.get(written.slice(-1))?.find((word) => written.endsWith(word));
}

/**
 * Finds members of lists that end in a measure word without its number, where those beside them end in a number with a
 * unit: 新建食堂2家、公园处、托位90个. O(items).
 */
export function findNumberGaps(text: string, content: Span, items: readonly Inline[]): Hole[] {
  const gaps: Hole[] = [];
  if (!items.some((item) => item.kind === 'quantity' && item.unit !== '')) return gaps;
  const members = toMembers(text, content, items);
  for (let index = 0; index < members.length; index++) {
    const before = members[index - 1];
    const after = members[index + 1];
    const hole = before?.quantity || after?.quantity ? readGap(text, members[index]!, before, after) : undefined;
    if (hole) gaps.push(hole);
  }
  return gaps;
}

function toMembers(text: string, content: Span, items: readonly Inline[]): Member[] {
  const members: Member[] = [];
  let start = content.start;
  let depth = 0;
  let last: Inline | undefined;
  let filled = false;
  let bracketed = false;
  const close = (end: number, mark: string): void => {
    const quantity = last?.kind === 'quantity' && last.span.end === end && last.unit !== '' ? last : undefined;
    members.push({ span: { start, end }, mark, quantity, filled, bracketed });
    filled = false;
    bracketed = false;
    last = undefined;
  };
  for (const item of items) {
    if (item.kind === 'bracket') depth = Math.max(0, depth + (item.side === 'open' ? 1 : -1));
    if (depth === 0 && (item.kind === 'comma' || item.kind === 'stop')) {
      close(item.span.start, item.mark);
      start = item.span.end;
    } else {
      last = item;
      if (item.kind === 'bracket') bracketed = true;
      else if (item.kind !== 'cue' && item.kind !== 'enumerator' && item.kind !== 'marker' && !isBareUnit(text, item)) filled = true;
    }
  }
  if (start < content.end) close(content.end, '');
  return members;
}

/** 亿元以上 is read as a quantity whose number is 亿. */
function isBareUnit(text: string, { kind, span }: Inline): boolean {
  if (kind !== 'quantity') return false;
  const first = text.charAt(span.start);
  return first === '万' || first === '亿';
}

function readGap(text: string, member: Member, before: Member | undefined, after: Member | undefined): Hole | undefined {
  const { span, mark } = member;
  const length = span.end - span.start;
  if (length < 3 || length > longestMember || mark === '：' || mark === ':') return undefined;
  if (!mayEndInUnit(text, span)) return undefined;
  const written = text.slice(span.start, span.end);
  const tail = findTail(text, written, member, before, after);
  if (tail === undefined) return undefined;
  const at = span.end - tail.length;
  const phrase = { start: Math.max(span.start, at - 4), end: span.end };
  return { kind: 'hole', hole: 'value', span: { start: at, end: at }, phrase, filling: '' };
}

/** Tells whether there may be a measure word at the end of a member, or a whole unit just before its end. */
function mayEndInUnit(text: string, { start, end }: Span): boolean {
  if (unitEnds[text.charCodeAt(end - 1)] !== 0) return true;
  for (let at = Math.max(start, end - 1 - longestAddition); at < end; at++) if (wholeEnds[text.charCodeAt(at)] !== 0) return true;
  return false;
}

/** What stands behind the place of the lost number, at the end of a member. */
function findTail(
  text: string,
  written: string,
  { mark, filled, bracketed }: Member,
  before: Member | undefined,
  after: Member | undefined,
): string | undefined {
  const unit = findEnd(units, written);
  const same = (member: Member | undefined): boolean => unit !== undefined && member?.quantity?.unit === unit;
  const isJoined = (member: Member | undefined, pause: string | undefined): member is Member =>
    member !== undefined && (pause === '、' || pause === '，');
  const siblings: Member[] = [];
  if (isJoined(before, before?.mark)) siblings.push(before);
  if (isJoined(after, mark)) siblings.push(after);
  // 五十万元以上的个、二十万元至五十万元的149个: the number of what a number describes.
  if (unit && written.endsWith(`的${unit}`) && siblings.some((sibling) => same(sibling) && endsLike(text, sibling, unit))) return unit;
  if (filled) return undefined;
  const shared = siblings.map((sibling) => tailOf(text, sibling)).find((tail) => tail !== undefined && written.endsWith(tail));
  if (shared !== undefined && !bound.test(written.slice(0, -shared.length))) return shared;
  if (!unit) return undefined;
  // 门户网站512条、政务信条、政务微博196条: between two of its kind a member ends in no word.
  if (firm.has(unit) && same(before) && same(after) && (before?.mark === '、' || mark === '、')) return unit;
  if (words.test(written.slice(-longestWord))) return undefined;
  if (bracketed && !same(before) && !same(after)) return undefined;
  const isDeed = deedUnits.has(unit) && deeds.test(written) && [before, after].some((member) => isCount(member));
  return isDeed || isBeside(unit, mark, before, after) ? unit : undefined;
}

/** Tells whether a member ends in 的, a number and a unit. */
function endsLike(text: string, { span }: Member, unit: string): boolean {
  return new RegExp(String.raw`的[\d.]{1,12}${unit}$`).test(text.slice(span.start, span.end));
}

/** Whole units and what may stand behind them: 亿元以上, 吨标准煤. */
const tails = /[\d０-９]((?:[万亿]元|平方米|公里|公顷|万?人次|[户家场]次|万?[亩吨])[\p{Script=Han}]{0,4})$/u;
/** The last characters of those units, and how many code units stand behind one at most: rare characters have two. */
const wholeEnds = tableOf('元米里顷次亩吨');
const longestAddition = 8;
/** Words before a unit that name a threshold, or one of several: 突破亿元, 人均万元, 每亩. */
const bound = /[几数多余半每各上近超过破整来若干这那该某达到户人均逾越跨冲入进一二三四五六七八九两十百千万亿、“]$|^.?$/;

function tailOf(text: string, { span }: Member): string | undefined {
  return tails.exec(text.slice(Math.max(span.start, span.end - 12), span.end))?.[1];
}

/** Measure words that end few words. */
const firm = new Set(['条', '处', '个', '项', '座', '所', '台', '套', '块', '份', '篇', '辆', '宗', '株', '张']);
/** Measure words of what deeds are done to, and such deeds: 处置险情处, 立案起. */
const deedUnits = new Set(['处', '起', '项', '座']);
const deeds =
  /^(?:新建|建成|改造|修复|维修|拆除|清理|清除|整治|整改|排查|处置|发现|查处|打通|更正|取消|制定|修订|出台|化解|立案|获|签约|引进|新增|开通|盘活)/;

function isCount(member: Member | undefined): boolean {
  return member?.quantity?.measure === 'count' || member?.quantity?.measure === 'money';
}

/** Measure words that end hardly any word: one number beside them is enough. */
const plain = new Set([
  '人次',
  '户次',
  '家次',
  '件次',
  '台次',
  '场次',
  '平方米',
  '公里',
  '公顷',
  '千瓦时',
  '课时',
  '学时',
  '亩',
  '吨',
  '万人次',
  '万亩',
  '万吨',
]);

/** Tells whether the members beside one show that it should end in a number with its unit. */
function isBeside(unit: string, mark: string, before: Member | undefined, after: Member | undefined): boolean {
  const same = (member: Member | undefined): boolean => member?.quantity?.unit === unit;
  if (plain.has(unit) && (isCount(before) || (mark !== '' && isCount(after)))) return true;
  if (before?.mark === '、' && isCount(before)) return true;
  if (mark === '、' && isCount(after)) return true;
  if (mark !== '' && before && isCount(before) && (isCount(after) || same(before))) return true;
  return same(before) || (mark !== '。' && same(after));
}
