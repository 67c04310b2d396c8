import assert from 'node:assert/strict';
import { buildDocument } from '../../../server/src/model/buildDocument';
import { findReport, findSection, headingText, markerText, seriesOf, siblingsOf, textAt } from '../../../server/src/model/navigate';
import { createTestParser } from './observe';

const lines = [
  '甲局2023年工作总结',
  '平稳。',
  '一、成绩',
  '（一）抓学习。好。',
  '好。',
  '二、打算',
  '',
  '',
  '乙局2023年工作总结',
  '好。',
  '一、成绩',
];
const document = buildDocument(lines.join('\n'), createTestParser());

describe('finding one’s way', () => {
  it('gives the report of a paragraph', () => {
    assert.equal(document.reports.length, 2);
    const found = lines.map((_, index) => {
      const report = findReport(document, index);
      return report ? document.reports.indexOf(report) : '–';
    });
    assert.deepEqual(found, [0, 0, 0, 0, 0, 0, '–', '–', 1, 1, 1]);
    assert.equal(findReport(document, 99), undefined);
    assert.equal(findReport(document, -1), undefined);
  });

  it('gives the innermost section of a paragraph', () => {
    const [report] = document.reports;
    assert.ok(report);
    assert.deepEqual(
      lines.map((_, index) => findSection(report, index)?.paragraph),
      [undefined, undefined, 2, 3, 3, 5, ...Array<undefined>(5).fill(undefined)],
    );
  });

  it('gives the words of a heading and of its marker', () => {
    const [, section] = document.reports[0]?.allSections ?? [];
    assert.ok(section);
    assert.equal(headingText(document, section), '抓学习');
    assert.equal(markerText(document, section), '（一）');
    assert.equal(textAt(document, { paragraph: 0, span: { start: 0, end: 2 } }), '甲局');
  });

  it('cuts siblings into series', () => {
    const text = ['一、甲', '三、乙', '一、丙', '二、丁', '## 戊', '五、己', '1.庚', '2.辛', '（一）壬', '（二）癸'].join('\n');
    const [report] = buildDocument(text, createTestParser()).reports;
    assert.ok(report);
    const series = [report.sections, ...report.allSections.map(({ children }) => children)].flatMap(seriesOf);
    assert.deepEqual(
      series.map((sections) => sections.map(({ marker }) => marker?.ordinal)),
      [[1, 3], [1, 2], [5], [1, 2], [1, 2]],
    );
    for (const section of report.allSections) assert.ok(siblingsOf(report, section).includes(section));
  });
});
