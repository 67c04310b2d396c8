import type { ParagraphParser } from '../grammar/parser';
import type { ReportDocument } from './document';
import { buildLineTable } from './lineTable';
import { createRecordMaker } from './paragraphRecord';
import { createSnapshot } from './snapshot';

/**
 * Builds a document from its whole text, parsing every paragraph. O(length).
 * The parser is given paragraphs without line end and, at the start of a text, without byte order mark.
 */
export function buildDocument(text: string, parse: ParagraphParser): ReportDocument {
  const make = createRecordMaker(parse);
  return createSnapshot(buildLineTable(text, make), { parse, make, opaque: new WeakMap() });
}
