import type { Span } from '../base/span';
import type { Cue, Inline, Quantity } from '../grammar/syntax';
import type { Paragraph } from './document';

/** A stretch between two pauses (，：；。) with what stands in it; 、 does not end a clause unless a quantity stands on both sides. */
export interface Clause {
  /** Relative to the paragraph. */
  readonly span: Span;
  readonly quantities: readonly Quantity[];
  readonly cues: readonly Cue[];
  /** True when it holds a value that is not known: a placeholder or a hole. */
  readonly masked: boolean;
}

/** Cuts each sentence of a paragraph (ended by 。！？；) into its clauses. Text in brackets belongs to the clause around it. O(items). */
export function buildClauses({ syntax }: Paragraph): Clause[][] {
  const sentences: Clause[][] = [];
  let index = 0;
  for (const sentence of syntax.sentences) {
    const clauses: Clause[] = [];
    let start = sentence.start;
    let items: Inline[] = [];
    const close = (end: number): void => {
      clauses.push(toClause({ start, end }, items));
      items = [];
    };
    let depth = 0;
    for (; index < syntax.items.length && syntax.items[index]!.span.start < sentence.end; index++) {
      const item = syntax.items[index]!;
      if (item.kind === 'bracket' && item.pair !== '“' && item.pair !== '‘') depth = Math.max(0, depth + (item.side === 'open' ? 1 : -1));
      else if (
        depth === 0 &&
        (item.kind === 'stop' || (item.kind === 'comma' && (item.mark !== '、' || items.some(({ kind }) => kind === 'quantity'))))
      ) {
        close(item.span.start);
        start = item.span.end;
      } else if (depth === 0) items.push(item);
    }
    if (start < sentence.end) close(sentence.end);
    sentences.push(clauses);
  }
  return sentences;
}

function toClause(span: Span, items: readonly Inline[]): Clause {
  return {
    span,
    quantities: items.filter((item): item is Quantity => item.kind === 'quantity'),
    cues: items.filter((item): item is Cue => item.kind === 'cue'),
    masked: items.some(({ kind }) => kind === 'placeholder' || kind === 'hole'),
  };
}
