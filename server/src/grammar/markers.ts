import type { Span } from '../base/span';
import { toHanOrdinal, toOrdinal } from './numerals';
import type { SyntaxNode } from './recognizer';
import type { EnumeratorForm, Marker, MarkerForm } from './syntax';

const forms: Readonly<Record<string, MarkerForm>> = {
  partMarker: 'part',
  subpartMarker: 'subpart',
  hanMarker: 'han',
  hanBracketMarker: 'hanBracket',
  arabicMarker: 'arabic',
  arabicBracketMarker: 'arabicBracket',
  halfBracketMarker: 'hanBracket',
  hanCommaMarker: 'han',
  arabicCommaMarker: 'arabic',
  circledMarker: 'circled',
  dotSign: 'arabic',
  bracketSign: 'arabicBracket',
  hanSign: 'hanBracket',
};

/** The forms in the order of their ranks (GB/T 9704 7.3.3, with 第一部分 and 第一节 before and ① behind). */
export const markerForms: readonly MarkerForm[] = ['part', 'subpart', 'han', 'hanBracket', 'arabic', 'arabicBracket', 'circled'];

const sequenceWords = ['首先', '其次', '再次'] as const;

/** First of the characters that are numeral and mark in one: ⒈ ⑴ ㈠, each with how many there are. */
const signs: readonly (readonly [first: number, count: number])[] = [
  [0x2488, 20],
  [0x2474, 20],
  [0x3220, 10],
];

/** Reads a marker from the node of its form (`hanMarker`, `arabicBracketMarker` …). */
export function readMarker(node: SyntaxNode, text: string, label?: Span): Marker {
  const form = forms[node.rule]!;
  const ordinalNode = node.children.find((child) => child.rule === 'hanOrdinal' || child.rule === 'arabicOrdinal');
  const number = ordinalNode ? { start: ordinalNode.start, end: ordinalNode.end } : { start: node.start, end: node.start + 1 };
  const before = text.slice(node.start, number.start).trim();
  const after = text.slice(number.end, node.end).replace(/\s/g, '');
  const close = /^[）)]/.exec(after)?.[0] ?? '';
  return {
    form,
    rank: markerForms.indexOf(form),
    ordinal: ordinalOf(form, text.slice(number.start, number.end)),
    span: { start: node.start, end: node.end },
    number,
    label,
    open: /[（(]$/.exec(before)?.[0] ?? '',
    close,
    separator: form === 'part' || form === 'subpart' ? after.replace(/^(部分|章|篇|编|节)/, '') : after.slice(close.length),
  };
}

function ordinalOf(form: MarkerForm, written: string): number {
  const sign = signOf(written);
  if (sign) return written.charCodeAt(0) - sign[0] + 1;
  return form === 'circled' ? circledOrdinal(written, 0) : toOrdinal(written);
}

function signOf(written: string): (typeof signs)[number] | undefined {
  const code = written.charCodeAt(0);
  return signs.find(([first, count]) => code >= first && code < first + count);
}

/** Gives the number of a circled figure: ① is 1. */
export function circledOrdinal(text: string, at: number): number {
  return text.charCodeAt(at) - 0x245f;
}

/** Tells whether a numeral of this form can be written for the ordinal: Chinese ones to 九十九, circled ones to ⑳, 再次 is the third and last. */
export function canFormat(form: MarkerForm | EnumeratorForm, ordinal: number): boolean {
  if (!Number.isInteger(ordinal) || ordinal < 1) return false;
  if (form === 'circled') return ordinal <= 20;
  if (form === 'shouxian') return ordinal <= sequenceWords.length;
  if (form === 'qi') return ordinal <= 9;
  return ordinal <= (form === 'arabic' || form === 'arabicBracket' || form === 'bracket' ? 999 : 99);
}

/**
 * Writes an ordinal the way a given numeral is written: Chinese, full-width or half-width figures, circled, 首先.
 * @param like - the numeral that is replaced, as it stands in the text.
 * @throws RangeError where {@link canFormat} says no.
 */
export function formatOrdinal(form: MarkerForm | EnumeratorForm, ordinal: number, like: string): string {
  if (!canFormat(form, ordinal)) throw new RangeError(`no ${form} numeral for ${ordinal}`);
  if (form === 'circled') return String.fromCharCode(0x245f + ordinal);
  if (form === 'shouxian') return sequenceWords[ordinal - 1]!;
  const sign = signOf(like);
  if (sign) return ordinal <= sign[1] ? String.fromCharCode(sign[0] + ordinal - 1) : writeSign(sign[0], ordinal);
  if (/[０-９]/.test(like)) return String(ordinal).replace(/\d/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));
  return /\d/.test(like) ? String(ordinal) : toHanOrdinal(ordinal);
}

/** Writes a count the way a given numeral is written: 两 and not 二 before a unit. */
export function formatCount(count: number, like: string): string {
  const written = formatOrdinal('han', count, like);
  return written === '二' ? '两' : written;
}

/** An ordinal for which there is no sign, in several characters: 21., （21）, （十一）. */
function writeSign(first: number, ordinal: number): string {
  if (first === 0x2488) return `${ordinal}.`;
  return `（${first === 0x3220 ? toHanOrdinal(ordinal) : ordinal}）`;
}

/** Gives the number of 首先, 其次, 再次; 最后 has none. */
export function sequenceOrdinal(word: string): number | undefined {
  const index = sequenceWords.indexOf(word as (typeof sequenceWords)[number]);
  return index < 0 ? undefined : index + 1;
}
