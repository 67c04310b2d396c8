import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { ReportDocument } from '../model/document';
import { findBlank } from './findBlank';
import { toRange } from './positions';

/** Gives all blanks of the name at an offset in its report; undefined where no blank is. */
export function provideDocumentHighlights(document: ReportDocument, offset: number): DocumentHighlight[] | undefined {
  const spans = findBlank(document, offset)?.same;
  return spans?.map((span) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Write }));
}
