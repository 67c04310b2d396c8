import type { Span } from '../base/span';
import { textOf } from './nodes';
import type { Recognizer, SyntaxNode } from './recognizer';
import type { Inline, Placeholder, Quantity, UnitGap } from './syntax';

/** Words looked at before a number to learn what it measures. */
const wordsBefore = 24;
/** Characters looked at behind a number. */
const wordsBehind = 12;
/** Directly before a number these make it a name, a rank, a ratio or a part of a formula. */
const joined = /[“"‘'《〈（(〔[【.．·∶/\-—–－~～+＋×*#＃$￥¥№A-Za-zＡ-Ｚａ-ｚ_]$|[\d０-９][:：]$/;
/** Service numbers, and programs known by a number: 12345热线, 211工程. */
const known = /^(?:1[0-2]\d{3}|9[56]\d{3}|11[0249]|12[02]|211|985|863|973)$/;
const han = /[一-鿿]/;
/** Words that stand behind the unit. */
const tails = ['左右', '上下', '以上', '以下', '以内'];
/** What a rate has risen or fallen by since another time is written in percent; anything else that rises may be so in points. */
const basis = ['同比', '环比', '比上年', '较上年'];

/** A number, or the mask of one, that no unit follows. */
interface BareValue {
  readonly span: Span;
  /** Where its unit belongs: before 左右 and the like. */
  readonly place: number;
  /** With 万, 亿 or another multiplier. */
  readonly scaled: boolean;
  /** 万, or 亿 for all others. */
  readonly scale: string;
  /** The figures alone; empty for a mask. */
  readonly figures: string;
}

/**
 * Finds the values without a unit that stand before a pause or before things that no number counts by itself. Names, years,
 * ranks, ratios and indexes are none, nor a number in a list whose last one has the unit for all, nor one in 万 or 亿
 * behind a noun that says itself what is counted (人口30万). O(items).
 */
export function readUnitGaps(text: string, items: readonly Inline[], recognize: Recognizer): readonly UnitGap[] | undefined {
  let gaps: UnitGap[] | undefined;
  let clause = 0;
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    if (item.kind === 'stop' || item.kind === 'comma') clause = item.span.end;
    if (item.kind !== 'quantity' && item.kind !== 'placeholder') continue;
    const value = toBareValue(item);
    if (!value || isChangeOfBare(text, items, index, gaps?.at(-1))) continue;
    const gap = readGap(text, items, index, { value, clause }, recognize);
    if (gap) (gaps ??= []).push(gap);
  }
  return gaps;
}

function toBareValue(item: Quantity | Placeholder): BareValue | undefined {
  if (item.kind === 'placeholder') {
    const [, scale] = (item.placeholder === 'number' && /^[余多几]?([万亿])[余多几]?$/.exec(item.noun)) || [];
    return scale === undefined ? undefined : { span: item.phrase, place: item.phrase.end, scaled: true, scale, figures: '' };
  }
  if (item.unit !== '' || item.low.script === 'han') return undefined;
  const { value, scale, grouped } = item.high ?? item.low;
  const isYear = scale === 0 && !grouped && /^(?:19[5-9]\d|20[0-5]\d)$/.test(value) && value !== '2000';
  if (isYear || Number(value) === 0 || Number(item.low.value) === 0) return undefined;
  const tail = item.after.find(({ word }) => tails.includes(word));
  const span = { start: item.low.span.start, end: item.span.end };
  return { span, place: tail?.span.start ?? span.end, scaled: scale > 0, scale: scale === 4 ? '万' : '亿', figures: value };
}

/** Between a value and what it changed by stand so many characters at most. */
const nearest = 24;

/** Tells whether a number is by how much one without a unit changed, which has none either: 收入比为2.16，比上年缩小0.06. */
function isChangeOfBare(text: string, items: readonly Inline[], index: number, gap: UnitGap | undefined): boolean {
  const { span } = items[index]!;
  let before = index - 1;
  while (before >= 0 && items[before]!.kind !== 'quantity') before--;
  const level = items[before];
  if (level?.kind !== 'quantity' || level.unit !== '' || span.start - level.span.end > nearest || gap?.span.end === level.span.end)
    return false;
  return /(?:缩小|扩大|下降|降低|减少|上升|提高|提升|增加|增长|回落|增)了?$/u.test(text.slice(level.span.end, span.start));
}

function readGap(
  text: string,
  items: readonly Inline[],
  index: number,
  { value, clause }: { readonly value: BareValue; readonly clause: number },
  recognize: Recognizer,
): UnitGap | undefined {
  const before = text.slice(Math.max(clause, value.span.start - wordsBefore), value.span.start);
  const behind = text.slice(value.span.end, value.span.end + wordsBehind).trimStart();
  const sibling = unitInList(items, index);
  if (joined.test(before.trimEnd()) || !(han.test(before) || (sibling !== '' && before.trim() === ''))) return undefined;
  if (!isPause(behind, before) && (value.scaled || !isThing(value, behind, before, recognize))) return undefined;
  const nodes = recognize('measured', before) ?? [];
  const subject = nodes.find(({ rule }) => rule.endsWith('Noun'));
  // 甲、乙分别达30万 measures what the clause before does.
  if (subject ? needsNone(subject.rule, value) : value.scaled && /分别(?:达到?|为|超过?|突破)?$/.test(before)) return undefined;
  const { span, place } = value;
  if (sibling !== '') return { span, place, reason: 'list', unit: sibling };
  if (subject?.rule === 'moneyNoun') return { span, place, reason: 'money', unit: value.scaled ? '元' : '' };
  const grows = nodes.some(({ rule }) => rule === 'growVerb');
  return { span, place, reason: 'other', unit: !value.scaled && subject && isPercent(subject, grows, before) ? '%' : '' };
}

/** Tells whether a number that measures such a thing is written without a unit. */
function needsNone(subject: string, { scaled, scale }: BareValue): boolean {
  if (subject === 'labelNoun' || subject === 'indexNoun') return true;
  return (subject === 'informalNoun' && scaled) || (subject === 'volumeNoun' && scale === '万');
}

/** A pause behind the value ends it, unless the next number of a list follows at once; so does the end of brackets around words. */
function isPause(behind: string, before: string): boolean {
  return /^[，。；！？,;!?]|^、(?!\s*[\d０-９xX×])/.test(behind) || (/^[）)]/.test(behind) && /[（(][^）)]*$/.test(before));
}

/** Tells whether what stands behind a plain number needs a measure word; a number inside quotes is part of a name. */
function isThing({ figures }: BareValue, behind: string, before: string, recognize: Recognizer): boolean {
  const isCount = /^\d{1,4}$/.test(figures) && !known.test(figures) && !/“[^”]*$/.test(before);
  return isCount && recognize('countable', behind) !== undefined;
}

/** The unit of the number before in a list with 、, or of the one behind; empty where there is none. */
function unitInList(items: readonly Inline[], index: number): string {
  const back = neighbor(items, index, -1);
  return back === '' ? neighbor(items, index, 1) : back;
}

function neighbor(items: readonly Inline[], index: number, step: 1 | -1): string {
  let at = index + step;
  let passed = false;
  for (; items[at]; at += step) {
    const item = items[at]!;
    if (item.kind === 'quantity' && passed) return item.unit;
    if (item.kind === 'quantity' || item.kind === 'stop' || item.kind === 'date') return '';
    if (item.kind !== 'comma') continue;
    if (passed || item.mark !== '、') return '';
    passed = true;
  }
  return '';
}

function isPercent(subject: SyntaxNode, grows: boolean, text: string): boolean {
  return subject.rule === 'rateNoun' && (!grows || basis.includes(textOf(subject, text)));
}
