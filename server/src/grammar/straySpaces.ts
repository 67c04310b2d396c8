import type { Span } from '../base/span';
import type { Recognizer } from './recognizer';
import type { Inline, Marker } from './syntax';

/** Blanks between two Chinese characters, or between one and a mark that needs none; a wide blank or a tab is set on purpose. */
const candidate = /(?<=[一-鿿，。；：、！？”》）])[ \u00a0]+(?=[一-鿿“《（，。；：、！？”》）])/g;
const han = /[一-鿿]/;
/** What ends the words on either side of a blank; quotes are part of a slogan. */
const edge = /[^一-鿿“”‘’《》\d]/;
/** A quoted slogan has two halves alike, of at least so many characters: “一颗种子 改变世界”. */
const sloganHalf = 3;
/** So has a heading of two halves. */
const headHalf = 4;
/** Words further away than this are not looked at. */
const reach = 12;

/**
 * Finds the blanks that stand in the middle of Chinese text for no reason. Words set apart on purpose are left alone: lines
 * without any pause (titles, signatures, table heads), names and lists of names, slogans of two halves in quotes, and
 * places where a value is still to be filled.
 */
export function readStraySpaces(
  text: string,
  items: readonly Inline[],
  marker: Marker | undefined,
  recognize: Recognizer,
): readonly Span[] | undefined {
  if (!text.includes(' ') && !text.includes('\u00a0')) return undefined;
  const paused = items.some(({ kind }) => kind === 'stop' || kind === 'comma');
  if (!paused && !marker) return undefined;
  const spaces: Span[] = [];
  const from = marker?.span.end ?? 0;
  let next = 0;
  let depth = 0;
  let isHole = false;
  for (const { index: start, 0: blank } of text.matchAll(candidate)) {
    const end = start + blank.length;
    for (; items[next] && items[next]!.span.start < start; next++) {
      const item = items[next]!;
      if (item.kind === 'stop') depth = 0;
      else if (item.kind === 'bracket') depth = Math.max(0, depth + (item.side === 'open' ? 1 : -1));
    }
    isHole = [items[next - 1], items[next]].some((item) => item && isOpen(item) && item.span.start <= end && item.span.end >= start);
    if (start <= from || isHole) continue;
    const left = lastWord(text.slice(Math.max(0, start - reach), start));
    const right = firstWord(text.slice(end, end + reach));
    if (blank.length > 1 && mayHoldValue(blank, right)) continue;
    if (left === '' || right === '' || !isSetApart(left, right, { quoted: depth > 0, headed: !paused }, recognize))
      spaces.push({ start, end });
  }
  return spaces.length > 0 ? spaces : undefined;
}

/** A wide gap, or one before a single character (a measure word) or 等, waits for something. */
function mayHoldValue(blank: string, right: string): boolean {
  return blank.length > 2 || right.length === 1 || right.startsWith('等');
}

function isOpen(item: Inline): boolean {
  return item.kind === 'hole' || item.kind === 'placeholder';
}

/** The Chinese characters up to the end of a text; empty where a mark ends it. */
function lastWord(text: string): string {
  return han.test(text.slice(-1)) ? (text.split(edge).at(-1) ?? '') : '';
}

function firstWord(text: string): string {
  return text.split(edge)[0] ?? '';
}

function isWordOfName({ length }: string): boolean {
  return length === 2 || length === 3;
}

function isSetApart(
  left: string,
  right: string,
  { quoted, headed }: { readonly quoted: boolean; readonly headed: boolean },
  recognize: Recognizer,
): boolean {
  const isName = (word: string) => recognize('fullName', word) !== undefined;
  // The list of surnames is not complete: one name makes its neighbor one.
  if (isWordOfName(left) && isWordOfName(right) && (isName(left) || isName(right))) return true;
  // 张 三: both halves are single characters, and make a name.
  if (left.length === 1 && right.length === 1 && isName(left + right)) return true;
  // （2022年1月9日 张三）
  if (quoted && isName(right)) return true;
  if (headed && left.length >= headHalf && right.length >= headHalf) return true;
  const first = left.slice(left.lastIndexOf('“') + 1);
  const [second = ''] = right.split('”');
  return quoted && first.length === second.length && first.length >= sloganHalf && first.length < reach;
}
