import type { Report } from '../../model/document';
import type { Heading } from '../../model/numbering/numberedHeadings';
import { scopesOf } from './scopes';

/** A heading whose children leave out a level that the children of its like have. */
export interface Skip {
  readonly outer: Heading;
  /** Its first child. */
  readonly first: Heading;
  /** A heading of the level that is left out, under another heading. */
  readonly between: Heading;
  /** True when it is the only 一、 that does so, against several; further in, short lists are often written without the level between. */
  readonly alone: boolean;
}

/** So many headings have to use the level between before one without it is a slip and not a choice. */
const SEVERAL = 2;

interface Parent {
  readonly heading: Heading;
  readonly children: Heading[];
}

/** Finds the headings that skip a level which others of their rank use, in one part of a report. O(headings). */
export function findSkips(report: Report, headings: readonly Heading[]): Skip[] {
  const scopes = scopesOf(report, headings);
  const likes = new Map<string, Parent[]>();
  const open: Parent[] = [];
  for (const heading of headings) {
    while (open.length > 0 && open.at(-1)!.heading.rank >= heading.rank) open.pop();
    const scope = scopes.get(heading);
    const parent = open.at(-1);
    if (parent && scopes.get(parent.heading) === scope) parent.children.push(heading);
    const own: Parent = { heading, children: [] };
    open.push(own);
    const key = `${scope} ${heading.rank}`;
    const like = likes.get(key);
    if (like) like.push(own);
    else likes.set(key, [own]);
  }
  return [...likes.values()].flatMap(skipsAmong).sort((a, b) => a.first.position - b.first.position);
}

function skipsAmong(parents: readonly Parent[]): Skip[] {
  const withChildren = parents.filter(({ children }) => children.length > 0);
  const between = withChildren
    .map(({ children }) => children[0]!)
    .reduce<Heading | undefined>((least, first) => (least && least.rank <= first.rank ? least : first), undefined);
  if (!between) return [];
  const users = withChildren.filter(({ children }) => children[0]!.rank === between.rank);
  const skippers = withChildren.filter(({ children }) => children.every(({ rank, form }) => rank > between.rank && form !== between.form));
  const alone = skippers.length === 1 && users.length >= SEVERAL;
  return skippers.map(({ heading, children }) => ({
    outer: heading,
    first: children[0]!,
    between,
    alone: alone && heading.form === 'han',
  }));
}
