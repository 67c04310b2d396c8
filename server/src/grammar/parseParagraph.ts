import type { Span } from '../base/span';
import { readCutOffs } from './cutOffs';
import { readInline } from './inline';
import { readHead, readHeading, readLine, trim } from './lines';
import { findLostNumbers } from './lostNumbers';
import { findNumberGaps } from './numberGaps';
import type { ParagraphParser } from './parser';
import { readDate } from './quantities';
import { createRecognizer, type Recognizer, type SyntaxNode } from './recognizer';
import type { Inline, Marker, ParagraphSyntax } from './syntax';
import { readStraySpaces } from './straySpaces';
import { readReferences } from './references';
import { readListCues, readRoles } from './tallies';
import { readEntry, readTitle } from './titles';
import { readUnitGaps } from './unitGaps';

/** A paragraph without heading says within so many characters what it is about. */
const openingWords = 24;

/** Readies the grammar and gives a parser of paragraphs; the parser keeps nothing between calls. */
export function createParagraphParser(): ParagraphParser {
  const recognize = createRecognizer();
  return (text) => parseParagraph(text, recognize);
}

function parseParagraph(text: string, recognize: Recognizer): ParagraphSyntax {
  // Every text matches `paragraph`: its last alternative takes any character.
  const nodes = recognize('paragraph', text) ?? [];
  const head = readHead(nodes, text);
  const inlineNode = nodes.find((node) => node.rule === 'inline');
  const read = inlineNode
    ? readInline(inlineNode, text, trim(text, inlineNode.start, text.length).start, isBoldOpen(nodes), recognize)
    : { items: readFormal(nodes, text), sentences: [] };
  // 要做到：1.…；2.…；3.… lists inside its paragraph and heads nothing.
  const marker = head?.label && goesOnInside(head, read.items) ? undefined : head;
  const wrapperEnd = nodes.findLast((node) => ['hashes', 'leadMark', 'boldOpen'].includes(node.rule))?.end ?? 0;
  const content = trim(text, marker ? (marker.label ?? marker.span).start : wrapperEnd, text.length);
  const line = readLine(nodes, text, content);
  const boilerplate = nodes.find((node) => node.rule === 'boilerplate');
  const bodyStart = marker ? marker.span.end : content.start;
  const inline =
    head && !marker ? { items: [...toItems(head, text), ...read.items], sentences: startAt(content.start, read.sentences) } : read;
  const prose = line.kind === 'text' && !boilerplate;
  const items: readonly Inline[] = boilerplate
    ? [{ kind: 'residue', span: content, line: true }]
    : prose
      ? addNumberGaps(text, { start: bodyStart, end: content.end }, inline.items)
      : inline.items;
  const heading = prose && isHeading(marker, line.hashes) ? readHeading(text, bodyStart, content.end, items) : undefined;
  const opening = heading?.text ?? { start: content.start, end: Math.min(content.end, content.start + openingWords) };
  const cues = prose ? readListCues(text, recognize) : undefined;
  return {
    line,
    content,
    marker,
    heading,
    title: prose && !marker ? readTitle(text, recognize) : undefined,
    entry: prose ? readEntry(text, recognize) : undefined,
    items,
    sentences: inline.sentences,
    tallies: cues?.tallies,
    additions: cues?.additions,
    cutOffs: prose ? readCutOffs(text, recognize) : undefined,
    straySpaces: prose ? readStraySpaces(text, items, marker, recognize) : undefined,
    unitGaps: prose ? readUnitGaps(text, items, recognize) : undefined,
    references: prose ? readReferences(text, marker, items, recognize) : undefined,
    roles: prose ? readRoles(text, opening, recognize) : undefined,
  };
}

/** The date that a line of signature consists of. */
function readFormal(nodes: readonly SyntaxNode[], text: string): Inline[] {
  const formal = nodes.find(({ rule }) => rule === 'formal');
  const date = formal?.children.find(({ rule }) => rule === 'date');
  return date ? [readDate(date, text)] : [];
}

/** The items with the holes that only what stands beside them shows, in text order. */
function addNumberGaps(text: string, content: Span, items: readonly Inline[]): readonly Inline[] {
  const known = insertItems(items, findNumberGaps(text, content, items));
  return insertItems(known, findLostNumbers(text, content, known));
}

function insertItems(items: readonly Inline[], added: readonly Inline[]): readonly Inline[] {
  return added.length === 0 ? items : [...items, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** Tells whether the text behind a marker holds the next one of its form. */
function goesOnInside(marker: Marker, items: readonly Inline[]): boolean {
  const next = marker.ordinal + 1;
  return items.some(
    (item) =>
      (item.kind === 'marker' && item.marker.form === marker.form && item.marker.ordinal === next) ||
      (item.kind === 'enumerator' &&
        (item.form === 'bracket' || item.form === 'circled') &&
        item.ordinal === next &&
        (marker.form === 'arabicBracket' || marker.form === 'circled')),
  );
}

/** What stands before the inside of a paragraph whose marker heads nothing: the label's colon and the first item's number. */
function toItems(marker: Marker, text: string): Inline[] {
  const { span, number, ordinal, form, label } = marker;
  const colon = text.slice(0, label?.end ?? 0).trimEnd().length;
  const comma: Inline = { kind: 'comma', span: { start: colon - 1, end: colon }, mark: text.slice(colon - 1, colon) };
  if (form === 'circled' || form === 'arabicBracket') {
    return [comma, { kind: 'enumerator', form: form === 'circled' ? 'circled' : 'bracket', ordinal, span, number, leads: false }];
  }
  return [comma, { kind: 'marker', marker: { ...marker, label: undefined }, span, afterStop: false }];
}

function startAt(start: number, [first, ...others]: readonly Span[]): readonly Span[] {
  return first ? [{ start, end: first.end }, ...others] : [];
}

function isBoldOpen(nodes: readonly SyntaxNode[]): boolean {
  const head = nodes.find((node) => node.rule === 'head');
  return nodes.some((node) => node.rule === 'boldOpen') && !head?.children.some((node) => node.rule === 'boldClose');
}

function isHeading(marker: Marker | undefined, hashes: number): boolean {
  return marker !== undefined || hashes > 0;
}
