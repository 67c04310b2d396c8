import { lazy } from '../base/lazy';
import type { StartRule } from './generated/recognizer';
import { createMatcher, ruleNames } from './generated/recognizer';

/** A rule of the grammar that matched, with the kept rules inside it; offsets are UTF-16 code units of the paragraph. */
export interface SyntaxNode {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/** Where a match may begin: a whole paragraph, or one of the shapes that a whole line may have besides. */
export type { StartRule };

/**
 * Matches a text, or a stretch of it as if nothing stood around it, against a rule; gives the kept nodes in text order, or
 * undefined when it does not match.
 */
export type Recognizer = (rule: StartRule, text: string, start?: number, end?: number) => readonly SyntaxNode[] | undefined;

/** Makes the compiled grammar ready at the first match. That takes some milliseconds and half a megabyte, so once is enough. */
export function createRecognizer(): Recognizer {
  const matcher = lazy(createMatcher);
  return (rule, text, start, end) => {
    const ready = matcher();
    const written = ready.match(rule, text, start, end);
    return written < 0 ? undefined : readNodes(ready.tape, ruleNames, 0, written);
  };
}

const NO_NODES: readonly SyntaxNode[] = Object.freeze([]);

/** The nodes between two places of a tape; see {@link Matcher.match} for what stands on it. */
export function readNodes(tape: Int32Array, names: readonly string[], from: number, to: number): readonly SyntaxNode[] {
  if (from === to) return NO_NODES;
  let next = tape[from + 3]!;
  const first = readNode(tape, names, from, next);
  // Most have one child; a list that grows would take room for many.
  if (next === to) return [first];
  const nodes = [first];
  while (next < to) {
    const at = next;
    next = tape[at + 3]!;
    nodes.push(readNode(tape, names, at, next));
  }
  return nodes;
}

function readNode(tape: Int32Array, names: readonly string[], at: number, next: number): SyntaxNode {
  return { rule: names[tape[at]!]!, start: tape[at + 1]!, end: tape[at + 2]!, children: readNodes(tape, names, at + 4, next) };
}
