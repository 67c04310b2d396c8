import type { Span } from '../../../server/src/base/span';
import { insert, pick, remove, replace, type Site, type SlipKind } from '../slip';
import { findContents, findHeads, toKey, toNumeral, toValue } from '../outline';
import type { Line, Source } from '../source';

/** A word that opens an item inside the text: 一是, 第一，. */
interface Lead {
  readonly line: Line;
  readonly index: number;
  readonly form: string;
  readonly ordinal: number;
  readonly numeral: Span;
  readonly start: number;
}

const ENUMERATION = ['outline/enumeration-gap', 'outline/enumeration-duplicate', 'outline/enumeration-order'];

/** Finds lists of three or more items that count from 1: inside one paragraph, or with every item at the start of its own. */
function findLists(source: Source): Lead[][] {
  const lists: Lead[][] = [];
  const starts = new Set(findHeads(source).map(({ line }) => line));
  let list: Lead[] = [];
  for (const [index, line] of source.lines.entries()) {
    if (starts.has(index)) list = [];
    for (const match of line.text.matchAll(/(?<=^|[。；：]|不足[，：])(第?)([一二三四五六七八九十])(是|要|，)/g)) {
      const [, first = '', numeral = '', mark = ''] = match;
      if ((mark === '，') !== (first !== '')) continue;
      const start = line.start + match.index;
      const at = start + first.length;
      const lead = { line, index, form: first + mark, ordinal: toValue(numeral), numeral: { start: at, end: at + 1 }, start };
      if (lead.ordinal === 1) lists.push((list = [lead]));
      else if (list[0]?.form === lead.form) list.push(lead);
    }
  }
  return lists.filter((leads) => {
    const isInOne = leads.every(({ index }) => index === leads[0]?.index);
    const isEach = leads.every(({ line, start }) => line.start === start);
    return leads.length > 2 && (isInOne || isEach) && leads.every(({ ordinal }, at) => ordinal === at + 1);
  });
}

/** Sites at items, given with the item behind if there is one. */
function* atItems(source: Source, make: (lead: Lead, next: Lead | undefined) => ReturnType<Site>): Generator<Site> {
  for (const list of findLists(source))
    for (const [index, lead] of list.entries()) {
      const [before, next] = [list[index - 1], list[index + 1]];
      if (!before) continue;
      yield () => {
        const slip = make(lead, next);
        return slip && { ...slip, also: [before, lead, next].flatMap((near) => (near ? { start: near.start, end: near.start + 3 } : [])) };
      };
    }
}

/** An item between two others is gone, its words with it. */
const itemGone: SlipKind = {
  id: 'item-gone',
  title: '少了“三是”',
  accepts: ['outline/enumeration-gap'],
  follows: ['outline/count-mismatch'],
  findSites: (source) => atItems(source, (lead, next) => (next ? { edits: [remove({ start: lead.start, end: next.start })] } : undefined)),
};

const itemRepeated: SlipKind = {
  id: 'item-repeated',
  title: '“二是”写了两次',
  accepts: ['outline/enumeration-duplicate', 'outline/enumeration-gap'],
  follows: [...ENUMERATION, 'outline/count-mismatch'],
  findSites: (source) =>
    atItems(source, ({ numeral, ordinal }) => ({
      edits: [replace(numeral, toNumeral(ordinal - 1, '一'))],
    })),
};

const countOff: SlipKind = {
  id: 'count-off',
  title: '“以下几个方面”少数一个或多数一个',
  accepts: ['outline/count-mismatch'],
  *findSites(source) {
    for (const span of findAnnouncements(source)) {
      const text = source.text.slice(span.start, span.end);
      const match = /[一二两三四五六七八九十]+|\d+/.exec(text);
      if (!match) continue;
      const start = span.start + match.index;
      const numeral = { start, end: start + match[0].length };
      const value = match[0] === '两' ? 2 : toValue(match[0]);
      yield (random) => ({ edits: [replace(numeral, toNumeral(value < 3 || random(2) === 0 ? value + 1 : value - 1, match[0]))] });
    }
  },
};

/** Announcements written beside the report, and those right before a list inside the paragraph that has as many items. */
function* findAnnouncements(source: Source): Generator<Span> {
  const known = source.claims.filter(({ kind }) => kind === 'count').flatMap(({ spans }) => spans);
  yield* known;
  for (const [first, ...rest] of findLists(source)) {
    const match =
      first && /以下([三四五六七八九])[个项点条件]?[^，。；]{2,8}(?:：|。)$/.exec(first.line.text.slice(0, first.start - first.line.start));
    if (!match || toValue(match[1] ?? '') !== rest.length + 1) continue;
    const span = { start: first.line.start + match.index, end: first.start };
    if (!known.some(({ start, end }) => start < span.end && span.start < end)) yield span;
  }
}

const contentsOff: SlipKind = {
  id: 'contents-off',
  title: '目录与正文不符',
  accepts: ['outline/toc-mismatch'],
  follows: ['outline/numbering-gap', 'outline/numbering-order', 'outline/count-mismatch', 'outline/title-mismatch', 'number/stale-year'],
  *findSites(source) {
    const entries = findContents(source);
    for (const [at, index] of entries.entries()) {
      const line = source.lines[index];
      const next = source.lines[entries[at + 1] ?? -1];
      if (!line) continue;
      const title = source.lines.find(({ text }, later) => later > index && toKey(text) === toKey(line.text));
      const near = [entries[at - 1], entries[at + 1]].flatMap((other) => source.lines[other ?? -1] ?? []);
      const also = [line, ...near, ...(title ? [title] : [])];
      yield () => ({ edits: [remove({ start: line.start, end: line.next })], also });
      yield (random) => {
        const edit = reword(line, random(1000));
        return edit && { edits: [edit], also };
      };
      if (next) yield () => ({ edits: swapWords(line, next), also });
    }
  },
};

/** Leaves out a character of an entry's words, or writes another year in it. */
function reword(line: Line, chance: number): ReturnType<typeof replace> | undefined {
  const year = /20\d\d(?=年)/.exec(line.text);
  if (year && chance % 2 === 0) {
    const start = line.start + year.index;
    return replace({ start, end: start + 4 }, String(Number(year[0]) - 1));
  }
  const letters = [...line.text.matchAll(/(?<=[\u4e00-\u9fff]{2})[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g)];
  const letter = letters[chance % Math.max(1, letters.length)];
  if (!letter) return undefined;
  const start = line.start + letter.index;
  return remove({ start, end: start + 1 });
}

/** Exchanges the words of two entries and leaves their numbers and pages. */
function swapWords(a: Line, b: Line): ReturnType<typeof replace>[] {
  const words = ({ text, start }: Line) => {
    const key = toKey(text);
    const at = start + text.indexOf(key);
    return { key, span: { start: at, end: at + key.length } };
  };
  const [one, other] = [words(a), words(b)];
  return [replace(one.span, other.key), replace(other.span, one.key)];
}

const NOTES = ['【待补充】', '（此处填写数据）', '（待核实）', '【此处待定】'] as const;

/** A writer's note to himself is left at the end of a paragraph's sentence. */
const noteLeft: SlipKind = {
  id: 'note-left',
  title: '留下“待补充”',
  accepts: ['placeholder/text'],
  *findSites(source) {
    for (const line of source.lines)
      if (line.text.length > 40 && line.text.endsWith('。'))
        yield (random) => ({ edits: [insert(line.end - 1, pick([...NOTES], random))] });
  },
};

/** Slips in lists, announcements and contents pages. */
export const listKinds: readonly SlipKind[] = [itemGone, itemRepeated, countOff, contentsOff, noteLeft];
