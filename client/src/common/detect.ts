/**
 * Whether a plain text or Markdown file is a work report, judged by its head alone. This decides only *whether* a file is
 * given to the server; what its lines mean is the business of the server's grammar.
 */

/** How many lines of a file are looked at. */
export const HEAD_LINES = 60;

/** How many UTF-16 code units of a file are looked at. */
export const HEAD_LENGTH = 8192;

/** How many lines with text may stand before the title, the title included. */
const TITLE_LINES = 5;

/** A title is short; a sentence that ends in 报告 is not one. */
const TITLE_LENGTH = 60;

/** Share of Chinese characters below which a text is about something else: code, tables of figures, another language. */
const HAN_SHARE = 0.5;

/** What of a document the judgement needs; an editor's text document fits. */
export interface LineSource {
  readonly lineCount: number;
  lineAt(line: number): { readonly text: string };
}

/** Takes the first lines of a document, at most {@link HEAD_LINES} and at most {@link HEAD_LENGTH} code units. */
export function readHead(document: LineSource): string[] {
  const head: string[] = [];
  let left = HEAD_LENGTH;
  for (let line = 0; line < Math.min(document.lineCount, HEAD_LINES) && left > 0; line++) {
    const text = document.lineAt(line).text.slice(0, left);
    head.push(text);
    left -= text.length + 1;
  }
  return head;
}

/**
 * Tells whether a file's first lines are those of a work report. Rather misses a report than takes another file for one:
 * a title alone has to name a year or a period, a title that other papers share (实验报告) needs the outline and the phrases
 * of the genre, and a text without any title needs more of both.
 */
export function looksLikeReport(head: readonly string[]): boolean {
  const lines = toTextLines(head);
  if (lines.some((line) => DIRECTIVE.test(line))) return true;
  if (lines.length === 0 || lines.some((line) => CODE_FENCE.test(line))) return false;
  const text = lines.join('\n');
  if (hanShare(text) < HAN_SHARE || lines.filter((line) => TECHNICAL.test(line)).length > 1) return false;

  const sections = lines.filter((line) => SECTION.test(line)).length;
  const phrases = PHRASES.filter((phrase) => phrase.test(text)).length;
  const enumerates = ENUMERATIONS.some((pair) => pair.every((word) => word.test(text)));
  const evidence = (sections > 0 ? 1 : 0) + (enumerates ? 1 : 0) + phrases;

  switch (findTitle(lines)) {
    case 'dated':
      return true;
    case 'report':
      return evidence >= 1;
    case 'paper':
      return sections >= 2 && evidence >= 2;
    case undefined:
      return sections >= 2 && enumerates && phrases >= 2;
  }
}

/** `dated`: a report's title with its year or period; `report`: one without; `paper`: a title that other papers have as well. */
type TitleKind = 'dated' | 'report' | 'paper';

function findTitle(lines: readonly string[]): TitleKind | undefined {
  const titles = lines.slice(0, TITLE_LINES).filter((line) => line.length <= TITLE_LENGTH && !SENTENCE_MARK.test(line));
  const report = titles.find((line) => REPORT_TITLE.test(line));
  if (report !== undefined) return PERIOD.test(report) ? 'dated' : 'report';
  return titles.some((line) => PAPER_TITLE.test(line)) ? 'paper' : undefined;
}

/** The lines with text, without indent and the marks of Markdown around them; of front matter only the title. */
function toTextLines(head: readonly string[]): string[] {
  const lines = head.map((line) => line.trim());
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const titles = lines.slice(0, end + 1).flatMap((line) => FRONT_MATTER_TITLE.exec(line)?.[1] ?? []);
  return [...titles, ...lines.slice(end + 1)]
    .map((line) =>
      line
        .replace(WRAPPER, '')
        .replace(/(?:\*\*|__)$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Share of Chinese characters among letters and digits; masks (XX), which a draft may be full of, are neither. */
function hanShare(text: string): number {
  const words = text.replace(/[xX]{2,}/g, '');
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const all = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return all === 0 ? 0 : han / all;
}

const FRONT_MATTER_TITLE = /^title:\s*["']?(.*?)["']?$/;

/** Heading hashes, a bullet or a quotation mark, then bold. */
const WRAPPER = /^(?:#{1,6}\s+|[-*+]\s+|>\s*)?(?:\*\*|__)?/;

/** Whoever speaks to the checker wants the file to be checked. */
const DIRECTIVE = /^<!--\s*jiaogao\b/;

const CODE_FENCE = /^(?:```|~~~)/;

/** Links, images, tables, check boxes, tags, shell prompts, and settings: marks of notes and manuals. */
const TECHNICAL = /\]\(|^\|.*\|$|^\[[ xX]\]|^<\/?[a-z]|^\$ |^[a-z_][\w.-]*\s*[=:]/;

const SENTENCE_MARK = /[。；！？;!?]/;

/** 一、 （一） 第一部分 with text behind; 一、二、三季度 and 三、四线城市 are no markers. */
const SECTION =
  /^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]+(?:、|季|产业|线|是))|[（(][一二三四五六七八九十]{1,3}[)）])\s*\S/;

/** Ends of titles that only reports have: 工作总结, 情况汇报, 述职报告; one title may join two of them. */
const REPORT_TITLE =
  /(?:(?:工作|述职|履职|履责|任务|开展情况|完成情况|落实情况|进展情况|工作情况)(?:的|完成情况|情况)?(?:总结|小结|计划|打算|安排|要点|谋划|思路|汇报|报告)|述职述廉|述职述德)(?:报告|汇编|材料)?(?:\s*[（(].{1,30}[)）])?》?$/;

/** Ends of titles that reports share with school papers, tests and blogs. */
const PAPER_TITLE = /(?:总结|小结|计划|打算|要点|思路|汇报|报告|发言|讲话|材料)(?:\s*[（(].{1,30}[)）])?》?$/;

/** A year, masked or not, or a part of one. */
const PERIOD = /(?:[12]\d|20)(?:\d\d|[xX×○]{2})\s*年|[〇零一二三四五六七八九]{4}年|年度|[上下]半年|季度|\d{1,2}月/;

/** Two items of one enumeration. */
const ENUMERATIONS: readonly (readonly RegExp[])[] = [
  [/一是/, /二是/],
  [/一要/, /二要/],
  [/第一，/, /第二，/],
  [/首先，/, /其次，/],
  [/其一，/, /其二，/],
];

/** Stock phrases of the genre; each counts once. */
const PHRASES: readonly RegExp[] = [
  /现将.{0,40}(?:报告|汇报|总结|通报)如下/,
  /工作(?:开展|完成|推进|落实|进展)?情况/,
  /(?:主要|重点)(?:工作|做法|成效|措施|任务)/,
  /存在的?(?:主要)?(?:问题|不足|困难|短板)/,
  /下一?步(?:工作|打算|计划|安排|重点|措施|举措)/,
  /在.{2,30}(?:正确|坚强|有力)?领导下/,
  /以.{2,40}为(?:指导|引领|统领|抓手|契机|主线)/,
  /贯彻落实|深入贯彻|扎实推进|统筹推进/,
  /同比(?:增长|下降)|比上年|较上年|截至目前|截至\d/,
  /(?:万|亿)元|人次|个百分点/,
  /^(?:各位(?:代表|领导|委员|同志)|同志们)/m,
];
