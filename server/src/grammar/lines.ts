import type { Span } from '../base/span';
import { readMarker } from './markers';
import { findNode, findNodes, spanOf, textOf } from './nodes';
import type { SyntaxNode } from './recognizer';
import type { DirectiveSyntax, HeadingSyntax, Inline, LineKind, LineSyntax, Marker } from './syntax';

/** A heading's words end at the first 。 within this many characters, else at the first ： or ；. */
const longestHeading = 60;

const kinds: Readonly<Record<string, LineKind>> = {
  fence: 'fence',
  directive: 'directive',
  layout: 'layout',
  contentsWord: 'contentsHeading',
  formal: 'formal',
};

const TEXT: LineSyntax = Object.freeze({ kind: 'text', hashes: 0, lead: 'none', strong: false, directive: undefined });
const BLANK: LineSyntax = Object.freeze({ ...TEXT, kind: 'blank' });

/** Reads what kind of line the nodes of a paragraph make, and its Markdown wrapper. */
export function readLine(nodes: readonly SyntaxNode[], text: string, content: Span): LineSyntax {
  const plain = content.start === content.end ? BLANK : TEXT;
  // Most lines are nothing but words; these share what is said of them.
  if (nodes.length === 0 || nodes[0]!.rule === 'inline') return plain;
  const kindNode = nodes.find((node) => kinds[node.rule] !== undefined);
  // They stand before all words, some inside of 目录; the tree of the words is large.
  const wrapper = nodes.filter(({ rule }) => rule !== 'inline');
  const hashes = findNode(wrapper, 'hashes');
  const leadMark = findNode(wrapper, 'leadMark');
  return {
    kind: kindNode ? kinds[kindNode.rule]! : plain.kind,
    hashes: hashes ? hashes.end - hashes.start : 0,
    lead: leadMark ? readLead(textOf(leadMark, text)) : 'none',
    strong: nodes.some((node) => node.rule === 'boldOpen'),
    directive: kindNode?.rule === 'directive' ? readDirective(kindNode, text) : undefined,
  };
}

function readLead(mark: string): LineSyntax['lead'] {
  if (mark.startsWith('>')) return 'quote';
  return mark.startsWith('—') ? 'dash' : 'bullet';
}

function readDirective(node: SyntaxNode, text: string): DirectiveSyntax {
  return {
    scope: /^<!--\s*jiaogao-ignore-file/.test(textOf(node, text)) ? 'file' : 'next',
    rules: findNodes(node.children, 'directiveRule').map((rule) => ({ name: textOf(rule, text), span: spanOf(rule) })),
  };
}

/** Reads the marker at the head of a paragraph. */
export function readHead(nodes: readonly SyntaxNode[], text: string): Marker | undefined {
  const head = nodes.find((node) => node.rule === 'head');
  const marker = head?.children.find((node) => node.rule === 'marker');
  const label = head?.children.find((node) => node.rule === 'label');
  return marker?.children[0] && readMarker(marker.children[0], text, label && spanOf(label));
}

/**
 * Finds the words of a heading in the text from `start` to `end`: up to the first 。 that is not inside brackets or
 * quotes; where none stands within {@link longestHeading} characters, up to the first ： or ；; else the whole.
 */
export function readHeading(text: string, start: number, end: number, items: readonly Inline[]): HeadingSyntax {
  let depth = 0;
  let soft: Inline | undefined;
  let stop: Inline | undefined;
  for (const item of items) {
    if (item.span.start < start) continue;
    if (item.span.start - start > longestHeading && soft) break;
    if (item.kind === 'bracket') depth = Math.max(0, depth + (item.side === 'open' ? 1 : -1));
    if (depth > 0) continue;
    if (item.kind === 'stop' && item.mark !== '；' && item.mark !== ';') {
      stop = item;
      break;
    }
    if (!soft && ((item.kind === 'comma' && (item.mark === '：' || item.mark === ':')) || item.kind === 'stop')) soft = item;
  }
  const hard = stop && (stop.span.start - start <= longestHeading || !soft) ? stop : undefined;
  // A 。 that closes the line makes the whole line the heading, however long.
  const cut = hard ?? (stop && stop.span.end >= end ? undefined : soft);
  const words = trim(text, start, cut ? cut.span.start : end);
  const rest = cut ? trim(text, cut.span.end, end) : { start: end, end };
  return { text: words, alone: rest.start === rest.end, mark: cut ? text.slice(cut.span.start, cut.span.end) : '' };
}

/** Leaves out blanks and the asterisks of Markdown on both sides. */
export function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isOutside(text, from)) from++;
  while (to > from && isOutside(text, to - 1)) to--;
  return { start: from, end: to };
}

function isOutside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Hardly anything else stands there than a Chinese character.
  const isHan = code >= 0x4e00 && code <= 0x9fff;
  return !isHan && /[\s*_]/.test(text.charAt(at));
}
