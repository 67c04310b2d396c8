import { isCommonPair, isKnownPair } from '../words/lexicon';
import { isHan } from '../../base/characters';

/**
 * Words of one character that hold sentences together. They stand twice where a word ends with them (目的|的) or begins with
 * them (关键是|是否); with the second pair of lists, only where both is so (为了|了解, 现在|在册). Written twice anywhere
 * else, one is too many.
 */
const particles: ReadonlyMap<string, readonly [before: string, behind: string, bothBefore: string, bothBehind: string]> = new Map([
  ['的', ['目', '', '', '']],
  ['了', ['', '', '为除', '解却']],
  ['和', ['缓饱温总', '', '', '']],
  ['在', ['', '', '现存实内外潜', '建校册职编岗家外内线逃于场读训库']],
  ['与', ['', '', '参', '会']],
  ['对', ['', '口外', '应面核反校', '方接手照比象']],
  ['为', ['行难', '', '作有', '民']],
  ['是', ['求', '否', '', '']],
  ['及', ['', '', '', '']],
  ['从', ['服听', '业', '', '']],
  ['把', ['', '', '', '']],
  ['将', ['', '', '', '']],
  ['向', ['方走意动流去取趋倾志纵横', '', '', '']],
  ['由', ['自理缘', '', '', '']],
  ['被', ['', '告害', '', '']],
  ['也', ['', '', '', '']],
  ['都', ['', '', '成首古', '市']],
  ['已', ['', '', '', '']],
  ['并', ['', '', '', '']],
  ['以', ['', '色', '', '']],
  ['而', ['', '', '', '']],
  ['或', ['', '', '', '']],
  ['不', ['', '', '', '']],
  ['到', ['', '期', '报', '岗']],
  ['于', ['', '', '对', '法']],
]);

/** Doubled they are one word, whatever stands before it: 紧紧, 仅仅. */
const alwaysDoubled = new Set(
  '紧仅刚往常纷渐牢默悄频稍谢妈爸爷奶婆姐妹叔舅姑娃恰偏狠谆殷徐茫漫涓熠蒸勃欣累炎泛钉坝甸端苍某息习等种处层南巴哈一',
);

/** Doubled they may be one word, or one too many: 深深, 大大; 件件, 村村. */
const oftenDoubled = new Set(
  '慢大弟公缓深暗匆重时久远长细高满微浓比整人村户乡县件事家年月天周日步座个项级班组校双样句字页枚株片代世点滴条场节格蓬梦恳勤兢旺排张群幢栋批次',
);

/** Words by which things are counted; twice they mean every one of them, or after 一 many of them. */
const counters = new Set('个件项座条步张排群幢栋批次场句字页枚株片代点滴级户村家人天年月事双样乡县班组校周日');

/** Numbers are doubled in names and plans (五五普法), and what is wrong in a number is not for words to say. */
const numerals = new Set('二三四五六七八九十百千零两');

/** They end a name of any length before a word that begins with the same character: 某某市|市场. */
const endNames = new Set('市县省区州乡镇村院校局厅部站所港厂矿桥岛湖河山江坝路税品');

/** They stand before words of all kinds: 安全|全链条, 地下水|水质. */
const leadNames = new Set('市县省区村院校站库厂水气煤电油全新高超成权城');

/** Characters that are hardly ever doubled but in the names of people, and common surnames. */
const givenNames = new Set('娜丽婷媛莉莎倩芳圆甜萌蕾雯菲琳薇茜晶贝豆');
const surnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董程曹袁邓许沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟段雷钱汤尹黎易武乔贺赖龚',
);

/** They are words by themselves. */
const loners =
  '的了和在与对为是及从把将向由被也都已并以而或不到至于我他们这各有要就其等年月个全新大小高可能会应须再更最较很多做抓建办省市县区村人';

/** Besides, these begin a word after another, and these end one before another. */
const starters = new Set(
  loners + '作使让请给因按据经共均达增降超约近仅只没无未正又还且但如即先后前内外中上下来去起开进入之相互所用促保推提强优扩稳落',
);
const enders = new Set(loners + '性化率级者员上下内外前后时项份条次名户家点处所式型类期届批力度量');

/**
 * Tells whether the character at `at`, which stands there twice, is written once too often; `text` is a paragraph. Two
 * words that meet in the same character (民工|工资, 统计局|局长) and words that are doubled characters (紧紧, 扎扎实实) are
 * right. A slip leaves one whole word on one side of it and the beginning of another word behind it, or the end before it:
 * 开展展|工作, 推动|加加强. Where it can be read either way, and in a run of three, it is taken for right.
 */
export function isDoubledByMistake(text: string, at: number): boolean {
  const character = text[at]!;
  const before = text[at - 1] ?? '';
  const behind = text[at + 2] ?? '';
  if (before === character || behind === character || numerals.has(character) || alwaysDoubled.has(character)) return false;
  // 扎扎实实
  if ((isHan(before) && text[at - 2] === before) || (isHan(behind) && text[at + 3] === behind)) return false;
  const particle = particles.get(character);
  if (particle) return isParticleSlip(character, particle, before, behind);
  if (isName(text, at)) return false;
  const afterFigure = /[0-9０-９a-zA-Z×○〇%％]/.test(before);
  if (!isHan(behind)) return isEndOfClauseSlip(text, at, afterFigure);
  if (!isHan(before) && !afterFigure) return isStartOfClauseSlip(text, at);
  return afterFigure ? !isKnownPair(text, at + 1) && startsWord(text, at + 2) : isSlipBetweenWords(text, at);
}

function isParticleSlip(
  character: string,
  [left, right, bothLeft, bothRight]: readonly [string, string, string, string],
  before: string,
  behind: string,
): boolean {
  if (!isHan(before) && !isHan(behind)) return false;
  const has = (list: string, neighbor: string): boolean => neighbor !== '' && list.includes(neighbor);
  // Before a mark, and before 的 and 了, only 目的的 is right: the others want something behind them.
  if (!isHan(behind) || '的了'.includes(behind)) return character !== '的' || !has(left, before);
  return !has(left, before) && !has(right, behind) && !(has(bothLeft, before) && has(bothRight, behind));
}

/** 王明明、李丽丽同志 */
function isName(text: string, at: number): boolean {
  const behind = text[at + 2] ?? '';
  if (givenNames.has(text[at]!)) return true;
  const ahead = text[at - 2] ?? '';
  return surnames.has(text[at - 1] ?? '') && (!isHan(ahead) || starters.has(ahead)) && (!isHan(behind) || '同等为任说'.includes(behind));
}

/** 2023年年， and 加强领导导。: behind the last character of a word nothing can follow but another word. */
function isEndOfClauseSlip(text: string, at: number, afterFigure: boolean): boolean {
  if (afterFigure) return true;
  if (text[at - 1] === '一') return false;
  return oftenDoubled.has(text[at]!) ? isCommonPair(text, at - 1) : isKnownPair(text, at - 1);
}

/** ，加加强领导 */
function isStartOfClauseSlip(text: string, at: number): boolean {
  const character = text[at]!;
  if (endNames.has(character) || counters.has(character)) return false;
  return oftenDoubled.has(character) ? isCommonPair(text, at + 1) : isKnownPair(text, at + 1);
}

function isSlipBetweenWords(text: string, at: number): boolean {
  const character = text[at]!;
  const often = oftenDoubled.has(character);
  const [left, right] = [isKnownPair(text, at - 1), isKnownPair(text, at + 1)];
  if (left === right) return false;
  if (right) return endsWord(text, at - 1) && !endNames.has(character) && (!often || isCommonPair(text, at + 1));
  if (!startsWord(text, at + 2) || leadNames.has(character)) return false;
  return !often || (!counters.has(character) && text[at - 1] !== '一' && isCommonPair(text, at - 1));
}

/** Tells whether a word may begin at `at`. */
function startsWord(text: string, at: number): boolean {
  return starters.has(text[at]!) || isKnownPair(text, at);
}

/** Tells whether a word may end with the character at `at`. */
function endsWord(text: string, at: number): boolean {
  return enders.has(text[at]!) || isKnownPair(text, at - 1);
}
