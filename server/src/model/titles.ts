import { slice } from '../base/span';
import type { TitlePart, TitleSyntax } from '../grammar/syntax';
import type { Title } from './document';
import { isTitleLine, type ParagraphRecord } from './paragraphRecord';
import { Flag, hasFlag, Role, roleIn } from './paragraphTag';

/** A line that reads as the start or the end of nothing but a title: longest one joined to a title above it. */
const TITLE_HEAD = 24;
/** Lines above the one with the shape of a title that may belong to it. */
const LINES_ABOVE = 2;
/** Lines below, blank ones counted, that are looked at for second halves and subtitles. */
const LINES_BELOW = 8;

/** The words of a title that tell whether two titles are made alike. */
export interface TitleForm {
  /** What stands before the first year: as a rule whose report it is. Empty when the title starts with the year or names none. */
  readonly owner: string;
  readonly years: readonly number[];
  readonly parts: readonly TitlePart[];
  /** The title without blanks, digits, masks and numbers of a series. */
  readonly skeleton: string;
}

/** The key under which titles and contents entries are compared: the words without any blank. */
export function toTitleKey(words: string): string {
  return words.replace(/\s+/g, '');
}

/** True for a line that has the shape of a title and no marker. */
export function hasTitleShape(paragraph: ParagraphRecord | undefined): boolean {
  return hasFlag(paragraph?.tag, Flag.title);
}

/**
 * Finds the line with the shape of a title that starts at `first`: that line, or one just behind it that names nobody and
 * so goes on from it.
 */
export function findTitleLine(paragraphs: readonly ParagraphRecord[], first: number): number | undefined {
  if (hasTitleShape(paragraphs[first])) return first;
  for (let index = first; index < first + LINES_ABOVE && isTitleHead(paragraphs[index]); index++) {
    const next = paragraphs[index + 1];
    if (next && hasTitleShape(next)) return isUnfinishedStart(next) ? index + 1 : undefined;
  }
  return undefined;
}

/**
 * Joins the lines of a title: those from `first` to the one that has its shape, and second halves and subtitles below.
 */
export function buildTitle(paragraphs: readonly ParagraphRecord[], first: number, paragraph: number): Title | undefined {
  return joinTitle(paragraphs, paragraph, first, findTitleEnd(paragraphs, paragraph));
}

/** The title with one more line of it, and what belongs to that line. */
export function extendTitle(paragraphs: readonly ParagraphRecord[], title: Title, line: number): Title {
  return joinTitle(paragraphs, title.paragraph, title.first, findTitleEnd(paragraphs, line)) ?? title;
}

function joinTitle(paragraphs: readonly ParagraphRecord[], paragraph: number, first: number, last: number): Title | undefined {
  const line = paragraphs[paragraph];
  if (!line) return undefined;
  const syntax = line.syntax.title ?? plainTitle(line);
  const years = new Set<number>();
  const parts = new Set<TitlePart>();
  let announced = announcedOf(syntax, paragraph);
  for (let index = first; index <= last; index++) {
    const line = paragraphs[index];
    if (!line || isSubtitle(line)) {
      if (line) announced ??= line.syntax.title ? announcedOf(line.syntax.title, index) : countOf(line, index);
      continue;
    }
    for (const year of yearsOf(line)) years.add(year);
    for (const part of line.syntax.title?.parts ?? []) parts.add(part);
    announced ??= line.syntax.title && announcedOf(line.syntax.title, index);
  }
  return { paragraph, syntax, first, last, years: [...years], parts: [...parts], announced };
}

/** A title without the words of one, known from the contents page only. */
function plainTitle(line: ParagraphRecord): TitleSyntax {
  const { content, marker } = line.syntax;
  return { text: { start: marker?.span.end ?? content.start, end: content.end }, years: yearsOf(line), parts: [], collection: false };
}

/** Gives the words of a title's lines, subtitles left out. */
export function titleWords(paragraphs: readonly ParagraphRecord[], title: Title): string {
  let words = '';
  for (let index = title.first; index <= title.last; index++) {
    const line = paragraphs[index];
    if (!line || isSubtitle(line)) continue;
    words += slice(line.text, index === title.paragraph ? title.syntax.text : line.syntax.content);
  }
  return toTitleKey(words);
}

/** Works out what titles are compared by. */
export function titleForm(paragraphs: readonly ParagraphRecord[], title: Title): TitleForm {
  const words = titleWords(paragraphs, title);
  const year = /[0-9０-９]|[xX×Ｘｘ]{2,}年|二[〇○零]/.exec(words);
  const before = title.years.length > 0 && year ? words.slice(0, year.index) : '';
  const owner = /(?:[及和与暨、]|^关于|^围绕|^我们?)$/.test(before) ? '' : before.replace(/^关于/, '');
  return { owner: owner.length > 1 ? owner : '', years: title.years, parts: title.parts, skeleton: skeletonOf(words) };
}

function skeletonOf(words: string): string {
  return words
    .replace(/[（(【][^（(【）)】]{0,4}[）)】]/g, '')
    .replace(/[0-9０-９xX×Ｘｘ]+/g, '')
    .replace(/^第?[一二三四五六七八九十]+[篇、]?/, '');
}

/** A short line that may hold the first words of a title: 某县人民政府办公室. */
function isTitleHead(line: ParagraphRecord | undefined): boolean {
  if (!line || roleIn(line.tag) !== Role.short || line.text.length > TITLE_HEAD || isBracketed(line)) return false;
  return !line.syntax.items.some((item) => item.kind === 'opaque');
}

/** A line that names nobody before its year, or goes on from something: its first words stand above. */
function isUnfinishedStart(line: ParagraphRecord): boolean {
  const words = toTitleKey(slice(line.text, line.syntax.content));
  return /^(?:[0-9０-９]{4}|[0-9xX×]{4}年|二[〇○零]|的|及|和|与|暨|关于|年度|工作|情况)/.test(words);
}

/** Second halves and subtitles directly below, and subtitles behind one blank line. */
function findTitleEnd(paragraphs: readonly ParagraphRecord[], paragraph: number): number {
  let last = paragraph;
  for (let index = paragraph + 1; index <= paragraph + LINES_BELOW; index++) {
    const line = paragraphs[index];
    if (!line) break;
    if (roleIn(line.tag) === Role.blank) {
      if (index - last > 1) break;
      continue;
    }
    if (!(isSubtitle(line) || (index === last + 1 && isSecondHalf(line)))) break;
    last = index;
  }
  return last;
}

/** The rest of a broken title: it goes on from the line above and could not start one. */
function isSecondHalf(line: ParagraphRecord): boolean {
  return hasTitleShape(line) && /^[及和与暨的]/.test(slice(line.text, line.syntax.content));
}

/** True for a line that may stand below a title and go with it: ——在…会议上, （2024年1月5日）, （3篇）. */
export function isSubtitle(line: ParagraphRecord): boolean {
  return isTitleLine(line.syntax) && (line.syntax.line.lead === 'dash' || isBracketed(line));
}

/** True for a line that stands wholly in round brackets. */
function isBracketed({ text, syntax }: ParagraphRecord): boolean {
  return /^[（(][^（）()]*[）)]$/.test(slice(text, syntax.content));
}

function yearsOf({ syntax }: ParagraphRecord): number[] {
  if (syntax.title) return [...syntax.title.years];
  return syntax.items.flatMap((item) => (item.kind === 'date' && item.year !== undefined ? [item.year] : []));
}

function announcedOf(syntax: TitleSyntax, paragraph: number): Title['announced'] {
  return syntax.announced && { count: syntax.announced.count, place: { paragraph, span: syntax.announced.span } };
}

/** The count on a line of its own: （3篇）. */
function countOf(line: ParagraphRecord, paragraph: number): Title['announced'] {
  if (!isBracketed(line)) return undefined;
  const quantity = line.syntax.items.find((item) => item.kind === 'quantity');
  if (quantity?.kind !== 'quantity' || quantity.unit !== '篇' || quantity.high) return undefined;
  return { count: Number(quantity.low.value), place: { paragraph, span: line.syntax.content } };
}
