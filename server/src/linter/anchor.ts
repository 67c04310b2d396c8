import { span, type Span } from '../base/span';
import type { Paragraph, ReportDocument } from '../model/document';
import type { Finding } from './rule';

/**
 * What a finding is recognized by when the text around it has changed. Blanks count nowhere: neither a line end nor an
 * indent, nor a blank put in or taken away makes it another finding.
 */
export interface Anchor {
  /** Fingerprint of the paragraph in which the finding starts; see {@link fingerprint}. */
  readonly paragraph: string;
  /** Characters (UTF-16, without blanks) of the paragraph before the finding. */
  readonly at: number;
  /** The words under the finding; see {@link isCut}. Where it stands on blanks alone, the characters beside it. */
  readonly words: string;
  /** The sentence in which they stand, or the part of a long sentence around them. */
  readonly quote: string;
}

/** More words are cut and end in an ellipsis. */
const longestWords = 30;

/** A longer sentence is quoted in part: so many characters before the words and as many behind. */
const longestSentence = 60;
const aroundWords = 20;

/** A finding that stands on blanks alone is known by so many characters on either side. */
const besideBlanks = 3;

/** What does not count: blanks of every width, and what cannot be seen. */
const UNCOUNTED = /[\s\u200b-\u200d\u2060]/g;

/** Tells whether words are only the beginning of what the finding stands on. */
export function isCut(words: string): boolean {
  return words.length > longestWords;
}

/** Makes the anchors of a document's findings; a paragraph is read once, however much was found in it. */
export function createAnchors(document: ReportDocument): (finding: Pick<Finding, 'span'>) => Anchor {
  const known = new Map<number, Bare>();
  const bareOf = (index: number): Bare => {
    let bare = known.get(index);
    if (!bare) {
      bare = toBare(document.paragraphs[index] as Paragraph);
      known.set(index, bare);
    }
    return bare;
  };
  return (finding) => {
    const index = document.paragraphAt(finding.span.start);
    const bare = bareOf(index);
    const from = document.startOf(index);
    const limit = document.endOf(index) - from;
    const start = Math.min(Math.max(0, finding.span.start - from), limit);
    const under = span(bare.toBare(start), bare.toBare(Math.min(Math.max(start, finding.span.end - from), limit)));
    const sentence = bare.sentenceAt(start);
    return {
      paragraph: bare.fingerprint,
      at: under.start,
      words: wordsOf(bare.text, under),
      quote: quoteOf(bare.text, span(Math.min(sentence.start, under.start), Math.max(sentence.end, under.end)), under),
    };
  };
}

/** A paragraph's text without blanks, and what was where in it. */
interface Bare {
  readonly text: string;
  readonly fingerprint: string;
  /** Turns an offset in the paragraph into one in the bare text. */
  toBare(offset: number): number;
  /** The sentence at an offset of the paragraph, in the bare text; all of it where there are no sentences. */
  sentenceAt(offset: number): Span;
}

function toBare({ text: full, syntax }: Paragraph): Bare {
  const blanks = Array.from(full.matchAll(UNCOUNTED), ({ index }) => index);
  const text = blanks.length === 0 ? full : full.replace(UNCOUNTED, '');
  const toBareOffset = (offset: number): number => offset - countFirst(blanks.length, (index) => (blanks[index] as number) < offset);
  const { sentences } = syntax;
  return {
    text,
    fingerprint: fingerprint(text),
    toBare: toBareOffset,
    sentenceAt: (offset) => {
      const sentence = sentences[countFirst(sentences.length, (index) => (sentences[index] as Span).start <= offset) - 1];
      return sentence && offset < sentence.end ? span(toBareOffset(sentence.start), toBareOffset(sentence.end)) : span(0, text.length);
    },
  };
}

function wordsOf(text: string, under: Span): string {
  if (under.start === under.end) return text.slice(Math.max(0, under.start - besideBlanks), under.end + besideBlanks);
  const words = text.slice(under.start, under.end);
  return words.length <= longestWords ? words : `${words.slice(0, longestWords)}…`;
}

function quoteOf(text: string, sentence: Span, words: Span): string {
  if (sentence.end - sentence.start <= longestSentence) return text.slice(sentence.start, sentence.end);
  const start = Math.max(sentence.start, words.start - aroundWords);
  const end = Math.min(sentence.end, Math.min(words.end, words.start + longestWords) + aroundWords);
  return `${start > sentence.start ? '…' : ''}${text.slice(start, end)}${end < sentence.end ? '…' : ''}`;
}

/**
 * A short name for a text that another text will hardly have: 48 bits in hexadecimal. Two 32-bit FNV-1a runs over the
 * UTF-16 code units, mixed at the end; the same on every machine and in every version, since it is kept in files.
 */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (b >>> 15), 0x85ebca6b);
  }
  return toHex(mix(a ^ (b >>> 7)), 8) + toHex(mix(b ^ text.length) & 0xffff, 4);
}

function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function toHex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

/** How many of so many things in order fit, given that all that fit come first. */
function countFirst(count: number, fits: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
