import { blanks, tableOf } from '../../base/characters';
import type { Span } from '../../base/span';
import type { Paragraph, Report, ReportDocument, Section } from '../../model/document';
import { holds } from '../../model/itemKinds';

/** How a paragraph ends: with a mark that closes it, with one after which more must follow, or with none. */
export type Ending = 'closed' | 'pause' | 'open';

/** A paragraph of running text, or an item of a list that is a sentence. */
export interface EndedParagraph {
  readonly index: number;
  readonly ending: Ending;
  /** Where its words end, behind closing quotes; relative to the paragraph. */
  readonly end: number;
  /** True when it has more than one sentence, so that it can be no heading. */
  readonly long: boolean;
}

/** A single sentence without marker is text when it is so long and has so many pauses; shorter ones may be headings. */
const SENTENCE = { length: 30, pauses: 2 } as const;
/** Whoever says we and now makes a sentence, however short. */
const SPEAKER = /我们|我代表|我[省市县区镇乡村局委办院校司厂街]|现将|现在/;
/** An item 一是…, and a line that ends in ，, is text when it is so long. */
const ITEM = 12;
/** Lines that close or accompany a text and take no mark. */
const APART = /^(?:附件|附[:：]|附表|附图|注[:：]|备注|联系人|联系电话|地址|来源[:：]|抄送|主送|报送|[(（])/;
const SALUTATION = /^(?:\*\*)?(?:各位|尊敬的|同志们)/;

/** The paragraphs of a report that should end in a mark, in text order. */
export function findEndings(document: ReportDocument, report: Report): EndedParagraph[] {
  const headings = new Set(report.allSections.filter(({ alone }) => alone).map(({ paragraph }) => paragraph));
  const start = report.title ? report.title.last + 1 : report.first;
  const found: EndedParagraph[] = [];
  for (let index = start; index <= report.last; index++) {
    const paragraph = document.paragraphs[index]!;
    if (paragraph.syntax.line.kind !== 'text' || headings.has(index)) continue;
    const ending = isText(paragraph) ? readEnding(index, paragraph) : undefined;
    if (ending) found.push(ending);
  }
  return found;
}

const trailing = tableOf([...blanks, ...'*_']);
const closing = tableOf([...blanks, ...'”’》）】)]*']);

/** Where a text ends without the characters of a table at its end. */
function endWithout(characters: Uint8Array, text: string, start: number, end: number): number {
  let at = end;
  while (at > start && characters[text.charCodeAt(at - 1)] === 1) at--;
  return at;
}

/** How one paragraph ends; undefined where its end says nothing (a colon, a link). */
export function readEnding(index: number, paragraph: Paragraph): EndedParagraph | undefined {
  const { text, syntax } = paragraph;
  const { content, items } = syntax;
  const end = endWithout(trailing, text, content.start, content.end);
  const wordsEnd = endWithout(closing, text, content.start, beforeRemark(text, content.start, end));
  const last = text.slice(Math.max(content.start, wordsEnd - 1), wordsEnd);
  if (
    last === '' ||
    /[：:—|]/.test(last) ||
    (holds(paragraph, 'opaque') && items.some((item) => item.kind === 'opaque' && item.span.end >= end))
  )
    return undefined;
  const ending = /[。！？；…!?;.]/.test(last) ? 'closed' : /[，、,]/.test(last) ? 'pause' : 'open';
  return { index, ending, end, long: items.some((item) => item.kind === 'stop' && item.span.end < end) };
}

/** A remark in brackets may stand behind the final mark: 。（责任单位：县财政局） */
function beforeRemark(text: string, start: number, end: number): number {
  if (end === start || !'）)'.includes(text[end - 1]!)) return end;
  const words = text.slice(start, end);
  const before = words.slice(0, Math.max(0, words.lastIndexOf('（'), words.lastIndexOf('('))).trimEnd();
  return /[。！？；]$/.test(before) ? start + before.length : end;
}

function isText(paragraph: Paragraph): boolean {
  const { text, syntax } = paragraph;
  const { line, content, items, marker } = syntax;
  if (line.kind !== 'text' || line.hashes > 0 || holds(paragraph, 'residue')) return false;
  const words = text.slice(content.start, content.end);
  if (!marker && APART.test(words)) return false;
  const length = content.end - content.start;
  if (items.some((item) => item.kind === 'stop' && item.span.end < content.end)) return true;
  const goesOn = items.some((item) => item.kind === 'comma' && item.span.end === content.end);
  if (SALUTATION.test(words)) return false;
  // 第一，… alone on its line may head a section; 一是… is a sentence.
  if (goesOn || items.some((item) => item.kind === 'enumerator' && item.form === 'shi' && item.leads)) return length >= ITEM;
  const pauses = items.filter(({ kind }) => kind === 'comma').length;
  if (marker || items.some((item) => item.kind === 'enumerator' && item.leads)) return false;
  return (length >= SENTENCE.length && pauses >= SENTENCE.pauses) || (length >= ITEM && pauses > 0 && SPEAKER.test(words));
}

/** Items of numbered lists with nothing under them, by the list they stand in. */
export function findLists(report: Report): Section[][] {
  const lists = new Map<Section | undefined, Map<string, Section[]>>();
  for (const section of report.allSections) {
    if (!section.marker || section.children.length > 0 || (section.alone && section.hasBody)) continue;
    const forms = lists.get(section.parent) ?? new Map<string, Section[]>();
    lists.set(section.parent, forms);
    const known = forms.get(section.marker.form);
    if (known) known.push(section);
    else forms.set(section.marker.form, [section]);
  }
  return [...lists.values()].flatMap((forms) => [...forms.values()]);
}

/** The place behind a paragraph's words, as document offsets: the last character, for a squiggle, and where a mark goes in. */
export function endOf(document: ReportDocument, { index, end }: EndedParagraph): { readonly last: Span; readonly place: Span } {
  const at = (span: Span) => document.toSpan({ paragraph: index, span });
  return { last: at({ start: Math.max(0, end - 1), end }), place: at({ start: end, end }) };
}
