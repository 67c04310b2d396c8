import type { Paragraph } from '../../model/document';
import type { BracketKind, Pairing } from './pairing';

/** Quoted words that are longer say a whole sentence; they are not said again. */
const LONGEST_TERM = 20;
const SHORTEST_TERM = 2;
/** A mask or a number in quotes stands for anything. */
const HAN = /[一-鿿]{2}/;

/** What one carries out, builds or holds to: what stands in quotes behind is its name. */
const VERBS =
  /实施|推进|推动|推行|推广|深化|深入|开展|打造|落实|贯彻|坚持|坚定|围绕|聚焦|形成|促进|做到|做好|加大|加快|完成|实现|擦亮|叫响|打响|树立|树牢|践行|构建|建立|建成|健全|完善|争创|创建|荣获|获评|评为|发挥|用好|强化|增强|弘扬|举办|启动|探索|实行|组建|组织|设立|成立|制定|印发|出台|修订|学习|宣传|巩固|优化|创新|依托|运用|搭建|培育|严格|严查|整治|破解|守牢|提出|突出|统筹|支持|以|把|将|按照|通过|了|的|和/g;
/** What a campaign or a document is, said behind its name: “清风”行动. */
const TAILS =
  /(?:专项|主题|重点|示范|系列|总)?(?:行动|工程|工作|战略|制度|改革|机制|计划|活动|项目|规划|建设|意识|教育|要求|模式|品牌|理念|体系|格局|原则|目标|平台|政策|服务|任务|标准|方针|精神|宣传|问题|现象|思想|新区|试点)(?=[^，。；]{0,6}$)/;
/** What a document's title ends in. */
const TITLES =
  /(?:办法|意见|条例|规定|方案|规划|通知|决定|纲要|细则|准则|标准|报告|清单|计划|公约|章程|预案|手册|法|法典|宪法)(?:（[^（）]{1,8}）)?/;
/** What stands in brackets behind a title or a unit. */
const REMARKS = /(?:草案|试行|暂行|修订稿?|修正案?|征求意见稿|送审稿|[次区户件个名台镇乡村家部项人])$/;

/** The words in quotes and titles of a paragraph, to find them again where a mark is missing. */
export function termsOf({ text }: Paragraph, { pairs }: Pairing): string[] {
  return pairs
    .filter(({ kind, depth }) => depth === 1 && (kind === 'double' || kind === 'title'))
    .map(({ open, close }) => text.slice(open.span.end, close.span.start))
    .filter((term) => term.length <= LONGEST_TERM && HAN.test(term));
}

/**
 * Length of what an opening mark without partner quotes, given the words from it to the end of its clause: a term that is
 * quoted elsewhere too, a title, or a name before the word for what it is. Undefined when nothing tells.
 */
export function findTermAfter(words: string, kind: BracketKind, terms: ReadonlySet<string>): number | undefined {
  for (let length = Math.min(words.length, LONGEST_TERM); length >= SHORTEST_TERM; length -= 1) {
    if (terms.has(words.slice(0, length))) return length;
  }
  if (kind === 'title') {
    const title = TITLES.exec(words);
    return title ? title.index + title[0].length : undefined;
  }
  const tail = kind === 'double' ? TAILS.exec(words) : null;
  return tail && tail.index >= SHORTEST_TERM ? tail.index : undefined;
}

/** Where the quoted words begin, in the words from the start of a clause to a closing mark without partner; undefined when nothing tells. */
export function findTermBefore(words: string, kind: BracketKind, terms: ReadonlySet<string>): number | undefined {
  for (let length = Math.min(words.length, LONGEST_TERM); length >= SHORTEST_TERM; length -= 1) {
    if (terms.has(words.slice(-length))) return words.length - length;
  }
  if (kind === 'round') return REMARKS.exec(words)?.index;
  if (kind !== 'double' && kind !== 'title') return undefined;
  const verb = [...words.matchAll(VERBS)].findLast(({ index, 0: written }) => index + written.length <= words.length - SHORTEST_TERM);
  return verb && verb.index + verb[0].length;
}
