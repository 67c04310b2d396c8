import type { TextEdit } from '../../base/edit';
import { slice, type Span } from '../../base/span';
import { canFormat, formatOrdinal, markerForms } from '../../grammar/markers';
import type { Marker, MarkerForm } from '../../grammar/syntax';
import type { ReportDocument, Section } from '../document';
import { computeRanks } from '../ranks';
import { toMinimalEdit } from './structureEdit';

/** How the headings of one level are written. */
export interface Look {
  /** Missing for headings without number. */
  readonly mark: Mark | undefined;
  /** Number of hashes of a Markdown heading, 0 for none. */
  readonly hashes: number;
}

/** How a marker is written: one of its kind, with the blanks behind it. */
interface Mark {
  readonly form: MarkerForm;
  readonly text: string;
  /** The numeral in it. */
  readonly number: Span;
}

/** A marker of each form as it is written where the report has none; 第一部分 and 第一节 are never introduced. */
const defaults: Readonly<Partial<Record<MarkerForm, Mark>>> = {
  han: { form: 'han', text: '一、', number: { start: 0, end: 1 } },
  hanBracket: { form: 'hanBracket', text: '（一）', number: { start: 1, end: 2 } },
  arabic: { form: 'arabic', text: '1.', number: { start: 0, end: 1 } },
  arabicBracket: { form: 'arabicBracket', text: '（1）', number: { start: 1, end: 2 } },
  circled: { form: 'circled', text: '①', number: { start: 0, end: 1 } },
};

/** Finds looks for headings that change their level, after the other headings of their report. */
export interface Looks {
  /** How a heading is written. */
  readonly of: (section: Section) => Look;
  /**
   * How a heading is to be written that goes under `parent` (nothing for the outermost level): as the first of `peers` that fits
   * there, else in the next form further in. Undefined where there is none.
   */
  readonly find: (section: Section, parent: Look | undefined, peers: readonly Section[]) => Look | undefined;
}

/** Reads how the headings of a report are written. */
export function createLooks(document: ReportDocument, sections: readonly Section[]): Looks {
  const ranks = computeRanks(sections.flatMap(({ marker }) => marker ?? []));
  const of = (section: Section): Look => readLook(document, section);
  const markOf = (form: MarkerForm): Mark | undefined => {
    const like = sections.find(({ marker }) => marker?.form === form);
    return like ? of(like).mark : defaults[form];
  };
  const fits = (parent: Look | undefined, { mark, hashes }: Look): boolean => {
    if (!parent) return true;
    if (parent.mark && mark) return ranks[parent.mark.form] < ranks[mark.form];
    return parent.hashes > 0 && (hashes === 0 || parent.hashes < hashes);
  };
  const find = (section: Section, parent: Look | undefined, peers: readonly Section[]): Look | undefined => {
    const own = of(section);
    const peer = peers.map(of).find((look) => (look.mark !== undefined) === (own.mark !== undefined) && fits(parent, look));
    // A heading with text behind it on its line would become one great heading.
    if (peer) return { mark: peer.mark, hashes: section.alone ? peer.hashes : own.hashes };
    if (!parent) return own.mark && peers[0] && section.alone ? of(peers[0]) : undefined;
    const hashes = own.hashes > 0 && parent.hashes > 0 ? parent.hashes + 1 : own.hashes;
    if (hashes > 6) return undefined;
    if (!own.mark || !parent.mark) return own.hashes > 0 ? { mark: own.mark, hashes } : undefined;
    const form = markerForms.find((inner) => inner in defaults && ranks[inner] > ranks[parent.mark!.form]);
    const mark = form && markOf(form);
    return mark && { mark, hashes };
  };
  return { of, find };
}

function readLook(document: ReportDocument, { paragraph, marker }: Section): Look {
  const { text, syntax } = document.paragraphs[paragraph]!;
  const { hashes } = syntax.line;
  if (!marker) return { mark: undefined, hashes };
  const { start } = marker.span;
  const number = { start: marker.number.start - start, end: marker.number.end - start };
  return { mark: { form: marker.form, text: text.slice(start, endWithBlanks(text, marker)), number }, hashes };
}

/** The edits that give a heading a look and a number; undefined where the number cannot be written so. */
export function toLookEdits(document: ReportDocument, section: Section, look: Look, ordinal: number): TextEdit[] | undefined {
  const { paragraph, marker } = section;
  const { text, syntax } = document.paragraphs[paragraph]!;
  const edits = toHashEdits(text, syntax.line.hashes, look.hashes);
  if (marker && look.mark) {
    const { form, text: like, number } = look.mark;
    if (!canFormat(form, ordinal)) return undefined;
    const newText = like.slice(0, number.start) + formatOrdinal(form, ordinal, slice(like, number)) + like.slice(number.end);
    edits.push({ span: { start: marker.span.start, end: endWithBlanks(text, marker) }, newText });
  } else if (marker) {
    edits.push({ span: { start: marker.span.start, end: endWithBlanks(text, marker) }, newText: '' });
  }
  return edits.flatMap(({ span, newText }) => toMinimalEdit(document, { span: document.toSpan({ paragraph, span }), newText }) ?? []);
}

function toHashEdits(text: string, old: number, wanted: number): TextEdit[] {
  if (old === wanted) return [];
  const start = old > 0 ? text.indexOf('#') : text.length - text.trimStart().length;
  const blanks = /^\s*/.exec(text.slice(start + old))![0].length;
  if (wanted === 0) return [{ span: { start, end: start + old + blanks }, newText: '' }];
  return [{ span: { start, end: start + old }, newText: '#'.repeat(wanted) + (old > 0 ? '' : ' ') }];
}

function endWithBlanks(text: string, { span }: Marker): number {
  return span.end + /^\s*/.exec(text.slice(span.end))![0].length;
}
