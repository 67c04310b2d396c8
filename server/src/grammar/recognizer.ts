import * as generated from './generated/recognizer';

/** A rule of the grammar that matched, with the kept rules inside it; offsets are UTF-16 code units of the paragraph. */
export interface SyntaxNode {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/** Where a match may begin: a whole paragraph, or one of the shapes that a whole line may have besides. */
export type StartRule = 'paragraph' | 'title' | 'entry';

/** Matches a text against a rule; gives the kept nodes in text order, or undefined when the text does not match. */
export type Recognizer = (rule: StartRule, text: string) => readonly SyntaxNode[] | undefined;

/** Readies the compiled grammar for matching. */
export function createRecognizer(): Recognizer {
  const parse = { paragraph: generated.parse_paragraph, title: generated.parse_title, entry: generated.parse_entry };
  const rules = generated.RULES as readonly string[];
  return (rule, text) => {
    if (parse[rule](text) !== text.length) return undefined;
    const tape = generated.getTape() as Int32Array;
    const read = (from: number, to: number): SyntaxNode[] => {
      const nodes: SyntaxNode[] = [];
      for (let at = from; at < to; ) {
        const next = tape[at + 3]!;
        nodes.push({ rule: rules[tape[at]!]!, start: tape[at + 1]!, end: tape[at + 2]!, children: next > at + 4 ? read(at + 4, next) : [] });
        at = next;
      }
      return nodes;
    };
    return read(0, generated.getLen() as number);
  };
}
