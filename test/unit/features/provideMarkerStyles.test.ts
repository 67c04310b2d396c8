import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/base/edit';
import { toSpan } from '../../../server/src/features/positions';
import { provideMarkerStyles } from '../../../server/src/features/provideMarkerStyles';
import { chineseTexts } from '../../../server/src/features/texts';
import { toHanOrdinal } from '../../../server/src/grammar/numerals';
import { openReport } from './openReport';

const options = { uri: 'file:///a.txt', version: undefined, texts: chineseTexts, annotatesEdits: false };

/** The offers at the first place of some words: title and resulting text. */
function restyle(text: string, words: string): [title: string, text: string][] {
  const document = openReport(text);
  return provideMarkerStyles(document, text.indexOf(words), options).map(({ title, edit }) => {
    const edits = (edit?.changes?.[options.uri] ?? []).map(({ range, newText }) => ({ span: toSpan(document, range), newText }));
    return [title, applyEdits(text, edits)];
  });
}

describe('writing labels in another way', () => {
  it('reaches the level in the whole report, and nothing but what stands around the numerals', () => {
    const text = '县局工作总结\n一、甲\n1、子\n2、丑\n二、乙\n1、寅\n';
    assert.deepEqual(restyle(text, '2、'), [
      ['序号“2、”改写成“2．”（同级 3 处）', text.replace(/(\d)、/g, '$1．')],
      ['序号“2、”改写成“2.”（同级 3 处）', text.replace(/(\d)、/g, '$1.')],
    ]);
    assert.deepEqual(
      restyle('县局工作总结\n（一）甲\n(二）乙\n', '（一').map(([, after]) => after),
      ['县局工作总结\n(一)甲\n(二)乙\n'],
    );
  });

  it('turns the items of an enumeration into others of its kind', () => {
    const text = '县局工作总结\n一、甲\n一是抓早。二是抓小。\n';
    assert.deepEqual(restyle(text, '二是'), [
      ['序号“一是”改写成“第一，”（同级 2 处）', text.replace('一是', '第一，').replace('二是', '第二，')],
    ]);
    const notes = '县局工作总结\n一、甲\n主要有：（1）抓早；（2）抓小。\n';
    assert.equal(restyle(notes, '（1）')[0]?.[1], notes.replace('（1）', '①').replace('（2）', '②'));
  });

  it('is offered at a label only, and not where a label would be read as something else', () => {
    const text = '县局工作总结\n一、甲\n1、5亿元到位\n2、抓早\n全年见效。\n';
    for (const words of ['2、', '早', '见效', '县局']) assert.deepEqual(restyle(text, words), []);
  });

  it('leaves every heading its number', () => {
    const numbers = fc.array(fc.constantFrom('、', '．', '.'), { minLength: 1, maxLength: 12 });
    const labels = [(n: number, mark: string) => `${n}${mark}`, (n: number, mark: string) => `${toHanOrdinal(n)}${mark}`];
    const words = fc.constantFrom('抓早', '三产业', '5亿元', '“一网通办”', '2024年打算', ' 抓小');
    fc.assert(
      fc.property(numbers, fc.constantFrom(...labels), fc.array(words, { minLength: 12, maxLength: 12 }), (marks, label, all) => {
        const text = ['县局工作总结', ...marks.map((mark, index) => label(index + 1, mark) + all[index]!)].join('\n');
        const ordinals = (of: string) =>
          openReport(of).reports.flatMap((report) => report.allSections.map(({ marker }) => marker?.ordinal));
        for (const [, after] of restyle(text, label(1, marks[0]!))) assert.deepEqual(ordinals(after), ordinals(text));
      }),
      { numRuns: 300, seed: 20240105 },
    );
  });
});
