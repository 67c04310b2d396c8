import assert from 'node:assert/strict';
import { parseFixture, parsePage } from '../../fixtureFormat/ruleCases';

const fence = '```';

function markdown(...lines: string[]): string {
  return lines.join('\n');
}

describe('fixtureFormat/ruleCases', () => {
  it('reads cases with their fixed texts and settings', () => {
    const cases = parseFixture(
      markdown(
        '# a/b',
        'Prose.',
        '## 跳号',
        `${fence}report`,
        '',
        '<|三、|>{a/b gap}甲',
        fence,
        'Prose.',
        `${fence}report fixed`,
        '二、甲',
        fence,
        `${fence}report after "重排"`,
        '一、甲',
        fence,
        `${fence}json settings`,
        '{ "a/b": "hint" }',
        fence,
        `${fence}report beside "去年.txt"`,
        '一、旧',
        fence,
        '## 代码（静默）',
        '````report',
        '```',
        '甲',
        '```',
        '````',
      ),
      'a/b',
    );
    assert.equal(cases.length, 2);
    const [first, second] = cases;
    assert.equal(first?.name, '跳号');
    assert.equal(first.line, 3);
    assert.equal(first.input.text, '\n三、甲');
    assert.equal(first.fixed, '二、甲');
    assert.deepEqual(first.after, [{ fix: '重排', text: '一、甲' }]);
    assert.deepEqual(first.settings, { 'a/b': 'hint' });
    assert.deepEqual(first.beside, [{ name: '去年.txt', text: '一、旧' }]);
    assert.equal(second?.input.text, '```\n甲\n```');
    assert.equal(second.fixed, undefined);
  });

  it('refuses a case that is not well formed, by its name', () => {
    const block = (info: string, text = '甲') => markdown(fence + info, text, fence);
    assert.throws(() => parseFixture(markdown('## 无'), 'a/b'), /“无” \(line 1\): block “report” is missing/);
    assert.throws(() => parseFixture(markdown('## 甲', block('report'), block('report')), 'a/b'), /“甲”.*stands there twice/);
    assert.throws(() => parseFixture(markdown('## 甲', block('reports')), 'a/b'), /“甲”.*block “reports” is unknown/);
    assert.throws(() => parseFixture(markdown('## 甲', block('report', '<|甲|>')), 'a/b'), /“甲”.*needs its/);
    assert.throws(() => parseFixture(markdown('## 甲（静默）', block('report', '<|甲|>{a/b x}')), 'a/b'), /said to be silent/);
    assert.throws(() => parseFixture(markdown('## 甲', block('report'), '## 甲', block('report')), 'a/b'), /two cases are named “甲”/);
    assert.throws(() => parseFixture(markdown('## 甲', '```report', '甲'), 'a/b'), /line 2: block is not closed/);
  });

  it('reads a page and holds its examples to what they are', () => {
    const page = (bad: string, good: string, title = '# a/b') =>
      markdown(
        title,
        '',
        '找出甲。',
        '',
        '## 为什么',
        '',
        '因为。',
        '',
        '## 反例',
        '',
        `${fence}report`,
        bad,
        fence,
        '',
        '## 正例',
        '',
        `${fence}report`,
        good,
        fence,
      );
    const { summary, good, bad } = parsePage(page('<|甲|>{a/b x}', '乙'), 'a/b');
    assert.equal(summary, '找出甲。');
    assert.deepEqual(
      [...bad, ...good].map(({ line, input }) => [line, input.text, input.marks.length]),
      [
        [11, '甲', 1],
        [17, '乙', 0],
      ],
    );
    assert.throws(() => parsePage(page('甲', '乙'), 'a/b'), /a bad example marks no finding/);
    assert.throws(() => parsePage(page('<|甲|>{a/b x}', '<|乙|>{a/b x}'), 'a/b'), /a good example holds marks/);
    assert.throws(() => parsePage(page('<|甲|>{a/b x}', '乙', '# a/c'), 'a/b'), /first line must be/);
    assert.throws(() => parsePage(page('<|甲|>{a/b x}', '乙').replace('## 为什么', '## 原因'), 'a/b'), /“## 为什么” is missing/);
  });
});
