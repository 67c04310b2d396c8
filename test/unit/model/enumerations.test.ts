import assert from 'node:assert/strict';
import { buildDocument } from '../../../server/src/model/buildDocument';
import { createTestParser } from './observe';

const parse = createTestParser();

/** Form and ordinals of every run, with the first words of its section. */
function runs(...lines: string[]): string[] {
  const document = buildDocument(['甲局2023年工作总结', ...lines].join('\n'), parse);
  return (document.reports[0]?.enumerations ?? []).map(({ form, items, section }) => {
    const heading = section ? ` ${document.paragraphs[section.paragraph]?.text.slice(0, 3) ?? ''}` : '';
    return `${form} ${items.map(({ item }) => item.ordinal ?? '末').join('')}${heading}`;
  });
}

describe('enumerations', () => {
  it('run on over several paragraphs of a section', () => {
    assert.deepEqual(runs('一、甲', '一是抓早。二是抓小。', '好。', '三是抓实。', '二、乙', '一是快。'), [
      'shi 123 一、甲',
      'shi 1 二、乙',
    ]);
  });

  it('end at a heading even where the numbers go on', () => {
    assert.deepEqual(runs('一是抓早。', '一、甲', '二是抓小。'), ['shi 1', 'shi 2 一、甲']);
  });

  it('start again at one', () => {
    assert.deepEqual(runs('主要是：一是抓早。二是抓小。需要：一是快。二是好。'), ['shi 12', 'shi 12']);
    assert.deepEqual(runs('首先，抓早。其次，抓小。最后，抓实。', '首先，快。再次，好。'), ['shouxian 12末', 'shouxian 13']);
  });

  it('keep slips in one run', () => {
    assert.deepEqual(runs('一是抓早。二是抓小。', '四是抓实。', '四是抓严。'), ['shi 1244']);
    assert.deepEqual(runs('二是抓小。三是抓实。'), ['shi 23']);
  });

  it('of other forms stand apart, one inside the other', () => {
    assert.deepEqual(runs('一是凡事抓早：（1）早安排；（2）早动手。二是抓小：第一，要细；第二，要快。三是抓实。'), [
      'shi 123',
      'bracket 12',
      'di 12',
    ]);
    assert.deepEqual(runs('一是凡事抓早：①早安排；②早动手。二是抓小：①要细；②要快。'), ['shi 12', 'circled 12', 'circled 12']);
  });

  it('take the marker of their paragraph for the first item when they go on from it', () => {
    assert.deepEqual(runs('（1）早安排；（2）早动手；（3）早见效。'), ['bracket 123 （1）']);
    assert.deepEqual(runs('（1）分两步：一是快。二是好。'), ['shi 12 （1）']);
  });

  it('do not start with 最后', () => {
    assert.deepEqual(runs('最后，抓实。'), []);
  });

  it('run on behind a run-in heading', () => {
    assert.deepEqual(runs('（一）强化管理。一是抓早。二是抓小。', '（二）改进服务。一是快。'), ['shi 12 （一）', 'shi 1 （二）']);
  });
});
