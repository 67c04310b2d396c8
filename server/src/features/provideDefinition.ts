import type { LocationLink } from 'vscode-languageserver-types';
import type { Span } from '../base/span';
import type { ReportDocument } from '../model/document';
import { findLink } from '../model/links';
import { findShortName } from '../model/shortNames';
import { findBlank } from './findBlank';
import { toRange } from './positions';

/**
 * Gives where what stands at an offset is told of: the title of a line of the contents page, the heading of 见第三部分, the first of what 以下七个方面 announces,
 * the first blank of a name, the place that introduces a short name.
 */
export function provideDefinition(document: ReportDocument, offset: number, uri: string): LocationLink[] {
  const found = findTarget(document, offset);
  if (!found) return [];
  const target = toRange(document, found.to);
  return [{ targetUri: uri, targetRange: target, targetSelectionRange: target, originSelectionRange: toRange(document, found.from) }];
}

function findTarget(document: ReportDocument, offset: number): { readonly from: Span; readonly to: Span } | undefined {
  if (document.paragraphs.length === 0) return undefined;
  const blank = findBlank(document, offset);
  if (blank) return { from: blank.span, to: blank.same[0] ?? blank.span };
  const link = findLink(document, { start: offset, end: offset });
  if (link) return link;
  const short = findShortName(document, offset);
  return short && { from: short.span, to: short.introduced };
}
