import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { findSymbols } from '../../../server/src/features/findSymbols';
import { provideDocumentSymbols } from '../../../server/src/features/provideDocumentSymbols';
import { chineseTexts } from '../../../server/src/features/texts';
import { openReport } from './openReport';

const outlineOf = (text: string): DocumentSymbol[] => provideDocumentSymbols(openReport(text), chineseTexts);

const reports = [
  { uri: 'file:///a.report', name: 'a.report', symbols: outlineOf('甲县2024年工作总结\n一、主要工作\n（一）抓投资\n增长8%。\n') },
  {
    uri: 'file:///b.report',
    name: 'b.report',
    symbols: outlineOf('乙县2024年工作总结\n一、工作投入情况\n办事3件。\n丙县2024年工作总结\n一、工作\n办事2件。\n'),
  },
];

const found = (query: string): string[] =>
  findSymbols(reports, query).map(({ name, containerName, location }) => `${location.uri.at(-8)} ${containerName} ${name}`);

describe('symbols of all reports', () => {
  it('are found by words, those in a row first, with where they stand', () => {
    assert.deepEqual(found('抓投资'), ['a 一、主要工作 （一）抓投资']);
    assert.deepEqual(found(' 抓 投'), ['a 一、主要工作 （一）抓投资']);
    assert.deepEqual(found('乙县2024'), ['b b.report 乙县2024年工作总结']);
  });

  it('are found by single characters in their order, after the others', () => {
    assert.deepEqual(found('工情'), ['b 乙县2024年工作总结 一、工作投入情况']);
    assert.deepEqual(found('情工'), []);
    assert.deepEqual(found('作投'), ['b 乙县2024年工作总结 一、工作投入情况']);
    assert.deepEqual(found('一工').length, 3);
  });

  it('are all of them for an empty query', () => {
    assert.equal(found('').length, 6);
    const [first] = findSymbols(reports, '');
    assert.deepEqual(first?.location, {
      uri: 'file:///a.report',
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } },
    });
  });

  it('are not more than anybody reads through', () => {
    const symbols = outlineOf(`甲县总结\n${'一、工作\n正文一句。\n'.repeat(600)}`);
    assert.equal(findSymbols([{ uri: 'file:///c', name: 'c', symbols }], '工作').length, 500);
  });
});
