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
  const parts = readParts(node.children, text, { numerals: [], approximators: [], unit: undefined, fraction: undefined });
  const { numerals, approximators, unit: unitNode, fraction } = parts;
  const firstNumber = numerals[0]?.span.start ?? node.start;
  // 百分之五 is five per cent; any other fraction is given by its numerator, for rules to leave alone.
  const [first, high] = (fraction ? numerals.slice(-1) : numerals) as [Numeral, Numeral | undefined];
  // A multiplier printed once, behind the second number, belongs to both: 9～16亿.
  const low = high && first.scale === 0 && high.scale !== 0 ? { ...first, scale: high.scale } : first;
  const percentOf = fraction !== undefined && text.startsWith('百分之', fraction.start);
  const written = unitNode ? textOf(unitNode, text) : '';
  const doubled = unitNode?.children[0]?.rule === 'doubledUnit';
  const unit = percentOf ? '%' : doubled ? toSingle(written) : written;
  return {
    kind: 'quantity',
    span: spanOf(node),
    low,
    high,
    before: select(approximators, (approximator) => approximator.span.start < firstNumber),
    after: select(approximators, (approximator) => approximator.span.start >= firstNumber),
    measure: percentOf ? 'percent' : measureOf(unitNode, unit),
    unit,
    unitSpan: unitNode && spanOf(unitNode),
    doubledUnit: doubled || undefined,
  };
}

const NO_APPROXIMATORS: readonly Approximator[] = Object.freeze([]);

/** Filters; where nothing is left, and that is nearly always, the list is the same for all. */
function select(approximators: readonly Approximator[], isWanted: (approximator: Approximator) => boolean): readonly Approximator[] {
  const selected = approximators.length > 0 ? approximators.filter(isWanted) : approximators;
  return selected.length > 0 ? selected : NO_APPROXIMATORS;
}

/** What a quantity is made of, in text order. */
interface Parts {
  readonly numerals: Numeral[];
  readonly approximators: Approximator[];
  unit: SyntaxNode | undefined;
  fraction: SyntaxNode | undefined;
}

/** Gathers the parts of a quantity; those of a range or fraction are parts of its own. */
function readParts(nodes: readonly SyntaxNode[], text: string, parts: Parts): Parts {
  for (const node of nodes) {
    switch (node.rule) {
      case 'fraction':
        parts.fraction ??= node;
        readParts(node.children, text, parts);
        break;
      case 'range':
        readParts(node.children, text, parts);
        break;
      case 'arabicNumeral':
      case 'hanNumeral':
        parts.numerals.push(readFigures(node, text));
        break;
      case 'unit':
        parts.unit = node;
        break;
      case 'scale':
        setScale(parts.numerals, node, text);
        break;
      default: {
        const sense = senses[node.rule];
        if (sense) parts.approximators.push({ word: textOf(node, text), span: spanOf(node), sense });
      }
    }
  }
  return parts;
}

/** Gives the last number the multiplier that stands behind it; another one behind that is none of its. */
function setScale(numerals: Numeral[], node: SyntaxNode, text: string): void {
  const last = numerals.pop();
  if (last) numerals.push(last.scaleSpan ? last : { ...last, scale: powers[textOf(node, text)]!, scaleSpan: spanOf(node) });
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
  const half = toHalfWidth(written);
  const isGrouped = half.includes(',');
  const value = (isGrouped ? half.replaceAll(',', '') : half).replace(/^0+(?=\d)/, '');
  const point = value.indexOf('.');
  return {
    span: spanOf(node),
    value,
    decimals: point < 0 ? 0 : value.length - point - 1,
    script: /[０-９]/.test(written) ? 'fullWidth' : 'arabic',
    grouped: isGrouped,
    scale: 0,
    scaleSpan: undefined,
  };
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
