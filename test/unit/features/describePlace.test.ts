import assert from 'node:assert/strict';
import { provideHover } from '../../../server/src/features/provideHover';
import type { TargetLength } from '../../../server/src/features/sectionFigures';
import { chineseTexts, englishTexts, type FeatureTexts } from '../../../server/src/features/texts';
import type { MarkupContent } from 'vscode-languageserver-types';
import { parseMarkedText } from '../../fixtureFormat/markedText';
import { makeFinding, openReport, spanOf, testRules } from './openReport';

/** The lines shown at the cursor, with findings on some words. */
function hoverAt(marked: string, found: readonly string[] = [], target?: TargetLength, texts: FeatureTexts = chineseTexts): string[] {
  const { text, cursors } = parseMarkedText(marked);
  const findings = found.map((words) => makeFinding(spanOf(text, words)));
  const hover = provideHover(openReport(text), findings, cursors[0]!, { texts, rules: testRules, summary: (rule) => rule, target });
  return hover ? (hover.contents as MarkupContent).value.split('\n') : [];
}

const report = `甲县2024年总结
一、主要工<|>作
修路XX公里。
（一）养护
养路三次，用工多少。
二、打算
继续修路养路。
`;

describe('hovering over a heading', () => {
  it('shows how long the section is, and what is still to do in it', () => {
    assert.deepEqual(hoverAt(report, ['养路三次', '继续修路']), [
      '共 28 字（汉字 20），占全文 58%，第一个下级标题之前 13 字',
      '下级标题 1 个，1 处问题，1 处待填',
    ]);
  });

  it('shows a target that is not met, met, or passed', () => {
    assert.match(hoverAt(report, [], { 主要工作: 30 })[0]!, /28\/30 字，少 2$/);
    assert.match(hoverAt(report, [], { 主要工作: 28 })[0]!, /28\/28 字，正好$/);
    assert.match(hoverAt(report, [], { 工作: 20, 甲县: 5 })[0]!, /28\/20 字，多 8$/);
    assert.doesNotMatch(hoverAt(report, [], 3000)[0]!, /3,000/);
  });

  it('shows the whole on the title', () => {
    const onTitle = report.replace('<|>', '').replace('甲县', '甲<|>县');
    assert.deepEqual(hoverAt(onTitle, [], 1000), [
      '共 48 字（汉字 34），第一个下级标题之前 9 字，48/1,000 字，少 952',
      '下级标题 2 个，1 处待填',
    ]);
    assert.match(hoverAt(onTitle, [], 40, englishTexts)[0]!, /^48 characters .*48\/40 characters, 8 over$/);
  });

  it('is silent behind the heading', () => {
    assert.deepEqual(hoverAt('甲县总结\n一、工作。全年<|>修路。\n'), []);
  });
});

describe('hovering over a number', () => {
  it('shows it in full, and money by larger units', () => {
    assert.deepEqual(hoverAt('总投资近1<|>.25亿元。'), ['读作 125,000,000元＝12,500万元＝1.25亿元，实际更少']);
    assert.deepEqual(hoverAt('种树三万<|>余棵。'), ['读作 30,000棵，实际更多']);
    assert.deepEqual(hoverAt('收费9～1<|>6万元。'), ['读作 90,000～160,000元＝9～16万元']);
    assert.deepEqual(hoverAt('收费约9<|>0元。', [], undefined, englishTexts), ['read as 90元, about']);
  });

  it('is silent where there is no more to it than is printed', () => {
    assert.deepEqual(hoverAt('修路1<|>5公里。'), []);
  });
});

describe('hovering over an announced count', () => {
  it('shows how many follow', () => {
    assert.deepEqual(hoverAt('甲县总结\n抓了三项<|>工作：一是修路；二是修渠；三是种树。'), ['后面列出 3 个，与这里说的相符']);
    assert.deepEqual(hoverAt('甲县总结\n抓了四项<|>工作：一是修路；二是修渠；三是种树。'), ['后面列出 3 个，这里说 4 个']);
  });
});
