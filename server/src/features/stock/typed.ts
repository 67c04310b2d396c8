/** Shortest beginning that brings up a text by itself; one character is too often the start of something else. */
const shortestStart = 2;

/**
 * Length of the longest beginning of `word` that `before`, the line up to the cursor, ends in; 0 for none. Latin letters count
 * only where no others stand before them. Chinese ones may follow others only where `inside` allows it: 项目 in 重点项目 is no phrase.
 */
export function typedLength(word: string, before: string, inside = false): number {
  const joined = /^[a-z]/i.test(word) ? /[a-z\d]/i : inside ? undefined : /[a-z\d\p{Script=Han}]/iu;
  for (let length = Math.min(word.length, before.length); length >= shortestStart; length--) {
    const isTyped = before.slice(-length).toLowerCase() === word.slice(0, length).toLowerCase();
    if (isTyped && !joined?.test(before.charAt(before.length - length - 1))) return length;
  }
  return 0;
}
