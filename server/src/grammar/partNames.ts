import { tableOf } from '../base/characters';

/**
 * How surely parts named with words of one division are all of their whole. `whole`: two of them leave nothing out (男 and 女);
 * `usual`: two of them do as a rule (已办结 and 正在办理); `three`: three of them do (优秀, 良好, 合格); `last`: those that end in
 * the last word do (中央, 省级, 自筹).
 */
export type Closure = 'whole' | 'usual' | 'three' | 'last';

/** A word in the name of a part that sets it against the other parts of its whole. */
export interface Side {
  /** What the whole is divided by; the same for all its sides. */
  readonly division: string;
  /** Place of the word among the sides of its division, from 0. */
  readonly side: number;
  readonly closure: Closure;
  /** True for the last side of its division. */
  readonly last: boolean;
  /** What stands in the name before the word, and behind it. */
  readonly before: string;
  readonly after: string;
}

/** Words that divide a whole: a row is one way of dividing, `|` joins words for the same part. */
const divisions: Readonly<Record<Closure, readonly (readonly string[])[]>> = {
  whole: [
    ['男', '女'],
    ['城镇', '农村|乡村'],
    ['城市|城区|城', '农村|乡村|农'],
    ['上半年', '下半年'],
    ['上世纪', '本世纪'],
    ['首次申报|首次认定|新认定|新申报', '重新认定|重新申报|复审|复核'],
    ['前三季度', '第四季度|四季度'],
    ['新建|新开工|新开', '续建|改扩建|改建|扩建|结转', '技改'],
    ['在编', '编外|非编|聘用|临聘'],
    ['在职|在岗', '退休|离退休|离岗|退养|退职'],
    ['集体访|集体上访|集访|集体', '个体访|个体上访|个访|单访|个人|个别|个体'],
    ['实到|到会|出席|参会|出勤', '缺席|缺勤|未到|旷课|旷工|缺考', '请假|公出|出差|病假|事假'],
    ['党员', '群众'],
    ['中央', '地方'],
    ['税收', '非税'],
    ['公办|公立', '民办|民营|私立'],
    ['境内', '境外'],
    ['国内', '国外|国际'],
    ['省内', '省外'],
    ['市内', '市外'],
    ['县内', '县外'],
    ['区内', '区外'],
    ['院内', '院外'],
    ['校内', '校外'],
    ['内资', '外资'],
    ['内销', '外销'],
    ['进口', '出口'],
    ['专职|全职', '兼职'],
    ['线上', '线下'],
    ['网上', '现场|窗口'],
    ['室内', '室外'],
    ['集中', '分散'],
    ['固定', '流动'],
    ['直接', '间接'],
    ['有偿', '无偿|免费'],
    ['单位', '个人'],
    ['公开', '不公开'],
    ['新生', '老生'],
    ['存量', '增量'],
    ['常住', '流动|暂住'],
    ['农业', '非农'],
    ['初信初访|初信|初访|初次|首次', '重信重访|重信|重访|重复'],
    ['一般程序|普通程序', '简易程序'],
    ['自然人', '法人'],
    ['预期性', '约束性'],
    ['主动公开', '依申请公开'],
    ['本地', '外地|外来'],
    ['寄宿', '走读'],
    ['汉族', '少数民族'],
    ['白天', '夜间|夜晚'],
    ['正职|正科级|正科', '副职|副科级|副科'],
    ['本科及以上|本科以上', '专科及以下|大专及以下|本科以下|专科以下'],
    ['市本级', '县区|区县|县（区）|县市区'],
    ['县本级', '乡镇'],
    ['有证', '无证'],
    ['以上', '以下|以内'],
    ['人大建议|人大代表建议|代表建议|人大|建议', '政协提案|政协委员提案|委员提案|政协|提案'],
    ['饮酒', '醉酒'],
    ['即办', '承诺'],
  ],
  usual: [
    [
      '已建成|已完工|已建|已竣工|完工|竣工|建成|已完成|已投产|投产',
      '在建|正在建设|正在实施|正在推进|正在施工',
      '拟建|待建|未建|未开工|尚未开工|计划建设|筹建',
    ],
    ['已办结|办结|已办|已结|办理完毕', '在办|正在办理|办理中|正在调处|正在化解', '待办|未办|拟办'],
    ['已整改|整改完成|完成整改|已完成整改|立行立改|立即整改', '正在整改|整改中|持续整改|限期整改', '待整改|拟整改'],
    ['已', '正在|正', '拟|待'],
    ['居民', '职工'],
    ['行政编制', '事业编制', '工勤编制'],
    ['第一书记', '队员|工作队员'],
    ['主动|自行', '被动|强制'],
    ['水田', '旱地|旱田'],
    ['新制定|制定|新出台', '修订|修改'],
    ['提拔|提拔重用|晋升', '平级|平级调整|平职'],
    ['党委|党工委', '党总支|总支', '党支部|支部'],
    ['主城区', '乡镇|镇区'],
    ['门诊', '住院'],
    ['夏粮|夏收', '秋粮|秋收'],
    ['早稻', '中稻', '晚稻'],
    ['春季|春', '秋季|秋'],
    ['同意|赞成', '不同意|反对', '弃权'],
  ],
  three: [
    ['民事', '刑事', '行政', '执行'],
    ['企业', '个体工商户|个体户|个体', '农民专业合作社|合作社'],
    ['来信|信件|书信', '来访|接访|走访', '来电|电话', '网上|网络|网信|信箱|短信|微信|邮件'],
    ['优秀|优', '良好|良', '合格|及格|一般|称职|基本合格|基本称职', '不合格|较差|差|不及格|不称职'],
    ['满意|非常满意', '基本满意|比较满意', '一般', '不满意'],
    ['高风险', '中高风险', '中风险', '低风险'],
    ['大型', '中型', '小型|小微|小微型', '微型'],
    ['重大|特别重大|特大', '较大', '一般'],
    ['红色', '黄色', '绿色'],
    ['老年', '中年', '青年'],
  ],
  last: [['中央', '省级|省|自治区', '市级|市州|市', '县级|县|区级|镇级', '自筹|社会资本|银行贷款|贷款|地方配套|配套|其他']],
};

interface Entry {
  readonly word: string;
  readonly division: string;
  readonly side: number;
  readonly closure: Closure;
  readonly last: boolean;
}

const entries: readonly Entry[] = Object.entries(divisions).flatMap(([closure, table]) =>
  table.flatMap((row, number) =>
    row.flatMap((words, side) =>
      words
        .split('|')
        .map((word) => ({ word, division: `${closure}${number}`, side, closure: closure as Closure, last: side === row.length - 1 })),
    ),
  ),
);
const longestFirst = [...new Set(entries.map(({ word }) => word))].sort((a, b) => b.length - a.length);
/** The entries that a word found in a name stands for: its own, and those of longer words' beginnings (城镇 is no 城). */
const entriesByWord: ReadonlyMap<string, readonly Entry[]> = new Map(
  longestFirst.map((found) => [found, entries.filter(({ word }) => word === found || (word.length > 1 && found.startsWith(word)))]),
);
/** What stands for words, by the code unit that they begin with; the table tells at once where there are none. */
function byHead<T>(things: readonly T[], wordOf: (thing: T) => string): (code: number) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const thing of things) {
    const head = wordOf(thing).charCodeAt(0);
    const group = groups.get(head);
    if (group) group.push(thing);
    else groups.set(head, [thing]);
  }
  const heads = tableOf(things.map(wordOf));
  const nothing: readonly T[] = [];
  return (code) => (heads[code] === 0 ? nothing : (groups.get(code) ?? nothing));
}

/** The words that begin with a code unit, the longest first. */
const wordsFrom = byHead(longestFirst, (word) => word);

/** The words in a part's name that set it against other parts. A word of one character counts at the head of the name only. */
export function findSides(name: string): Side[] {
  const sides: Side[] = [];
  for (let index = 0; index < name.length; index++) {
    const found = wordsFrom(name.charCodeAt(index)).find((word) => name.startsWith(word, index));
    if (found === undefined) continue;
    for (const { word, division, side, closure, last } of entriesByWord.get(found) ?? []) {
      if (word.length === 1 && index > 0) continue;
      // A balance sheet knows more than 流动资产 and 固定资产.
      if (name.startsWith('资产', index + word.length) && (word === '流动' || word === '固定')) continue;
      sides.push({ division, side, closure, last, before: name.slice(0, index), after: name.slice(index + word.length) });
    }
  }
  return sides;
}

const negations = ['尚未', '还未', '暂未', '仍未', '未能', '没有', '不予', '未', '不', '非', '无', '没'];
const affirmations = ['均已', '已经', '予以', '准予', '已', '可', '能', '有', '是'];

/** What a name denies, without the word of denial: 办结 of 尚未办结; undefined when it denies nothing. */
export function deniedBy(name: string): string | undefined {
  const negation = negations.find((word) => name.startsWith(word));
  return negation === undefined ? undefined : name.slice(negation.length);
}

/** The name without a word that affirms: 办结 of 已办结. */
export function affirmedBy(name: string): string {
  const affirmation = affirmations.find((word) => name.startsWith(word) && name.length > word.length);
  return affirmation === undefined ? name : name.slice(affirmation.length);
}

const remainders = ['其余', '剩余', '余下', '剩下', '尚余', '仅剩', '还剩', '其他', '其它', '余'];

/** Tells whether a name stands for all that the parts before it leave. */
export function isRemainder(name: string): boolean {
  return remainders.some((word) => name.startsWith(word));
}

/** A name that counts on: 一等奖, 第二产业, 高三, 七年级, 甲级. */
export interface Numbered {
  /** The name with the number taken out, the same for all of a series. */
  readonly frame: string;
  readonly ordinal: number;
}

const numberedNames: readonly { readonly shape: RegExp; readonly digits: string }[] = [
  { shape: /第([一二三四五六七八九十])/u, digits: '一二三四五六七八九十' },
  {
    shape: /([一二三四五六七八九十])(?=等|产|季|级|类|档|期|批|号|组|标段|分局|大队|中队|支部|片区|月|所|院)/u,
    digits: '一二三四五六七八九十',
  },
  { shape: /第?([1-9])(?=等|季|级|类|档|期|批|号|标段|年级)/u, digits: '123456789' },
  { shape: /([七八九])(?=年级)/u, digits: '七八九' },
  { shape: /([一二三四五六])(?=年级)/u, digits: '一二三四五六' },
  { shape: /(?<=高|初|大)([一二三四])(?!等|级)/u, digits: '一二三四' },
  { shape: /([甲乙丙丁戊])(?=等|级|类|组|班|证|$)/u, digits: '甲乙丙丁戊' },
  { shape: /([ABCDE])(?=级|类|档|等)/u, digits: 'ABCDE' },
  { shape: /([ⅠⅡⅢⅣⅤ])(?=级|类|档|等|期)/u, digits: 'ⅠⅡⅢⅣⅤ' },
];

/** Reads a name that counts on; undefined for any other. */
export function readNumbered(name: string): Numbered | undefined {
  if (!/[一二三四五六七八九十1-9甲乙丙丁戊A-EⅠ-Ⅴ]/u.test(name)) return undefined;
  for (const { shape, digits } of numberedNames) {
    const match = shape.exec(name);
    if (match) {
      const at = match.index;
      return { frame: `${name.slice(0, at)}#${name.slice(at + match[0].length)}`, ordinal: digits.indexOf(match[1]!) + 1 };
    }
  }
  return undefined;
}

/** Words before the name of a part that are no part of it. */
const leadIns =
  /^(?:其中|包括|包含|含有|含|分别为|分别是|分别|分为|现有|现|目前|全年|今年以来|今年|共计|合计|总计|累计|一共|共有|共(?!青|产)|有|为|是|即|：|:|“|”|‘|’|\*|\s)+/u;
/** Words between the name of a part and its number that are no part of the name. */
const leadOuts = /(?:共计|合计|共有|共|各有|有|为|是|达到|达|：|:|“|”|’|\*|\s)+$/u;

/** The name of a part without the words that only lead to or from it. */
export function trimName(words: string): string {
  return words.replace(leadIns, '').replace(leadOuts, '');
}

/** Tells whether the words directly before a number make it one of each, of an average, a bound or another time. */
export function isAside(words: string): boolean {
  return /(?:每[^，。；]{0,4}|各|均|平均|人均|户均|亩均|最高|最低|最多|最少|至多|原|原有|原来|去年|上年|上年度|同期|第|由|从)$/u.test(
    words.trim(),
  );
}

/** Tells whether a name is of a whole: 生产总值, 党员总数. */
export function isWhole(name: string): boolean {
  return /总(?:数|量|值|额|人数|面积|里程|产量|产值|投资|收入|户数|人口|计|和)(?:达|为|是|完成|实现)?$/u.test(name);
}

/** Tells whether a name is of a number for each of many, which cannot be added to another: 人均收入, 低保标准, 亩产. */
export function isRate(name: string): boolean {
  return /人均|户均|平均|亩均|月均|年均|单产|亩产|价格|单价|均价|(?:低保|补助|补贴|保障|供养|筹资|收费|发放|工资|津贴|救助).{0,4}标准|限额|上限|下限|密度|强度/u.test(
    name,
  );
}

/** Kinds of places and bodies: two of a kind with different names have nothing in common. */
const kindsOfPlace = /(?:镇|乡|村|街道|社区|县|区|市|州|旗|局|中学|小学|学校|幼儿园|医院|卫生院|支部|分局|中队|派出所)$/u;

/** What bodies are sorted by, which a body can be in several ways at once: 寄宿制学校, 民办学校, 小规模学校. */
const sortsOfBody = /[制型类级]|民办|公办|公立|民营|规模|重点|示范|农村|城区|乡村/u;

/** Tells whether names can only be of different things: places of one kind, numbers of a series, sides of a division. */
export function areApart(names: readonly string[]): boolean {
  if (new Set(names).size < names.length) return false;
  if (names.every((name) => name.length <= 8 && kindsOfPlace.test(name) && !sortsOfBody.test(name)))
    return new Set(names.map((name) => name.at(-1))).size === 1;
  const numbered = names.map(readNumbered);
  if (numbered.every((name) => name !== undefined && name.frame === numbered[0]?.frame)) return true;
  const [first = [], ...others] = names.map((name) => findSides(name).filter(({ closure }) => closure === 'whole'));
  return first.some(({ division, before, after }) =>
    others.every((sides) => sides.some((side) => side.division === division && side.before === before && side.after === after)),
  );
}

/** Ways of sorting people that cross each other: one can be a woman, under 35 and a graduate. */
const crossings: readonly RegExp[] = [
  /[男女]/u,
  /岁|青年|老年|年轻/u,
  /学历|学位|本科|大专|研究生|硕士|博士/u,
  /党员|团员/u,
  /民族/u,
  /职称|技能/u,
  /寄宿|走读|住校/u,
  /留守/u,
  /高龄/u,
  /失能|失智/u,
  /独居|空巢/u,
  /孤儿/u,
  /残疾/u,
  /单亲/u,
  /低保|特困/u,
  /建档立卡|脱贫|监测/u,
  /外聘|聘用|派遣|临时/u,
];

/** Tells whether things with these names may be counted twice, as they are sorted in more than one way. */
export function mayOverlap(names: readonly string[]): boolean {
  const bounded = names.filter((name) => /以上|以下|以内|规上|限上|规模/u.test(name)).length;
  if ((bounded > 0 && bounded < names.length) || names.some((name) => /双重|兼|同时/u.test(name))) return true;
  return crossings.filter((crossing) => names.some((name) => crossing.test(name))).length > 1;
}

/** Tells whether the names are built alike: 邻里纠纷, 婚姻家庭纠纷; 甲镇, 乙镇. */
export function areOfOneKind(names: readonly string[]): boolean {
  const [first = '', ...others] = names;
  if (names.every((name) => kindsOfPlace.test(name))) return true;
  return (
    first !== '' &&
    (others.every((name) => name.at(-1) === first.at(-1)) ||
      (first.length > 2 && others.every((name) => name.startsWith(first.slice(0, 2)))))
  );
}

/** Steps of one course, in order: what reaches a later step has passed the ones before it. */
const courses: readonly (readonly string[])[] = [
  ['接收|接到|收到|收集|征集|登记|接报|交办|转办|承办', '受理', '办结|办复|答复|回复|解决|化解|调解成功|调处成功|处结|处理完毕|办理完毕'],
  ['排查|检查发现|发现|查出|查摆|查找|摸排|梳理', '整改|整治|消除|销号|化解|调解成功'],
  ['应到', '实到'],
  ['应检', '实检'],
  ['应考', '实考'],
  ['应缴', '实缴'],
  ['应参', '实参'],
  ['参加考试|参加考核|参考|参检|送检|抽检|抽查', '合格|通过|及格|达标'],
];
const steps = courses.flatMap((course, number) =>
  course.flatMap((words, step) => words.split('|').map((word) => ({ word, course: number, step }))),
);
/** The indices of the steps whose words begin with a code unit. */
const stepsFrom = byHead([...steps.keys()], (index) => steps[index]!.word);

/** A step of a course that a name speaks of, with the words behind it. */
export interface Step {
  readonly course: number;
  readonly step: number;
  readonly after: string;
}

/** The steps that a name speaks of: 受理 in 共受理投诉. */
export function findSteps(name: string): Step[] {
  const places = new Map<number, number>();
  for (let at = 0; at < name.length; at++) {
    for (const index of stepsFrom(name.charCodeAt(at)))
      if (!places.has(index) && name.startsWith(steps[index]!.word, at)) places.set(index, at);
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([index, at]) => {
      const { word, course, step } = steps[index]!;
      return { course, step, after: name.slice(at + word.length) };
    });
}

/** Tells whether the text speaks of what was left from an earlier time, by which a later step can have more than an earlier one. */
export function hasCarriedOver(text: string): boolean {
  return /旧存|结转|遗留|往年|历年|上年|年初|历史|积案|存量|陈案|去年|同比|累计/u.test(text);
}
