import type { TextEdit } from '../base/edit';
import { span } from '../base/span';
import { findFault, toFileKey, type Suppression } from './sidecar';

/** A change to what a sidecar says of one file. */
export interface SidecarChange {
  /** The file's path relative to the sidecar's folder. */
  readonly file: string;
  /** Rules that are to be silent in all of the file. */
  readonly rules?: readonly string[];
  /** Entries to put in; one that is there already counts once more. */
  readonly add?: readonly Suppression[];
  /** Entries to take out, however often they count. */
  readonly remove?: readonly Suppression[];
}

/**
 * Gives a sidecar's text after changes; `undefined` stands for a sidecar that is not there yet. The same content always
 * gives the same text: sorted, an entry a line, so that two people's changes seldom meet. What this version does not
 * understand is kept. Gives undefined where the text is so broken that writing it anew would lose something.
 */
export function editSidecar(text: string | undefined, changes: readonly SidecarChange[]): string | undefined {
  const root = text === undefined || text.trim() === '' ? new Map<string, unknown>() : toFields(parse(text));
  const files = root && toFields(root.get('files') ?? {});
  if (!root || !files) return undefined;
  for (const change of changes) {
    const wanted = toFileKey(change.file);
    const name = [...files.keys()].find((key) => toFileKey(key) === wanted) ?? wanted;
    const file = changeFile(toFields(files.get(name) ?? {}), change);
    if (!file) return undefined;
    if (file.size > 0) files.set(name, file);
    else files.delete(name);
  }
  root.set('files', files);
  const fields = [...root].map(([key, value]) => `  ${quote(key)}: ${value === files ? writeFiles(files) : indent(write(value), '  ')}`);
  const result = `{\n${fields.join(',\n')}\n}\n`;
  return text?.includes('\r\n') ? result.replaceAll('\n', '\r\n') : result;
}

/** The one change, by whole lines, that turns a text into another. */
export function toLineEdit(before: string, after: string): TextEdit {
  const [old, now] = [before, after].map((text) => text.split(/(?<=\n)/)) as [string[], string[]];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const start = old.slice(0, head).join('').length;
  const kept = old.slice(old.length - tail).join('').length;
  return { span: span(start, before.length - kept), newText: after.slice(start, after.length - kept) };
}

type Fields = Map<string, unknown>;

function changeFile(file: Fields | undefined, { rules = [], add = [], remove = [] }: SidecarChange): Fields | undefined {
  const [named, listed] = [file?.get('rules') ?? [], file?.get('ignore') ?? []];
  if (!file || !Array.isArray(named) || !Array.isArray(listed)) return undefined;
  const names = [...new Set([...(named as unknown[]), ...rules])].sort((a, b) => compare(String(a), String(b)));
  const gone = new Set(remove.map(identify));
  const entries = new Map<string, Suppression>();
  const strange: unknown[] = [];
  for (const item of listed as unknown[]) {
    if (findFault(item) !== undefined) strange.push(item);
    else if (!gone.has(identify(item as Suppression))) putIn(entries, item as Suppression);
  }
  for (const entry of add) putIn(entries, entry);
  const sorted = [...entries].sort(([a], [b]) => compare(a, b)).map(([, entry]) => entry);
  setOrDrop(file, 'rules', names);
  setOrDrop(file, 'ignore', [...sorted, ...strange]);
  return file;
}

/** Puts an entry to those that are there; to look at a thing once more makes the first look's note no worse. */
function putIn(entries: Map<string, Suppression>, entry: Suppression): void {
  const key = identify(entry);
  const before = entries.get(key);
  entries.set(key, before ? { ...before, count: (before.count ?? 1) + (entry.count ?? 1) } : entry);
}

/** What makes two entries the same, in the order in which they are sorted. */
function identify({ rule, words, paragraph = '', at = 0, quote: sentence = '' }: Suppression): string {
  return [rule, words, paragraph, String(at).padStart(7, '0'), paragraph === '' ? sentence : ''].join('\n');
}

/** Puts the list behind all other fields, wherever it stood. */
function setOrDrop(fields: Fields, key: string, list: readonly unknown[]): void {
  fields.delete(key);
  if (list.length > 0) fields.set(key, list);
}

function writeFiles(files: Fields): string {
  const written = [...files].sort(([a], [b]) => compare(a, b)).map(([name, file]) => `    ${quote(name)}: ${writeFile(file)}`);
  return written.length > 0 ? `{\n${written.join(',\n')}\n  }` : '{}';
}

function writeFile(file: unknown): string {
  const fields = file instanceof Map ? (file as Fields) : toFields(file);
  if (!fields) return indent(write(file), '    ');
  const lines = [...fields].map(([key, value]) => {
    const isList = key === 'ignore' && Array.isArray(value) && value.length > 0;
    return `      ${quote(key)}: ${isList ? writeEntries(value) : indent(write(value), '      ')}`;
  });
  return lines.length > 0 ? `{\n${lines.join(',\n')}\n    }` : '{}';
}

function writeEntries(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => `        ${writeEntry(entry)}`).join(',\n')}\n      ]`;
}

/** Known fields come first, those that people read before those that only the program reads. */
const order: readonly (keyof Suppression)[] = ['rule', 'words', 'quote', 'note', 'paragraph', 'at', 'count', 'baseline'];

function writeEntry(entry: unknown): string {
  const fields = toFields(entry);
  if (!fields) return JSON.stringify(entry);
  const keys = [...order.filter((key) => fields.has(key)), ...[...fields.keys()].filter((key) => !(order as string[]).includes(key))];
  return `{ ${keys.map((key) => `${quote(key)}: ${JSON.stringify(fields.get(key))}`).join(', ')} }`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function toFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined;
}

function write(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function indent(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}

function quote(key: string): string {
  return JSON.stringify(key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
