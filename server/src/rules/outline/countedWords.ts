import type { Span } from '../../base/span';
import type { Bracket, Inline, Tally } from '../../grammar/syntax';
import type { Paragraph } from '../../model/document';
import { isOnlyMarks, lastBefore, phraseOf } from '../../model/announced/announcements';
import type { Miscount } from './miscount';
import { firstAtOrBehind } from '../../base/search';

/** Fewer words in a row may be part of the sentence rather than a list. */
const FEWEST = 3;
/** Where only the length of the words shows that they are a list, there must be more of them. */
const FEWEST_ALIKE = 4;
/** Further apart, the count is said of something else. */
const FARTHEST = 2;
/** A list of more marks and other items than these is none that a count stands beside. */
const MOST_ITEMS = 100;

interface WordList {
  /** The members as they are divided by 、. */
  readonly words: readonly Span[];
  /** What stands between them: 、 or, for strings in quotation marks, nothing. */
  readonly quoted: boolean;
}

/**
 * Finds the counts in a paragraph that words listed directly before or behind contradict:
 * 城乡供水一体化、…、城乡文化一体化“五个”一体化 after six, “四个不摘”（three of them）, “…”“…”“…”四项原则.
 *
 * Only lists whose members are made alike are looked at: all repeat the noun that is counted, all are in quotation
 * marks, or all are of one length.
 */
export function* findMiscountedWords(line: Paragraph, paragraph: number): Generator<Miscount> {
  for (const tally of line.syntax.tallies ?? []) {
    if (tally.count < 2 || tally.lead === 'partial' || tally.lead === 'behind') continue;
    const words = contradictedBefore(line, tally) ?? contradictedBehind(line, tally) ?? contradictedBehindColon(line, tally);
    if (!words) continue;
    const members = words.map((span) => ({ paragraph, span }));
    yield {
      announcement: { paragraph, tally },
      phrase: phraseOf(line, tally, endOf(line, tally, words)),
      counted: words.length,
      kind: 'words',
      members,
    };
  }
}

/** True for a count of what lists are made of; a count of things is said of something else. */
function isListed({ noun }: Tally): boolean {
  return noun === 'member' || noun === 'aspect';
}

/** Where the words of the count end: behind what the members repeat, where a sentence goes on. */
function endOf(line: Paragraph, tally: Tally, words: readonly Span[]): number {
  const noun = sharedNoun(line, tally, words);
  return noun ? tally.tail.start + noun.length : tally.span.end;
}

function contradictedBefore(line: Paragraph, tally: Tally): readonly Span[] | undefined {
  if (tally.lead !== 'none') return undefined;
  const end = tally.quoted ? openingOf(line, tally) : tally.number.start;
  const list = end === undefined ? undefined : listBefore(line, end);
  if (!list || list.words.length < FEWEST) return undefined;
  const { words } = list;
  const { count } = tally;
  if (list.quoted) return !tally.quoted && isListed(tally) && isNear(count, words.length) ? words : undefined;
  const noun = sharedNoun(line, tally, words);
  if (noun) return isNear(count, countOf(line, words, noun)) && !isWithin(line, words, count) ? words : undefined;
  const alike = alikeAtEnd(words);
  const certain = alike.length >= FEWEST_ALIKE && isListed(tally) && Math.abs(count - alike.length) === 1;
  return certain && (count < alike.length || count > words.length) && !isWithin(line, words, count) ? alike : undefined;
}

/** The list in round brackets behind a count: “四个不摘”（…、…、…）. */
function contradictedBehind(line: Paragraph, tally: Tally): readonly Span[] | undefined {
  if (tally.mark !== '（' && tally.mark !== '(') return undefined;
  const words = wordsInBrackets(line, tally.span.end);
  if (!words || words.length < FEWEST) return undefined;
  const isList = sharedNoun(line, tally, words) !== undefined || (areAlike(words) && lengthOf(words[0]!) >= FEWEST);
  return isList && isNear(tally.count, words.length) && !isWithin(line, words, tally.count) ? words : undefined;
}

/** Clauses behind a colon that all begin with what is counted: “三个持续”：持续…，持续…，持续…，持续…. */
function contradictedBehindColon(line: Paragraph, tally: Tally): readonly Span[] | undefined {
  if (tally.mark !== '：' && tally.mark !== ':') return undefined;
  const { text, syntax } = line;
  const noun = text.slice(tally.tail.start, Math.min(tally.tail.end, tally.tail.start + KEY));
  if (noun.length < KEY) return undefined;
  const clauses: Span[] = [];
  let at = -1;
  for (let index = firstAtOrBehind(syntax.items, tally.span.end, ({ span }) => span.start); index < syntax.items.length; index++) {
    const item = syntax.items[index]!;
    if (item.kind !== 'comma' && item.kind !== 'stop') continue;
    if (at >= 0) clauses.push({ start: at, end: item.span.start });
    if (clauses.length > MOST_ITEMS || (item.kind === 'stop' && item.mark !== '；')) break;
    at = item.span.end;
  }
  const members = clauses.filter(({ start }) => text.startsWith(noun, start));
  const first = clauses[0];
  if (!first || members[0] !== first || members.length < 2 || tally.count === clauses.length) return undefined;
  return isNear(tally.count, members.length) ? members : undefined;
}

/** So many characters name what is counted. */
const KEY = 2;

/** The words that 、 divides in the round brackets that open behind `from`; undefined when anything else stands in them. */
function wordsInBrackets(line: Paragraph, from: number): Span[] | undefined {
  const { items } = line.syntax;
  let index = firstAtOrBehind(items, from, ({ span }) => span.start);
  while (items[index]?.kind === 'bracket' && !isRound(items[index], 'open')) index++;
  const opening = items[index];
  // The bracket may be part of something else, such as （此处填写）.
  if (!isRound(opening, 'open') || !isOnlyMarks(line, from, opening.span.end)) return undefined;
  const words: Span[] = [];
  let at = opening.span.end;
  for (const item of items.slice(index + 1, index + MOST_ITEMS)) {
    if (isRound(item, 'open') || item.kind === 'stop' || (item.kind === 'comma' && item.mark !== '、')) return undefined;
    const isEnd = isRound(item, 'close');
    if (item.kind !== 'comma' && !isEnd) continue;
    words.push({ start: at, end: item.span.start });
    at = item.span.end;
    if (isEnd) return words;
  }
  return undefined;
}

function isRound(item: Inline | undefined, side: Bracket['side']): item is Bracket {
  return item?.kind === 'bracket' && item.pair === '（' && item.side === side;
}

/** Where the quotation marks around a count open. */
function openingOf(line: Paragraph, tally: Tally): number | undefined {
  const opening = line.syntax.items[lastBefore(line.syntax.items, tally.number.start)];
  return opening?.kind === 'bracket' ? opening.span.start : undefined;
}

/** The words in front of `end` that 、 divides, up to any other mark; or the strings in quotation marks in a row there. */
function listBefore(line: Paragraph, end: number): WordList | undefined {
  const { items } = line.syntax;
  const last = lastBefore(items, end);
  const closing = items[last];
  if (closing && isClosingQuote(closing) && closing.span.end === end) return { words: quotesBefore(items, last), quoted: true };
  const words: Span[] = [];
  let to = end;
  let depth = 0;
  for (let index = last; index >= 0; index--) {
    const item = items[index]!;
    if (last - index > MOST_ITEMS) return undefined;
    if (item.kind === 'bracket') {
      if (item.side === 'close') depth++;
      else if (--depth < 0) return finish(item.span.end);
      continue;
    }
    if (depth > 0) continue;
    if (item.kind === 'stop' || item.kind === 'enumerator' || item.kind === 'marker' || (item.kind === 'comma' && item.mark !== '、'))
      return finish(item.span.end);
    if (item.kind === 'comma') {
      words.unshift({ start: item.span.end, end: to });
      to = item.span.start;
    }
  }
  return finish(line.syntax.marker?.span.end ?? line.syntax.content.start);

  function finish(start: number): WordList | undefined {
    const all = [{ start, end: to }, ...words];
    return all.every((word) => lengthOf(word) > 0) ? { words: all, quoted: false } : undefined;
  }
}

function isClosingQuote(item: Inline): item is Bracket {
  return item.kind === 'bracket' && item.side === 'close' && (item.pair === '“' || item.pair === '《');
}

/** Strings in quotation marks that follow each other directly or with 、 between, from the one that closes at `last` backwards. */
function quotesBefore(items: readonly Inline[], last: number): Span[] {
  const words: Span[] = [];
  let end: number | undefined;
  let depth = 0;
  for (let index = last; index >= Math.max(0, last - MOST_ITEMS); index--) {
    const item = items[index]!;
    if (item.kind === 'bracket' && item.side === 'close') {
      const next = words[0]?.start;
      if (depth === 0 && next !== undefined && item.span.end !== next && !(next - item.span.end === 1 && isPause(items, item.span.end)))
        break;
      if (depth === 0 && !isClosingQuote(item)) break;
      if (depth++ === 0) end = item.span.end;
    } else if (item.kind === 'bracket') {
      if (--depth < 0) break;
      if (depth === 0 && end !== undefined) words.unshift({ start: item.span.start, end });
    } else if (depth === 0 && !(item.kind === 'comma' && item.mark === '、')) break;
  }
  return words;
}

function isPause(items: readonly Inline[], at: number): boolean {
  const item = items[firstAtOrBehind(items, at, ({ span }) => span.start)];
  return item?.kind === 'comma' && item.mark === '、' && item.span.start === at;
}

/** The first characters of what is counted, if all words repeat them: 一体化 of “五个”一体化建设. */
function sharedNoun({ text }: Paragraph, { tail }: Tally, words: readonly Span[]): string | undefined {
  const counted = text.slice(tail.start, tail.end);
  for (let length = Math.min(4, counted.length); length >= Math.min(2, counted.length) && length > 0; length--) {
    const noun = counted.slice(0, length);
    if (words.every(({ start, end }) => text.slice(start, end).includes(noun))) return noun;
  }
  return undefined;
}

/** How often the words name what is counted: one may join two of them with 和. */
function countOf({ text }: Paragraph, words: readonly Span[], noun: string): number {
  return words.reduce((sum, { start, end }) => sum + text.slice(start, end).split(noun).length - 1, 0);
}

/** True when the count is that of the words, or of the words with some that 和 joins counted one by one. */
function isWithin({ text }: Paragraph, words: readonly Span[], count: number): boolean {
  const joined = words.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/[和与及]/g)?.length ?? 0), 0);
  return count >= words.length && count <= words.length + joined;
}

/** The last words of one length with the one before them, whose first characters may belong to the sentence. */
function alikeAtEnd(words: readonly Span[]): readonly Span[] {
  const length = lengthOf(words.at(-1)!);
  let first = words.length - 1;
  while (first > 0 && lengthOf(words[first]!) === length) first--;
  return lengthOf(words[first]!) < length ? [] : words.slice(first);
}

function areAlike(words: readonly Span[]): boolean {
  return words.every((word) => lengthOf(word) === lengthOf(words[0]!));
}

function isNear(count: number, counted: number): boolean {
  return count !== counted && Math.abs(count - counted) <= FARTHEST;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
