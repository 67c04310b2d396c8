import type { Span } from '../base/span';
import { toHanOrdinal, toOrdinal } from './numerals';
import type { SyntaxNode } from './recognizer';
import type { EnumeratorForm, Marker, MarkerForm } from './syntax';

const forms: Readonly<Record<string, MarkerForm>> = {
  partMarker: 'part',
  hanMarker: 'han',
  hanBracketMarker: 'hanBracket',
  arabicMarker: 'arabic',
  arabicBracketMarker: 'arabicBracket',
  circledMarker: 'circled',
};

/** The forms in the order of their ranks (GB/T 9704 7.3.3, with 第一部分 before and ① behind). */
export const markerForms: readonly MarkerForm[] = ['part', 'han', 'hanBracket', 'arabic', 'arabicBracket', 'circled'];

const sequenceWords = ['首先', '其次', '再次'] as const;

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
    ordinal: form === 'circled' ? circledOrdinal(text, node.start) : toOrdinal(text.slice(number.start, number.end)),
    span: { start: node.start, end: node.end },
    number,
    label,
    open: /[（(]$/.exec(before)?.[0] ?? '',
    close,
    separator: form === 'part' ? after.replace(/^(部分|章|篇|编|节)/, '') : after.slice(close.length),
  };
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
  if (/[０-９]/.test(like)) return String(ordinal).replace(/\d/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));
  return /\d/.test(like) ? String(ordinal) : toHanOrdinal(ordinal);
}

/** Gives the number of 首先, 其次, 再次; 最后 has none. */
export function sequenceOrdinal(word: string): number | undefined {
  const index = sequenceWords.indexOf(word as (typeof sequenceWords)[number]);
  return index < 0 ? undefined : index + 1;
}
