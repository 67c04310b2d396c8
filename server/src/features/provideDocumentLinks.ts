import type { DocumentLink } from 'vscode-languageserver-types';
import type { ReportDocument } from '../model/document';
import { findContentsLinks, findReferenceLinks, placeLink, type Link } from '../model/links';
import { toPosition, toRange } from './positions';
import type { FeatureTexts } from './texts';

/**
 * Links the lines of a contents page to the titles that they name, and 见第三部分 to the heading; the fragment of an address is a line
 * from 1 on, and a column. Costs the parts of the file that changed, and the links.
 */
export function provideDocumentLinks(
  document: ReportDocument,
  uri: string,
  texts: Pick<FeatureTexts, 'goToTitle' | 'goToReferred'>,
): DocumentLink[] {
  const toLink = ({ kind, from, to }: Link): DocumentLink => {
    const { line, character } = toPosition(document, to.start);
    return {
      range: toRange(document, from),
      target: `${uri}#L${line + 1},${character + 1}`,
      tooltip: kind === 'contents' ? texts.goToTitle : texts.goToReferred,
    };
  };
  const links: DocumentLink[] = [];
  for (const link of findContentsLinks(document)) links.push(toLink(link));
  for (const part of document.parts) {
    for (const link of findReferenceLinks(part.document)) if (link.kind === 'reference') links.push(toLink(placeLink(link, part)));
  }
  return links;
}
