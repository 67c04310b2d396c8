import type { DocumentLink } from 'vscode-languageserver-types';
import type { ReportDocument } from '../model/document';
import { findContentsLinks } from '../model/links';
import { toPosition, toRange } from './positions';
import type { FeatureTexts } from './texts';

/** Links the lines of a contents page to the titles that they name; the fragment of an address is a line from 1 on, and a column. */
export function provideDocumentLinks(document: ReportDocument, uri: string, texts: Pick<FeatureTexts, 'goToTitle'>): DocumentLink[] {
  return findContentsLinks(document).map(({ from, to }) => {
    const { line, character } = toPosition(document, to.start);
    return { range: toRange(document, from), target: `${uri}#L${line + 1},${character + 1}`, tooltip: texts.goToTitle };
  });
}
