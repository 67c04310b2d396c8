import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { ReportDocument } from '../model/document';
import { findBlank, type Blank } from './findBlank';
import { toLspEdits, toRange } from './positions';

/** Gives what a rename at the offset would replace: the mask of a blank; undefined where no blank is. */
export function providePrepareRename(document: ReportDocument, offset: number): { range: Range; placeholder: string } | undefined {
  const blank = findBlank(document, offset);
  return blank && { range: toRange(document, blank.span), placeholder: document.textOf(blank.span) };
}

/**
 * Fills blanks: a name everywhere in its report, a value or an instruction only where it stands, since two blanks
 * before the same unit are seldom the same number.
 */
export function provideRename(document: ReportDocument, offset: number, newText: string): TextEdit[] | undefined {
  const blank = findBlank(document, offset);
  return (
    blank &&
    toLspEdits(
      document,
      spansToFill(blank).map((span) => ({ span, newText })),
    )
  );
}

function spansToFill(blank: Blank): Blank['same'] {
  return blank.item.placeholder === 'name' ? blank.same : [blank.span];
}
