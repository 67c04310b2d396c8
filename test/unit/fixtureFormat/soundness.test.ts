import assert from 'node:assert/strict';
import { applyEdits, type TextEdit } from '../../../server/src/base/edit';
import { mapSpan } from '../../fixtureFormat/soundness';

const text = '0123456789';

/** The stretch 3–6 of the text after one edit. */
function after(start: number, end: number, newText: string): string {
  const edits: TextEdit[] = [{ span: { start, end }, newText }];
  const mapped = mapSpan({ start: 3, end: 6 }, edits);
  return applyEdits(text, edits).slice(mapped.start, mapped.end);
}

describe('fixtureFormat/mapSpan', () => {
  it('leaves out what is put beside the stretch', () => {
    assert.equal(after(3, 3, 'ab'), '345');
    assert.equal(after(6, 6, 'ab'), '345');
    assert.equal(after(0, 3, 'ab'), '345');
    assert.equal(after(6, 9, ''), '345');
    assert.equal(after(0, 1, ''), '345');
  });

  it('takes in what replaces a part of it', () => {
    assert.equal(after(3, 6, 'ab'), 'ab');
    assert.equal(after(4, 5, 'abc'), '3abc5');
    assert.equal(after(4, 4, 'a'), '3a45');
    assert.equal(after(2, 4, 'ab'), 'ab45');
    assert.equal(after(5, 8, 'ab'), '34ab');
    assert.equal(after(2, 8, 'ab'), 'ab');
    assert.equal(after(3, 6, ''), '');
  });

  it('follows several edits', () => {
    const edits: TextEdit[] = [
      { span: { start: 7, end: 8 }, newText: '' },
      { span: { start: 0, end: 0 }, newText: 'abc' },
      { span: { start: 4, end: 5 }, newText: '' },
    ];
    const { start, end } = mapSpan({ start: 3, end: 6 }, edits);
    assert.equal(applyEdits(text, edits).slice(start, end), '35');
  });
});
