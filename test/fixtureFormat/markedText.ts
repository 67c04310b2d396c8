import type { Span } from '../../server/src/base/span';

/** An expected finding: where, of which rule, and with which message. */
export interface Mark {
  readonly span: Span;
  readonly rule: string;
  readonly message: string;
  /** Words that the Chinese message must hold; empty when the fixture does not care. */
  readonly words: string;
}

/** A text with what was marked in it; all places are offsets in `text`. */
export interface MarkedText {
  readonly text: string;
  /** In the order in which the marks close. */
  readonly marks: readonly Mark[];
  /** Stretches marked without a finding: `<|text|>`. */
  readonly ranges: readonly Span[];
  /** Places of `<|>`. */
  readonly cursors: readonly number[];
}

/** `<|>`, `<|`, or `|>` with all the findings that follow it. */
const TOKEN = /<\|>|<\||\|>((?:\{[^{}\n]*\})*)/g;
const FINDING = /\{([^{}\n]*)\}/g;

/**
 * Reads a text with marks: `<|words|>{rule messageId}`, `<||>{…}` for an empty place, several `{…}` for several findings at
 * one place, marks inside marks, and `<|>` for a cursor. Whatever follows the message's id must occur in the message.
 * @throws Error naming the line of a mark that is not closed, not opened, or lacks its rule or message
 */
export function parseMarkedText(source: string): MarkedText {
  const marks: Mark[] = [];
  const ranges: Span[] = [];
  const cursors: number[] = [];
  const open: { readonly at: number; readonly source: number }[] = [];
  let text = '';
  let done = 0;
  for (const { 0: token, 1: findings = '', index } of source.matchAll(TOKEN)) {
    text += source.slice(done, index);
    done = index + token.length;
    if (token === '<|>') cursors.push(text.length);
    else if (token === '<|') open.push({ at: text.length, source: index });
    else {
      const opened = open.pop();
      if (!opened) throw new Error(`${lineOf(source, index)}: |> without <|`);
      const span = { start: opened.at, end: text.length };
      const named = Array.from(findings.matchAll(FINDING), (finding) => parseFinding(finding[1] ?? '', span, lineOf(source, index)));
      if (named.length === 0) ranges.push(span);
      marks.push(...named);
    }
  }
  const left = open.pop();
  if (left) throw new Error(`${lineOf(source, left.source)}: <| without |>`);
  return { text: text + source.slice(done), marks, ranges, cursors };
}

function parseFinding(inside: string, span: Span, line: string): Mark {
  const [, rule, message, words = ''] = /^(\S+\/\S+)\s+([A-Za-z]\w*)(?:\s+(.*))?$/.exec(inside) ?? [];
  if (rule === undefined || message === undefined) throw new Error(`${line}: {${inside}} is not {rule message} or {rule message words}`);
  return { span, rule, message, words };
}

function lineOf(source: string, index: number): string {
  return `line ${source.slice(0, index).split('\n').length}`;
}

/** Writes marks into a text, so that what was found can be read, compared, and pasted into a fixture. */
export function writeMarks(text: string, marks: readonly Mark[]): string {
  const places = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.span.start}-${mark.span.end}`;
    places.set(key, [...(places.get(key) ?? []), mark]);
  }
  const inserts: { readonly at: number; readonly order: number; readonly text: string }[] = [];
  for (const group of places.values()) {
    const { start, end } = group[0]!.span;
    const findings = group.map(({ rule, message, words }) => `{${[rule, message, words].filter((part) => part !== '').join(' ')}}`).sort();
    if (start === end) inserts.push({ at: start, order: 0, text: `<||>${findings.join('')}` });
    else {
      // At one place inner marks close first and outer ones open first.
      inserts.push({ at: start, order: text.length + 1 - end, text: '<|' });
      inserts.push({ at: end, order: -start - 1, text: `|>${findings.join('')}` });
    }
  }
  inserts.sort((a, b) => a.at - b.at || a.order - b.order);
  let written = '';
  let done = 0;
  for (const insert of inserts) {
    written += text.slice(done, insert.at) + insert.text;
    done = insert.at;
  }
  return written + text.slice(done);
}
