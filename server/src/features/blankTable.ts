/** What a table says is to stand in the blanks of one name. */
export interface TableRow {
  readonly name: string;
  readonly value: string;
}

/** A table as read: its rows, and the lines that could not be told to be a name and a value. */
export interface BlankTable {
  readonly rows: readonly TableRow[];
  readonly unread: readonly string[];
}

/** How a table is written. */
export type TableFormat = 'csv' | 'json';

/**
 * Reads a table of names and values; a text that is no table gives one without rows. Rows without a value are left out.
 *
 * CSV: cells between commas, tabs or semicolons, whichever the first line has, quoted or not. Two columns; or a first line that
 * names them (名称, 内容), and then there may be others beside, which are passed over.
 * JSON: an object, or an array of pairs; where a value is a list, there is a row for each of its values.
 */
export function parseBlankTable(text: string, format: TableFormat): BlankTable {
  const bare = text.replace(/^\uFEFF/, '');
  const { rows, unread } = format === 'json' ? parseJson(bare) : parseCsv(bare);
  return { rows: rows.filter(({ name, value }) => name !== '' && value !== ''), unread };
}

const nameHeader = /^(?:名称|名字|项目|空|待填|name|key)$/i;
const valueHeader = /^(?:内容|填写|填写内容|值|value|content)$/i;

function parseCsv(text: string): BlankTable {
  const lines = readCells(text, separatorOf(text)).filter((cells) => cells.some((cell) => cell !== ''));
  const [header = []] = lines;
  const columns = [nameHeader, valueHeader].map((wanted) => header.findIndex((cell) => wanted.test(cell)));
  const [nameColumn = -1, valueColumn = -1] = columns;
  const isNamed = nameColumn >= 0 && valueColumn >= 0;
  const rows: TableRow[] = [];
  const unread: string[] = [];
  for (const cells of isNamed ? lines.slice(1) : lines) {
    // Without names, a third cell is as likely as not the rest of a value: of 1,200 nobody wants the 1.
    if (cells.slice(isNamed ? header.length : 2).some((cell) => cell !== '')) unread.push(cells.join(' | '));
    else rows.push({ name: cells[isNamed ? nameColumn : 0] ?? '', value: cells[isNamed ? valueColumn : 1] ?? '' });
  }
  return { rows, unread };
}

/** The separator that comes first, outside of quotes. */
function separatorOf(text: string): string {
  return /^(?:"(?:[^"]|"")*"|[^",\t;，；])*([,\t;，；])/.exec(text)?.[1] ?? ',';
}

/** Cuts a text into lines of cells. A quote that stands inside a cell is a character like others; one that is not closed ends with the text. */
function readCells(text: string, separator: string): string[][] {
  const cell = new RegExp(`[ \\t]*"((?:[^"]|"")*)(?:"[^\\S\\r\\n${separator}]*|$)(?=[${separator}\\r\\n]|$)|([^${separator}\\r\\n]*)`, 'y');
  const lines: string[][] = [[]];
  for (let at = 0; at <= text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const [, quoted, plain = ''] = cell.exec(text)!;
    lines.at(-1)!.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    const end = text[cell.lastIndex];
    if (end !== separator) lines.push([]);
    cell.lastIndex += text.startsWith('\r\n', cell.lastIndex) ? 2 : 1;
  }
  return lines;
}

function parseJson(text: string): BlankTable {
  let table: unknown;
  try {
    table = JSON.parse(text);
  } catch {
    return { rows: [], unread: [] };
  }
  const entries: readonly unknown[] = Array.isArray(table) ? table : Object.entries(isObject(table) ? table : {});
  const rows: TableRow[] = [];
  const unread: string[] = [];
  for (const entry of entries) {
    const [name, given] = toPair(entry);
    const values = (Array.isArray(given) ? given : [given]).map(toCell);
    if (typeof name !== 'string' || values.includes(undefined)) unread.push(JSON.stringify(entry));
    else rows.push(...values.map((value) => ({ name: name.trim(), value: value ?? '' })));
  }
  return { rows, unread };
}

/** A pair as it is, or an object with a name and a value as the pair it means. */
function toPair(entry: unknown): readonly unknown[] {
  if (Array.isArray(entry)) return entry.length === 2 ? entry : [];
  const cells = Object.entries(isObject(entry) ? entry : {});
  return [nameHeader, valueHeader].map((wanted) => cells.find(([key]) => wanted.test(key))?.[1]);
}

/** What is to be written for a value; undefined for what is neither words nor a number nor nothing. */
function toCell(value: unknown): string | undefined {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
