import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LanguageConfiguration {
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly autoCloseBefore: string;
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly { readonly beforeText: string }[];
}

const file = join(import.meta.dirname, '../../../language-configuration.json');
const configuration = JSON.parse(readFileSync(file, 'utf8')) as LanguageConfiguration;

describe('the language configuration', () => {
  it('closes and surrounds with every pair of Chinese marks', () => {
    const pairs = ['“”', '‘’', '《》', '（）', '〔〕', '【】', '()', '[]'];
    const closing = configuration.autoClosingPairs.map(({ open, close }) => open + close);
    for (const pair of pairs) {
      assert.ok(closing.includes(pair), pair);
      assert.ok(
        configuration.surroundingPairs.some(([open, close]) => open + close === pair),
        pair,
      );
      assert.ok(
        configuration.brackets.some(([open, close]) => open + close === pair),
        pair,
      );
      assert.ok(configuration.autoCloseBefore.includes(pair[1]!), pair);
    }
  });

  it('ends words at marks, and keeps figures, masks and names together', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = '截至2023年9月底，完成“XX项目”投资12.5亿元，增长9.3%；xx街道A-1地块（5G）'.match(new RegExp(pattern, `${flags}g`));
    assert.deepEqual(words, [
      '截至',
      '2023',
      '年',
      '9',
      '月底',
      '完成',
      'XX',
      '项目',
      '投资',
      '12.5',
      '亿元',
      '增长',
      '9.3%',
      'xx',
      '街道',
      'A-1',
      '地块',
      '5',
      'G',
    ]);
  });

  it('never takes nothing for a word', () => {
    const { pattern, flags } = configuration.wordPattern;
    assert.doesNotMatch('，。“”　', new RegExp(pattern, flags));
    assert.equal(new RegExp(`^(?:${pattern})$`, flags).test(''), false);
  });

  it('goes on with the indent of two wide spaces', () => {
    const [rule] = configuration.onEnterRules;
    assert.match('　　全年完成投资', new RegExp(rule!.beforeText));
    assert.doesNotMatch('　　', new RegExp(rule!.beforeText));
    assert.doesNotMatch('一、主要工作', new RegExp(rule!.beforeText));
  });
});
