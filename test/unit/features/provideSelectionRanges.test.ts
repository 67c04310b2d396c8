import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SelectionRange } from 'vscode-languageserver-types';
import { toOffset, toSpan } from '../../../server/src/features/positions';
import { provideSelectionRanges } from '../../../server/src/features/provideSelectionRanges';
import { openReport } from '../../unit/features/openReport';

/** The texts that the selection grows to from `^`. */
function steps(marked: string): string[] {
  const offset = marked.indexOf('^');
  const document = openReport(marked.replace('^', ''));
  const found: string[] = [];
  for (let step: SelectionRange | undefined = provideSelectionRanges(document, [offset])[0]; step; step = step.parent) {
    found.push(document.textOf(toSpan(document, step.range)));
  }
  return found;
}

const head = '甲县水务局2024年工作总结\n\n';

describe('selection ranges', () => {
  it('grow from a quantity over clause, sentence, paragraph and sections to the file', () => {
    const first = '1.换管网。全年换管3.5公里，查漏9处。建站2座。';
    const second = `（一）抓管网\n${first}`;
    const third = `一、抓建设\n${second}`;
    const report = `${head}${third}\n二、抓服务`;
    assert.deepEqual(steps(`${report.replace('3.5公', '3.^5公')}\n\n`), [
      '3.5公里',
      '全年换管3.5公里',
      '全年换管3.5公里，查漏9处。',
      first,
      second,
      third,
      report,
      `${report}\n\n`,
    ]);
  });

  it('know text in brackets and quotes, without and with them', () => {
    assert.deepEqual(steps(`${head}推行“一户一^表（试点）”改造。`).slice(0, 3), [
      '一户一表（试点）',
      '“一户一表（试点）”',
      '推行“一户一表（试点）”改造',
    ]);
    assert.deepEqual(steps(`${head}推行“一户一表（试^点）”改造。`).slice(0, 3), ['试点', '（试点）', '一户一表（试点）']);
  });

  it('take a blank with its noun', () => {
    assert.equal(steps(`${head}全年换管X^X公里。`)[0], 'XX公里');
  });

  it('answer for every place of every text, each step within the next', () => {
    const pieces = fc.constantFrom(
      '一、',
      '（一）',
      '抓管网',
      '。',
      '，',
      '“',
      '”',
      '（',
      '）',
      '3.5公里',
      'XX镇',
      '\n',
      '\r\n',
      '2024年工作总结',
      '## ',
      '**',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (parts, marked) => {
        const document = openReport((marked ? '\ufeff' : '') + parts.join(''));
        const offsets = Array.from({ length: document.length + 1 }, (_, offset) => offset);
        const found = provideSelectionRanges(document, offsets);
        assert.equal(found.length, offsets.length);
        found.forEach((innermost, index) => {
          // A place inside of a line end is that of its line.
          const offset = Math.min(offsets[index]!, document.endOf(document.paragraphAt(offsets[index]!)));
          let inner = { start: offset, end: offset };
          for (let step: SelectionRange | undefined = innermost; step; step = step.parent) {
            const outer = toSpan(document, step.range);
            assert.ok(outer.start <= inner.start && inner.end <= outer.end, JSON.stringify([outer, inner]));
            inner = outer;
          }
          assert.equal(inner.end - inner.start, toOffset(document, { line: document.paragraphs.length, character: 0 }));
        });
      }),
      { numRuns: 200, seed: 20240105 },
    );
  });
});
