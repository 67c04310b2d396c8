/**
 * How the names of listed parts, read together with the name of their whole, say that nothing is left out. `all`: they do by
 * themselves (一级以上, 二级, 三级及以下); `classes`: they are classes (城投类, 产业类), which leave few out and cannot cross; `kinds`:
 * they are kinds of what the whole counts (红色基地, 科技基地 of 基地), of which some may not be named.
 */
export type Completeness = 'all' | 'classes' | 'kinds' | undefined;

/** Tells how the names of parts, in text order, say that they are all of a whole with this name. O(length of the names). */
export function readCompleteness(names: readonly string[], whole: string): Completeness {
  if (names.length < 2 || names.some((name) => name === '')) return undefined;
  if (coverRange(names, whole) || descendRanks(names) || areNamedIn(names, whole)) return 'all';
  if (names.every((name) => /[类型][^类型]{0,4}$/u.test(name))) return 'classes';
  return areKindsOf(names, whole) ? 'kinds' : undefined;
}

const upward = /以上|及上/u;
const downward = /以下|及下|以内/u;
const bounds = /(?:及|含|（含）)?以[上下内]|[\d.一二三四五六七八九十百千万亿至到\-—–~～]/gu;

/** 一级以上, 二级, 三级及以下; or, of 二十万元以上, 五十万元以上 and 二十万元至五十万元. */
function coverRange(names: readonly string[], whole: string): boolean {
  const [first, last] = [names[0]!, names.at(-1)!];
  if (names.length > 2 && ((upward.test(first) && downward.test(last)) || (downward.test(first) && upward.test(last)))) {
    // What is left of 35岁以下 and 大专以上 tells that they sort in different ways.
    const frames = names.map((name) => name.replace(bounds, '').replace(/(.+)\1/u, '$1'));
    return frames.every((frame) => frame !== '' && frame === frames[0]);
  }
  if (areGrades(names)) return true;
  const bound = /([\d.一二三四五六七八九十百千万亿]+[^\d一二三四五六七八九十，]{0,3})以上/u.exec(whole)?.[1];
  if (bound === undefined || !upward.test(first)) return false;
  const from = last.indexOf(bound);
  return from >= 0 && /^[至到\-—–~～]/u.test(last.slice(from + bound.length));
}

/** Tells whether names count grades up to one with all below or above it: 三级手术, 四级手术, 二级及以下手术. */
function areGrades(names: readonly string[]): boolean {
  const grades = names.map((name) => /^([一二三四五])级(?:及?以[上下])?(.*)$/u.exec(name));
  const ordinals = grades.map((grade) => '一二三四五'.indexOf(grade?.[1] ?? '-')).sort((a, b) => a - b);
  if (names.length < 3 || grades.some((grade) => grade?.[2] !== grades[0]?.[2]) || ordinals[0]! < 0) return false;
  return names.some((name) => /以[上下]/u.test(name)) && ordinals.every((ordinal, index) => ordinal === ordinals[0]! + index);
}

/** Ranks of administration, from the top. */
const ranks = ['国家|中央', '省|自治区', '市|州', '县|区|旗', '乡|镇|街道', '村|社区'].map((words) => words.split('|'));
/** A run of ranks that ends here or further down leaves none out. */
const lowest = 3;

/** Tells whether names speak of three ranks or more, one after the other down to the county: 省派, 市派, 县派. */
function descendRanks(names: readonly string[]): boolean {
  // A 示范社 of any rank is the best of many.
  if (names.some((name) => /级(?!资金|财政|补助|补贴|专项|配套|投资|投入)/u.test(name))) return false;
  let next: number | undefined;
  for (const name of names) {
    const from = findRank(name, next);
    if (from === undefined) return false;
    next = from.end;
  }
  return names.length > 2 && next !== undefined && next > lowest;
}

/** The rank a name speaks of, and the one below the last that it covers: 市县资金 is of the third and fourth. */
function findRank(name: string, wanted: number | undefined): { readonly end: number } | undefined {
  for (const [rank, words] of ranks.entries()) {
    if (wanted !== undefined && rank !== wanted) continue;
    const at = wanted === undefined ? words.find((word) => name.startsWith(word)) : words.find((word) => name.slice(0, 6).includes(word));
    if (at === undefined) continue;
    let end = rank + 1;
    while (ranks[end]?.some((word) => name.startsWith(word, name.indexOf(at) + at.length)) === true) end++;
    return { end };
  }
  return undefined;
}

/** Tells whether the whole is named by its parts: 党纪处分, 政务处分 of 党纪政务处分; 注销, 吸收合并 of 注销、吸收合并企业. */
function areNamedIn(names: readonly string[], whole: string): boolean {
  const ends = commonEnd(names);
  const heads = names.map((name) => name.slice(0, name.length - ends).replace(/^[已新]|级$/gu, ''));
  if (heads.includes('') || new Set(heads).size < heads.length) return false;
  const isShort = heads.some(({ length }) => length < 2);
  let from = 0;
  for (const head of heads) {
    const at = whole.indexOf(head, from);
    // Single characters count side by side only: 镇级, 村级 of 镇村队伍.
    if (at < 0 || (from > 0 && at - from > (isShort ? 0 : 2))) return false;
    from = at + head.length;
  }
  return true;
}

/** The number of characters in which all names end. */
function commonEnd(names: readonly string[]): number {
  const [first = '', ...others] = names;
  let length = 0;
  while (length < first.length && others.every((name) => name.length > length && name.at(-1 - length) === first.at(-1 - length))) length++;
  return length;
}

/** Tells whether the parts are named after what the whole counts; what is told apart by grade may be the best of them only. */
function areKindsOf(names: readonly string[], whole: string): boolean {
  if (names.some((name) => /级|星|强|以上|重点|示范|先进|优秀/u.test(name))) return false;
  const ends = commonEnd(names);
  const noun = names[0]!.slice(names[0]!.length - Math.min(ends, 2));
  return noun.length === 2 && whole.endsWith(noun) && names.every((name) => name.length > ends);
}
