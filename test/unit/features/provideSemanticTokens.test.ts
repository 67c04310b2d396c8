import assert from 'node:assert/strict';
import fc from 'fast-check';
import { computeTokenEdits, provideSemanticTokens } from '../../../server/src/features/provideSemanticTokens';
import { openReport } from './openReport';

/** The words under the tokens. */
function decode(text: string, data: readonly number[]): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const words: string[] = [];
  let [line, start] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines_, starts, length] = data.slice(at, at + 3) as [number, number, number];
    start = lines_ === 0 ? start + starts : starts;
    line += lines_;
    words.push(`${line + 1}:${lines[line]!.slice(start, start + length)}`);
  }
  return words;
}

const text = '甲县2024年工作总结\r\n一、投资\r\n完成投资XX亿元，增长X%。\r\n\r\n新增企业xx户。\r\n';

describe('semantic tokens', () => {
  it('mark every blank', () => {
    assert.deepEqual(decode(text, provideSemanticTokens(openReport(text))), ['3:XX', '3:X', '5:xx']);
  });

  it('mark all blanks of a draft with more of them than are listed as diagnostics', () => {
    const draft = '完成投资XX亿元。\n'.repeat(3000);
    assert.equal(provideSemanticTokens(openReport(draft)).length, 5 * 3000);
  });

  it('mark the blanks of the lines asked for, counted from the start of the file', () => {
    const document = openReport(text);
    const [third, fifth] = [document.startOf(2), document.startOf(4)];
    assert.deepEqual(decode(text, provideSemanticTokens(document, { start: third + 6, end: third + 7 })), ['3:XX', '3:X']);
    assert.deepEqual(decode(text, provideSemanticTokens(document, { start: fifth, end: document.length })), ['5:xx']);
    assert.deepEqual(provideSemanticTokens(document, { start: 0, end: 0 }), []);
  });

  it('are none where nothing is to be filled', () => {
    assert.deepEqual(provideSemanticTokens(openReport('')), []);
    assert.deepEqual(provideSemanticTokens(openReport('打造“1+X”体系。')), []);
  });
});

describe('edits of semantic tokens', () => {
  const apply = (before: readonly number[], now: readonly number[]): number[] => {
    const result = [...before];
    for (const { start, deleteCount, data = [] } of computeTokenEdits(before, now)) result.splice(start, deleteCount, ...data);
    return result;
  };

  it('turn what was sent into what is', () => {
    const numbers = fc.array(fc.nat(3), { maxLength: 12 });
    fc.assert(fc.property(numbers, numbers, (before, now) => assert.deepEqual(apply(before, now), now)));
  });

  it('are none when nothing changed, and small when little did', () => {
    const before = Array.from({ length: 500 }, (_, index) => index);
    assert.deepEqual(computeTokenEdits(before, [...before]), []);
    assert.deepEqual(computeTokenEdits(before, before.with(200, 9)), [{ start: 200, deleteCount: 1, data: [9] }]);
  });
});
