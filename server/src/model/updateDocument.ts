import type { TextEdit } from '../base/edit';
import type { ParagraphParser } from '../grammar/parser';
import type { ReportDocument } from './document';
import { buildDocument } from './buildDocument';
import { keptInBoth, spliceLineTable } from './lineTable';
import { createSnapshot, isSnapshot } from './snapshot';

/**
 * Builds the next version of a document. Paragraphs that no edit reaches stay the same objects, as do reports (with all
 * their parts) in which and before which nothing changed; the result says the same as a document built from the new text.
 * Costs the parsing of the paragraphs edited, and a copy of a few bytes for each of the others.
 *
 * @param edits - applied one after another, each in offsets of the text that the edits before it gave, as LSP sends them
 * @param parse - the parser the document was built with; with another one the whole text is parsed again
 * @throws RangeError when an edit lies outside the text
 */
export function updateDocument(previous: ReportDocument, edits: readonly TextEdit[], parse: ParagraphParser): ReportDocument {
  const known = isSnapshot(previous) && previous.origin.parse === parse;
  const base = known ? previous : buildDocument(previous.textOf({ start: 0, end: previous.length }), parse);
  if (!isSnapshot(base)) throw new TypeError('a document that buildDocument did not make');
  if (edits.length === 0) return base;
  let { table } = base;
  let kept = base.keptSinceDerived();
  for (const batch of batchesOf(edits)) {
    table = spliceLineTable(table, batch, base.origin.make);
    kept = keptInBoth(kept, table.kept);
  }
  return createSnapshot(table, base.origin, base.newestDerived(), kept);
}

/**
 * Groups edits that may be made in one pass: as long as each ends before the one before it starts, all are in offsets of
 * the same text. Editors send the many edits of a replacement in this order.
 */
function batchesOf(edits: readonly TextEdit[]): TextEdit[][] {
  const batches: TextEdit[][] = [];
  let start = -1;
  for (const edit of edits) {
    const batch = batches.at(-1);
    if (batch && edit.span.end <= start) batch.push(edit);
    else batches.push([edit]);
    start = edit.span.start;
  }
  return batches.map((batch) => batch.reverse());
}
