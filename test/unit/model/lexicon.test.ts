import assert from 'node:assert/strict';
import { isCommonPair, isKnownPair } from '../../../server/src/model/words/lexicon';
import { decodePairs, encodePairs, hashPair } from '../../../server/src/model/words/pairCode';
import { randomFrom } from '../../fixtureFormat/random';

describe('model/words', () => {
  it('codes a set of pairs and reads it again', () => {
    const random = randomFrom('pairs');
    for (const size of [0, 1, 2, 100, 8_000]) {
      const hashes = Array.from({ length: size }, () => hashPair(random(65_536), random(65_536)));
      const set = [...new Set(hashes)].sort((a, b) => a - b);
      assert.deepEqual([...decodePairs(encodePairs(hashes))], set);
    }
  });

  it('knows words by how they begin and end', () => {
    for (const pair of ['开展', '民工', '工资', '管理', '理念', '年初']) assert.ok(isCommonPair(pair, 0), pair);
    for (const pair of ['业态', '低保', '税率']) assert.ok(isKnownPair(pair, 0), pair);
    for (const pair of ['展工', '导落', '。我', '我']) assert.ok(!isKnownPair(pair, 0), pair);
    assert.ok(isCommonPair('加快开展工作', 2));
  });

  it('takes few pairs for words that are none', () => {
    const random = randomFrom('none');
    const trials = 20_000;
    const taken = Array.from({ length: trials }, () => isKnownPair(String.fromCharCode(0x3400 + random(6_000), 0x3400 + random(6_000)), 0));
    const share = taken.filter(Boolean).length / trials;
    assert.ok(share < 0.04, String(share));
  });
});
