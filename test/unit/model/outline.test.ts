import assert from 'node:assert/strict';
import { buildDocument } from '../../../server/src/model/buildDocument';
import type { Section } from '../../../server/src/model/document';
import { createTestParser, outlineOf } from './observe';

const parse = createTestParser();

function reportOf(...lines: string[]) {
  const document = buildDocument(['甲局2023年工作总结', ...lines].join('\n'), parse);
  return { document, report: document.reports[0] };
}

/** Depth and first words of every heading; `…` where it has no body. */
function outline(...lines: string[]): string[] {
  const { document, report } = reportOf(...lines);
  return outlineOf(document, report);
}

function depths(...lines: string[]): string {
  return outline(...lines)
    .map((line) => line[0])
    .join('');
}

describe('an outline', () => {
  it('nests by the markers really used', () => {
    assert.equal(depths('一、甲', '（一）乙', '1.丙', '（1）丁', '①戊', '（二）己', '二、庚'), '1234521');
    assert.equal(depths('一、甲', '1.乙', '2.丙', '二、丁', '1.戊'), '12212');
    assert.equal(depths('（一）甲。好。', '1.乙', '（二）丙。好。'), '121');
    assert.equal(depths(...Array.from({ length: 12 }, (_, index) => `${index + 1}、办好一件事。`)), '1'.repeat(12));
    assert.equal(depths('第一部分 甲', '一、乙', '第二部分 丙', '一、丁'), '1212');
  });

  it('takes 1. and 1、 for one level', () => {
    assert.equal(depths('一、甲', '1.乙', '2、丙', '3．丁'), '1222');
  });

  it('puts a heading whose first siblings are missing under the one before', () => {
    assert.equal(depths('一、甲', '（一）乙', '二、丙', '（四）丁', '1、戊'), '12123');
  });

  it('holds items that are whole paragraphs', () => {
    const { report } = reportOf('1、全年办好一件事。', '2、全年办好两件事，都很好。');
    assert.deepEqual(
      report?.allSections.map(({ alone, hasBody }) => [alone, hasBody]),
      [
        [true, false],
        [true, false],
      ],
    );
  });

  it('follows a report that turns two levels round', () => {
    assert.equal(depths('1.甲', '（一）乙', '（二）丙', '2.丁', '（一）戊', '（二）己'), '122122');
    assert.equal(depths('（一）甲', '一、乙', '二、丙', '（二）丁', '一、戊'), '12212');
  });

  it('does not turn levels round for a list that goes on across headings', () => {
    assert.equal(depths('一、甲', '（一）乙', '1.丙', '2.丁', '（二）戊', '3.己', '二、庚', '（一）辛', '4.壬'), '123323123');
  });

  it('takes Markdown headings with and without markers', () => {
    assert.equal(depths('## 总体情况', '### 一、甲', '### 二、乙', '## 下步打算', '一、丙', '（一）丁'), '122123');
    assert.equal(depths('## 一、甲', '### （一）乙', '## 二、丙'), '121');
    assert.equal(depths('## 一、甲', '## （一）乙', '## 二、丙'), '121');
    assert.equal(depths('## 甲', '#### 乙', '### 丙', '## 丁'), '1221');
    assert.deepEqual(reportOf('## 甲').report?.sections[0]?.marker, undefined);
  });

  it('takes lines in bold: outside the numbering that starts behind them, else inside what stands before', () => {
    assert.equal(depths('**上年回顾**', '一、甲', '二、乙', '**今年打算**', '一、丙'), '12212');
    assert.equal(depths('一、甲', '**小标题**', '好。', '**小标题**', '好。', '二、乙'), '1221');
    assert.equal(depths('一、甲', '（一）乙', '**小标题**', '（二）丙', '**小标题**', '二、丁'), '123231');
    assert.equal(depths('**上年回顾**', '好。', '**今年打算**', '好。'), '11');
  });

  it('has no headings in the title, the contents page and above the salutation', () => {
    assert.deepEqual(outline('**县长 张三**', '各位代表：', '一、甲'), ['1 一、甲 …']);
    assert.deepEqual(outline('目录', '一、甲', '二、乙', '', '一、甲', '好。', '二、乙', '好。').length, 2);
  });

  it('knows which headings have a body of their own', () => {
    const lines = [
      '一、甲',
      '（一）乙。好。',
      '（二）丙',
      '好。',
      '（三）丁',
      '| 表 | 格 |',
      '（四）戊',
      '',
      '<!-- jiaogao-ignore -->',
      '二、己',
      '重点工作',
      '1.庚',
    ];
    assert.deepEqual(outline(...lines), [
      '1 一、甲 …',
      '2 （一）乙。好。',
      '2 （二）丙',
      '2 （三）丁',
      '2 （四）戊 …',
      '1 二、己',
      '2 1.庚 …',
    ]);
  });

  it('ends a section with its last line of text', () => {
    const { report } = reportOf('一、甲', '（一）乙', '好。', '', '二、丙', '好。', '', '');
    assert.deepEqual(
      report?.allSections.map(({ last }) => last),
      [3, 3, 6],
    );
    assert.equal(report.last, 6);
  });

  it('joins parents and children both ways', () => {
    const { report } = reportOf('一、甲', '（一）乙', '1.丙', '二、丁');
    const check = (sections: readonly Section[], parent: Section | undefined): number =>
      sections.reduce((sum, section) => {
        assert.equal(section.parent, parent);
        assert.equal(section.depth, (parent?.depth ?? 0) + 1);
        return sum + 1 + check(section.children, section);
      }, 0);
    assert.equal(check(report?.sections ?? [], undefined), report?.allSections.length);
  });
});

describe('markers inside paragraphs', () => {
  it('are listed with their place', () => {
    const { report } = reportOf('一、甲', '（一）抓学习。全面推进。（二）抓整改。', '二、乙');
    assert.deepEqual(
      report?.inlineMarkers.map(({ paragraph, item }) => [paragraph, item.marker.ordinal]),
      [[2, 2]],
    );
  });
});
