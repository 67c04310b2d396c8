import type { Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../document';
import { hasName, namesAge } from './mentions';
import { isModifier, NEAR, nounBehind } from './readFigures';
import { figureHash } from './told';
import { findTimeWords, isChange, isResumed, mayPlan, mayTotal, readName, readNoun } from './words';

/**
 * Tells without reading the figures of a paragraph what they may have in common with others: figures of one name and unit have one
 * key. Most figures of a report stand alone, and need never be read. Undefined where a figure may take its name from the one before
 * it, so that only reading them tells. Follows `readFigures`. O(length of the paragraph).
 */
export function readNameKeys(paragraph: Paragraph): readonly number[] | undefined {
  const { text, syntax } = paragraph;
  if (syntax.line.kind !== 'text') return [];
  const { items, sentences } = syntax;
  const times = findTimeWords(text);
  let next = 0;
  const keys: number[] = [];
  let sentence = 0;
  let depth = 0;
  // From where the words before the next number are read.
  let from = sentences[0]?.start ?? 0;
  let timeEnd = 0;
  let before: Quantity | undefined;
  let isCounted = false;
  let plans: boolean | undefined;
  let totals: boolean | undefined;
  for (const item of items) {
    const { start, end } = item.span;
    while (sentence < sentences.length && sentences[sentence]!.end <= start) {
      sentence++;
      from = sentences[sentence]?.start ?? from;
      depth = 0;
      isCounted = false;
      before = undefined;
    }
    if (sentence === sentences.length) break;
    if (item.kind === 'bracket') {
      if (item.pair !== '“' && item.pair !== '‘') depth = Math.max(0, depth + (item.side === 'open' ? 1 : -1));
    } else if (item.kind === 'date') {
      if (start >= sentences[sentence]!.start) timeEnd = Math.max(timeEnd, end);
    } else if (depth > 0) continue;
    else if (item.kind === 'stop' || (item.kind === 'comma' && (item.mark !== '、' || isCounted))) {
      from = end;
      isCounted = false;
    } else if (item.kind === 'quantity') {
      for (let time = times[next]; time && time.start < start; time = times[++next])
        if (time.start >= sentences[sentence]!.start) timeEnd = Math.max(timeEnd, time.end);
      from = Math.max(from, timeEnd);
      const words = item.unit === '' || item.high ? undefined : text.slice(Math.max(from, start - NEAR), start);
      if (words !== undefined) {
        const indicator = readName(words);
        // 脱贫人口1.86万户6.72万人, and 收入目标2400万元，实际完成1560万元.
        if (before?.span.end === start) return undefined;
        if (before && indicator === '' && isResumed(words) && (plans ??= mayPlan(text))) return undefined;
        // What one sentence tells twice may have any name.
        if (isAlike(indicator, item, words) || (indicator.length >= SHORTEST && (totals ??= mayTotal(text))))
          keys.push(figureHash(indicator, readNoun(nounBehind(text, item)).noun, item));
      }
      if (!isModifier(item)) from = end;
      isCounted = true;
      before = item;
    }
  }
  return keys;
}

/** Fewest characters of a name that is told twice. */
const SHORTEST = 2;

/** Tells whether a figure may be of one thing with others, if it has a name of its own. */
function isAlike(indicator: string, quantity: Quantity, words: string): boolean {
  if (namesAge(indicator)) return true;
  return hasName(indicator, quantity) && !isChange(words) && !(quantity.measure === 'percent' && words.includes('占'));
}
