import assert from 'node:assert/strict';
import { span } from '../../../server/src/base/span';
import { carryFindings } from '../../../server/src/linter/carryFindings';
import type { Finding } from '../../../server/src/linter/rule';
import type { ReportDocument } from '../../../server/src/model/document';
import { createService } from '../../../server/src/service/createService';

const service = createService();
const text = '甲甲甲。\n乙乙乙。\n丙丙丙。\n丁丁丁。';

/** A finding at one word that points at others, and names the line of the first of them. */
function at(document: ReportDocument, word: string, ...others: readonly string[]): Finding {
  const place = (of: string) => {
    const start = document.textOf(span(0, document.length)).indexOf(of);
    return span(start, start + of.length);
  };
  const line = document.paragraphAt(place(others[0] ?? word).start);
  const related = others.map((other) => ({ span: place(other), message: { id: 'other' } }));
  return {
    rule: 'a/x',
    severity: 'warning',
    message: { id: 'found', data: { line: { paragraph: line } } },
    span: place(word),
    related,
    fixes: undefined,
  };
}

describe('carryFindings', () => {
  for (const [name, edit, kept] of [
    ['as they are where nothing changed', undefined, ['甲 丁', '丙 甲', '乙', '丁 乙', '丙']],
    ['but those in a paragraph that was edited, or that speak of it', { span: span(6, 6), newText: '又' }, ['甲 丁', '丙 甲', '丙']],
    ['past lines that come', { span: span(5, 5), newText: '新\n新\n' }, ['甲 丁', '丙 甲', '乙', '丁 乙', '丙']],
    ['past lines that go', { span: span(5, 10), newText: '' }, ['甲 丁', '丙 甲', '丙']],
    [
      'past what is put behind them all',
      { span: span(text.length, text.length), newText: '\n末' },
      ['甲 丁', '丙 甲', '乙', '丁 乙', '丙'],
    ],
  ] as const) {
    it(name, () => {
      const before = service.open(text);
      const after = edit ? service.update(before, [edit]) : before;
      const all = (words: readonly string[], document: ReportDocument) =>
        words.map((word) => at(document, ...(word.split(' ') as [string, ...string[]])));
      const carried = carryFindings(all(['甲 丁', '丙 甲', '乙', '丁 乙', '丙'], before), before, after);
      assert.deepEqual(carried, all(kept, after));
    });
  }

  it('leave out a fix that takes a line end with it when that line end changes', () => {
    const before = service.open(text);
    const finding: Finding = {
      ...at(before, '乙乙乙'),
      fixes: [{ title: { id: 'delete' }, edits: [{ span: span(5, 10), newText: '' }], safety: 'unsafe' }],
    };
    const after = service.update(before, [{ span: span(9, 10), newText: '\r\n' }]);
    assert.deepEqual(carryFindings([finding], before, after), []);
    assert.equal(carryFindings([finding], before, service.update(before, [{ span: span(10, 10), newText: '又' }])).length, 1);
  });
});
