import { findNode, spanOf } from './nodes';
import type { Recognizer } from './recognizer';
import type { CutOff } from './syntax';

/** Reads every 截至 and 截止 of a paragraph that a time follows, or nothing; undefined where there is none. */
export function readCutOffs(text: string, recognize: Recognizer): readonly CutOff[] | undefined {
  if (!text.includes('截')) return undefined;
  const phrases = (recognize('cutOffs', text) ?? []).flatMap((phrase): CutOff[] => {
    const word = findNode(phrase.children, 'cutOffWord');
    const time = phrase.children.findLast(({ rule }) => rule === 'cutOffTime');
    const end = findNode(phrase.children, 'cutOffEnd');
    return word ? [{ span: spanOf(phrase), word: spanOf(word), timed: time !== undefined, end: end && spanOf(end) }] : [];
  });
  return phrases.length > 0 ? phrases : undefined;
}
