import { overlaps } from '../base/span';
import { circledOrdinal } from './markers';
import { findNodes, spanOf, textOf } from './nodes';
import { toOrdinal } from './numerals';
import type { Recognizer, SyntaxNode } from './recognizer';
import type { Inline, Marker, ReferencePart, ReferenceSyntax } from './syntax';

/** Decides only whether it is worth a look: nearly no paragraph speaks of another. */
const mayRefer = /附件|见\s*[（(]|第[^，。；]{1,12}?(?:部分|[章篇编节项点条款]|方面|个[问要任环])/u;

/** Tells whether a paragraph may speak of parts of the report, without parsing it. */
export function mayHoldReferences(text: string): boolean {
  return mayRefer.test(text);
}

const partKinds: Readonly<Record<string, ReferencePart['kind']>> = {
  chapterPart: 'chapter',
  sectionPart: 'section',
  itemPart: 'item',
  labelPart: 'item',
  attachmentPart: 'attachment',
};

/**
 * Reads where a paragraph's text speaks of parts of its report; undefined where it does not.
 * @param marker - the paragraph's own, which names it; it speaks of no other part. Nor do the labels among the items.
 */
export function readReferences(
  text: string,
  marker: Marker | undefined,
  items: readonly Inline[],
  recognize: Recognizer,
): readonly ReferenceSyntax[] | undefined {
  if (!mayHoldReferences(text)) return undefined;
  const labels = [marker, ...items.filter(({ kind }) => kind === 'marker' || kind === 'enumerator')].flatMap((label) => label?.span ?? []);
  const read = findNodes(recognize('references', text) ?? [], 'reference').flatMap((node) => {
    const told = node.children.some(({ rule }) => rule === 'referenceLead' || rule === 'referenceTail');
    return findNodes(node.children, 'referencePath').map((path) => readPath(path, text, told));
  });
  const found = read.filter(({ span }) => !labels.some((label) => overlaps(label, span)));
  return found.length > 0 ? found : undefined;
}

function readPath({ children }: SyntaxNode, text: string, told: boolean): ReferenceSyntax {
  const [first, ...others] = children.map((part) => readPart(part, text));
  // What follows 附件2 is a part of that.
  const isAttachment = first!.kind === 'attachment';
  const parts = isAttachment ? [first!] : [first!, ...others];
  return { span: { start: first!.span.start, end: parts.at(-1)!.span.end }, parts, told: told || isAttachment };
}

function readPart(node: SyntaxNode, text: string): ReferencePart {
  const numbers = findNodes(node.children, 'referenceNumber').map((written) => {
    const [numeral] = findNodes(written.children, 'hanOrdinal', 'arabicOrdinal', 'circledFigure');
    const number = numeral ? spanOf(numeral) : spanOf(written);
    const circled = numeral?.rule === 'circledFigure';
    return {
      number,
      ordinal: circled ? circledOrdinal(text, number.start) : toOrdinal(text.slice(number.start, number.end)),
      script: circled ? ('circled' as const) : numeral?.rule === 'hanOrdinal' ? ('han' as const) : ('arabic' as const),
      bracketed: written.end - written.start > number.end - number.start,
    };
  });
  const unit = textOf(node, text)
    .slice(numbers.at(-1)!.number.end - node.start)
    .replace(/^[\s）)]+/u, '');
  return { kind: partKinds[node.rule]!, span: spanOf(node), numbers, unit };
}
