/**
 * Makes the list of character pairs by which the server tells words apart:
 * `node --import tsx scripts/buildLexicon.ts path/to/jieba.dict.utf8`.
 * The dictionary is that of cppjieba, MIT License, Copyright (c) 2013 Sun Junyi and contributors; each line of it is a word,
 * how often it was counted, and its part of speech. It is no dependency: the list is made once and kept in the repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodePairs, hashPair } from '../server/src/model/words/pairCode.ts';

/** Pairs kept, the commonest first; the first half are those that hardly fail to be words. */
const common = 8_000;
const known = 16_000;

/** Names of people are words of their bearers only. */
const name = /^nr/;
/** Names this common are words besides (阳光, 小康, 智慧). */
const commonName = 300;

/** Words of administration that are younger than the dictionary. */
const younger = [
  '业态 低保 引资 保值 增值 库区 库容 民办 公办 研学 文旅 康养 医养 医保 社保 职教 双创 扶贫 脱贫 环保 减排 碳达 网格 城管 综治 信访 维稳',
  '党建 党务 党组 党群 群团 村务 村居 社工 志愿 义诊 义工 婚育 孕产 托育 托幼 助残 救助 帮扶 包联 包抓 驻村 驻点 走访 排查 摸排 台账 销号 督办',
  '督导 督查 巡察 巡视 问责 约谈 整改 立改 查改 赋能 赋码 提质 增效 扩面 增容 控辍 保学 助企 惠企 惠民 便民 利民 稳岗 招引 签约 落地 投产 达产',
  '税率 税源 税务 年会 年报 年检 年审 年终 首位 超收 夯实 成渝 安阳 安康 安庆 安顺 养老 共建 共治 共享 管护 管网 路网 路基 路面 桥体 气源 煤炭 煤矿 退税 缓税 缓费 降费 减费 撬动',
  '育人 德育 美育 师德 师风 导入 户均 亩均 次均 均等 梁体 牵头 监控 绩效 疫情 防疫 疫苗 复工 复产 承载 集群 养老 托老 品牌 乡村 振兴 整治 高地 高端',
].flatMap((line) => line.split(' '));

const dictionary = process.argv[2];
if (dictionary === undefined) throw new Error('name the dictionary file');
const [starts, ends] = [new Map<string, number>(), new Map<string, number>()];
const count = (pairs: Map<string, number>, pair: string, times: number): void => {
  if (pair[0] !== pair[1]) pairs.set(pair, (pairs.get(pair) ?? 0) + times);
};
for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
  const [word = '', times = '', kind = ''] = line.trim().split(' ');
  if (!/^[\u4e00-\u9fff]{2,}$/.test(word) || (name.test(kind) && Number(times) < commonName)) continue;
  // Of a longer word it matters how it begins and ends.
  count(starts, word.slice(0, 2), Number(times));
  count(ends, word.slice(-2), Number(times));
}
const weights = new Map<string, number>();
for (const [pair, times] of [...starts, ...ends]) weights.set(pair, Math.max(weights.get(pair) ?? 0, times));
const ranked = [...weights].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).map(([pair]) => pair);
const encode = (pairs: readonly string[]): string => encodePairs(pairs.map((pair) => hashPair(pair.charCodeAt(0), pair.charCodeAt(1))));
const second = [...new Set([...ranked.slice(common, known), ...younger.filter((pair) => !ranked.slice(0, common).includes(pair))])];

const output = fileURLToPath(new URL('../server/src/model/words/pairs.ts', import.meta.url));
writeFileSync(
  output,
  `// Made by scripts/buildLexicon.ts from the dictionary of cppjieba (MIT License, Copyright (c) 2013 Sun Junyi and contributors).

/** Pairs of characters that begin or end the commonest words, in the code of pairCode.ts. */
export const commonPairs =
  '${encode(ranked.slice(0, common))}';

/** Pairs that begin or end other words. */
export const otherPairs =
  '${encode(second)}';
`,
);
console.log(`${ranked.length} pairs, least common: ${weights.get(ranked[common]!)}, ${weights.get(ranked[known]!)}`);
