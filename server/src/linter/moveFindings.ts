import { shift, type Span } from '../base/span';
import type { Finding, Fix, Message, MessageData, RelatedPlace } from './rule';

/** Where places of one version of a text are found in another. */
export interface Move {
  span(span: Span): Span;
  /** By the index of a paragraph; undefined where all lines keep their numbers. */
  readonly line: ((paragraph: number) => number) | undefined;
}

/** The same findings in a text that begins `by` code units and `lines` paragraphs further on. */
export function moveFindings(findings: readonly Finding[], by: number, lines: number): readonly Finding[] {
  if (by === 0 && lines === 0) return findings;
  const move: Move = { span: (span) => shift(span, by), line: lines === 0 ? undefined : (paragraph) => paragraph + lines };
  return findings.map((finding) => moveFinding(finding, move));
}

/** Moves all places of a finding in its own document, and the numbers of lines that its messages give. */
export function moveFinding({ rule, severity, message, span, related, fixes }: Finding, move: Move): Finding {
  return {
    rule,
    severity,
    message: moveMessage(message, move),
    span: move.span(span),
    related: related?.map((place) => (place.neighbor ? place : movePlace(place, move))),
    fixes: fixes?.map((fix) => moveFix(fix, move)),
  };
}

function movePlace({ message, span }: RelatedPlace, move: Move): RelatedPlace {
  return { span: move.span(span), message: moveMessage(message, move) };
}

function moveFix({ title, edits, safety }: Fix, move: Move): Fix {
  return { title: moveMessage(title, move), edits: edits.map(({ span, newText }) => ({ span: move.span(span), newText })), safety };
}

function moveMessage(message: Message, { line }: Move): Message {
  const { id, data } = message;
  if (!data || !line) return message;
  let moved: Record<string, MessageData[string]> | undefined;
  for (const name in data) {
    const value = data[name];
    if (typeof value === 'object') (moved ??= { ...data })[name] = { paragraph: line(value.paragraph) };
  }
  return moved ? { id, data: moved } : message;
}

/** Tells whether a finding gives the number of a line from a paragraph on, which changes when lines are added before it. */
export function speaksOfLinesFrom({ message, related, fixes }: Finding, first: number): boolean {
  if (givesLineFrom(message, first)) return true;
  for (const place of related ?? []) if (givesLineFrom(place.message, first)) return true;
  for (const { title } of fixes ?? []) if (givesLineFrom(title, first)) return true;
  return false;
}

function givesLineFrom({ data }: Message, first: number): boolean {
  for (const name in data) {
    const value = data[name];
    if (typeof value === 'object' && value.paragraph >= first) return true;
  }
  return false;
}
