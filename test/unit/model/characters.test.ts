import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countCharacters } from '../../../server/src/model/characters';
import { countBlanks, countCharactersIn } from '../../../server/src/model/sectionCounts';
import { openReport } from '../features/openReport';

describe('counting characters', () => {
  it('leaves out blanks, and counts marks, letters and figures as one each', () => {
    assert.deepEqual(countCharacters('　　全年 完成投资12.5亿元，增长8%。'), { all: 18, han: 10 });
    assert.deepEqual(countCharacters(''), { all: 0, han: 0 });
  });

  it('leaves out what Markdown does not show, and comments', () => {
    assert.deepEqual(countCharacters('## **一、工作** 5*3'), { all: 7, han: 3 });
    assert.deepEqual(countCharacters('<!-- jiaogao-ignore -->'), { all: 0, han: 0 });
  });

  it('counts a character of two code units once', () => {
    assert.deepEqual(countCharacters('𠮷林'), { all: 2, han: 1 });
  });

  it('of a text is the sum of its parts', () => {
    const words = fc.string({ unit: fc.constantFrom('工', '，', ' ', '1', '　', '𠮷') });
    fc.assert(
      fc.property(words, words, (a, b) => {
        assert.equal(countCharacters(a + b).all, countCharacters(a).all + countCharacters(b).all);
        assert.equal(countCharacters(a).all, [...a].filter((character) => character.trim() !== '').length);
      }),
    );
  });
});

describe('counting in sections', () => {
  const document = openReport('甲县总结\n一、工作\n修路XX公里。\n（一）养护\n养路X次。\n二、打算\n');
  it('counts any stretch of lines', () => {
    assert.deepEqual(countCharactersIn(document, 0, 0), { all: 4, han: 4 });
    assert.equal(countCharactersIn(document, 0, 5).all, 4 + 4 + 7 + 5 + 5 + 4);
    assert.deepEqual([countBlanks(document, 1, 4), countBlanks(document, 3, 4), countBlanks(document, 5, 5)], [2, 1, 0]);
  });
});
