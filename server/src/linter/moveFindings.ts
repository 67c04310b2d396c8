import { shift, type Span } from '../base/span';
import type { Finding, Message, MessageData } from './rule';

/** Where places of one version of a text are found in another. */
export interface Move {
  span(span: Span): Span;
  /** By the index of a paragraph. */
  line(paragraph: number): number;
}

/** The same findings in a text that begins `by` code units and `lines` paragraphs further on. */
export function moveFindings(findings: readonly Finding[], by: number, lines: number): readonly Finding[] {
  if (by === 0 && lines === 0) return findings;
  const move: Move = { span: (span) => shift(span, by), line: (paragraph) => paragraph + lines };
  return findings.map((finding) => moveFinding(finding, move));
}

/** Moves all places of a finding in its own document, and the numbers of lines that its messages give. */
export function moveFinding(finding: Finding, move: Move): Finding {
  const { message, related, fixes } = finding;
  return {
    ...finding,
    message: moveMessage(message, move),
    span: move.span(finding.span),
    ...(related && {
      related: related.map((place) =>
        place.neighbor ? place : { ...place, message: moveMessage(place.message, move), span: move.span(place.span) },
      ),
    }),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        title: moveMessage(fix.title, move),
        edits: fix.edits.map((edit) => ({ ...edit, span: move.span(edit.span) })),
      })),
    }),
  };
}

function moveMessage(message: Message, move: Move): Message {
  const { data } = message;
  if (!data || !Object.values(data).some((value) => typeof value === 'object')) return message;
  const moved: Record<string, MessageData[string]> = { ...data };
  for (const [name, value] of Object.entries(data)) if (typeof value === 'object') moved[name] = { paragraph: move.line(value.paragraph) };
  return { ...message, data: moved };
}
