import { isHan } from '../../base/characters';
import { lazy } from '../../base/lazy';
import { decodePairs, hashPair } from './pairCode';
import { commonPairs, otherPairs } from './pairs';

const common = lazy(() => decodePairs(commonPairs));
const other = lazy(() => decodePairs(otherPairs));

/**
 * Tells whether two characters that follow each other begin, end or are a common word (开展, 民工). The list is short and
 * for the language at large, so a word of a trade or a place may not be in it, and one pair in thirty that is no word is
 * taken for one: good for weighing two readings of a text, not for calling a word wrong.
 */
export function isCommonPair(text: string, at: number): boolean {
  return isPairOfHan(text, at) && has(common(), hashPair(text.charCodeAt(at), text.charCodeAt(at + 1)));
}

/** As {@link isCommonPair}, for words that are rarer too. */
export function isKnownPair(text: string, at: number): boolean {
  if (!isPairOfHan(text, at)) return false;
  if (text[at] === '作' && '了过好'.includes(text[at + 1]!)) return true;
  const hash = hashPair(text.charCodeAt(at), text.charCodeAt(at + 1));
  return has(common(), hash) || has(other(), hash);
}

function isPairOfHan(text: string, at: number): boolean {
  return isHan(text[at] ?? '') && isHan(text[at + 1] ?? '');
}

function has(sorted: Int32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value;
}
