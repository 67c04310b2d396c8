/** Where one physical line lies in a text; offsets are UTF-16 code units. */
export interface Line {
  /** Offset of the line's first character. */
  readonly start: number;
  /** Offset after the line's last character, before its line end. */
  readonly end: number;
}

/**
 * Cuts a text into physical lines at LF, CRLF and lone CR, the same three that LSP knows.
 * The last line has no line end and may be empty, so every text has at least one line.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let [feed, carriage] = [indexOf(text, '\n', 0), indexOf(text, '\r', 0)];
  while (feed < Infinity || carriage < Infinity) {
    const end = Math.min(feed, carriage);
    lines.push({ start, end });
    start = feed === end + 1 && carriage === end ? end + 2 : end + 1;
    if (feed < start) feed = indexOf(text, '\n', start);
    if (carriage < start) carriage = indexOf(text, '\r', start);
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** As the string's own, with infinity where it is not found. */
function indexOf(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? Infinity : found;
}

/** Index of the line in which an offset lies; an offset inside a line end belongs to the line it ends. O(log n). */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
