import type { Span } from './span';

/** Replaces the text under a span; spans are offsets in the text before any edit of the same batch. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The same edit without what the text under its span and the new text have in common at either end; none when they are the same. */
export function narrowEdit(old: string, { span, newText }: TextEdit): TextEdit[] {
  if (old === newText) return [];
  const shorter = Math.min(old.length, newText.length);
  let first = 0;
  while (first < shorter && old[first] === newText[first]) first += 1;
  let last = 0;
  while (last < shorter - first && old.at(-1 - last) === newText.at(-1 - last)) last += 1;
  return [{ span: { start: span.start + first, end: span.end - last }, newText: newText.slice(first, newText.length - last) }];
}

/**
 * Applies edits that do not overlap, in any order given.
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, newText } of ordered) {
    if (span.start < at || span.end > text.length) throw new RangeError('edits overlap or lie outside the text');
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}
