import type { Span } from '../base/span';
import { circledOrdinal, readMarker, sequenceOrdinal } from './markers';
import { toOrdinal } from './numerals';
import { findNodes, spanOf, textOf } from './nodes';
import { readHole, readPlaceholder } from './placeholders';
import { readDate, readFigures, readQuantity } from './quantities';
import type { Recognizer, SyntaxNode } from './recognizer';
import type { Bracket, Cue, CueRole, Enumerator, EnumeratorForm, Hole, Inline } from './syntax';

/** The marks of each pair, full-width and half-width, by its full-width opening mark. */
const marksByPair: Readonly<Record<Bracket['pair'], string>> = {
  '“': '“”',
  '‘': '‘’',
  '《': '《》',
  '〈': '〈〉<>',
  '（': '（）()',
  '〔': '〔〕',
  '【': '【】[]',
};
const pairs: ReadonlyMap<number, Bracket['pair']> = new Map(
  Object.entries(marksByPair).flatMap(([pair, marks]) => [...marks].map((mark) => [mark.charCodeAt(0), pair as Bracket['pair']])),
);

/** The marks that stand in every text. They are compared often and kept long, so each is there once. */
const marks: ReadonlyMap<number, string> = new Map([...'，、：,:。！？；!?;'].map((mark) => [mark.charCodeAt(0), mark]));

function markOf(node: SyntaxNode, text: string): string {
  return (node.end - node.start === 1 && marks.get(text.charCodeAt(node.start))) || textOf(node, text);
}

/** More than the longest stem of a rate that cannot pass 100 %. */
const LONGEST_STEM = 6;

/** What the inside of a paragraph holds. */
export interface InlineSyntax {
  readonly items: readonly Inline[];
  readonly sentences: readonly Span[];
}

/**
 * Reads the `inline` node of a paragraph.
 * @param leading - where the paragraph's own text begins.
 * @param boldBefore - whether the `**` of bold text stands open before it.
 */
export function readInline(node: SyntaxNode, text: string, leading: number, boldBefore: boolean, recognize: Recognizer): InlineSyntax {
  const items: Inline[] = [];
  const sentences: Span[] = [];
  let bold = boldBefore;
  let previous: Inline | undefined;
  for (const sentence of node.children) {
    sentences.push(spanOf(sentence));
    for (const child of sentence.children) {
      // A hole in a list takes the 、 before it; the 、 is an item all the same.
      const listed = child.rule === 'hole' && text[child.start] === '、';
      if (listed)
        items.push((previous = { kind: 'comma', span: { start: child.start, end: child.start + 1 }, mark: '、', beforeEtc: undefined }));
      // Where bold text stands open, ** closes it, whatever follows: **目标是：**万元产值能耗下降.
      const closesBold = bold && child.rule === 'placeholder' && text.startsWith('**', child.start);
      if (child.rule === 'emphasis' || closesBold) bold = !bold;
      if (closesBold) continue;
      const item = readItem(child, text, leading, previous, recognize);
      if (item) items.push((previous = item));
    }
  }
  return { items, sentences };
}

function readItem(
  node: SyntaxNode,
  text: string,
  leading: number,
  previous: Inline | undefined,
  recognize: Recognizer,
): Inline | undefined {
  const span = spanOf(node);
  switch (node.rule) {
    case 'comma':
      return { kind: 'comma', span, mark: markOf(node, text), beforeEtc: node.children.length > 0 || undefined };
    case 'stop':
      return { kind: 'stop', span, mark: markOf(node, text) };
    case 'open':
    case 'close': {
      const mark = text.charCodeAt(node.start);
      return { kind: 'bracket', span, side: node.rule, pair: pairs.get(mark)!, halfWidth: mark < 0x80 };
    }
    case 'enumerator':
      return readEnumerator(node, text, leading);
    case 'inlineMarker': {
      const stopped = previous === undefined ? text.slice(leading, span.start).trim() === '' : previous.kind === 'stop';
      return { kind: 'marker', marker: readMarker(node.children[0]!, text), span, afterStop: stopped };
    }
    case 'quantity':
      return readQuantity(node, text);
    case 'date':
      return readDate(node, text);
    case 'placeholder':
      return readPlaceholder(node, text);
    case 'hole': {
      const cue = previous?.kind === 'cue' && previous.span.end === span.start ? text.slice(previous.span.start, previous.span.end) : '';
      const hole = readHole(node, text, cue);
      return hole && !isNamed(hole, text, previous) ? hole : undefined;
    }
    case 'residue':
      return { kind: 'residue', span, line: false };
    case 'cue':
      return readCue(node, text, recognize);
    case 'proportion':
      return { kind: 'proportion', span, terms: findNodes(node.children, 'arabicNumeral').map((term) => readFigures(term, text)) };
    case 'opaque':
      return { kind: 'opaque', span };
    case 'word':
      return { kind: 'word', span };
    default:
      return undefined;
  }
}

/**
 * Tells whether the person a hole speaks of is named after all: by a mask directly before (XXX新时代…), or, for a later
 * part of a list, at the head of its clause (总书记重要讲话、对…的重要指示).
 */
function isNamed(hole: Hole, text: string, previous: Inline | undefined): boolean {
  if (hole.hole !== 'person') return false;
  // XXX新时代… and A新时代… have their mask, which is told of by itself.
  if (previous?.kind === 'placeholder' && previous.phrase.end === hole.phrase.start) return true;
  if (previous?.kind === 'hole' && previous.hole === 'letter' && previous.span.end === hole.phrase.start) return true;
  if (text[hole.phrase.start] !== '、') return false;
  const clause = text.slice(
    Math.max(text.lastIndexOf('。', hole.phrase.start), text.lastIndexOf('；', hole.phrase.start)) + 1,
    hole.phrase.start,
  );
  return clause.includes('总书记') || clause.includes('习近平');
}

function readCue(node: SyntaxNode, text: string, recognize: Recognizer): Cue {
  const kind = node.children[0]!;
  const verb = kind.rule === 'reach' ? kind.children[0]?.rule : undefined;
  return {
    kind: 'cue',
    role: kind.rule as CueRole,
    span: spanOf(node),
    capped: kind.rule === 'rate' && isCapped(text, node.start, recognize),
    direction: verb === 'riseVerb' ? 'rise' : verb === 'fallVerb' ? 'fall' : undefined,
  };
}

/** Tells whether a rate whose name ends at a place is that of a part of a whole. */
function isCapped(text: string, end: number, recognize: Recognizer): boolean {
  const nodes = recognize('rateName', text, Math.max(0, end - LONGEST_STEM), end) ?? [];
  return nodes.at(-1)?.rule === 'capped' && !nodes.some(({ rule }) => rule === 'uncapped');
}

function readEnumerator(node: SyntaxNode, text: string, leading: number): Enumerator {
  const form = node.children[0]!.rule.slice('enumerator_'.length).replace('bracketHalf', 'bracket') as EnumeratorForm;
  const numberNode = node.children[0]!.children.find((child) =>
    ['hanOrdinal', 'arabicOrdinal', 'hanUnit', 'sequence'].includes(child.rule),
  );
  const number = numberNode ? spanOf(numberNode) : spanOf(node);
  const written = text.slice(number.start, number.end);
  const ordinal =
    form === 'circled' ? circledOrdinal(text, node.start) : form === 'shouxian' ? sequenceOrdinal(written) : toOrdinal(written);
  return { kind: 'enumerator', form, ordinal, span: spanOf(node), number, leads: node.start === leading };
}
