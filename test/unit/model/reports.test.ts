import assert from 'node:assert/strict';
import type { ReportDocument, Title } from '../../../server/src/model/document';
import { buildDocument } from '../../../server/src/model/buildDocument';
import { createTestParser } from './observe';

const parse = createTestParser();
const build = (lines: readonly string[]) => buildDocument(lines.join('\n'), parse);

/** First and last line of every report, counted from 1, with its title line. */
function partsOf({ reports }: ReportDocument): string[] {
  return reports.map(({ first, last, title }) => `${first + 1}-${last + 1} ${title ? title.paragraph + 1 : '–'}`);
}

function titleLines(title: Title | undefined): number[] | undefined {
  return title && [title.first + 1, title.last + 1];
}

describe('reports of a file', () => {
  it('are one without title when nothing looks like one', () => {
    assert.deepEqual(partsOf(build(['', '全年工作平稳。', '一、成绩', '良好。', ''])), ['2-4 –']);
  });

  it('begin with the title on the first line', () => {
    const document = build(['', '甲局2023年工作总结及2024年工作计划', '', '今年以来，工作平稳。', '一、成绩', '']);
    assert.deepEqual(partsOf(document), ['2-5 2']);
    assert.equal(document.reports[0]?.year, 2023);
    assert.deepEqual(document.reports[0].title?.years, [2023, 2024]);
    assert.deepEqual(document.reports[0].title.parts, ['summary', 'plan']);
    assert.equal(document.cover, undefined);
  });

  it('may have a file number and the like above the title', () => {
    assert.deepEqual(partsOf(build(['甲发〔2023〕5号', '甲局2023年工作总结', '今年以来，工作平稳。'])), ['1-3 2']);
  });

  it('do not take the first heading for a title', () => {
    assert.deepEqual(partsOf(build(['各位代表：', '2023年工作回顾', '全年工作平稳。', '2024年工作安排', '继续努力。'])), ['1-5 –']);
    assert.deepEqual(partsOf(build(['一、2023年工作总结', '平稳。', '二、2024年工作计划', '努力。'])), ['1-4 –']);
  });

  describe('in a compilation', () => {
    const contents = ['2023年工作总结汇编', '（2篇）', '目　录', '1.甲局2023年工作总结……1', '2.乙镇2023年工作情况汇报……5', ''];
    const first = ['甲局2023年工作总结', '今年以来，工作平稳。', '一、成绩', '良好。'];
    const second = ['乙镇2023年工作情况汇报', '今年以来，工作平稳。', '一、成绩', '良好。'];

    it('begin where the contents page says', () => {
      const document = build([...contents, ...first, ...second]);
      assert.deepEqual(partsOf(document), ['7-10 7', '11-14 11']);
      assert.deepEqual(titleLines(document.cover), [1, 2]);
      assert.deepEqual(document.cover?.announced, { count: 2, place: { paragraph: 1, span: { start: 0, end: 4 } } });
      assert.deepEqual(
        document.contents?.entries.map(({ key }) => key),
        ['甲局2023年工作总结', '乙镇2023年工作情况汇报'],
      );
      assert.equal(document.contents.heading, 2);
      assert.deepEqual([document.contents.first, document.contents.last], [2, 4]);
    });

    it('are listed right under the cover, too', () => {
      const document = build([contents[0] ?? '', '1.甲局2023年工作总结', '2.乙镇2023年工作情况汇报', ...first, ...second]);
      assert.deepEqual(partsOf(document), ['4-7 4', '8-11 8']);
      assert.equal(document.contents?.heading, undefined);
      assert.equal(document.contents?.entries.length, 2);
    });

    it('may be numbered as in the contents page', () => {
      const numbered = (number: string, [title = '', ...rest]: string[]) => [number + title, ...rest];
      assert.deepEqual(partsOf(build([...contents, ...numbered('1.', first), ...numbered('2.', second)])), ['7-10 7', '11-14 11']);
    });

    it('are found when the contents page words the title another way', () => {
      const other = ['甲局2023年度工作总结', ...first.slice(1)];
      assert.deepEqual(partsOf(build([...contents, ...other, ...second])), ['7-10 7', '11-14 11']);
    });

    it('have a cover that does not say so', () => {
      const document = build(['全市2023年度工作总结', ...contents.slice(2), ...first, ...second]);
      assert.deepEqual(partsOf(document), ['6-9 6', '10-13 10']);
      assert.deepEqual(titleLines(document.cover), [1, 1]);
    });

    it('are found without contents page and blank lines', () => {
      const third = ['丙局2023年工作总结及2024年工作计划', '今年以来，工作平稳。', '一、成绩', '良好。', '二、2024年工作计划', '努力。'];
      const fourth = ['丁局2023年工作总结', '一是抓学习。', '二是抓整改。'];
      assert.deepEqual(partsOf(build([...first, ...third, ...fourth, ...first.map((line) => line.replace('甲', '戊'))])), [
        '1-4 1',
        '5-10 5',
        '11-13 11',
        '14-17 14',
      ]);
    });

    it('are told apart by blank lines', () => {
      const bank = ['农商银行2023年工作总结', '今年以来，工作平稳。'];
      assert.deepEqual(partsOf(build([...first, '', '', ...bank])), ['1-4 1', '7-8 7']);
    });

    it('follow a signature or a leftover of a web page', () => {
      assert.deepEqual(partsOf(build([...first, '2024年1月5日', ...second, '##end##', '', '丙街道2023年工作汇报', '平稳。'])), [
        '1-5 1',
        '6-9 6',
        '12-13 12',
      ]);
    });

    it('may all have the same words for a title', () => {
      const essay = (number: string) => [
        `2023年个人工作总结（${number}）`,
        '今年以来，本人勤奋。',
        '一、学习',
        '认真。',
        '二、工作',
        '努力。',
      ];
      assert.deepEqual(partsOf(build([...essay('一'), ...essay('二'), ...essay('三')])), ['1-6 1', '7-12 7', '13-18 13']);
    });

    it('may be Markdown headings of the first level', () => {
      const lines = [
        '# 甲局2023年工作总结',
        '## 一、成绩',
        '好。',
        '# 乙局2023年工作总结',
        '## 2023年工作总结',
        '好。',
        '## 2024年工作计划',
        '好。',
      ];
      assert.deepEqual(partsOf(build(lines)), ['1-3 1', '4-8 4']);
    });

    it('leave a cover alone in its file to be a title', () => {
      const document = build(['甲局2023年工作总结汇编（3篇）', '']);
      assert.deepEqual(partsOf(document), ['1-1 1']);
      assert.equal(document.cover, undefined);
    });
  });

  describe('are not cut', () => {
    const title = '甲局2023年工作总结及2024年工作计划';
    const inside: readonly (readonly [string, readonly string[]])[] = [
      ['by a heading without number', ['2024年工作计划', '努力。', '一、学习', '认真。']],
      ['by one with blank lines around it', ['', '2024年工作计划', '', '努力。', '一、学习', '认真。']],
      ['by one that names the same owner', ['甲局2024年工作计划', '努力。', '一、学习', '认真。']],
      ['by a heading in bold', ['**2024年工作计划**', '一、学习', '认真。']],
      ['by a heading behind which numbering goes on', ['全局2024年重点工作安排', '三、学习', '认真。']],
      ['by a numbered heading', ['三、甲局2024年工作计划', '认真。']],
      ['by a line that speaks of a report', ['有关情况的汇报', '认真。']],
    ];
    for (const [name, rest] of inside) {
      it(name, () => {
        const lines = [title, '今年以来，工作平稳。', '一、成绩', '良好。', '二、问题', '不少。', ...rest];
        assert.deepEqual(partsOf(build(lines)), [`1-${lines.length} 1`]);
      });
    }

    it('by the contents page of one report', () => {
      const document = build([
        title,
        '目录',
        '一、2023年工作总结',
        '二、2024年工作计划',
        '',
        '今年以来，工作平稳。',
        '一、2023年工作总结',
        '好。',
        '二、2024年工作计划',
        '好。',
      ]);
      assert.deepEqual(partsOf(document), ['1-10 1']);
      assert.deepEqual(
        document.reports[0]?.allSections.map(({ paragraph }) => paragraph),
        [6, 8],
      );
      assert.equal(document.contents?.entries.length, 2);
    });
  });

  describe('have a title that', () => {
    it('is broken over two lines', () => {
      const document = build(['某县人民政府办公室', '2023年工作总结及2024年工作计划', '', '平稳。']);
      assert.deepEqual(partsOf(document), ['1-4 2']);
      assert.deepEqual(titleLines(document.reports[0]?.title), [1, 2]);
      const halves = build(['甲局2023年工作总结', '及2024年工作计划', '平稳。']);
      assert.deepEqual(titleLines(halves.reports[0]?.title), [1, 2]);
      assert.deepEqual(halves.reports[0]?.title?.years, [2023, 2024]);
      assert.deepEqual(halves.reports[0].title.parts, ['summary', 'plan']);
    });

    it('is broken over two lines behind another report', () => {
      const first = ['甲局2023年工作总结', '今年以来，平稳。', '一、成绩', '良好。', '某局', '2024年1月5日', ''];
      const document = build([...first, '某县人民政府办公室', '2023年工作总结', '今年以来，平稳。', '一、成绩', '良好。']);
      assert.deepEqual(partsOf(document), ['1-6 1', '8-12 9']);
    });

    it('has subtitles, which are no headings', () => {
      const document = build([
        '政府工作报告',
        '',
        '——2024年1月5日在某县第一次会议上',
        '',
        '县长 张三',
        '',
        '各位代表：',
        '',
        '现在报告工作。',
        '回顾2023年',
        '好。',
      ]);
      assert.deepEqual(titleLines(document.reports[0]?.title), [1, 3]);
      assert.deepEqual(document.reports[0]?.looseHeadings, [9]);
    });

    it('stands twice, before the contents page and behind it', () => {
      const document = build([
        '甲局2023年工作总结',
        '目录',
        '一、成绩',
        '二、打算',
        '甲局2023年工作总结',
        '平稳。',
        '一、成绩',
        '好。',
        '二、打算',
        '好。',
      ]);
      assert.deepEqual(partsOf(document), ['1-10 5']);
      assert.deepEqual(
        document.reports[0]?.allSections.map(({ paragraph }) => paragraph),
        [6, 8],
      );
    });

    it('is followed by a heading that repeats a part of it', () => {
      const document = build(['甲局2023年工作总结及2024年工作计划', '2023年工作总结', '好。', '2024年工作计划', '好。']);
      assert.deepEqual(titleLines(document.reports[0]?.title), [1, 1]);
      assert.deepEqual(document.reports[0]?.looseHeadings, [1, 3]);
    });
  });

  it('are found in one pass, whatever the file is made of', () => {
    const count = 20_000;
    for (const line of [
      '——工作报告',
      '工作报告',
      '2023年工作总结',
      '目录',
      '某局',
      '（3篇）',
      '甲局2023年工作总结\n好。',
      '各位代表：',
      '**工作总结**',
      '# 工作总结',
    ]) {
      const started = process.cpuUsage();
      const document = build(['甲局2023年工作总结', '今年以来，平稳。', ...Array<string>(count).fill(line)]);
      assert.ok(document.reports.every(({ allSections, looseHeadings }) => allSections.length + looseHeadings.length >= 0));
      assert.ok(process.cpuUsage(started).user < 3_000_000, line);
    }
  });

  it('end before blank lines and leftovers', () => {
    assert.deepEqual(partsOf(build(['甲局2023年工作总结', '好。', '', '##end##', ''])), ['1-2 1']);
  });
});

describe('loose headings', () => {
  const loose = (...lines: string[]) => build(['甲局2023年工作总结', '今年以来，工作平稳。', ...lines]).reports[0]?.looseHeadings;

  it('are short lines without mark in front of text', () => {
    assert.deepEqual(loose('一、成绩', '好。', '重点工作完成情况', '1.抓项目。好。', '下一步打算', '努力。'), [4, 6]);
  });

  it('are not signatures, lists, figures, items or lines with a mark', () => {
    assert.deepEqual(loose('好。', '某县教育局', '2024年1月5日'), []);
    assert.deepEqual(loose('张三', '李四', '王五', '好。'), []);
    assert.deepEqual(loose('12', '好。', '主要做法：', '好。', '一是抓早', '好。', '- 条目', '好。', '**粗体**', '好。'), []);
  });
});
