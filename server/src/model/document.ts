import type { Span } from '../base/span';
import type { Enumerator, InlineMarker, Marker, MarkerForm, ParagraphSyntax, Placeholder, TitlePart, TitleSyntax } from '../grammar/syntax';

/**
 * One physical line. Knows its text and syntax but not its place, so the same object serves every version and
 * every place in which the same text stands; places are given by {@link ReportDocument}.
 * A byte order mark belongs to no paragraph. Lines of a code block and of YAML front matter have the syntax of `layout`.
 */
export interface Paragraph {
  readonly text: string;
  readonly syntax: ParagraphSyntax;
  /** Which kinds of items stand in it, and which roles its cues have, as itemKinds.ts notes them; missing where nobody has. */
  readonly kinds?: number | undefined;
  readonly cues?: number | undefined;
}

/** A stretch of one paragraph: the paragraph's index in the document and a span relative to its first character. */
export interface Place {
  readonly paragraph: number;
  readonly span: Span;
}

/** An immutable snapshot of one version of a file. Derived parts are computed at first use and once. */
export interface ReportDocument {
  readonly paragraphs: readonly Paragraph[];
  /** Length of the whole text with its line ends, in UTF-16 code units. */
  readonly length: number;
  /** What ends most of the lines. */
  readonly eol: '\n' | '\r\n' | '\r';
  /** Offset of a paragraph's first character; 1 for the first one of a text that starts with a byte order mark. @throws RangeError for an index outside the document. */
  startOf(paragraph: number): number;
  /** Offset behind a paragraph's last character, before its line end. */
  endOf(paragraph: number): number;
  /** Index of the paragraph in which an offset lies; an offset inside a line end belongs to the line it ends. O(log n). */
  paragraphAt(offset: number): number;
  /** Turns a span relative to a paragraph into document offsets. */
  toSpan(place: Place): Span;
  /** The text under a document span. */
  textOf(span: Span): string;
  /** The reports in the file, in order; at least one unless the file has no text. */
  readonly reports: readonly Report[];
  /** The file cut into its reports and the lines between them that are not blank, in order. */
  readonly parts: readonly Part[];
  /**
   * What a function makes of this document, worked out once however often it is asked for. The function must be the same
   * object each time and depend on nothing but the document.
   */
  derive<T>(compute: (document: ReportDocument) => T): T;
  /** The contents page of a compilation. */
  readonly contents: Contents | undefined;
  /** The cover title of a compilation (…汇编), with the number of reports it announces. */
  readonly cover: Title | undefined;
}

/**
 * A report, or lines that belong to none: cover, contents page, what a web page left. It is a document of its own, whose
 * places are counted from its first line, so it stays the same object as long as nothing in it changes, wherever it moves.
 */
export interface Part {
  /** Lists the paragraphs of the part only, and its report as the only one if it is one; it has no parts of its own. */
  readonly document: ReportDocument;
  /** Index in the file of its first paragraph. */
  readonly first: number;
  /** Offset in the file of its first character. */
  readonly start: number;
}

/** The title of a report or the cover of a compilation, which may be broken over several lines. */
export interface Title {
  /** The line that has the shape of a title; {@link Title.syntax} is relative to it. */
  readonly paragraph: number;
  readonly syntax: TitleSyntax;
  /** First and last line of the title with its other lines and subtitles (——在…会议上). */
  readonly first: number;
  readonly last: number;
  /** Years named in all lines of the title, in order, each once. */
  readonly years: readonly number[];
  /** What all lines of the title promise, in order, each once. */
  readonly parts: readonly TitlePart[];
  /** Number of reports announced on the title or on a line of its own behind it: （14篇）. */
  readonly announced: { readonly count: number; readonly place: Place } | undefined;
}

export interface Contents {
  /** Index of the 目录 line; missing where the entries stand right under the cover. */
  readonly heading: number | undefined;
  /** First and last line of the contents page: the 目录 line if there is one, and the entries. */
  readonly first: number;
  readonly last: number;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly place: Place;
  /** Words compared with titles: without spaces, marker, dot leader and page number. */
  readonly key: string;
}

/** One report of the file. */
export interface Report {
  readonly title: Title | undefined;
  /**
   * First and last paragraph that belong to it, title included; blank lines and web leftovers around it do not.
   * Lines between the start of the file, or the contents page, and the first title belong to the first report.
   */
  readonly first: number;
  readonly last: number;
  /** Year the report is about: the first its title names, else undefined. */
  readonly year: number | undefined;
  /** With which numbers the outermost headings of the report before it end, by the form of their markers; it may go on from them. */
  readonly numbersBefore: NumbersByForm;
  /**
   * Top sections; numbered and unnumbered headings in one tree. A heading is a paragraph with a marker, a Markdown
   * heading, or a short line set wholly in bold. Title, subtitle and contents entries are none.
   */
  readonly sections: readonly Section[];
  /** All sections in text order. */
  readonly allSections: readonly Section[];
  /**
   * Indices of plain short lines without closing mark that stand alone as unnumbered headings do. They are not in the
   * tree; numbering may start again behind one.
   */
  readonly looseHeadings: readonly number[];
  /** Runs 一是…二是…三是, also over several paragraphs. */
  readonly enumerations: readonly Enumeration[];
  /** Markers that stand inside a paragraph though they look like headings. */
  readonly inlineMarkers: readonly PlacedMarker[];
  /** Placeholders by name and shape, in order of first appearance. */
  readonly placeholderGroups: readonly PlaceholderGroup[];
}

/** The last number of each form of marker. */
export type NumbersByForm = Readonly<Partial<Record<MarkerForm, number>>>;

/** A heading and all that stands under it. */
export interface Section {
  readonly paragraph: number;
  /** Missing for an unnumbered heading. */
  readonly marker: Marker | undefined;
  /** The heading's words, relative to its paragraph. */
  readonly title: Span;
  /** True when nothing follows the heading on its line. */
  readonly alone: boolean;
  /** Real nesting: 1 for the report's outermost level, whatever its marker. */
  readonly depth: number;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
  /** Last paragraph of the section that is not blank, its sub-sections included. */
  readonly last: number;
  /** True when text stands behind the heading on its line or in a paragraph before the first child. */
  readonly hasBody: boolean;
}

export interface PlacedMarker {
  readonly paragraph: number;
  readonly item: InlineMarker;
}

/**
 * A run of enumerators of one form; a new run starts at ordinal 1 and at every heading. When an inline run of （1） or
 * ① goes on from the marker its paragraph starts with, that marker is its first item.
 */
export interface Enumeration {
  readonly form: Enumerator['form'];
  readonly items: readonly EnumerationItem[];
  /** The section it stands in. */
  readonly section: Section | undefined;
}

export interface EnumerationItem {
  readonly paragraph: number;
  readonly item: Enumerator;
}

/** All placeholders of one name and shape in one report: found, counted and filled together. */
export interface PlaceholderGroup {
  /** Mask and noun in one way of writing, whatever mark and letter case the text uses: XX镇, XX万元. */
  readonly name: string;
  readonly kind: Placeholder['placeholder'];
  readonly places: readonly { readonly paragraph: number; readonly item: Placeholder }[];
}
