import assert from 'node:assert/strict';
import fc from 'fast-check';
import { InsertTextFormat } from 'vscode-languageserver-types';
import { provideCompletion, resolveCompletion } from '../../../server/src/features/provideCompletion';
import { toSpan } from '../../../server/src/features/positions';
import { parseOwnPhrase } from '../../../server/src/features/stock/ownPhrases';
import { applyEdits } from '../../../server/src/base/edit';
import { openReport } from './openReport';
import { completeAt } from './openStock';

const title = '云溪县水务局2024年工作总结\n';
const outline = `${title}一、主要工作\n（一）建水库。已经建成。\n（二）修渠道。已经通水。\n`;

const labels = (marked: string): string[] => completeAt(marked).map(({ label }) => label);
const insert = (marked: string, label: string): string => {
  const item = completeAt(marked, { snippets: false }).find((other) => other.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`${label} is not offered: ${labels(marked).join(' ')}`);
  const document = openReport(marked.replace('|', ''));
  return applyEdits(marked.replace('|', ''), [{ span: toSpan(document, item.textEdit.range), newText: item.textEdit.newText }]);
};

describe('completion of numbers', () => {
  it('gives the next of every open level and the first below', () => {
    assert.deepEqual(labels(`${outline}|`).slice(0, 3), ['（三）', '二、', '1．']);
    assert.equal(insert(`${outline}|`, '二、'), `${outline}二、`);
  });

  it('gives the first below a heading without text first', () => {
    assert.deepEqual(labels(`${title}一、主要工作\n|`).slice(0, 2), ['（一）', '二、']);
  });

  it('writes as the report does', () => {
    assert.deepEqual(labels(`${title}1. 建水库\n做了。\n|`).slice(0, 1), ['2.']);
    assert.equal(insert(`${title}## 一、建库\n做了。\n|`, '## 二、'), `${title}## 一、建库\n做了。\n## 二、`);
    assert.equal(insert(`${title}(一)建库\n做了。\n|`, '(二)'), `${title}(一)建库\n做了。\n(二)`);
  });

  it('goes on with what has been typed of it, and keeps the indent', () => {
    assert.deepEqual(labels(`${outline}二|`), ['二、']);
    assert.equal(insert(`${outline}　　（|`, '（三）'), `${outline}　　（三）`);
  });

  it('is not offered inside a line', () => {
    assert.ok(!labels(`${outline}|做了。\n`).includes('二、'));
    assert.ok(!labels(`${outline}做了|\n`).includes('二、'));
  });
});

describe('completion of lists', () => {
  it('gives the next item in the shape of the list', () => {
    assert.deepEqual(labels(`${title}一是建库；|`), ['二是']);
    assert.deepEqual(labels(`${title}一要建库；二|`), ['三要'].slice(1).concat('二要'));
    assert.deepEqual(labels(`${title}一是建库；二是修渠。|`), ['三是']);
    assert.equal(insert(`${title}一是建库；二|`, '二是'), `${title}一是建库；二是`);
  });

  it('goes on in a line of its own', () => {
    assert.equal(labels(`${outline}一是建库。\n二是修渠。\n|`)[0], '三是');
    assert.ok(!labels(`${outline}一是建库；二是修渠。\n|`).includes('二是'));
  });

  it('begins a list behind a colon', () => {
    assert.deepEqual(labels(`${title}主要做法：|`), ['一是']);
    assert.deepEqual(labels(`${title}一要建库；二要修渠。\n主要做法：|`), ['一要']);
  });
});

describe('completion of stock texts', () => {
  it('gives whole reports in an empty file', () => {
    assert.equal(labels('|')[0], '工作总结');
    assert.ok(insert('|', '工作总结').startsWith('XX局20XX年工作总结\n'));
  });

  it('gives the frame of its kind below a title, without another title', () => {
    const offered = labels(`${title}|`);
    assert.equal(offered[0], '工作总结');
    assert.ok(!offered.includes('工作计划'));
    assert.equal(insert(`${title}|`, '工作总结').match(/工作总结\n/g)?.length, 1);
  });

  it('takes a first line for a title that the checker has no need to know', () => {
    assert.equal(labels('全县河道清理工作方案\n|')[0], '实施方案');
    assert.ok(!insert('全县河道清理工作方案\n|', '实施方案').includes('实施方案'));
  });

  it('gives the sections that are missing, with the next number', () => {
    assert.match(insert(`${outline}|`, '存在的问题'), /\n二、存在的问题\n总的来看/);
    assert.ok(!labels(`${outline}二、存在的困难和问题\n不多。\n|`).includes('存在的问题'));
    assert.ok(!labels(`${outline}二、下一步工作\n再做。\n|`).includes('下一步打算'));
  });

  it('gives the text of a section alone below its heading', () => {
    assert.match(insert(`${outline}二、存在的问题\n|`, '存在的问题'), /二、存在的问题\n总的来看/);
    assert.match(insert(`${outline}二、存在的|`, '存在的问题'), /\n二、存在的问题\n总的来看/);
  });

  it('gives closing words of the kind at the end', () => {
    const end = '一、主要工作\n做了。\n二、下一步工作\n再做。\n|';
    assert.ok(labels(`关于水务工作情况的汇报\n${end}`).includes('结尾：特此汇报'));
    assert.ok(!labels(`${title}${end}`).includes('结尾：特此汇报'));
    assert.ok(!labels(`${title}|\n${end.replace('|', '')}`).some((label) => label.startsWith('结尾')));
  });

  it('is found by the beginning of a Chinese prefix where a clause begins, or by initials', () => {
    assert.ok(labels(`${outline}总投资，同比|`).includes('同比增长'));
    assert.ok(labels(`${outline}总投资tbzz|`).includes('同比增长'));
    for (const text of ['总投资，同|', '总投资同比|', 'xtbzz|', '3tbzz|', 't|'])
      assert.ok(!labels(outline + text).includes('同比增长'), text);
  });

  it('does not stand in the way of a heading with the same words', () => {
    assert.deepEqual(labels(`${title}一、主要成效|`), []);
  });

  it('has tab stops only where the client knows them', () => {
    const [snippet] = completeAt('|');
    const [plain] = completeAt('|', { snippets: false });
    assert.equal(snippet?.insertTextFormat, InsertTextFormat.Snippet);
    assert.equal(plain?.insertTextFormat, InsertTextFormat.PlainText);
    assert.ok(plain.textEdit && !plain.textEdit.newText.includes('$'));
    assert.deepEqual(resolveCompletion(snippet).documentation, { kind: 'plaintext', value: plain.textEdit.newText });
  });

  it('ends lines as the document does', () => {
    const marked = outline.replaceAll('\n', '\r\n') + '|';
    assert.ok(!/[^\r]\n/.test(insert(marked, '存在的问题')));
  });
});

describe('completion of units and names', () => {
  const used = `${outline}完成投资120万元，修渠5公里，修渠8公里，新增水田9亩。\n`;

  it('gives the unit used behind the same words first', () => {
    assert.equal(labels(`${used}完成投资300|`)[0], '万元');
    assert.equal(labels(`${used}新增水田3|`)[0], '亩');
    assert.equal(insert(`${used}完成投资300|，`, '万元'), `${used}完成投资300万元，`);
  });

  it('gives none behind a year, before a unit, at the start of a line, or where nobody wants them', () => {
    for (const text of ['今年2024|', '完成投资3|万元', '3|']) assert.ok(!labels(used + text).includes('万元'), text);
    assert.deepEqual(completeAt(`${used}完成投资300|`, { units: false }), []);
  });

  const named = `${outline}印发《云溪县河湖管理办法》（以下简称“河湖办法”）。石桥镇修渠，石桥镇建库，王家湾村通水，王家湾村修路，进村。\n`;

  it('gives names by their beginning and by initials', () => {
    assert.deepEqual(labels(`${named}在石桥|`), ['石桥镇']);
    assert.deepEqual(labels(`${named}在sqz|`), ['石桥镇']);
    assert.deepEqual(labels(`${named}到王家|`), ['王家湾村']);
    assert.deepEqual(labels(`${named}按照河湖|`), ['河湖办法']);
    assert.deepEqual(labels(`${named}云溪县水|`), ['云溪县水务局']);
  });

  it('closes a title once', () => {
    const wanted = `${named}按照《云溪县河湖管理办法》`;
    for (const text of ['按照《云溪县河|》', '按照《云溪县河|', '按照云溪县河|'])
      assert.equal(insert(named + text, '《云溪县河湖管理办法》').replace('照云', '照《云'), wanted, text);
  });
});

describe("the user's own texts", () => {
  it('have a name, words to find them by, and blanks to fill', () => {
    const own = parseOwnPhrase('河长制 hzz 巡河\r\n\r\n全年巡河XX次，花费$5，【待补充：成效】。\r\n');
    assert.deepEqual(own?.prefixes, ['河长制', 'hzz', '巡河']);
    assert.equal(own.body, '全年巡河${1:XX}次，花费\\$5，${2:【待补充：成效】}。$0');
    const [item] = completeAt(`${outline}全年hz|`, { own: [own], snippets: false });
    assert.equal(item?.textEdit?.newText, '全年巡河XX次，花费$5，【待补充：成效】。');
  });

  it('are none without a name or a text', () => {
    for (const text of ['', '\n', '名称', '名称\n\n', '\n文字', '   \n文字']) assert.equal(parseOwnPhrase(text), undefined, text);
  });

  it('come out of a client without tab stops as they were written', () => {
    const line = fc
      .string({ unit: fc.constantFrom('甲', 'X', '$', '{', '}', '\\', '【', '】', '1', '|', ':', ' ') })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(line, (text) => {
        const own = parseOwnPhrase(`名称\n。${text}。`);
        const [item] = completeAt('名称|', { own: own ? [own] : [], snippets: false });
        assert.equal(item?.textEdit?.newText, `。${text}。`);
      }),
    );
  });
});

describe('completion', () => {
  it('replaces only what was typed of what it puts in', () => {
    const piece = fc.constantFrom(
      '一、主要工作\n',
      '（一）建库。\n',
      '一是建库；',
      '石桥镇',
      '《办法》',
      '投资3',
      '万元',
      '\n',
      '　　',
      '云溪',
      'gz',
      '下一步',
      '。',
      '二',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), (pieces, at) => {
        const text = title + pieces.join('');
        const offset = at % (text.length + 1);
        const document = openReport(text);
        for (const { textEdit, filterText, label } of provideCompletion(document, offset, { snippets: true, own: [], units: true }).items) {
          assert.ok(textEdit && 'range' in textEdit && filterText !== undefined);
          const span = toSpan(document, textEdit.range);
          assert.ok(span.start <= offset && offset <= span.end && span.end <= offset + 1, label);
          assert.ok(filterText.toLowerCase().startsWith(text.slice(span.start, offset).toLowerCase()), `${label} ${filterText}`);
          if (span.end > offset) assert.equal(text.slice(offset, span.end), '》');
        }
      }),
      { numRuns: 300 },
    );
  });
});
