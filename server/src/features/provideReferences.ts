import type { Location } from 'vscode-languageserver-types';
import type { Span } from '../base/span';
import type { ReportDocument } from '../model/document';
import { findContentsLinks } from '../model/links';
import { findShortName } from '../model/shortNames';
import { findBlank } from './findBlank';
import { toRange } from './positions';

/** What is told of, and the places that speak of it. */
interface Spoken {
  readonly target: Span;
  readonly from: readonly Span[];
}

/**
 * Lists the places that speak of what stands at an offset: of a title those in the contents page, of a blank all of its name, of a
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
  const links = findContentsLinks(document);
  const line = document.paragraphAt(offset);
  const isOn = ({ start, end }: Span): boolean => document.paragraphAt(start) <= line && line <= document.paragraphAt(end);
  const target = links.find(({ from, to }) => isOn(from) || isOn(to))?.to;
  if (target) return { target, from: links.filter(({ to }) => to.start === target.start).map(({ from }) => from) };
  const short = findShortName(document, offset);
  return short && { target: short.introduced, from: short.uses };
}
