import type { Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../document';
import { hasName, namesAge, type NamedValue } from './mentions';
import { isModifier, NEAR, nounBehind, readFigures } from './readFigures';
import { figureHash, isCompared } from './told';
import { isChange, isResumed, mayPlan, mayTotal, readName, readNoun, scanTimes } from './words';

/**
 * What the figures of a paragraph may have in common with others, told without reading them: figures of one name and unit have one
 * key. Most figures of a report stand alone, and need never be read.
 */
export interface NameKeys {
  readonly keys: readonly number[];
  /** True where a figure may take its name from the one before it: then all of them have been read. */
  readonly takesName: boolean;
}

/** Of a paragraph without figures. */
export const noKeys: NameKeys = Object.freeze({ keys: [], takesName: false });

/** The keys of the figures in a paragraph that are compared with others. Follows `readFigures`. O(length of the paragraph). */
export function readNameKeys(paragraph: Paragraph): NameKeys {
  const { text, syntax } = paragraph;
  if (syntax.line.kind !== 'text') return noKeys;
  const { items, sentences } = syntax;
  const times = scanTimes(text);
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
      for (; next < times.length && times[next]! < start; next += 2)
        if (times[next]! >= sentences[sentence]!.start) timeEnd = Math.max(timeEnd, times[next + 1]!);
      from = Math.max(from, timeEnd);
      const words = item.unit === '' || item.high ? undefined : text.slice(Math.max(from, start - NEAR), start);
      if (words !== undefined) {
        const indicator = readName(words);
        // 脱贫人口1.86万户6.72万人, and 收入目标2400万元，实际完成1560万元.
        if (before?.span.end === start) return readAll(paragraph);
        if (before && indicator === '' && isResumed(words) && (plans ??= mayPlan(text))) return readAll(paragraph);
        if (indicator.length >= SHORTEST) {
          const { noun } = readNoun(nounBehind(text, item));
          const figure = { indicator, noun, quantity: item };
          // What one sentence tells twice may have any name.
          if (isAlike(figure, words) || (totals ??= mayTotal(text))) keys.push(figureHash(figure));
        }
      }
      if (!isModifier(item)) from = end;
      isCounted = true;
      before = item;
    }
  }
  return keys.length === 0 ? noKeys : { keys, takesName: false };
}

/** Fewest characters of a name that is compared. */
const SHORTEST = 2;

/** Tells whether a figure may be of one thing with others, if it has a name of its own. */
function isAlike(figure: NamedValue, words: string): boolean {
  if (namesAge(figure)) return true;
  return hasName(figure) && !isChange(words) && !(figure.quantity.measure === 'percent' && words.includes('占'));
}

function readAll(paragraph: Paragraph): NameKeys {
  return { keys: readFigures(paragraph).filter(isCompared).map(figureHash), takesName: true };
}
