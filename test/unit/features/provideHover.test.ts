import assert from 'node:assert/strict';
import type { MarkupContent, Range } from 'vscode-languageserver-types';
import { provideHover } from '../../../server/src/features/provideHover';
import { englishTexts, chineseTexts, type FeatureTexts } from '../../../server/src/features/texts';
import { parseMarkedText } from '../../fixtureFormat/markedText';
import { makeFinding, openReport, spanOf, testRules } from './openReport';

interface Shown {
  readonly lines: readonly string[];
  readonly range: Range | undefined;
}

/** What is shown at the cursor `<|>` of a text with findings on some words. */
function hoverAt(marked: string, found: readonly string[] = [], texts: FeatureTexts = chineseTexts): Shown | undefined {
  const { text, cursors } = parseMarkedText(marked);
  const findings = found.map((words) => makeFinding(spanOf(text, words)));
  const hover = provideHover(openReport(text), findings, cursors[0]!, { texts, rules: testRules, summary: (rule) => `${rule}查什么` });
  return hover && { lines: (hover.contents as MarkupContent).value.split('\n'), range: hover.range };
}

describe('hovering', () => {
  it('a total shows the sum that holds, and marks the number', () => {
    assert.deepEqual(hoverAt('甲县总结\n现有教师8<|>6名，其中男32名、女54名。'), {
      lines: ['✓ 各部分之和：32＋54＝86，对得上'],
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } },
    });
  });

  it('a part shows the sum that does not hold', () => {
    assert.deepEqual(hoverAt('现有教师86名，其中男32名、女<|>55名。')?.lines, ['✗ 各部分之和：32＋55＝87，文中为86名']);
  });

  it('a number of two sums shows both', () => {
    assert.deepEqual(hoverAt('现有人员46人，其中康复人员<|>18人（男10人，女8人），其余28人。')?.lines, [
      '✓ 各部分之和：18＋28＝46，对得上',
      '✓ 各部分之和：10＋8＝18，对得上',
    ]);
  });

  it('a part of what is not all told shows that it is not larger', () => {
    assert.deepEqual(hoverAt('新开工项目26个，其中亿元以上<|>6个。')?.lines, ['✓ 部分与总数：6≤26，对得上']);
  });

  it('is told in English', () => {
    assert.deepEqual(hoverAt('现有教师<|>86名，其中男32名、女55名。', ['86名'], englishTexts)?.lines, [
      '✗ sum of the parts: 32＋55＝87, but the text says 86名',
      'test/plain查什么 (basis: custom)',
    ]);
  });

  it('a finding shows what its rule looks for and on what that rests, once for a rule', () => {
    assert.deepEqual(hoverAt('一、抓投<|>资。', ['抓投资', '投资']), {
      lines: ['test/plain查什么（依据：惯例）'],
      range: { start: { line: 0, character: 2 }, end: { line: 0, character: 5 } },
    });
  });

  it('anything else shows nothing', () => {
    assert.equal(hoverAt('现有<|>教师86名，其中男32名、女54名。', ['86名']), undefined);
    assert.equal(hoverAt('<|>'), undefined);
  });
});
