import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toLspEdits, toOffset, toPosition, toRange, toSpan } from '../../../server/src/features/positions';
import { openReport } from './openReport';

/** Texts of what troubles positions: all three line ends, marks, characters of two code units and halves of them. */
const troublesome = fc
  .array(fc.constantFrom('\n', '\r', '\r\n', '一、', '报告', 'XX', '𠮷', '\ud842', '😀', '\t', ' ', '\u2028'), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

const open = (text: string) => ({ document: openReport(text), oracle: TextDocument.create('file:///a.txt', 'work-report', 1, text) });

describe('positions', () => {
  it('turn every offset into the position the protocol means', () => {
    fc.assert(
      fc.property(troublesome, (text) => {
        const { document, oracle } = open(text);
        for (let offset = -1; offset <= text.length + 1; offset++)
          assert.deepEqual(toPosition(document, offset), oracle.positionAt(offset));
      }),
    );
  });

  it('turn every position into an offset, outside the text too', () => {
    fc.assert(
      fc.property(troublesome, fc.nat(14), fc.nat(20), (text, line, character) => {
        const { document, oracle } = open(text);
        assert.equal(toOffset(document, { line, character }), oracle.offsetAt({ line, character }));
      }),
    );
  });

  it('take what is no number for zero', () => {
    const { document } = open('甲\n乙');
    const at = (line: unknown, character: unknown): number =>
      toOffset(document, { line, character } as { line: number; character: number });
    assert.equal(at(Number.NaN, 5), 1);
    assert.equal(at(-3, -1), 0);
    assert.equal(at('x', undefined), 0);
    assert.equal(at(1, Number.POSITIVE_INFINITY), 3);
    assert.equal(at(1.7, 0.9), 2);
  });

  it('turn a range written backwards round', () => {
    const { document } = open('甲乙\n丙');
    assert.deepEqual(toSpan(document, { start: { line: 1, character: 1 }, end: { line: 0, character: 1 } }), { start: 1, end: 4 });
  });

  it('count a byte order mark as the first character of its line', () => {
    const { document } = open('\ufeff一、甲\n乙');
    assert.deepEqual(toRange(document, { start: 1, end: 3 }), { start: { line: 0, character: 1 }, end: { line: 0, character: 3 } });
    assert.equal(toOffset(document, { line: 0, character: 0 }), 0);
    assert.equal(toOffset(document, { line: 0, character: 4 }), 4);
  });

  it('leave the new text of an edit alone', () => {
    const { document } = open('甲\r\n乙');
    assert.deepEqual(toLspEdits(document, [{ span: { start: 1, end: 3 }, newText: '\r\n丙\r\n' }]), [
      { range: { start: { line: 0, character: 1 }, end: { line: 1, character: 0 } }, newText: '\r\n丙\r\n' },
    ]);
  });
});
