import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findBlanks } from '../../../server/src/features/findBlanks';
import { toOffset } from '../../../server/src/features/positions';
import { groupsAt, provideTableFilling, type TableFilling } from '../../../server/src/features/provideTableFilling';
import { createService } from '../../../server/src/service/createService';
import { applyTo } from '../../protocol/texts';

const service = createService();
const rules = new Map(service.rules.map((rule) => [rule.id, rule]));

const text = `云县2024年工作总结
一、工作情况
XX镇投入××万元，××镇建成道路XX公里，XX局参加。
XX镇投入x.x万元，【待补充】，20XX年完成。
`;

/** What the rows would do to the text; `at` is where the cursor stands, if it matters. */
function fill(of: string, rows: readonly (readonly [string, string])[], at?: number): TableFilling {
  const document = service.open(of);
  const all = findBlanks(document, service.check(document).findings, rules);
  const groups = at === undefined ? all : groupsAt(document, all, at);
  return provideTableFilling(document, groups, { rows: rows.map(([name, value]) => ({ name, value })), unread: [] });
}

function apply(of: string, filling: TableFilling): string {
  return applyTo(
    of,
    filling.fillings.flatMap(({ edits }) => edits),
  );
}

describe('filling from a table', () => {
  it('puts a name everywhere, whatever mark its blanks or the table use, and changes nothing else', () => {
    for (const name of ['XX镇', 'xx镇', '○○镇', 'ＸＸ 镇']) {
      const filling = fill(text, [[name, '云溪']]);
      assert.equal(apply(text, filling), text.replaceAll(/(?:XX|××)镇/g, '云溪镇'), name);
      assert.deepEqual(
        filling.fillings.map(({ name: of, result, edits }) => [of, result, edits.length]),
        [['XX镇', '云溪镇', 3]],
      );
    }
  });

  it('does not write the noun or the unit twice', () => {
    const filling = fill(text, [
      ['XX镇', '云溪镇'],
      ['XX公里', '12.5公里'],
      ['XX局', '局'],
    ]);
    assert.equal(
      apply(text, filling),
      text
        .replaceAll(/(?:XX|××)镇/g, '云溪镇')
        .replace('XX公里', '12.5公里')
        .replace('XX局', '局局'),
    );
  });

  it('puts one value into all blanks of its name, several into one after the other', () => {
    assert.equal(apply(text, fill(text, [['XX万元', '350']])), text.replace('××万元', '350万元').replace('x.x万元', '350万元'));
    const several = fill(text, [
      ['XX万元', '350'],
      ['XX万元', '350'],
      ['XX万元', '7'],
    ]);
    assert.equal(apply(text, several), text.replace('××万元', '350万元').replace('x.x万元', '350万元'));
    assert.deepEqual(several.unused, [{ name: 'XX万元', value: '7', reason: 'tooMany' }]);
    const tooFew = fill(text.replace('公里', '万元'), [
      ['XX万元', '350'],
      ['XX万元', '420'],
    ]);
    assert.deepEqual(tooFew.unfilled[0], { name: 'XX镇', count: 3 });
    assert.deepEqual(tooFew.unfilled[1], { name: 'XX万元', count: 1 });
  });

  it('takes two widths of one sign for the same, in the order of the text', () => {
    const shares = '云县2024年工作总结\n一、工作情况\n甲占XX%，乙占XX％，丙占XX%。\n';
    const filling = fill(shares, [
      ['XX%', '1％'],
      ['XX％', '2%'],
      ['XX%', '3'],
    ]);
    assert.equal(apply(shares, filling), shares.replace('XX%', '1%').replace('XX％', '2％').replace('XX%', '3%'));
  });

  it('replaces of a mask only what does not stay', () => {
    const { fillings } = fill(text, [['20XX年', '2023年']]);
    const line = text.split('\n')[3]!;
    const character = line.indexOf('20XX') + 2;
    assert.deepEqual(fillings[0]?.edits, [
      { range: { start: { line: 3, character }, end: { line: 3, character: character + 2 } }, newText: '23' },
    ]);
  });

  it('tells what has no value, what has no blank, and what contradicts itself', () => {
    const { fillings, unfilled, unused } = fill(text, [
      ['XX镇', '云溪'],
      ['XX镇', '石桥'],
      ['XX乡', '清河'],
      ['XX局', '水利局'],
      ['XX局', '水利局'],
    ]);
    assert.deepEqual(
      fillings.map(({ result }) => result),
      ['水利局'],
    );
    assert.deepEqual(
      unused.map(({ name, value, reason }) => [name, value, reason]),
      [
        ['XX镇', '云溪', 'contradiction'],
        ['XX镇', '石桥', 'contradiction'],
        ['XX乡', '清河', 'noBlank'],
      ],
    );
    assert.deepEqual(
      unfilled.map(({ name, count }) => `${name} ${count}`),
      ['XX镇 3', 'XX万元 2', 'XX公里 1', '【待补充】 1', '20XX年 1'],
    );
  });

  it('stays in the report the cursor is in; from the cover it fills all', () => {
    const reports = ['甲', '乙'].map((name) => `${name}县2024年工作总结\n一、成绩\nXX镇很好。\n二、打算\n再干。\n`);
    const compilation = `总结汇编（2篇）\n${reports.join('\n')}`;
    const second = compilation.indexOf('乙县');
    const filled = (at: number): string => apply(compilation, fill(compilation, [['XX镇', '云溪']], at));
    assert.equal(filled(second + 9), compilation.slice(0, second) + compilation.slice(second).replace('XX镇', '云溪镇'));
    assert.equal(filled(second - 1), compilation.replace('XX镇', '云溪镇'));
    assert.equal(filled(0), compilation.replaceAll('XX镇', '云溪镇'));
  });

  it('loses no character, whatever is filled in', () => {
    const value = fc.string({ unit: fc.constantFrom('甲', '镇', 'X', '2', '万', '元', '年', '0', '×'), minLength: 1, maxLength: 6 });
    const names = ['XX镇', 'XX万元', 'XX公里', 'XX局', '20XX年', '【待补充】'];
    const document = service.open(text);
    const groups = findBlanks(document, service.check(document).findings, rules);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.constantFrom(...names), value), { selector: ([name]) => name }), (rows) => {
        const { fillings } = fill(text, rows);
        // What lies between the blanks is there in the same order, and between it stands what was said.
        let wanted = '';
        let at = 0;
        const spans = groups.flatMap((group) => group.spans.map((span) => ({ span, group }))).sort((a, b) => a.span.start - b.span.start);
        for (const { span, group } of spans) {
          const given = rows.find(([name]) => name === group.name)?.[1];
          const isRepeated = given !== undefined && given !== group.noun && given.endsWith(group.noun);
          const filling = isRepeated ? given.slice(0, given.length - group.noun.length) : given;
          wanted += text.slice(at, span.start) + (filling ?? document.textOf(span));
          at = span.end;
        }
        wanted += text.slice(at);
        assert.equal(
          applyTo(
            text,
            fillings.flatMap(({ edits }) => edits),
          ),
          wanted,
        );
        for (const { edits } of fillings)
          for (const { range } of edits) assert.ok(toOffset(document, range.start) <= toOffset(document, range.end));
      }),
    );
  });
});
