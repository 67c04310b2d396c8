import assert from 'node:assert/strict';
import { applyEdits, type TextEdit } from '../../server/src/base/edit';
import type { ReportDocument } from '../../server/src/model/document';
import type { ReportService } from '../../server/src/service/service';
import { randomFrom, type Random } from './random';

/** Things typed by mistake and taken back: each changes how its surroundings are read. */
const JUNK = ['\n', '\r', '\r\n', '。', '一、', '“', '）', '```\n', '<!-- jiaogao-ignore-file -->\n', '2023年工作总结\n', 'XX', '１'];

/** A piece of the final text, in it already or not. */
interface Piece {
  readonly text: string;
  present: boolean;
}

/**
 * Builds a text up by random edits: pieces in any order (cut anywhere, inside a CRLF too), several edits at once, and
 * things put in and taken out again. `look` is called at some of the stages, so that what is computed lazily has been.
 */
export function buildUp(service: ReportService, text: string, seed: string, look: (document: ReportDocument) => unknown): ReportDocument {
  const random = randomFrom(seed);
  const pieces = cut(text, random).map((piece) => ({ text: piece, present: random(4) === 0 }));
  let shown = writtenSoFar(pieces);
  let document = service.open(shown);
  const apply = (edits: readonly TextEdit[]) => {
    for (const edit of edits) shown = applyEdits(shown, [edit]);
    document = service.update(document, edits);
    assert.equal(document.textOf({ start: 0, end: document.length }), shown, `text after edits (${seed})`);
    if (random(3) === 0) look(document);
  };
  while (pieces.some(({ present }) => !present)) {
    if (random(3) === 0) {
      const at = random(shown.length + 1);
      const junk = JUNK[random(JUNK.length)] ?? '';
      apply([{ span: { start: at, end: at }, newText: junk }]);
      apply([{ span: { start: at, end: at + junk.length }, newText: '' }]);
    }
    apply(Array.from({ length: 1 + random(3) }, () => insertMissing(pieces, random)).flat());
  }
  assert.equal(shown, text);
  return document;
}

/** Puts a missing piece where it belongs; none when all are there. */
function insertMissing(pieces: readonly Piece[], random: Random): TextEdit[] {
  const missing = pieces.filter(({ present }) => !present);
  const piece = missing[random(missing.length)];
  if (!piece) return [];
  const at = writtenSoFar(pieces.slice(0, pieces.indexOf(piece))).length;
  piece.present = true;
  return [{ span: { start: at, end: at }, newText: piece.text }];
}

function writtenSoFar(pieces: readonly Piece[]): string {
  return pieces.map(({ text, present }) => (present ? text : '')).join('');
}

function cut(text: string, random: Random): string[] {
  const places = Array.from({ length: 2 + random(8) }, () => random(text.length + 1));
  const bounds = [0, ...places, text.length].sort((a, b) => a - b);
  return bounds.slice(1).map((end, index) => text.slice(bounds[index], end));
}
