import type { Span } from '../base/span';
import type { Quantity } from '../grammar/syntax';
import type { Paragraph } from './document';

/** A stretch between two pauses (，：；。) with what stands in it; 、 does not end a clause unless a quantity stands on both sides. */
export interface Clause {
  /** Relative to the paragraph. */
  readonly span: Span;
  readonly quantities: readonly Quantity[];
  /** True when it holds a value that is not known: a placeholder or a hole. */
  readonly masked: boolean;
}

/** Cuts each sentence of a paragraph (ended by 。！？；) into its clauses. Text in brackets belongs to the clause around it. O(items). */
export function buildClauses({ syntax: { sentences, items } }: Paragraph): Clause[][] {
  let index = 0;
  return sentences.map((sentence) => {
    const clauses: Clause[] = [];
    let start = sentence.start;
    let quantities: Quantity[] = [];
    let masked = false;
    const close = (end: number): void => {
      clauses.push({ span: { start, end }, quantities, masked });
      quantities = [];
      masked = false;
    };
    let depth = 0;
    for (; index < items.length && items[index]!.span.start < sentence.end; index++) {
      const item = items[index]!;
      if (item.kind === 'bracket') {
        if (item.pair !== '“' && item.pair !== '‘') depth = Math.max(0, depth + (item.side === 'open' ? 1 : -1));
      } else if (depth > 0) continue;
      else if (item.kind === 'quantity') quantities.push(item);
      else if (item.kind === 'placeholder' || item.kind === 'hole') masked = true;
      else if (item.kind === 'stop' || (item.kind === 'comma' && (item.mark !== '、' || quantities.length > 0))) {
        close(item.span.start);
        start = item.span.end;
      }
    }
    if (start < sentence.end) close(sentence.end);
    return clauses;
  });
}
