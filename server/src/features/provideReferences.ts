import type { Location } from 'vscode-languageserver-types';
import { contains, type Span } from '../base/span';
import type { ReportDocument } from '../model/document';
import { findContentsLinks, findReferenceLinks, placeLink, type Link } from '../model/links';
import { partAt } from '../model/navigate';
import { findShortName } from '../model/shortNames';
import { findBlank } from './findBlank';
import { toRange } from './positions';

/** What is told of, and the places that speak of it. */
interface Spoken {
  readonly target: Span;
  readonly from: readonly Span[];
}

/**
 * Lists the places that speak of what stands at an offset: of a title or heading the contents page and references to it, of a blank all of its name, of a
 * short name all that use it; asked on one of them, the same.
 *
 * @param withTarget - the thing itself is listed too
 */
export function provideReferences(document: ReportDocument, offset: number, uri: string, withTarget: boolean): Location[] {
  const spoken = findSpoken(document, offset);
  if (!spoken) return [];
  const spans = withTarget ? [spoken.target, ...spoken.from] : spoken.from;
  return spans.toSorted((a, b) => a.start - b.start).map((span) => ({ uri, range: toRange(document, span) }));
}

function findSpoken(document: ReportDocument, offset: number): Spoken | undefined {
  if (document.paragraphs.length === 0) return undefined;
  const blank = findBlank(document, offset);
  if (blank) return { target: blank.same[0] ?? blank.span, from: blank.same.slice(1) };
  const links = linksAround(document, offset);
  const target = findTitle(document, offset, links);
  if (target) return { target, from: links.filter(({ to }) => to.start === target.start).map(({ from }) => from) };
  const short = findShortName(document, offset);
  return short && { target: short.introduced, from: short.uses };
}

/** The links of the contents page, and those within the report at an offset. */
function linksAround(document: ReportDocument, offset: number): readonly Link[] {
  const part = partAt(document, offset);
  const references = part ? findReferenceLinks(part.document).map((link) => placeLink(link, part)) : [];
  return [...findContentsLinks(document), ...references];
}

/** The place that a link at an offset leads to, or that the offset's line is. */
function findTitle(document: ReportDocument, offset: number, links: readonly Link[]): Span | undefined {
  const at = { start: offset, end: offset };
  const own = links.find(({ from }) => contains(from, at));
  return (own ?? links.find(({ to }) => contains(to, at)))?.to;
}
