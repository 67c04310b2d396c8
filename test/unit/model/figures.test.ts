import assert from 'node:assert/strict';
import { createParagraphParser } from '../../../server/src/grammar/parseParagraph';
import { readFigures } from '../../../server/src/model/figures/readFigures';

const parse = createParagraphParser();
const read = (text: string) =>
  readFigures({ text, syntax: parse(text) }).map(({ indicator, noun, role, period, scope, cumulative, given, quantity }) => ({
    value: quantity.low.value,
    indicator,
    ...(noun !== '' && { noun }),
    role,
    ...(period !== '' && { period }),
    ...(scope() !== '' && { scope: scope() }),
    ...(cumulative && { cumulative }),
    ...(given && { given }),
  }));

describe('model/figures', () => {
  it('names what a number measures, without words for time, scope and completion', () => {
    assert.deepEqual(read('全县完成固定资产投资12.5亿元，累计新建标准化公园5个，新增就业3.2万人。'), [
      { value: '12.5', indicator: '固定资产投资', role: 'done' },
      { value: '5', indicator: '新建标准化公园', role: 'done', cumulative: true },
      { value: '3.2', indicator: '新增就业', role: 'done' },
    ]);
    assert.deepEqual(read('改造15个老旧小区。'), [{ value: '15', indicator: '改造', noun: '老旧小区', role: 'done' }]);
  });

  it('dates a number by its sentence, or by the head of its paragraph', () => {
    assert.deepEqual(
      read('2023年，粮食总产量15.2万吨。1-9月，税收860万元，上年为820万元，人均纯收入16850元。').map(({ period }) => period),
      ['2023', '1~9', '上年', '1~9'],
    );
  });

  it('tells results, targets, changes and parts', () => {
    assert.deepEqual(
      read('收入目标2400万元，实际完成1560万元，增长8%。受理案件231件，其中工伤案件85件，结案率92%。力争建成公园6个。').map(
        ({ indicator, role }) => [indicator, role],
      ),
      [
        ['收入', 'target'],
        ['收入', 'done'],
        ['增长', 'change'],
        ['受理案件', 'done'],
        ['工伤案件', 'part'],
        ['结案率', 'done'],
        ['建成公园', 'target'],
      ],
    );
  });

  it('keeps the place a number is of, and knows what is built on', () => {
    assert.deepEqual(read('高新区加快建设，完成工业投资8亿元。'), [{ value: '8', indicator: '工业投资', role: 'done', scope: '高新区' }]);
    assert.deepEqual(read('甲村。新建文化广场2个。'), [{ value: '2', indicator: '新建文化广场', role: 'done', scope: '甲村' }]);
    assert.deepEqual(read('力争平均住院日在7.2天的基础上再缩短。'), [{ value: '7.2', indicator: '平均住院日', role: 'done', given: true }]);
  });

  it('leaves out masked values, ranges and numbers without unit', () => {
    assert.deepEqual(read('新增就业XX人，完成投资3—5亿元，排名第3。'), []);
  });
});
