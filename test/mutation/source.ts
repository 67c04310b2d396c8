import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Span } from '../../server/src/base/span';
import { readClaims, type ClaimInText } from './claims';
import { findClaims } from './findClaims';

/** One physical line; `end` is before its line end, `next` behind it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly text: string;
}

/** A clean report with what is known of it by other means than the rules. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly Line[];
  /** The line end most of the file has. */
  readonly eol: string;
  /** Statements about numbers that hold. */
  readonly claims: readonly ClaimInText[];
  /** Names of places in it, as they stand in the text. */
  readonly names: readonly string[];
}

/**
 * Reads the reports of a folder, with the folders in it. Where `NAME.claims` stands beside a report, the statements
 * about its numbers are read from there; otherwise they are found in the text and worked out.
 */
export function readSources(folder: string): Source[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const reports = files.filter((file) => /\.(?:txt|md|report)$/.test(file) && !basename(file).startsWith('README'));
  return reports.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const beside = file.replace(/\.\w+$/, '.claims');
    return toSource(file, text, files.includes(beside) ? readFileSync(join(folder, beside), 'utf8') : undefined);
  });
}

/** Makes a source of a text and what is written beside it, if anything. */
export function toSource(name: string, text: string, beside?: string): Source {
  const { claims, names } = beside === undefined ? { claims: findClaims(text), names: [] } : readClaims(text, beside);
  return { name, text, lines: toLines(text), eol: text.includes('\r\n') ? '\r\n' : '\n', claims, names };
}

/** Cuts a text into its lines; those of front matter and comments count as empty. */
function toLines(text: string): Line[] {
  const lines: Line[] = [];
  const front = /^---\r?\n[^]*?\n---(?=\r?\n)/.exec(text)?.[0].length ?? 0;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const content = text.slice(start, next).replace(/\r?\n$/, '');
    const isText = start >= front && !content.startsWith('<!--');
    lines.push({ start, end: start + content.length, next, text: isText ? content : '' });
    start = next;
  }
  return lines;
}

/** All places where a pattern (with the flag g) is found in a report's lines; groups are those of the match. */
export function* findAll(
  source: Source,
  pattern: RegExp,
): Generator<{ readonly line: Line; readonly span: Span; readonly match: RegExpMatchArray }> {
  for (const line of source.lines)
    for (const match of line.text.matchAll(pattern)) {
      const start = line.start + match.index;
      yield { line, span: { start, end: start + match[0].length }, match };
    }
}
