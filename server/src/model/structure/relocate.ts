import { applyEdits, type TextEdit } from '../../base/edit';
import { shift, type Span } from '../../base/span';
import type { Report, ReportDocument, Section } from '../document';
import { findReport, seriesOf, siblingsOf } from '../navigate';
import { type Block, blockOf, spanOfBlock } from './blocks';
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
    target && (section.marker ? seriesOf(siblings).some((of) => of.includes(section) && of.includes(target)) : !target.marker);
  return isBesides ? relocateSection(document, section, { target, place: by < 0 ? 'before' : 'after' }, at) : undefined;
}

/** Moves a section one level out, behind the one it stands under, or one level in, under the sibling before it. All under it follows. */
export function changeLevel(document: ReportDocument, section: Section, by: -1 | 1, at: Span): StructureEdit | undefined {
  const report = findReport(document, section.paragraph);
  if (!report) return undefined;
  const siblings = siblingsOf(report, section);
  const parent = by < 0 ? section.parent?.parent : siblings[siblings.indexOf(section) - 1];
  if (by < 0 ? !section.parent : !parent) return undefined;
  const peers = by < 0 ? siblingsOf(report, section.parent!) : parent!.children.toReversed();
  return apply(document, report, { section, depth: section.depth + by, parent, peers, at });
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
  const peers = (place === 'into' ? target.children.toReversed() : siblingsOf(report, target)).filter((peer) => peer !== section);
  const depth = (parent?.depth ?? 0) + 1;
  return apply(document, report, { section, depth, parent, peers, at, to: { target, place } });
}

/** What is to become of a section. */
interface Change {
  readonly section: Section;
  readonly depth: number;
  readonly parent: Section | undefined;
  /** Headings that it comes to stand beside. */
  readonly peers: readonly Section[];
  readonly at: Span;
  readonly to?: Destination;
}

function apply(document: ReportDocument, report: Report, change: Change): StructureEdit | undefined {
  const { section, depth, to, at } = change;
  const own = subtreeOf(report, section);
  const looks = findLooks(document, report, own, change);
  if (!looks) return undefined;
  const rest = report.allSections.filter((other) => !own.includes(other));
  const index = to
    ? rest.indexOf(to.target) + (to.place === 'before' ? 0 : subtreeOf(report, to.target).filter((of) => !own.includes(of)).length)
    : report.allSections.indexOf(section);
  const planned: PlannedSection[] = rest.map((other) => ({ section: other, depth: other.depth }));
  planned.splice(index, 0, ...own.map((of) => ({ section: of, depth: of.depth + depth - section.depth })));
  const numbers = renumberPlanned(document, report, planned, looks);
  if (!numbers) return undefined;
  const block = blockOf(document, report, section);
  const region = index === report.allSections.indexOf(section) ? undefined : regionOf(document, report, planned, own, block);
  const moved = region ? rotate(document, block, region, numbers, at) : { edits: numbers, selection: moveSelection(numbers, at) };
  const isSound =
    moved.edits.length > 0 && !crossesContents(document, block, region) && givesOutline(document, moved.edits, report, planned);
  return isSound ? moved : undefined;
}

/** A section and all sections under it, in text order. */
function subtreeOf(report: Report, section: Section): readonly Section[] {
  const start = report.allSections.indexOf(section);
  let end = start + 1;
  while ((report.allSections[end]?.depth ?? 0) > section.depth) end++;
  return report.allSections.slice(start, end);
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
  const others = report.allSections.filter((other) => !own.includes(other));
  for (const of of own) {
    if (of !== section && by === 0) continue;
    const above = of === section ? parent : of.parent;
    const level = of.depth + by;
    const alike = [...(of === section ? peers : []), ...[...others, ...own].filter((other) => other.depth === level)];
    const look =
      parent === section.parent && by === 0 ? looks.of(of) : looks.find(of, above && (found.get(above) ?? looks.of(above)), alike);
    if (!look) return undefined;
    found.set(of, look);
  }
  return found;
}

/** The lines between where a block stands and where it is to go. */
function regionOf(
  document: ReportDocument,
  report: Report,
  planned: readonly PlannedSection[],
  own: readonly Section[],
  block: Block,
): Block {
  const start = planned.findIndex(({ section }) => section === own[0]);
  const next = planned[start + own.length]?.section;
  if (next && next.paragraph < block.first) return { first: blockOf(document, report, next).first, last: lastBefore(report, block.first) };
  const after = report.allSections[report.allSections.indexOf(own.at(-1)!) + 1]!;
  const last = next ? lastBefore(report, next.paragraph) : blockOf(document, report, planned[start - 1]!.section).last;
  return { first: blockOf(document, report, after).first, last };
}

/** The last line with text before a heading that has others before it. */
function lastBefore(report: Report, heading: number): number {
  return report.allSections.findLast(({ paragraph }) => paragraph < heading)!.last;
}

/** Puts a block on the other side of a region; the lines between them stay between them. Edits inside of the block go with it. */
function rotate(document: ReportDocument, block: Block, region: Block, edits: readonly TextEdit[], at: Span): StructureEdit {
  const own = spanOfBlock(document, block);
  const other = spanOfBlock(document, region);
  const isDown = other.start > own.start;
  const gap = isDown ? { start: own.end, end: other.start } : { start: other.end, end: own.start };
  const inner = edits.filter(({ span }) => span.start >= own.start && span.end <= own.end);
  const outer = edits.filter((edit) => !inner.includes(edit));
  const shifted = inner.map(({ span, newText }) => ({ span: shift(span, -own.start), newText }));
  const text = applyEdits(document.textOf(own), shifted);
  const cut = { span: isDown ? { start: own.start, end: gap.end } : { start: gap.start, end: own.end }, newText: '' };
  const place = isDown ? other.end : other.start;
  const paste = isDown ? document.textOf(gap) + text : text + document.textOf(gap);
  // Some editors put an edit at the same place first, some the insertion: one edit leaves no doubt.
  const touching = outer.find(({ span }) => (isDown ? span.end : span.start) === place);
  const insertion: TextEdit = touching
    ? { span: touching.span, newText: isDown ? touching.newText + paste : paste + touching.newText }
    : { span: { start: place, end: place }, newText: paste };
  const around = [...outer.filter((edit) => edit !== touching), cut];
  const landed = moveOffset(touching && isDown ? [...around, touching] : around, place) + (isDown ? gap.end - gap.start : 0);
  const inBlock = (offset: number): number => landed + moveOffset(shifted, Math.min(Math.max(offset, own.start), own.end) - own.start);
  const all = [...around, insertion].sort((a, b) => a.span.start - b.span.start);
  return { edits: all, selection: { start: inBlock(at.start), end: inBlock(at.end) } };
}

/** True where a contents page lies among the lines that change places. */
function crossesContents({ contents }: ReportDocument, block: Block, region: Block | undefined): boolean {
  if (!contents || !region) return false;
  return contents.first <= Math.max(block.last, region.last) && contents.last >= Math.min(block.first, region.first);
}
