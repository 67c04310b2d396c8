import assert from 'node:assert/strict';
import { matchPhrases, previewPhrase, type Snippet } from '../../../client/src/common/phrases';

const SNIPPETS: Readonly<Record<string, Snippet>> = {
  总结: { prefix: ['工作总结', 'gzzj'], body: ['${1:XX局}工作总结', '$0'], description: '框架' },
  下一步: { prefix: '下一步', body: '下一步，${1:XX}。$0' },
};

const names = (before: string): string[] => matchPhrases(SNIPPETS, before).map(({ name, prefix, typed }) => `${name} ${prefix} ${typed}`);

describe('stock phrases', () => {
  it('are found by the beginning of a Chinese prefix where a clause begins', () => {
    assert.deepEqual(names('现将全年，工作'), ['总结 工作总结 2']);
    assert.deepEqual(names('一、工作总'), ['总结 工作总结 3']);
    assert.deepEqual(names('问题。下一'), ['下一步 下一步 2']);
    assert.deepEqual(names('工作'), ['总结 工作总结 2']);
  });

  it('are not found by one character, nor inside a clause', () => {
    assert.deepEqual(names('问题。下'), []);
    assert.deepEqual(names('现将全年工作'), []);
    assert.deepEqual(names('2024年下一'), []);
  });

  it('are found by pinyin initials in either case, anywhere', () => {
    assert.deepEqual(names('g'), []);
    assert.deepEqual(names('报告gz'), ['总结 gzzj 2']);
    assert.deepEqual(names('GZZJ'), ['总结 gzzj 4']);
  });

  it('are not found inside another word', () => {
    assert.deepEqual(names('xgz'), []);
    assert.deepEqual(names('3gz'), []);
  });

  it('are not found where nothing of them was typed', () => {
    assert.deepEqual(names('全年完成投资'), []);
    assert.deepEqual(names('工作总结。'), []);
  });

  it('do not stand in the way of a heading with the same words', () => {
    assert.deepEqual(names('一、工作总结'), []);
    assert.deepEqual(names('下一步'), ['下一步 下一步 3']);
  });

  it('are all offered on an empty line', () => {
    assert.deepEqual(names(''), ['总结 工作总结 0', '下一步 下一步 0']);
    assert.deepEqual(names('　　'), ['总结 工作总结 0', '下一步 下一步 0']);
  });

  it('carry their text and description', () => {
    const [match] = matchPhrases(SNIPPETS, 'gzzj');
    assert.deepEqual(match, { name: '总结', body: '${1:XX局}工作总结\n$0', description: '框架', prefix: 'gzzj', typed: 4 });
    assert.equal(matchPhrases(SNIPPETS, '下一步')[0]?.description, '下一步');
  });

  it('can be looked at before they are chosen', () => {
    assert.equal(previewPhrase('${1:XX局}${2:20XX}年，$1完成${3|个,户|}，共${4:XX}$3。$0'), 'XX局20XX年，XX局完成个，共XX个。');
    assert.equal(previewPhrase('${CURRENT_YEAR}年${CURRENT_MONTH/^0//}月$0'), '年月');
    assert.equal(previewPhrase('${1:甲}$2'), '甲');
  });
});
