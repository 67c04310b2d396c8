import assert from 'node:assert/strict';
import { providePrepareRename, provideRename } from '../../../server/src/features/provideRename';
import { findBlank } from '../../../server/src/features/findBlank';
import { createService } from '../../../server/src/service/createService';

const service = createService();
const text = '某局2024年工作总结\nXX镇投入XX万元。\nXX镇、YY镇和XX乡投入XX万元。';
const document = service.open(text);
const at = (words: string, from = 0): number => text.indexOf(words, from);

describe('blanks', () => {
  it('are found from their first to behind their last character', () => {
    assert.equal(findBlank(document, at('XX镇'))?.phrase, 'XX镇');
    assert.equal(findBlank(document, at('XX镇') + 2)?.phrase, 'XX镇');
    assert.equal(findBlank(document, at('投入')), undefined);
  });

  it('go together by their name', () => {
    assert.equal(findBlank(document, at('XX镇'))?.same.length, 2);
    assert.equal(findBlank(document, at('XX乡'))?.same.length, 1);
    assert.equal(findBlank(document, at('XX万元'))?.same.length, 2);
  });

  it('are offered for renaming without the words around them', () => {
    assert.deepEqual(providePrepareRename(document, at('XX镇')), {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
      placeholder: 'XX',
    });
    assert.equal(providePrepareRename(document, at('投入')), undefined);
  });

  it('are filled everywhere when they are names, and only here when they are values', () => {
    assert.deepEqual(
      provideRename(document, at('XX镇'), '云溪')?.map(({ range, newText }) => [range.start.line, range.start.character, newText]),
      [
        [1, 0, '云溪'],
        [2, 0, '云溪'],
      ],
    );
    assert.equal(provideRename(document, at('XX万元'), '30')?.length, 1);
  });

  it('of a contents page stand alone', () => {
    const compilation = service.open('汇编（2篇）\n目 录\n1.XX县工作总结\n2.甲局工作总结\nXX县工作总结\n一、成绩\n甲局工作总结\n一、成绩');
    assert.equal(findBlank(compilation, '汇编（2篇）\n目 录\n1.'.length)?.same.length, 1);
  });
});
