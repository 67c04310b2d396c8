import { hanToBigInt, toHalfWidth, toOrdinal } from './numerals';
import { findNode, findNodes, spanOf, textOf } from './nodes';
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
  const parts = flatten(node.children);
  const numberIndexes = parts.flatMap((part, index) => (part.rule === 'arabicNumeral' || part.rule === 'hanNumeral' ? [index] : []));
  const unitNode = parts.findLast((part) => part.rule === 'unit');
  const fraction = findNode(node.children, 'fraction');
  const numerals = fraction
    ? [readFraction(fraction, text)]
    : numberIndexes.map((index, order) => readNumeral(parts, index, numberIndexes[order + 1] ?? parts.length, text));
  const [first, high] = numerals as [Numeral, Numeral | undefined];
  // A multiplier printed once, behind the second number, belongs to both: 9～16亿.
  const low = high && first.scale === 0 ? { ...first, scale: high.scale } : first;
  const firstNumber = parts[numberIndexes[0] ?? 0]?.start ?? node.start;
  const approximators = parts
    .filter((part) => part.rule in senses)
    .map((part): Approximator => ({ word: textOf(part, text), span: spanOf(part), sense: senses[part.rule]! }));
  const percentOf = fraction !== undefined && text.startsWith('百分之', fraction.start);
  const written = unitNode ? textOf(unitNode, text) : '';
  const doubled = unitNode?.children[0]?.rule === 'doubledUnit';
  const unit = percentOf ? '%' : doubled ? toSingle(written) : written;
  return {
    kind: 'quantity',
    span: spanOf(node),
    low,
    high,
    before: approximators.filter((approximator) => approximator.span.start < firstNumber),
    after: approximators.filter((approximator) => approximator.span.start >= firstNumber),
    measure: percentOf ? 'percent' : measureOf(unitNode, unit),
    unit,
    unitSpan: unitNode && spanOf(unitNode),
    doubledUnit: doubled || undefined,
  };
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

function flatten(nodes: readonly SyntaxNode[]): SyntaxNode[] {
  return nodes.flatMap((node) => (node.rule === 'range' || node.rule === 'fraction' ? flatten(node.children) : [node]));
}

/** Reads the number at `index` with the multiplier that stands before the next number. */
function readNumeral(parts: readonly SyntaxNode[], index: number, next: number, text: string): Numeral {
  const node = parts[index]!;
  const scaleNode = parts.slice(index + 1, next).find((part) => part.rule === 'scale');
  return { ...readFigures(node, text), scale: scaleNode ? powers[textOf(scaleNode, text)]! : 0, scaleSpan: scaleNode && spanOf(scaleNode) };
}

/** Reads a number as printed, without a multiplier behind it. */
export function readFigures(node: SyntaxNode, text: string): Numeral {
  const written = textOf(node, text);
  if (node.rule === 'hanNumeral') {
    return { span: spanOf(node), value: String(hanToBigInt(written) ?? 0n), decimals: 0, script: 'han', grouped: false, scale: 0 };
  }
  const half = toHalfWidth(written);
  const value = half.replace(/,/g, '').replace(/^0+(?=\d)/, '');
  return {
    span: spanOf(node),
    value,
    decimals: value.split('.')[1]?.length ?? 0,
    script: /[０-９]/.test(written) ? 'fullWidth' : 'arabic',
    grouped: half.includes(','),
    scale: 0,
  };
}

/** 百分之五 is five per cent; any other fraction is given by its numerator, for rules to leave alone. */
function readFraction(node: SyntaxNode, text: string): Numeral {
  const numbers = findNodes(node.children, 'arabicNumeral', 'hanNumeral');
  return readFigures(numbers.at(-1)!, text);
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
  const fields = flattenDate(node.children);
  const numbers = (rule: string): number[] => fields.filter((field) => field.rule === rule).map((field) => toOrdinal(textOf(field, text)));
  const [year, endYear] = numbers('yearNumber');
  const [month, endMonth] = numbers('monthPart');
  const [day, endDay] = numbers('dayPart');
  const iso = findNode(node.children, 'isoDate');
  const isoFields = iso
    ? textOf(iso, text)
        .split(/[-/.]/)
        .map((field) => toOrdinal(field))
    : [];
  const cutOff = findNode(node.children, 'cutOff') !== undefined;
  const weekday = findNode(node.children, 'weekdayName');
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

function flattenDate(nodes: readonly SyntaxNode[]): SyntaxNode[] {
  return nodes.flatMap((node) => (['yearNumber', 'monthPart', 'dayPart'].includes(node.rule) ? [node] : flattenDate(node.children)));
}
