import { contains, type Span } from '../base/span';
import type { ParagraphParser } from '../grammar/parser';
import type { Enumerator, Inline, InlineMarker, Marker, ParagraphSyntax, Placeholder } from '../grammar/syntax';
import type { Paragraph } from './document';
import { readKinds } from './itemKinds';
import { findKept, type KeptLines } from './lineTable';
import { Flag, Role } from './paragraphTag';
import { placeholderName } from './placeholderName';

/**
 * A paragraph with what the derived parts ask of it, worked out once when it is parsed, so that rebuilding a part after
 * an edit never reads its items again. It is parsed when something besides its text is asked for first.
 */
export interface ParagraphRecord extends Paragraph {
  /** A role with flags. */
  readonly tag: number;
  /** The marker it starts with. */
  readonly marker: Marker | undefined;
  readonly digest: Digest;
}

export interface Digest {
  readonly enumerators: readonly Enumerator[];
  readonly markers: readonly InlineMarker[];
  readonly placeholders: readonly NamedPlaceholder[];
}

/** A placeholder with the name of its group, and the key by which groups are told apart. */
export interface NamedPlaceholder {
  readonly item: Placeholder;
  readonly name: string;
  readonly key: string;
}

/** Lines of a file or a report with their tags; both arrays have the same length. */
export interface TaggedLines {
  readonly records: readonly ParagraphRecord[];
  readonly tags: Uint16Array;
}

/** Longest heading that a line without marker is taken for; longer lines without closing mark have lost it. */
const SHORT = 40;
/** Longest line taken for a title or for a part of one. */
const TITLE = 60;

const NOTHING: readonly never[] = Object.freeze([]);
/** Most paragraphs hold nothing of interest and share this. */
const EMPTY: Digest = Object.freeze({ enumerators: NOTHING, markers: NOTHING, placeholders: NOTHING });

/** What is kept of a paragraph when its syntax is let go. */
type Summary = Omit<ParagraphRecord, 'text' | 'syntax'>;

/** A paragraph not parsed yet. A class, for there are very many: its getters cost nothing a paragraph. */
class ParsedOnDemand implements ParagraphRecord {
  private known: ParagraphSyntax | undefined;
  private summary: Summary | undefined;
  constructor(
    readonly text: string,
    private readonly parse: ParagraphParser,
    private readonly note: ((parsed: ParsedOnDemand) => void) | undefined,
  ) {}
  get syntax() {
    return this.known ?? this.read();
  }
  get kinds() {
    return this.summarize().kinds;
  }
  get cues() {
    return this.summarize().cues;
  }
  get tag() {
    return this.summarize().tag;
  }
  get marker() {
    return this.summarize().marker;
  }
  get digest() {
    return this.summarize().digest;
  }
  letGo() {
    // Short lines have little syntax, and it is of them that outlines are made.
    if (this.text.length > TITLE) this.known = undefined;
  }
  private read() {
    this.note?.(this);
    return (this.known = this.parse(this.text));
  }
  private summarize() {
    if (this.summary) return this.summary;
    const { syntax } = this;
    const digest = digestOf(this.text, syntax);
    const { kinds, cues } = readKinds(syntax);
    return (this.summary = { kinds, cues, tag: tagOf(syntax, digest), marker: syntax.marker, digest });
  }
}

/** Makes the paragraphs of one chain of versions. */
export interface RecordMaker {
  readonly make: (text: string) => ParagraphRecord;
  /**
   * Lets go of the syntax that was read longest ago, where there is more of it than is to be kept; it is read again when it is
   * asked for, as other objects. To be called where nobody holds on to any.
   */
  readonly letGo: () => void;
}

/**
 * Makes the maker of paragraphs. All blank lines without any character share one paragraph, as Markdown files have as many
 * of them as paragraphs.
 *
 * @param limit - of how many characters of text the syntax is kept, more or less
 */
export function createRecordMaker(parse: ParagraphParser, limit = Infinity): RecordMaker {
  let read: ParsedOnDemand[] = [];
  let size = 0;
  const note = (parsed: ParsedOnDemand): void => {
    read.push(parsed);
    size += parsed.text.length;
  };
  const letGo = (): void => {
    if (size <= limit) return;
    let gone = 0;
    // Down to half of it, so that this is not done again at once.
    for (; size > limit / 2; gone++) {
      const parsed = read[gone]!;
      parsed.letGo();
      size -= parsed.text.length;
    }
    read = read.slice(gone);
  };
  const empty = new ParsedOnDemand('', parse, undefined);
  const noted = limit === Infinity ? undefined : note;
  return { make: (text) => (text === '' ? empty : new ParsedOnDemand(text, parse, noted)), letGo };
}

/** Reads the tags of lines; those at both ends that are the same in `known` are taken from there: `kept` of them for certain. */
export function readTags(records: readonly ParagraphRecord[], known?: TaggedLines, kept?: KeptLines): Uint16Array {
  const tags = new Uint16Array(records.length);
  const { head, tail } = known ? findKept(known.records, records, kept) : { head: 0, tail: 0 };
  const end = records.length - tail;
  if (known) {
    tags.set(known.tags.subarray(0, head));
    tags.set(known.tags.subarray(known.tags.length - tail), end);
  }
  for (let index = head; index < end; index++) tags[index] = records[index]?.tag ?? 0;
  return tags;
}

/** The paragraph as a line of code or front matter: its text is there, but says nothing. */
export function toOpaque({ text, syntax: { content } }: ParagraphRecord): ParagraphRecord {
  const line = { kind: 'layout', hashes: 0, lead: 'none', strong: false } as const;
  return {
    text,
    syntax: { line, content, items: NOTHING, sentences: NOTHING },
    tag: Role.layout,
    marker: undefined,
    digest: EMPTY,
    kinds: 0,
    cues: 0,
  };
}

/** True for a line that a title may consist of: short, without closing mark, and without marker. */
export function isTitleLine(syntax: ParagraphSyntax): boolean {
  const { line, content, marker } = syntax;
  return line.kind === 'text' && !marker && content.end - content.start <= TITLE && !endsWithMark(syntax);
}

function digestOf(text: string, syntax: ParagraphSyntax): Digest {
  const enumerators: Enumerator[] = [];
  const markers: InlineMarker[] = [];
  const placeholders: NamedPlaceholder[] = [];
  for (const item of syntax.items) {
    if (item.kind === 'enumerator') enumerators.push(item);
    else if (item.kind === 'marker') markers.push(item);
    else if (item.kind === 'placeholder') placeholders.push(namePlaceholder(text, item));
  }
  return enumerators.length + markers.length + placeholders.length === 0 ? EMPTY : { enumerators, markers, placeholders };
}

function namePlaceholder(text: string, item: Placeholder): NamedPlaceholder {
  const name = placeholderName(text, item);
  return { item, name, key: `${item.placeholder} ${name}` };
}

function tagOf(syntax: ParagraphSyntax, digest: Digest): number {
  let tag: number = roleOf(syntax);
  if (syntax.title && isTitleLine(syntax)) tag |= Flag.title;
  if (digest.enumerators.length > 0) tag |= Flag.enumerators;
  if (digest.markers.length > 0) tag |= Flag.markers;
  if (digest.placeholders.length > 0) tag |= Flag.placeholders;
  if (syntax.line.kind === 'fence') tag |= Flag.fence;
  return tag;
}

function roleOf(syntax: ParagraphSyntax): Role {
  const { line, content } = syntax;
  switch (line.kind) {
    case 'blank':
      return Role.blank;
    case 'directive':
      return Role.directive;
    case 'contentsHeading':
      return Role.contentsHeading;
    case 'formal':
      return Role.formal;
    case 'layout':
    case 'fence':
      return Role.layout;
    case 'text':
      break;
  }
  if (syntax.items.some((item) => item.kind === 'residue' && (item.line || contains(item.span, content)))) return Role.residue;
  if (syntax.marker || line.hashes > 0) return Role.heading;
  const length = content.end - content.start;
  if (length > SHORT || endsWithMark(syntax) || syntax.items.some((item) => breaksHeading(item, content))) return Role.body;
  if (line.lead !== 'none') return Role.item;
  return line.strong ? Role.heading : Role.short;
}

/** A heading has no end of sentence in it, is no item of an enumeration, and no leftover of a web page. */
function breaksHeading(item: Inline, content: Span): boolean {
  return item.kind === 'stop' || item.kind === 'residue' || (item.kind === 'enumerator' && item.span.start === content.start);
}

function endsWithMark({ content, items }: ParagraphSyntax): boolean {
  return items.some((item) => (item.kind === 'stop' || item.kind === 'comma') && item.span.end === content.end);
}
