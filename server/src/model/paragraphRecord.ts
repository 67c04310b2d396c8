import type { Span } from '../base/span';
import type { ParagraphParser } from '../grammar/parser';
import type { Enumerator, Inline, InlineMarker, ParagraphSyntax, Placeholder } from '../grammar/syntax';
import type { Paragraph } from './document';

/**
 * A paragraph with what the derived parts ask of it, worked out once when it is parsed, so that rebuilding a part after
 * an edit reads a few fields of each paragraph and never its items again.
 */
export interface ParagraphRecord extends Paragraph {
  readonly digest: Digest;
}

export interface Digest {
  readonly role: Role;
  /** True for a line that is nothing but a leftover of a web page or template. */
  readonly residue: boolean;
  readonly enumerators: readonly Enumerator[];
  readonly markers: readonly InlineMarker[];
  readonly placeholders: readonly Placeholder[];
}

export type Role =
  | 'blank'
  /** An HTML comment that speaks to the checker; no part of the text. */
  | 'directive'
  | 'contentsHeading'
  /** A line with a marker, a Markdown heading, or a short line wholly in bold. */
  | 'heading'
  /** A short line without closing mark: a title, an unnumbered heading, an author, a part of any of these. */
  | 'short'
  /** Running text. */
  | 'body'
  /** A salutation, signature or date line. */
  | 'formal'
  /** Tables, rules, code: layout that is no text. */
  | 'layout';

/** Longest heading that a line without marker is taken for; longer lines without closing mark have lost it. */
const SHORT = 40;
/** Longest line taken for a title or for a part of one. */
const TITLE = 60;

const NOTHING: readonly never[] = Object.freeze([]);

/** Digests of paragraphs without items of interest: most of them, so they share one for each role. */
const PLAIN: Readonly<Record<Role, Digest>> = Object.freeze({
  blank: plainDigest('blank'),
  directive: plainDigest('directive'),
  contentsHeading: plainDigest('contentsHeading'),
  heading: plainDigest('heading'),
  short: plainDigest('short'),
  body: plainDigest('body'),
  formal: plainDigest('formal'),
  layout: plainDigest('layout'),
});

function plainDigest(role: Role): Digest {
  return Object.freeze({ role, residue: false, enumerators: NOTHING, markers: NOTHING, placeholders: NOTHING });
}

/**
 * Makes the maker of paragraphs for one chain of versions. All blank lines without any character share one paragraph,
 * as Markdown files have as many of them as paragraphs.
 */
export function createRecordMaker(parse: ParagraphParser): (text: string) => ParagraphRecord {
  const make = (text: string): ParagraphRecord => {
    const syntax = parse(text);
    return { text, syntax, digest: digestOf(text, syntax) };
  };
  const empty = make('');
  return (text) => (text === '' ? empty : make(text));
}

/** The paragraph as a line of code or front matter: its text is there, but says nothing. */
export function toOpaque(paragraph: ParagraphRecord): ParagraphRecord {
  const { text } = paragraph;
  const line = { kind: 'layout', hashes: 0, lead: 'none', strong: false } as const;
  return { text, syntax: { line, content: paragraph.syntax.content, items: NOTHING, sentences: NOTHING }, digest: PLAIN.layout };
}

/** True for a line that a title may consist of: short, in front of or without any closing mark, and without marker. */
export function isTitleLine({ syntax }: ParagraphRecord): boolean {
  return syntax.line.kind === 'text' && !syntax.marker && syntax.content.end - syntax.content.start <= TITLE && !endsWithMark(syntax);
}

function digestOf(text: string, syntax: ParagraphSyntax): Digest {
  const role = roleOf(syntax);
  const enumerators: Enumerator[] = [];
  const markers: InlineMarker[] = [];
  const placeholders: Placeholder[] = [];
  let residue = false;
  for (const item of syntax.items) {
    if (item.kind === 'enumerator') enumerators.push(item);
    else if (item.kind === 'marker') markers.push(item);
    else if (item.kind === 'placeholder') placeholders.push(item);
    else if (item.kind === 'residue' && item.line) residue = true;
  }
  if (!residue && enumerators.length + markers.length + placeholders.length === 0) return PLAIN[role];
  return { role, residue, enumerators, markers, placeholders };
}

function roleOf(syntax: ParagraphSyntax): Role {
  const { line, content } = syntax;
  switch (line.kind) {
    case 'blank':
    case 'directive':
    case 'contentsHeading':
    case 'formal':
    case 'layout':
      return line.kind;
    case 'fence':
      return 'layout';
    case 'text':
      break;
  }
  if (syntax.marker || line.hashes > 0) return 'heading';
  const length = content.end - content.start;
  const short = length <= SHORT && !syntax.items.some((item) => breaksHeading(item, content)) && !endsWithMark(syntax);
  if (!short || line.lead !== 'none') return 'body';
  return line.strong ? 'heading' : 'short';
}

/** A heading has no end of sentence in it, is no item of an enumeration, and no leftover of a web page. */
function breaksHeading(item: Inline, content: Span): boolean {
  return item.kind === 'stop' || item.kind === 'residue' || (item.kind === 'enumerator' && item.span.start === content.start);
}

function endsWithMark({ content, items }: ParagraphSyntax): boolean {
  return items.some((item) => (item.kind === 'stop' || item.kind === 'comma') && item.span.end === content.end);
}
