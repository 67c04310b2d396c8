import assert from 'node:assert/strict';
import { provideCodeLenses, resolveCodeLens, type LensOptions } from '../../../server/src/features/provideCodeLenses';
import { writeCountTable } from '../../../server/src/features/countTable';
import type { TargetLength } from '../../../server/src/features/sectionFigures';
import { chineseTexts, englishTexts } from '../../../server/src/features/texts';
import { makeFinding, openReport, spanOf } from './openReport';

const uri = 'file:///a.report';
const text = `甲县2024年工作总结
一、主要工作
修路XX公里。
（一）养护
养路三次，用工多少。
二、打算
继续修路养路。
`;

const options = (target?: TargetLength): LensOptions => ({
  uri,
  version: 3,
  texts: chineseTexts,
  findings: [
    makeFinding(spanOf(text, 'XX'), 'test/blank'),
    makeFinding(spanOf(text, '养路三次')),
    makeFinding(spanOf(text, '用工'), 'test/plain', 'hint'),
    makeFinding(spanOf(text, '多少')),
  ],
  isBlank: (rule) => rule === 'test/blank',
  target,
});

/** Line from 1, words and number of places of each lens. */
function lenses(target?: TargetLength, showsPlaces = true): string[] {
  const document = openReport(text);
  return provideCodeLenses(document, options(target)).map((lens) => {
    const command = resolveCodeLens(document, lens, { ...options(target), showsPlaces })!;
    const [argument] = (command.arguments ?? []) as { places: unknown[] }[];
    return `${lens.range.start.line + 1} ${command.title}${argument ? ` → ${argument.places.length}` : ''}`;
  });
}

describe('lenses above sections', () => {
  it('tell what is to be done, and lead to the problems; a section without any has none', () => {
    assert.deepEqual(lenses(), ['1 2 处问题 · 1 处待填 · 50 字 → 2', '2 2 处问题 · 1 处待填 · 28 字 → 2', '4 2 处问题 · 15 字 → 2']);
  });

  it('tell how far a section with a target is from it', () => {
    assert.deepEqual(lenses({ 打算: 11 }).at(-1), '6 11/11 字，正好');
    assert.deepEqual(lenses({ 打算: 20 }).at(-1), '6 11/20 字，少 9');
    assert.match(lenses(40)[0]!, /50\/40 字，多 10 /);
  });

  it('only tell where the client cannot show places', () => {
    assert.deepEqual(lenses(undefined, false)[0], '1 2 处问题 · 1 处待填 · 50 字');
  });

  it('stay without words where the section is gone', () => {
    const [lens] = provideCodeLenses(openReport(text), options());
    assert.equal(resolveCodeLens(openReport('\n全年修路。\n'), lens!, { ...options(), showsPlaces: true }), undefined);
  });
});

describe('the table of lengths', () => {
  it('has a line for each report and section', () => {
    const table = writeCountTable(openReport(text), options({ 打算: 20 }), chineseTexts)
      .split('\n')
      .slice(4, -3);
    assert.deepEqual(table, [
      '| **甲县2024年工作总结** | 50 | 36 | 11 |  |  | 2 处问题 1 处待填 |',
      '| 　一、主要工作 | 28 | 20 | 13 | 56% |  | 2 处问题 1 处待填 |',
      '| 　　（一）养护 | 15 | 11 |  | 30% |  | 2 处问题 |',
      '| 　二、打算 | 11 | 9 |  | 22% | 11/20 字，少 9 |  |',
    ]);
  });

  it('has a total for several reports', () => {
    const two = `${text}\n${text.replace('甲县', '乙|县')}`;
    const table = writeCountTable(openReport(two), { ...options(), findings: [] }, chineseTexts);
    assert.match(table, /\| \*\*合计（2 篇）\*\* \| 101 \| 72 \|/);
    assert.match(table, /\*\*乙\\\|县2024年工作总结\*\*/);
  });

  it('says so where there is none', () => {
    assert.match(writeCountTable(openReport(''), { ...options(), findings: [] }, chineseTexts), /这里没有报告/);
    assert.match(writeCountTable(openReport(''), { ...options(), findings: [] }, englishTexts), /^# Characters\n\nThere is no report here/);
  });
});
