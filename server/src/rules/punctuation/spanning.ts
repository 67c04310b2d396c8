import type { Bracket } from '../../grammar/syntax';
import type { Paragraph } from '../../model/document';
import type { BracketKind, Orphan, Pairing } from './pairing';

/** A paragraph whose brackets do not all belong together, with its index in the document. */
export interface OddParagraph {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly pairing: Pairing;
}

/** A quotation runs over so many paragraphs at most. */
const LONGEST = 12;

interface PlacedOrphan {
  readonly odd: OddParagraph;
  readonly orphan: Orphan;
}

/**
 * Finds the orphans that are halves of pairs over several paragraphs and so no fault: a quotation that is closed in a later
 * paragraph, or one whose every paragraph opens anew and only the last closes. Gives them by their paragraph's index.
 * Cost in proportion to orphans and to the paragraphs between them and the next that is not blank.
 */
export function findSpanning(paragraphs: readonly Paragraph[], odd: readonly OddParagraph[]): ReadonlyMap<number, ReadonlySet<Bracket>> {
  const spanning = new Map<number, Set<Bracket>>();
  const spare = ({ odd: { index }, orphan: { mark } }: PlacedOrphan) => {
    spanning.set(index, (spanning.get(index) ?? new Set()).add(mark));
  };
  for (const orphans of byKind(odd)) {
    orphans.forEach((opening, at) => {
      const closing = orphans[at + 1];
      if (!closing || opening.odd === closing.odd || !isPairAcross(paragraphs, opening, closing)) return;
      spare(opening);
      spare(closing);
    });
    // From the last to the first: whether a paragraph's quotation goes on depends on the one below.
    for (const opening of orphans.toReversed()) if (goesOnBelow(paragraphs, opening, spanning)) spare(opening);
  }
  return spanning;
}

function byKind(odd: readonly OddParagraph[]): PlacedOrphan[][] {
  const kinds = new Map<BracketKind, PlacedOrphan[]>();
  for (const paragraph of odd) {
    for (const orphan of paragraph.pairing.orphans) {
      const placed = { odd: paragraph, orphan };
      const known = kinds.get(orphan.kind);
      if (known) known.push(placed);
      else kinds.set(orphan.kind, [placed]);
    }
  }
  return [...kinds.values()];
}

function isPairAcross(paragraphs: readonly Paragraph[], opening: PlacedOrphan, closing: PlacedOrphan): boolean {
  const { mark: open } = opening.orphan;
  const { mark: close } = closing.orphan;
  const apart = closing.odd.index - opening.odd.index;
  if (open.side !== 'open' || opening.orphan.side !== 'open' || close.side !== 'close' || closing.orphan.side !== 'close') return false;
  if (apart < 1 || apart > LONGEST || isFollowed(opening) || isPreceded(closing)) return false;
  // A line broken inside a quotation, or one that is set off as a whole.
  return nextText(paragraphs, opening.odd.index) === closing.odd.index
    ? closing.odd.paragraph.syntax.marker === undefined
    : leads(opening.odd.paragraph, open) || trails(closing.odd.paragraph, close);
}

/** “甲。 above “乙。”: each paragraph of a long quotation opens it again. */
function goesOnBelow(
  paragraphs: readonly Paragraph[],
  { odd, orphan }: PlacedOrphan,
  spanning: ReadonlyMap<number, ReadonlySet<Bracket>>,
): boolean {
  const { mark } = orphan;
  const quoted = orphan.kind === 'double' || orphan.kind === 'single';
  if (!quoted || orphan.side !== 'open' || mark.side !== 'open' || !leads(odd.paragraph, mark)) return false;
  if (!/[。！？；]\s*$/.test(odd.paragraph.text)) return false;
  const below = nextText(paragraphs, odd.index);
  const next = paragraphs[below];
  const first = next?.syntax.items.find((item) => item.kind === 'bracket');
  if (!next || !first || first.pair !== mark.pair || first.side !== 'open' || !leads(next, first)) return false;
  if (spanning.get(below)?.has(first)) return true;
  const last = next.syntax.items.findLast((item) => item.kind === 'bracket');
  return last !== undefined && last.pair === mark.pair && last.side === 'close' && trails(next, last);
}

/** Index of the next paragraph that is not blank. */
function nextText(paragraphs: readonly Paragraph[], index: number): number {
  let next = index + 1;
  while (paragraphs[next]?.syntax.line.kind === 'blank') next += 1;
  return next;
}

function isFollowed({ odd, orphan }: PlacedOrphan): boolean {
  return marksOf(odd, orphan.kind).some((mark) => mark.span.start > orphan.mark.span.start);
}

function isPreceded({ odd, orphan }: PlacedOrphan): boolean {
  return marksOf(odd, orphan.kind).some((mark) => mark.span.start < orphan.mark.span.start);
}

function marksOf({ pairing }: OddParagraph, kind: BracketKind): Bracket[] {
  const pairs = pairing.pairs.filter((pair) => pair.kind === kind).flatMap(({ open, close }) => [open, close]);
  return [...pairs, ...pairing.orphans.filter((orphan) => orphan.kind === kind).map(({ mark }) => mark)];
}

/** Nothing stands before the mark in its paragraph but a numbering or a colon's announcement. */
function leads({ text, syntax }: Paragraph, mark: Bracket): boolean {
  const before = text.slice(syntax.marker?.span.end ?? syntax.content.start, mark.span.start).trim();
  return before === '' || before.endsWith('：');
}

/** Nothing stands behind the mark in its paragraph but a mark that ends it. */
function trails({ text }: Paragraph, mark: Bracket): boolean {
  return /^[。！？；，、]?\s*$/.test(text.slice(mark.span.end));
}
