import type { ParagraphParser } from '../grammar/parser';
import type { ReportDocument } from './document';
import { buildLineTable } from './lineTable';
import { createRecordMaker } from './paragraphRecord';
import { createSnapshot } from './snapshot';

/** Of how much text the syntax is kept at hand; of each character it takes about 60 bytes. */
export interface SyntaxLimit {
  /** Texts of no more characters keep all of it. */
  readonly above: number;
  /** Of larger ones that of about so many characters is kept, and that of the rest is read again when it is asked for. */
  readonly atHand: number;
}

const noLimit: SyntaxLimit = { above: Infinity, atHand: Infinity };

/**
 * Builds a document from its whole text, parsing every paragraph. O(length).
 * The parser is given paragraphs without line end and, at the start of a text, without byte order mark.
 */
export function buildDocument(text: string, parse: ParagraphParser, { above, atHand } = noLimit): ReportDocument {
  const { make, letGo } = createRecordMaker(parse, text.length > above ? atHand : Infinity);
  return createSnapshot(buildLineTable(text, make), { parse, make, letGo, opaque: new WeakMap() });
}
