import type { Enumeration, EnumerationItem, ReportDocument } from '../../model/document';
import { markBefore } from '../../model/numbering/explainEnumerations';

/** So many items must start paragraphs of their own before one that does not is a slip. */
const LEADING = 2;
/** So many items must stand in the first paragraph before a break behind them is a slip. */
const RUNNING = 3;

/** An item inside a paragraph, and one that starts its own. */
export interface GluedItem {
  readonly item: EnumerationItem;
  readonly sibling: EnumerationItem;
}

/**
 * Finds the items that stand inside the paragraph of the item before them while most start paragraphs. The first item
 * may stand behind the words that announce it.
 */
export function findGlued(document: ReportDocument, { items }: Enumeration): GluedItem[] {
  const leading = items.filter(({ item }) => item.leads);
  const inside = items.filter(({ item }, index) => !item.leads && index > 0);
  if (leading.length < LEADING || inside.length >= leading.length) return [];
  // In a paragraph that runs on through several items the writer has changed to another layout.
  const [first, second] = items;
  if (!first || !second || first.paragraph === second.paragraph) return [];
  return inside.flatMap((item) => {
    const before = markBefore(document, item.paragraph, item.item);
    const sibling = leading.find(({ paragraph }) => paragraph > item.paragraph) ?? leading.at(-1);
    return before?.kind === 'stop' && sibling ? [{ item, sibling }] : [];
  });
}

/** Items that start paragraphs, in a run that is written without breaks, and one of the others. */
export interface StrayBreak {
  readonly broken: readonly EnumerationItem[];
  readonly inside: EnumerationItem;
}

/**
 * Finds where a run that is written without breaks is cut into paragraphs all the same: the first paragraph holds
 * several items, most items stand inside paragraphs, and a paragraph behind holds nothing but one item.
 */
export function findStrayBreak(document: ReportDocument, { items }: Enumeration): StrayBreak | undefined {
  const [first] = items;
  if (!first) return undefined;
  const paragraphs = byParagraph(items);
  const [opening, ...rest] = paragraphs.values();
  if (!opening || opening.length < RUNNING || rest.length === 0) return undefined;
  const inside = items.filter(({ item }) => !item.leads);
  const broken = rest.flatMap((group) => (group[0]?.item.leads ? [group[0]] : []));
  const isOneText = broken.length === rest.length && isUnbroken(document, first.paragraph, items.at(-1)!.paragraph, paragraphs);
  if (!isOneText || broken.length >= inside.length || !rest.some((group) => group.length === 1)) return undefined;
  return { broken, inside: opening.at(-1)! };
}

/** True when there is no paragraph between that holds no item. */
function isUnbroken(document: ReportDocument, first: number, last: number, paragraphs: ReadonlyMap<number, unknown>): boolean {
  for (let index = first; index <= last; index++) {
    if (!paragraphs.has(index) && document.paragraphs[index]?.syntax.line.kind !== 'blank') return false;
  }
  return true;
}

function byParagraph(items: readonly EnumerationItem[]): Map<number, EnumerationItem[]> {
  const groups = new Map<number, EnumerationItem[]>();
  for (const item of items) {
    const group = groups.get(item.paragraph);
    if (group) group.push(item);
    else groups.set(item.paragraph, [item]);
  }
  return groups;
}
