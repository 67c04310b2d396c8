import assert from 'node:assert/strict';
import { FoldingRangeKind } from 'vscode-languageserver-types';
import { provideFoldingRanges } from '../../../server/src/features/provideFoldingRanges';
import { openReport } from './openReport';

const foldsOf = (text: string, limit?: number): string[] =>
  provideFoldingRanges(openReport(text), limit).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`,
  );

const report = `甲县2024年工作总结
一、工作情况
（一）抓投资
新开工项目9个。
（二）抓民生
办实事3件。

二、下一步打算
继续抓好落实。
`;

const compilation = `甲县工作总结汇编
目录
1.农业农村局2024年工作总结
2.水利局2024年工作总结

农业农村局2024年工作总结
一、工作情况
建成高标准农田3万亩。

水利局2024年工作总结
一、工作情况
整治河道12公里。
`;

describe('folding ranges', () => {
  it('are the sections; blank lines behind them stay', () => {
    assert.deepEqual(foldsOf(report), ['2-6', '3-4', '5-6', '8-9']);
  });

  it('are the contents page and the reports of a compilation too', () => {
    assert.deepEqual(foldsOf(compilation), [`2-4 ${FoldingRangeKind.Region}`, '6-8', '7-8', '10-12', '11-12']);
  });

  it('leave out what stands on one line', () => {
    assert.deepEqual(foldsOf('甲县2024年工作总结\n一、工作情况\n\n'), []);
    assert.deepEqual(foldsOf(''), []);
  });

  it('give up the deepest first where the client takes only so many', () => {
    assert.deepEqual(foldsOf(report, 2), ['2-6', '8-9']);
  });
});
