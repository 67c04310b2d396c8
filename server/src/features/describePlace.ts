import type Big from 'big.js';
import { contains, shift, type Span } from '../base/span';
import type { Numeral, Quantity } from '../grammar/syntax';
import type { ReportDocument } from '../model/document';
import { findAnnouncedCount } from '../model/links';
import { partAt } from '../model/navigate';
import { toValue } from '../model/values';
import { group, type LookTexts } from './lookTexts';
import { createProblemCounter, readSectionFigures, type FigureOptions } from './sectionFigures';

/** Something at a place of the text with what there is to tell of it, a line for each. */
export interface Description {
  readonly span: Span;
  readonly lines: readonly string[];
}

/** Tells how long the section is whose heading, or the report whose title, stands at an offset. O(findings + sections of the report). */
export function describeSection(
  document: ReportDocument,
  offset: number,
  options: FigureOptions,
  texts: LookTexts,
): Description | undefined {
  const part = partAt(document, offset);
  const at = { start: offset, end: offset };
  const figures =
    part && readSectionFigures(part, createProblemCounter(options), options.target).find(({ heading }) => contains(heading, at));
  // Nothing stands under it but its own mark.
  if (!figures || figures.span.end - figures.heading.end <= 1) return undefined;
  return { span: figures.heading, lines: [texts.length(figures), texts.inside(figures)].filter((line) => line !== '') };
}

/** Tells whether as many follow as an announced count at an offset says. O(the report) at first. */
export function describeAnnouncement(document: ReportDocument, offset: number, texts: LookTexts): Description | undefined {
  const found = findAnnouncedCount(document, { start: offset, end: offset });
  return found && { span: found.phrase, lines: [texts.announced(found)] };
}

/** Tells how a number at an offset is read, where that says more than what is printed. O(items of the paragraph). */
export function describeQuantity(document: ReportDocument, offset: number, texts: LookTexts): Description | undefined {
  const paragraph = document.paragraphAt(offset);
  const start = document.startOf(paragraph);
  const at = { start: offset - start, end: offset - start };
  const quantity = document.paragraphs[paragraph]?.syntax.items.findLast(
    (item): item is Quantity => item.kind === 'quantity' && contains(item.span, at),
  );
  if (!quantity || !saysMore(quantity)) return undefined;
  return { span: shift(quantity.span, start), lines: [texts.reading(readQuantity(quantity))] };
}

/** How a number is read. */
export interface Reading {
  /** All figures of the number, or of both numbers of a range, with the unit: 12,000元. */
  readonly value: string;
  /** The same amount of money by ten thousand and by a hundred million. */
  readonly money: readonly string[];
  /** Whether the true value may be more or less. */
  readonly leeway: 'none' | 'about' | 'over' | 'under';
}

function readQuantity({ low, high, unit, before, after }: Quantity): Reading {
  const inUnits = (scale: number, name: string): string => {
    const numbers = high ? [low, high] : [low];
    return `${numbers.map((numeral) => formatValue(toValue(numeral), scale)).join('～')}${name}`;
  };
  const largest = toValue(high ?? low);
  const money = unit !== '元' ? [] : moneyUnits.filter(({ least }) => largest.gte(least)).map(({ scale, name }) => inUnits(scale, name));
  const sense = [...before, ...after].find((approximator) => approximator.sense !== 'reach')?.sense;
  return { value: inUnits(0, unit), money, leeway: sense === undefined || sense === 'reach' ? 'none' : sense };
}

/** From a hundredth of the unit on an amount is told in it. */
const moneyUnits = [
  { scale: 4, name: '万元', least: 100 },
  { scale: 8, name: '亿元', least: 1_000_000 },
] as const;

/** True where the number has a multiplier, Chinese numerals of more than one figure, a second number or an estimate to it. */
function saysMore({ low, high, unit, before, after }: Quantity): boolean {
  const isSpelled = ({ script, value }: Numeral): boolean => script === 'han' && value.length > 1;
  return low.scale > 0 || high !== undefined || unit === '元' || before.length + after.length > 0 || isSpelled(low);
}

/** A value by a power of ten with its thousands apart: 12,000. */
function formatValue(value: Big, scale: number): string {
  const [whole = '', decimals] = value.div(`1e${scale}`).toFixed().split('.');
  return decimals === undefined ? group(whole) : `${group(whole)}.${decimals}`;
}
