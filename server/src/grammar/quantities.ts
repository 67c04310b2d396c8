import { hanToBigInt, toHalfWidth, toOrdinal } from './numerals';
import { findChild, spanOf, textOf } from './nodes';
import type { SyntaxNode } from './recognizer';
import type { Approximator, DateItem, Measure, Numeral, Quantity } from './syntax';

const powers: Readonly<Record<string, number>> = { 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 百亿: 10, 千亿: 11, 万亿: 12 };
const senses: Readonly<Record<string, Approximator['sense']>> = {
  approxOver: 'over',
  approxUnder: 'under',
  approxAbout: 'about',
  approxReach: 'reach',
  approxSome: 'about',
  tailOver: 'over',
  tailUnder: 'under',
  tailAbout: 'about',
  more: 'over',
};

/** Reads a `quantity` node. */
export function readQuantity(node: SyntaxNode, text: string): Quantity {
  const parts: Parts = { numerals: [], before: NO_APPROXIMATORS, after: NO_APPROXIMATORS, unit: undefined, fraction: undefined };
  readParts(node.children, text, parts);
  const { numerals, before, after, unit: unitNode, fraction } = parts;
  // 百分之五 is five per cent; any other fraction is given by its numerator, for rules to leave alone.
  const first = numerals[fraction ? numerals.length - 1 : 0]!;
  const high = fraction ? undefined : numerals[1];
  // A multiplier printed once, behind the second number, belongs to both: 9～16亿.
  if (high && first.scale === 0) first.scale = high.scale;
  const percentOf = fraction !== undefined && text.startsWith('百分之', fraction.start);
  const written = unitNode ? textOf(unitNode, text) : '';
  const doubled = unitNode?.children[0]?.rule === 'doubledUnit';
  const unit = percentOf ? '%' : doubled ? toSingle(written) : written;
  return {
    kind: 'quantity',
    span: spanOf(node),
    low: first,
    high,
    before,
    after,
    measure: percentOf ? 'percent' : measureOf(unitNode, unit),
    unit,
    unitSpan: unitNode && spanOf(unitNode),
    doubledUnit: doubled || undefined,
  };
}

/** Nearly always there is none, and the list is the same for all. */
const NO_APPROXIMATORS: readonly Approximator[] = Object.freeze([]);

/** A numeral whose multiplier may still be read. */
type NumeralDraft = { -readonly [Member in keyof Numeral]: Numeral[Member] };

/** What a quantity is made of, in text order. */
interface Parts {
  readonly numerals: NumeralDraft[];
  /** What stands before the first number, and what behind its beginning. */
  before: readonly Approximator[];
  after: readonly Approximator[];
  unit: SyntaxNode | undefined;
  fraction: SyntaxNode | undefined;
}

/** Gathers the parts of a quantity; those of a fraction are parts of its own. */
function readParts(nodes: readonly SyntaxNode[], text: string, parts: Parts): void {
  for (const node of nodes) {
    switch (node.rule) {
      case 'arabicNumeral':
      case 'hanNumeral':
        parts.numerals.push(readFigures(node, text));
        break;
      case 'unit':
        parts.unit = node;
        break;
      case 'scale':
        setScale(parts.numerals.at(-1), node, text);
        break;
      case 'fraction':
        parts.fraction ??= node;
        readParts(node.children, text, parts);
        break;
      default: {
        const sense = senses[node.rule];
        if (sense) addApproximator(parts, { word: textOf(node, text), span: spanOf(node), sense });
      }
    }
  }
}

function addApproximator(parts: Parts, approximator: Approximator): void {
  if (parts.numerals.length === 0) parts.before = [...parts.before, approximator];
  else parts.after = [...parts.after, approximator];
}

/** Gives a number the multiplier that stands behind it; another one behind that is none of its. */
function setScale(numeral: NumeralDraft | undefined, node: SyntaxNode, text: string): void {
  if (!numeral || numeral.scaleSpan) return;
  numeral.scale = powers[textOf(node, text)]!;
  numeral.scaleSpan = spanOf(node);
}

/** The unit in one that is written twice: the half of 元元 and 元万元, the whole word in 公里里 and 个百分百分点. */
function toSingle(written: string): string {
  if (written.startsWith('元')) return '元';
  if (/^[%％]/.test(written)) return written.slice(0, 1);
  if (written.includes('百分')) return written.startsWith('个') ? '个百分点' : '百分点';
  const half = written.slice(0, written.length / 2);
  if (half + half === written) return half;
  return /平方公里|平方米|立方米|公里|公斤|人次|户次/.exec(written)?.[0] ?? written;
}

/** Reads a number as printed, without a multiplier behind it. */
export function readFigures(node: SyntaxNode, text: string): Numeral {
  const written = textOf(node, text);
  if (node.rule === 'hanNumeral') {
    return {
      span: spanOf(node),
      value: String(hanToBigInt(written) ?? 0n),
      decimals: 0,
      script: 'han',
      grouped: false,
      scale: 0,
      scaleSpan: undefined,
    };
  }
  const isPlain = isPlainNumber(written);
  const half = isPlain ? written : toHalfWidth(written);
  const isGrouped = !isPlain && half.includes(',');
  const value = isPlain ? written : (isGrouped ? half.replaceAll(',', '') : half).replace(/^0+(?=\d)/, '');
  const point = value.indexOf('.');
  return {
    span: spanOf(node),
    value,
    decimals: point < 0 ? 0 : value.length - point - 1,
    script: !isPlain && /[０-９]/.test(written) ? 'fullWidth' : 'arabic',
    grouped: isGrouped,
    scale: 0,
    scaleSpan: undefined,
  };
}

/** Tells whether a number stands as numbers nearly always do: in half-width figures with at most points, and no zero at its head. */
function isPlainNumber(written: string): boolean {
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code !== 0x2e && (code < 0x30 || code > 0x39)) return false;
  }
  return written.charCodeAt(0) !== 0x30;
}

function measureOf(node: SyntaxNode | undefined, unit: string): Measure {
  if (!node) return 'none';
  const kind = node.children[0];
  if (kind?.rule === 'doubledUnit')
    return unit === '元' ? 'money' : /[%％]/.test(unit) ? 'percent' : unit.endsWith('点') ? 'point' : 'count';
  if (kind?.rule === 'moneyUnit') return 'money';
  if (kind?.rule === 'timesUnit') return 'times';
  if (kind?.rule === 'percentUnit') return unit.includes('点') ? 'point' : 'percent';
  return 'count';
}

/** Reads a `date` node. */
export function readDate(node: SyntaxNode, text: string): DateItem {
  const years: number[] = [];
  const months: number[] = [];
  const days: number[] = [];
  for (const field of node.children) {
    const numbers = field.rule === 'yearNumber' ? years : field.rule === 'monthPart' ? months : field.rule === 'dayPart' ? days : undefined;
    numbers?.push(toOrdinal(textOf(field, text)));
  }
  const [year, endYear] = years;
  const [month, endMonth] = months;
  const [day, endDay] = days;
  const iso = findChild(node, 'isoDate');
  const isoFields = iso
    ? textOf(iso, text)
        .split(/[-/.]/)
        .map((field) => toOrdinal(field))
    : [];
  const cutOff = findChild(node, 'cutOff') !== undefined;
  const weekday = findChild(node, 'weekdayName');
  return {
    kind: 'date',
    span: spanOf(node),
    year: year ?? isoFields[0],
    month: month ?? isoFields[1],
    day: day ?? isoFields[2],
    endYear,
    endMonth,
    endDay,
    weekday: weekday && { day: '日一二三四五六天'.indexOf(textOf(weekday, text)) % 7, span: spanOf(weekday) },
    sense: cutOff ? 'cutOff' : endYear !== undefined || endMonth !== undefined || endDay !== undefined ? 'period' : 'point',
  };
}
