import { applyEdits, type TextEdit } from '../../base/edit';
import { shift, type Span } from '../../base/span';
import type { Report, ReportDocument, Section } from '../document';
import { findReport, seriesOf, siblingsOf } from '../navigate';
import { type Block, blockOf, spanOfBlock, startsList, subtreeOf, textAfter, textBefore } from './blocks';
import { createLooks, type Look } from './looks';
import { renumberPlanned } from './renumberPlanned';
import { givesOutline, moveOffset, moveSelection, type PlannedSection, type StructureEdit } from './structureEdit';

/** Where a section goes: before or behind another one on its level, or under it as its last. */
export interface Destination {
  readonly target: Section;
  readonly place: 'before' | 'after' | 'into';
}

/**
 * Moves a section with all under it before or behind the sibling beside it. A numbered one stays in its own series; the
 * numbers stay in their places.
 *
 * @param at - the selection, which goes along
 */
export function moveSection(document: ReportDocument, section: Section, by: -1 | 1, at: Span): StructureEdit | undefined {
  const report = findReport(document, section.paragraph);
  if (!report) return undefined;
  const siblings = siblingsOf(report, section);
  const target = siblings[siblings.indexOf(section) + by];
  const isBesides =
    target &&
    (section.marker
      ? seriesOf(siblings.filter((sibling) => !startsList(report, sibling))).some((of) => of.includes(section) && of.includes(target))
      : !target.marker);
  return isBesides ? relocateSection(document, section, { target, place: by < 0 ? 'before' : 'after' }, at) : undefined;
}

/** Moves a section one level out, behind the one it stands under, or one level in, under the sibling before it. All under it follows. */
export function changeLevel(document: ReportDocument, section: Section, by: -1 | 1, at: Span): StructureEdit | undefined {
  const report = findReport(document, section.paragraph);
  if (!report) return undefined;
  const siblings = siblingsOf(report, section);
  const parent = by < 0 ? section.parent?.parent : siblings[siblings.indexOf(section) - 1];
  if (by < 0 ? !section.parent : !parent) return undefined;
  const peers = by < 0 ? siblingsOf(report, section.parent!) : parent!.children.filter((child) => !startsList(report, child)).toReversed();
  return apply(document, report, { section, depth: section.depth + by, parent, peers, beside: by < 0 ? section.parent : peers[0], at });
}

/** Moves a section anywhere in its report, on the level that it has there. Undefined where it stands there or that cannot be. */
export function relocateSection(
  document: ReportDocument,
  section: Section,
  { target, place }: Destination,
  at: Span,
): StructureEdit | undefined {
  const report = findReport(document, section.paragraph);
  const own = report && subtreeOf(report, section);
  if (!own || findReport(document, target.paragraph) !== report || own.includes(target)) return undefined;
  const parent = place === 'into' ? target : target.parent;
  const peers = (place === 'into' ? target.children.toReversed() : siblingsOf(report, target)).filter(
    (peer) => peer !== section && !startsList(report, peer),
  );
  const depth = (parent?.depth ?? 0) + 1;
  const beside = place === 'into' ? peers[0] : target;
  return apply(document, report, { section, depth, parent, peers, beside, at, to: { target, place } });
}

/** What is to become of a section. */
interface Change {
  readonly section: Section;
  readonly depth: number;
  readonly parent: Section | undefined;
  /** Headings that it comes to stand beside. */
  readonly peers: readonly Section[];
  /** The one of them in whose series it is numbered. */
  readonly beside: Section | undefined;
  readonly at: Span;
  readonly to?: Destination;
}

function apply(document: ReportDocument, report: Report, change: Change): StructureEdit | undefined {
  const { section, depth, parent, beside, to, at } = change;
  const own = subtreeOf(report, section);
  const looks = findLooks(document, report, own, change);
  if (!looks) return undefined;
  const rest = report.allSections.filter((other) => !own.includes(other));
  const index = to
    ? rest.indexOf(to.target) + (to.place === 'before' ? 0 : subtreeOf(report, to.target).filter((of) => !own.includes(of)).length)
    : report.allSections.indexOf(section);
  const planned: PlannedSection[] = rest.map((other) => ({ section: other, depth: other.depth }));
  planned.splice(index, 0, ...own.map((of) => ({ section: of, depth: of.depth + depth - section.depth })));
  const numbers = renumberPlanned(document, report, planned, looks, { section, beside });
  if (!numbers) return undefined;
  const block = blockOf(document, report, section);
  // What starts afresh inside of it would have to stay.
  if (block.last < own.at(-1)!.paragraph) return undefined;
  const route = to && routeOf(document, report, block, to, parent === section.parent);
  if (route && holdsContents(document, route.lines)) return undefined;
  const moved = route ? carry(document, block, route, numbers, at) : { edits: numbers, selection: moveSelection(numbers, at) };
  return moved.edits.length > 0 && givesOutline(document, moved.edits, report, planned) ? moved : undefined;
}

/** How the headings that come to stand on another level, or under another heading, are to be written. */
function findLooks(
  document: ReportDocument,
  report: Report,
  own: readonly Section[],
  { section, depth, parent, peers }: Change,
): Map<Section, Look> | undefined {
  const looks = createLooks(document, report.allSections);
  const found = new Map<Section, Look>();
  const by = depth - section.depth;
  const others = report.allSections.filter((other) => !own.includes(other) && !startsList(report, other));
  for (const of of own) {
    if (of !== section && by === 0) continue;
    const above = of === section ? parent : of.parent;
    const level = of.depth + by;
    const alike = [...(of === section ? peers : []), ...[...others, ...own].filter((other) => other.depth === level)];
    const look =
      parent === section.parent && by === 0 ? looks.of(of) : looks.find(of, above && (found.get(above) ?? looks.of(above)), alike);
    if (!look || startsList(report, of)) return undefined;
    found.set(of, look);
  }
  return found;
}

/** The way of a block to its new place. */
interface Route {
  /** The lines that change places. */
  readonly lines: Block;
  /** What is taken out: the block and the gap. */
  readonly cut: Span;
  /** Line ends and blank lines before or behind the block, which go along. */
  readonly gap: Span;
  /** Offset at which it is put in, gap first where that is the end of a line. */
  readonly place: number;
  readonly isBehind: boolean;
}

/** Works out the way of a block; undefined where it stands there. Among its siblings it takes the gap on the side that it leaves by. */
function routeOf(
  document: ReportDocument,
  report: Report,
  block: Block,
  { target, place }: Destination,
  isSibling: boolean,
): Route | undefined {
  const goal = blockOf(document, report, target);
  const isDown = (place === 'before' ? goal.first : goal.last) > block.last;
  const before = textBefore(document, block.first);
  const region = isDown
    ? { first: textAfter(document, block.last), last: place === 'before' ? textBefore(document, goal.first) : goal.last }
    : { first: place === 'before' ? goal.first : textAfter(document, goal.last), last: before };
  if (region.first > region.last || region.first === block.first) return undefined;
  const own = spanOfBlock(document, block);
  const leads = !isDown || (!isSibling && block.first > 0);
  const gap = leads ? { start: document.endOf(before), end: own.start } : { start: own.end, end: document.startOf(region.first) };
  return {
    lines: { first: Math.min(block.first, region.first), last: Math.max(block.last, region.last) },
    cut: leads ? { start: gap.start, end: own.end } : { start: own.start, end: gap.end },
    gap,
    place: isDown ? document.endOf(region.last) : place === 'before' ? document.startOf(region.first) : document.endOf(goal.last),
    isBehind: isDown || place !== 'before',
  };
}

/** Takes a block to its new place. Edits inside of it go with it. */
function carry(
  document: ReportDocument,
  block: Block,
  { cut, gap, place, isBehind }: Route,
  edits: readonly TextEdit[],
  at: Span,
): StructureEdit {
  const own = spanOfBlock(document, block);
  const inner = edits.filter(({ span }) => span.start >= own.start && span.end <= own.end);
  const outer = edits.filter((edit) => !inner.includes(edit));
  const shifted = inner.map(({ span, newText }) => ({ span: shift(span, -own.start), newText }));
  const text = applyEdits(document.textOf(own), shifted);
  const paste = isBehind ? document.textOf(gap) + text : text + document.textOf(gap);
  // Some editors put an edit at the same place first, some the insertion: one edit leaves no doubt.
  const touching = outer.find(({ span }) => (isBehind ? span.end : span.start) === place);
  const insertion: TextEdit = touching
    ? { span: touching.span, newText: isBehind ? touching.newText + paste : paste + touching.newText }
    : { span: { start: place, end: place }, newText: paste };
  const around = [...outer.filter((edit) => edit !== touching), { span: cut, newText: '' }];
  const landed = moveOffset(touching && isBehind ? [...around, touching] : around, place) + (isBehind ? gap.end - gap.start : 0);
  const inBlock = (offset: number): number => landed + moveOffset(shifted, Math.min(Math.max(offset, own.start), own.end) - own.start);
  const all = [...around, insertion].sort((a, b) => a.span.start - b.span.start);
  return { edits: all, selection: { start: inBlock(at.start), end: inBlock(at.end) } };
}

/** True where a contents page lies among lines. */
function holdsContents({ contents }: ReportDocument, { first, last }: Block): boolean {
  return contents !== undefined && contents.first <= last && contents.last >= first;
}
