import assert from 'node:assert/strict';
import fc from 'fast-check';
import { computeTokenEdits, provideSemanticTokens, semanticTokensLegend } from '../../../server/src/features/provideSemanticTokens';
import { createService } from '../../../server/src/service/createService';
import { openReport } from './openReport';

const service = createService();

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
    assert.deepEqual(decode(text, provideSemanticTokens(openReport(text), 'blanks')), ['3:XX', '3:X', '5:xx']);
  });

  it('mark all blanks of a draft with more of them than are listed as diagnostics', () => {
    const draft = '完成投资XX亿元。\n'.repeat(3000);
    assert.equal(provideSemanticTokens(openReport(draft), 'blanks').length, 5 * 3000);
  });

  it('mark the blanks of the lines asked for, counted from the start of the file', () => {
    const document = openReport(text);
    const [third, fifth] = [document.startOf(2), document.startOf(4)];
    assert.deepEqual(decode(text, provideSemanticTokens(document, 'blanks', { start: third + 6, end: third + 7 })), ['3:XX', '3:X']);
    assert.deepEqual(decode(text, provideSemanticTokens(document, 'blanks', { start: fifth, end: document.length })), ['5:xx']);
    assert.deepEqual(provideSemanticTokens(document, 'blanks', { start: 0, end: 0 }), []);
  });

  it('mark numbers and markers too where that is wanted', () => {
    const full = '甲县2024年工作总结\n一、投资\n完成投资12.5亿元，增长X%。一是修路3公里；二是种树。\n（1）修渠XX公里。\n';
    const data = provideSemanticTokens(openReport(full), 'all');
    const types = data.filter((_, index) => index % 5 === 3).map((type) => semanticTokensLegend.tokenTypes[type]);
    assert.deepEqual(
      decode(full, data).map((words, index) => `${words} ${types[index]}`),
      [
        '2:一、 marker',
        '3:12.5亿元 quantity',
        '3:X placeholder',
        '3:一是 marker',
        '3:3公里 quantity',
        '3:二是 marker',
        '4:（1） marker',
        '4:XX placeholder',
      ],
    );
  });

  it('are the same for the whole as for all of its lines, stand in order and apart, whatever was known of a version before', () => {
    const piece = fc.constantFrom(
      '甲县2024年工作总结\n',
      '\n',
      '一、',
      '（一）',
      '12万元',
      'XX',
      '20XX年',
      '，',
      '一是',
      '；二是',
      '【待补充】',
      '\r\n',
      '约3～5亩',
    );
    const pieces = fc.array(piece, { maxLength: 25 });
    fc.assert(
      fc.property(pieces, pieces, fc.constantFrom('blanks' as const, 'all' as const), (before, after, choice) => {
        const old = service.open(`甲县2024年工作总结\n${before.join('')}\n乙县2024年工作总结\n${after.join('')}`);
        provideSemanticTokens(old, choice);
        const document = service.update(old, [{ span: { start: 12, end: 12 }, newText: after.join('') }]);
        const data = provideSemanticTokens(document, choice);
        assert.deepEqual(data, provideSemanticTokens(document, choice, { start: 0, end: document.length }));
        for (let at = 5; at < data.length; at += 5)
          assert.ok(data[at]! > 0 || data[at + 1]! >= data[at - 3]!, data.slice(at - 5, at + 5).join());
      }),
    );
  });

  it('are none where nothing is to be filled', () => {
    assert.deepEqual(provideSemanticTokens(openReport(''), 'all'), []);
    assert.deepEqual(provideSemanticTokens(openReport('打造“1+X”体系。'), 'blanks'), []);
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
