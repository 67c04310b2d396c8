import type { TextEdit } from '../base/edit';
import { splitLines } from '../base/lines';
import type { Span } from '../base/span';

/** Whatever a table keeps for a line. */
export interface LineItem {
  readonly text: string;
}

/**
 * The lines of a text with their places. The text itself is not kept: lines, line ends and the byte order mark give it
 * back. Costs, beside the items, five bytes a line.
 */
export interface LineTable<Item extends LineItem> {
  readonly items: readonly Item[];
  /** Offset of each line's first character. */
  readonly starts: Int32Array;
  /** How each line ends, as an index into {@link LINE_ENDS}. */
  readonly ends: Uint8Array;
  /** Length of the text with line ends and byte order mark. */
  readonly length: number;
  /** The byte order mark in front of the first line, or nothing. */
  readonly mark: string;
  /** How many lines it has in common with the table it was made from by edits; missing where it was not. */
  readonly kept?: KeptLines | undefined;
}

/** How many lines, with their ends, two texts have in common at the start and at the end; there may be more. */
export interface KeptLines {
  readonly head: number;
  readonly tail: number;
}

/** The line ends by the number kept for them; the last line of a text has number 0. */
export const LINE_ENDS = ['', '\n', '\r\n', '\r'] as const;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Finds the lines that two texts have in common at both ends, by comparing references, and how they end where that is given.
 * O(lines) but for those that are `kept` for certain.
 */
export function findKept(
  old: readonly unknown[],
  now: readonly unknown[],
  kept: KeptLines | undefined,
  oldEnds?: Uint8Array,
  nowEnds?: Uint8Array,
): KeptLines {
  const shorter = Math.min(old.length, now.length);
  const apart = now.length - old.length;
  let { head, tail } = kept ?? { head: 0, tail: 0 };
  while (head < shorter - tail && now[head] === old[head] && nowEnds?.[head] === oldEnds?.[head]) head++;
  for (let at = now.length - 1 - tail; tail < shorter - head; tail++, at--)
    if (now[at] !== old[at - apart] || nowEnds?.[at] !== oldEnds?.[at - apart]) break;
  return { head, tail };
}

/** Of lines kept from a first text to a second, and of those kept from that to a third: those kept from the first to the third. */
export function keptInBoth(first: KeptLines | undefined, second: KeptLines | undefined): KeptLines | undefined {
  return first && second && { head: Math.min(first.head, second.head), tail: Math.min(first.tail, second.tail) };
}

/** Cuts a text into lines. O(length). */
export function buildLineTable<Item extends LineItem>(text: string, make: (text: string) => Item): LineTable<Item> {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const { items, ends } = cutLines(mark === '' ? text : text.slice(1), make);
  const starts = new Int32Array(items.length);
  fillStarts(starts, items, ends, 0, items.length, mark.length);
  return { items, starts, ends, length: text.length, mark };
}

/**
 * Gives the table of the edited text. Lines out of reach of every edit keep their items, and so does a line whose text
 * stands among the lines replaced. Costs the edited lines, and a copy of a few bytes for every other line.
 *
 * @param edits - ordered by place, not overlapping, in offsets of the table's text
 * @throws RangeError when an edit lies outside the text
 */
export function spliceLineTable<Item extends LineItem>(
  table: LineTable<Item>,
  edits: readonly TextEdit[],
  make: (text: string) => Item,
): LineTable<Item> {
  const regions = regionsOf(table, edits);
  const pieces: Pieces<Item> = { items: [], ends: [] };
  const add = (lines: Pick<LineTable<Item>, 'items' | 'ends'>, from: number, to: number) => {
    pieces.items.push(from === 0 && to === lines.items.length ? lines.items : lines.items.slice(from, to));
    pieces.ends.push(lines.ends.subarray(from, to));
  };
  let mark = table.mark;
  let kept = 0;
  let tail = 0;
  for (const region of regions) {
    const isTail = region.last === table.items.length - 1;
    let text = editedText(table, region, isTail);
    if (region.first === 0) {
      mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
      text = text.slice(mark.length);
    }
    const known = new Map<string, Item>();
    for (let index = region.first; index <= region.last; index++) {
      const item = itemAt(table, index);
      known.set(item.text, item);
    }
    const cut = cutLines(text, (line) => known.get(line) ?? make(line));
    // The region ends with the line end of its last line, behind which the split finds one more, empty line.
    const count = isTail ? cut.items.length : cut.items.length - 1;
    add(table, kept, region.first);
    add(cut, 0, count);
    tail += region.first - kept + count;
    kept = region.last + 1;
  }
  add(table, kept, table.items.length);
  const head = regions[0]?.first ?? 0;
  return { ...place(table, pieces, mark, { from: tail, kept, head }), kept: { head, tail: table.items.length - kept } };
}

/** The table of some lines alone, first to last, without the end of the last and without byte order mark. O(lines taken). */
export function sliceLineTable<Item extends LineItem>(table: LineTable<Item>, first: number, last: number): LineTable<Item> {
  const items = table.items.slice(first, last + 1);
  const ends = table.ends.slice(first, last + 1);
  if (ends.length > 0) ends[ends.length - 1] = 0;
  const starts = new Int32Array(items.length);
  const length = fillStarts(starts, items, ends, 0, items.length, 0);
  return { items, starts, ends, length, mark: '' };
}

/** The table of the first lines of a text, with its byte order mark and without the end of the last. O(lines taken). */
export function headOfLineTable<Item extends LineItem>(table: LineTable<Item>, count: number): LineTable<Item> {
  const items = table.items.slice(0, count);
  const ends = table.ends.slice(0, count);
  const starts = table.starts.slice(0, count);
  if (count > 0) ends[count - 1] = 0;
  const length = count > 0 ? (starts[count - 1] ?? 0) + itemAt(table, count - 1).text.length : 0;
  return { items, starts, ends, length, mark: table.mark };
}

/** Index of the line an offset lies in; one inside a line end belongs to the line it ends. O(log lines). */
export function lineAt(table: LineTable<LineItem>, offset: number): number {
  let low = 0;
  let high = table.items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((table.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text under a span, which is cut to the text's own length. Costs the lines touched. */
export function textBetween(table: LineTable<LineItem>, span: Span): string {
  const start = Math.max(0, span.start);
  const end = Math.min(table.length, span.end);
  if (start >= end) return '';
  let text = table.mark.slice(start);
  for (let index = lineAt(table, start); index < table.items.length; index++) {
    const at = table.starts[index] ?? 0;
    if (at >= end) break;
    const line = itemAt(table, index).text;
    const lineEnd = at + line.length;
    if (lineEnd > start) text += line.slice(Math.max(0, start - at), end - at);
    const ending = LINE_ENDS[table.ends[index] ?? 0] ?? '';
    if (end > lineEnd && lineEnd + ending.length > start) text += ending.slice(Math.max(0, start - lineEnd), end - lineEnd);
  }
  return text;
}

/** The line at an index. @throws RangeError when there is none. */
export function itemAt<Item extends LineItem>(table: LineTable<Item>, index: number): Item {
  const item = table.items[index];
  if (item === undefined) throw new RangeError(`no paragraph ${index} among ${table.items.length}`);
  return item;
}

/** Lines first to last and the edits that reach into them. */
interface Region {
  readonly first: number;
  last: number;
  readonly edits: TextEdit[];
}

function regionsOf(table: LineTable<LineItem>, edits: readonly TextEdit[]): Region[] {
  const regions: Region[] = [];
  let at = 0;
  for (const edit of edits) {
    const { start, end } = edit.span;
    if (start < at || end < start || end > table.length) throw new RangeError(`edit ${start}–${end} outside a text of ${table.length}`);
    at = end;
    // What is inserted at the start of a line may join a lone CR before it to a CRLF.
    const first = lineAt(table, Math.max(0, start - 1));
    const last = lineAt(table, end);
    const open = regions.at(-1);
    if (open && first <= open.last) {
      open.last = Math.max(open.last, last);
      open.edits.push(edit);
    } else regions.push({ first, last, edits: [edit] });
  }
  return regions;
}

function editedText(table: LineTable<LineItem>, region: Region, isTail: boolean): string {
  let at = region.first === 0 ? 0 : (table.starts[region.first] ?? 0);
  const end = isTail ? table.length : (table.starts[region.last + 1] ?? table.length);
  let text = '';
  for (const { span, newText } of region.edits) {
    text += textBetween(table, { start: at, end: span.start }) + newText;
    at = span.end;
  }
  return text + textBetween(table, { start: at, end });
}

function cutLines<Item>(text: string, make: (text: string) => Item): { items: Item[]; ends: Uint8Array } {
  const lines = splitLines(text);
  const ends = new Uint8Array(lines.length);
  const items = lines.map(({ start, end }, index) => {
    const next = lines[index + 1]?.start;
    if (next !== undefined) ends[index] = next - end === 2 ? 2 : text.charCodeAt(end) === 10 ? 1 : 3;
    return make(text.slice(start, end));
  });
  return { items, ends };
}

/** Puts the spliced parts together: `head` lines kept their place, those from `from` on were lines from `kept` on and only shift. */
function place<Item extends LineItem>(
  table: LineTable<Item>,
  pieces: Pieces<Item>,
  mark: string,
  tail: { from: number; kept: number; head: number },
): LineTable<Item> {
  const items = joinItems(pieces.items);
  const ends = joinEnds(pieces.ends, items.length);
  const starts = new Int32Array(items.length);
  starts.set(table.starts.subarray(0, tail.head));
  const offset = tail.head === 0 ? mark.length : (table.starts[tail.head] ?? 0);
  const behind = fillStarts(starts, items, ends, tail.head, tail.from, offset);
  if (tail.from === items.length) return { items, starts, ends, length: behind, mark };
  const shift = behind - (table.starts[tail.kept] ?? 0);
  for (let index = tail.from, old = tail.kept; index < items.length; index++, old++) starts[index] = (table.starts[old] ?? 0) + shift;
  return { items, starts, ends, length: table.length + shift, mark };
}

/** Stretches of lines in text order. */
interface Pieces<Item> {
  readonly items: (readonly Item[])[];
  readonly ends: Uint8Array[];
}

/** `flat` walks every element; `concat` copies memory but takes its pieces as arguments, of which there is a limit. */
function joinItems<Item>(pieces: readonly (readonly Item[])[]): readonly Item[] {
  return pieces.length < 1000 ? ([] as Item[]).concat(...pieces) : pieces.flat();
}

function joinEnds(pieces: readonly Uint8Array[], count: number): Uint8Array {
  const joined = new Uint8Array(count);
  let filled = 0;
  for (const piece of pieces) {
    joined.set(piece, filled);
    filled += piece.length;
  }
  return joined;
}

/** Sets the starts of lines from–to and gives the offset behind the last of them with its line end. */
function fillStarts(starts: Int32Array, items: readonly LineItem[], ends: Uint8Array, from: number, to: number, offset: number): number {
  let at = offset;
  for (let index = from; index < to; index++) {
    starts[index] = at;
    at += (items[index]?.text.length ?? 0) + (LINE_ENDS[ends[index] ?? 0]?.length ?? 0);
  }
  return at;
}
