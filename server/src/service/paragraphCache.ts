import type { ParagraphParser } from '../grammar/parser';
import type { ParagraphSyntax } from '../grammar/syntax';

/**
 * Remembers the syntax of paragraphs by their text, so that pasting, undoing, switching between versions and opening the
 * same file again cost a lookup. Holds at most about `limit` characters of text: two halves, of which the older is
 * dropped when the younger is full; what is asked for again moves to the younger one.
 */
export function cacheParagraphs(parse: ParagraphParser, limit: number): ParagraphParser {
  let young = new Map<string, ParagraphSyntax>();
  let old = new Map<string, ParagraphSyntax>();
  let size = 0;
  const remember = (text: string, syntax: ParagraphSyntax) => {
    size += text.length;
    if (size > limit / 2) {
      old = young;
      young = new Map();
      size = text.length;
    }
    young.set(text, syntax);
  };
  return (text) => {
    const known = young.get(text);
    if (known) return known;
    const aged = old.get(text);
    if (aged) {
      old.delete(text);
      remember(text, aged);
      return aged;
    }
    if (text.length > limit / 2) return parse(text);
    const own = detach(text);
    const syntax = parse(own);
    remember(own, syntax);
    return syntax;
  };
}

/**
 * Copies a text out of the larger one it was cut from: engines keep the whole file alive behind a slice of it, and a
 * cache that outlives the file would hold all of it for one line.
 */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}
