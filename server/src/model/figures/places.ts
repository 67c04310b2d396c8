import { isHanCode, tableOf } from '../../base/characters';

/** How the names of places and bodies end. */
const endings = [
  ...['村', '镇', '乡', '街道', '社区', '园区', '开发区', '高新区', '新区', '县', '市', '区', '公司', '集团', '学校', '中学'],
  ...['小学', '医院', '企业', '项目', '支队', '大队', '分局', '支行', '中心'],
];
const heads = tableOf(endings);
const byHead: ReadonlyMap<string, readonly string[]> = new Map(
  endings.map(([head = '']) => [head, endings.filter((ending) => ending.startsWith(head))]),
);

/** A name has so many characters before its ending. */
const longest = 6;

/** Behind these a place is one of many, or the report's own: 全县, 三个村. */
const general = new Set('全各我本个一两二三四五六七八九十百千0123456789');

/** Kinds of place, not places. */
const kinds = /(?:农村|乡村|城镇|集镇|乡镇|村镇|城市|都市|上市|集市|市区|城区|山区|地区|辖区|小区|社区|景区|等?县|分区)$/;

/** The names of places and bodies that words hold, in order, each as short as it can be and not before the one before. O(length). */
export function findPlaces(words: string): string[] {
  const names: string[] = [];
  let ending = nextEnding(words, 1);
  for (let start = 0; ending !== undefined;) {
    // From the end backwards, to where a name can begin.
    const first = firstStart(words, start, ending.start);
    if (first === undefined) {
      ending = nextEnding(words, ending.start + 1);
      continue;
    }
    const name = words.slice(first, ending.end);
    if (!kinds.test(name)) names.push(name);
    start = ending.end;
    ending = nextEnding(words, start + 1);
  }
  return names;
}

interface Ending {
  readonly start: number;
  readonly end: number;
}

function nextEnding(words: string, from: number): Ending | undefined {
  for (let at = from; at < words.length; at++) {
    const ending = heads[words.charCodeAt(at)] === 1 ? byHead.get(words.charAt(at))!.find((one) => words.startsWith(one, at)) : undefined;
    if (ending !== undefined) return { start: at, end: at + ending.length };
  }
  return undefined;
}

/** The first place, not before `from`, from which a name of Chinese characters reaches up to `end`. */
function firstStart(words: string, from: number, end: number): number | undefined {
  let earliest = end;
  while (earliest > from && end - earliest < longest && isNameCode(words.charCodeAt(earliest - 1))) earliest--;
  for (let at = earliest; at < end; at++) if (at === 0 || !general.has(words[at - 1]!)) return at;
  return undefined;
}

/** Characters beyond the first plane are Chinese ones here. */
function isNameCode(code: number): boolean {
  return isHanCode(code) || code === 0x3005 || code === 0x3007 || (code & 0xf800) === 0xd800;
}
