import assert from 'node:assert/strict';
import { matchesGlob } from '../../../server/src/linter/glob';

const CASES: readonly (readonly [pattern: string, matching: readonly string[], other: readonly string[]])[] = [
  ['*.md', ['a.md', '草稿/2024/总结.MD', '.md'], ['a.txt', 'a.md.txt', 'md']],
  ['草稿/**', ['草稿/a.txt', '草稿/二季度/a.txt'], ['a.txt', '定稿/草稿/a.txt', '草稿二/a.txt']],
  ['**/草稿/**', ['草稿/a.txt', '定稿/草稿/二/a.txt'], ['定稿/a.txt']],
  ['草稿', ['草稿/a.txt', '定稿/草稿/二/a.txt', '草稿'], ['草稿.txt', '草稿二/a.txt']],
  ['草稿/', ['草稿/a.txt', '定稿/草稿/a.txt'], ['草稿.txt']],
  ['/草稿', ['草稿/a.txt'], ['定稿/草稿/a.txt']],
  ['./草稿/*.txt', ['草稿/a.txt'], ['草稿/二/a.txt', '定稿/草稿/a.txt']],
  ['草稿\\二季度', ['草稿/二季度/a.txt'], ['草稿/三季度/a.txt']],
  ['草稿/*', ['草稿/a.txt'], ['草稿/二/a.txt']],
  ['**', ['a', 'a/b/c.txt'], []],
  ['**/总结*.txt', ['总结.txt', '甲/乙/总结2024.txt'], ['甲/年度总结.txt']],
  ['甲/**/乙.txt', ['甲/乙.txt', '甲/丙/丁/乙.txt'], ['乙.txt', '甲/乙.txt2']],
  ['?稿.txt', ['初稿.txt', '甲/定稿.txt'], ['稿.txt', '第一稿.txt']],
  ['*.{txt,md}', ['a.txt', 'a.md'], ['a.report']],
  ['{初,定}稿/{甲,乙}.txt', ['初稿/乙.txt', '定稿/甲.txt'], ['初稿/丙.txt']],
  ['{}', [''], ['a']],
  ['附件（一）[1].txt', ['附件（一）[1].txt'], ['附件（一）1.txt']],
  ['', [''], ['a']],
];

describe('patterns of file names', () => {
  for (const [pattern, matching, other] of CASES) {
    it(`"${pattern}"`, () => {
      for (const path of matching) assert.ok(matchesGlob(pattern, path), `fits ${path}`);
      for (const path of other) assert.ok(!matchesGlob(pattern, path), `does not fit ${path}`);
    });
  }

  it('cost little, however many stars and braces they have', () => {
    const started = performance.now();
    assert.ok(!matchesGlob(`${'*a'.repeat(400)}b`, 'a'.repeat(2000)));
    assert.ok(!matchesGlob(`${'**/a/'.repeat(200)}b`, 'a/'.repeat(500)));
    assert.ok(!matchesGlob('{a,b}'.repeat(100), 'c'));
    assert.ok(!matchesGlob('{'.repeat(1000), 'c'));
    assert.ok(performance.now() - started < 2000);
  });
});
