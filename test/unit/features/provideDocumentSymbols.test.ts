import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import { provideDocumentSymbols } from '../../../server/src/features/provideDocumentSymbols';
import { chineseTexts } from '../../../server/src/features/texts';
import { openReport } from './openReport';

const symbolsOf = (text: string): DocumentSymbol[] => provideDocumentSymbols(openReport(text), chineseTexts);

/** One line a symbol: indent, name, lines from 1 and what is told besides. */
function draw(symbols: readonly DocumentSymbol[] = [], indent = ''): string[] {
  return symbols.flatMap(({ name, range, detail, children }) => [
    `${indent}${name} ${range.start.line + 1}-${range.end.line + 1}${detail === undefined ? '' : ` ${detail}`}`,
    ...draw(children, `${indent}  `),
  ]);
}

const summary = `甲县2024年工作总结

一、经济运行
全年完成投资XX亿元。
（一）扩大投资。全年实施项目XX个。
（二）培育产业
新增企业12户。

二、下一步打算
1.夯实基础。继续做好各项工作。
`;

describe('document symbols', () => {
  it('are the headings with their sections, the blanks inside counted', () => {
    assert.deepEqual(draw(symbolsOf(summary)), [
      '一、经济运行 3-7 待填 2',
      '  （一）扩大投资 5-5 待填 1',
      '  （二）培育产业 6-7',
      '二、下一步打算 9-10',
      '  1.夯实基础 10-10',
    ]);
  });

  it('select the heading inside its section', () => {
    const [first] = symbolsOf(summary);
    assert.deepEqual(first?.range, { start: { line: 2, character: 0 }, end: { line: 6, character: 8 } });
    assert.deepEqual(first.selectionRange, { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } });
  });

  it('are the reports of a file with several, each with its sections', () => {
    const text = `甲县2024年工作总结
一、工作情况
办实事3件。
乙县2024年工作总结
一、工作情况
办实事4件。
`;
    const symbols = symbolsOf(text);
    assert.deepEqual(draw(symbols), ['甲县2024年工作总结 1-3', '  一、工作情况 2-3', '乙县2024年工作总结 4-6', '  一、工作情况 5-6']);
    assert.deepEqual([...new Set(symbols.map(({ kind }) => kind))], [SymbolKind.File]);
  });

  it('have a name even where the heading has none', () => {
    const symbols = symbolsOf('甲县2024年工作总结\n一、\n正文一句。\n二、　\n正文二句。\n');
    for (const { name } of symbols) assert.notEqual(name.trim(), '');
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['一、', '二、'],
    );
  });

  it('cut a name that is a whole paragraph', () => {
    const [symbol] = symbolsOf(`一、${'抓好落实'.repeat(60)}\n`);
    assert.ok(symbol && symbol.name.length <= 64 && symbol.name.endsWith('…'));
  });

  it('list the items of enumerations where that is wanted, in the order of the text', () => {
    const text =
      '甲县2024年工作总结\n首先，谈修路；其次，谈种树。\n一、工作\n一是抓修路，成效明显；二是抓种树。\n（一）修渠\n一是只有一项。\n二、打算\n第一，修路。\n第二，种树。\n';
    const symbols = provideDocumentSymbols(openReport(text), chineseTexts, true);
    assert.deepEqual(draw(symbols), [
      '首先，谈修路 2-2',
      '其次，谈种树 2-2',
      '一、工作 3-6',
      '  一是抓修路 4-4',
      '  二是抓种树 4-4',
      '  （一）修渠 5-6',
      '二、打算 7-9',
      '  第一，修路 8-8',
      '  第二，种树 9-9',
    ]);
    assert.deepEqual(symbols[0]?.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 7 } });
    check(symbols);
    assert.equal(symbolsOf(text).length, 2);
  });

  it('are none in an empty file', () => {
    assert.deepEqual(symbolsOf(''), []);
    assert.deepEqual(symbolsOf('\n\n'), []);
  });

  it('lie inside one another, as clients demand', () => {
    check(symbolsOf(summary));
    check(symbolsOf(summary.replaceAll('\n', '\r\n')));
    check(symbolsOf(`\ufeff${summary}`));
  });
});

/** Symbols lie inside those they belong to, as clients demand. */
function check(symbols: readonly DocumentSymbol[], within?: DocumentSymbol): void {
  for (const symbol of symbols) {
    const [outer, inner] = [symbol.range, symbol.selectionRange];
    assert.ok(isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end), symbol.name);
    if (within) assert.ok(isBefore(within.range.start, outer.start) && isBefore(outer.end, within.range.end), symbol.name);
    check(symbol.children ?? [], symbol);
  }
}

function isBefore(a: { line: number; character: number }, b: { line: number; character: number }): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
