import assert from 'node:assert/strict';
import { createParagraphParser } from '../../../server/src/grammar/parseParagraph';

const parse = createParagraphParser();

/** Number, unit, tail, kind of noun, lead and mark of each announced count. */
function read(text: string): string[] {
  const { tallies = [] } = parse(text);
  return tallies.map(({ count, unit, tail, noun, lead, mark, quoted }) =>
    [count, unit, text.slice(tail.start, tail.end), noun, lead, mark, ...(quoted ? ['quoted'] : [])].join(' '),
  );
}

describe('announced counts', () => {
  const cases: readonly [text: string, ...expected: string[]][] = [
    ['我们抓了以下七个方面工作。', '7 个 方面工作 member ahead 。'],
    ['抓好两件大事：', '2 件 大事 member verb ：'],
    ['推进“五个”一体化，', '5 个 一体化 other verb ， quoted'],
    ['**办好10件实事：**', '10 件 实事 member verb ：'],
    ['抓好九个方面、28项工作：', '9 个 方面 member verb 、', '28 项 工作 member none ：'],
    ['从两方面发力：', '2 方面 发力 member verb ：'],
    ['有以下三点', '3 点  member ahead '],
    ['实现四个转变，', '4 个 转变 aspect verb ，'],
    ['走访三个乡镇：', '3 个 乡镇 thing none ：'],
    ['两方面都有进展。', '2 方面 都有进展 other none 。'],
    ['资金、人才等五个方面', '5 个 方面 member partial '],
    ['这两项工作', '2 项 工作 member behind '],
    ['“四个不摘”（不摘责任）', '4 个 不摘 other none （ quoted'],
    ['第三个方面，二〇二四年，三四个方面，10余项工作，1.5个百分点，3—5项工作，五位一体'],
    ['２０项任务：', '20 项 任务 member none ：'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(read(text), expected));

  it('takes time in proportion to the text', () => {
    const cost = (length: number): number => {
      const text = '三个方面工作两项任务'.repeat(length / 10);
      const start = performance.now();
      parse(text);
      return performance.now() - start;
    };
    cost(10_000);
    // Ten times the text; a quadratic reading would take a hundred times as long.
    assert.ok(cost(200_000) < 50 * Math.max(cost(20_000), 10));
  });
});

describe('what a heading is about', () => {
  const cases: readonly [text: string, expected: readonly string[] | undefined][] = [
    ['二、存在的问题及2024年工作打算', ['problem', 'plan']],
    ['一、2023年工作总结', ['summary']],
    ['三、下一步', ['plan']],
    ['（三）加强规划引领', undefined],
    ['（二）解决困难群众急难愁盼', undefined],
    ['一、计划完成情况', ['summary']],
    ['二、2024年重点工作', ['work']],
    ['明年，我局将继续努力。', ['plan']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(parse(text).roles, expected));
});
