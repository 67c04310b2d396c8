import assert from 'node:assert/strict';
import { buildDocument } from '../../../server/src/model/buildDocument';
import { createTestParser } from './observe';

const parse = createTestParser();

function groups(...lines: string[]): string[] {
  const document = buildDocument(lines.join('\n'), parse);
  return document.reports.flatMap(({ placeholderGroups }) =>
    placeholderGroups.map(({ name, kind, places }) => `${name} ${kind} ${places.length}`),
  );
}

describe('placeholder groups', () => {
  it('join values by their noun, however they are masked', () => {
    assert.deepEqual(groups('投资XX万元，收入xx万元，支出x.x万元，罚款××万元，共XX户。'), ['XX万元 number 4', 'XX户 number 1']);
  });

  it('keep the digits among the masks', () => {
    assert.deepEqual(groups('20XX年，近XX年。'), ['20XX年 number 1', 'XX年 number 1']);
  });

  it('join names by noun and length of the mask', () => {
    assert.deepEqual(groups('XX镇和xx镇，××镇，XXX镇。'), ['XX镇 name 3', 'XXX镇 name 1']);
  });

  it('join instructions by their words', () => {
    assert.deepEqual(groups('【待补充】，【待补充】，{{单位}}。'), ['【待补充】 text 2', '{{单位}} text 1']);
  });

  it('hold the title, and stand apart in every report', () => {
    const report = ['XX镇2023年工作总结', '今年以来，XX镇平稳。', ''];
    assert.deepEqual(groups(...report, '', ...report), ['XX镇 name 2', 'XX镇 name 2']);
  });

  it('stand in the order of first appearance, their places in text order', () => {
    const document = buildDocument('共XX户，XX元。\n又XX户。', parse);
    const [first] = document.reports[0]?.placeholderGroups ?? [];
    assert.deepEqual(
      first?.places.map(({ paragraph, item }) => [paragraph, item.span.start]),
      [
        [0, 1],
        [1, 1],
      ],
    );
  });
});
