import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/base/edit';
import { toSpan } from '../../../server/src/features/positions';
import { provideReportRenumbering } from '../../../server/src/features/provideRenumbering';
import { chineseTexts } from '../../../server/src/features/texts';
import { toHanOrdinal } from '../../../server/src/grammar/numerals';
import { createService } from '../../../server/src/service/createService';
import { isNumberingRule } from '../outline/numberingRules';
import { openReport } from './openReport';

const options = { uri: 'file:///a.txt', version: undefined, texts: chineseTexts, annotatesEdits: false };

/** Renumbers the report that stands at the start of a text; gives the text as it was when there is nothing to do. */
function renumber(text: string, at = 0): string {
  const document = openReport(text);
  const [action] = provideReportRenumbering(document, at, options);
  const edits = action?.edit?.changes?.[options.uri] ?? [];
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ span: toSpan(document, range), newText })),
  );
}

describe('renumbering a report', () => {
  it('puts right all levels and enumerations', () => {
    const text = '县局工作总结\n一、甲事\n一是抓早。三是抓小。\n三、乙事\n（一）子事\n全年见效。\n（三）丑事\n1.寅事\n3.卯事\n四、丙事\n';
    const expected =
      '县局工作总结\n一、甲事\n一是抓早。二是抓小。\n二、乙事\n（一）子事\n全年见效。\n（二）丑事\n1.寅事\n2.卯事\n三、丙事\n';
    assert.equal(renumber(text), expected);
  });

  it('has references follow, whatever they are called by', () => {
    const text =
      '县局工作总结\n一、甲事\n详见第三部分第（三）项、附件3。\n三、乙事\n（一）子事\n（三）丑事\n办法见附件１。\n附件：1.表\n3.册\n';
    const expected =
      '县局工作总结\n一、甲事\n详见第二部分第（二）项、附件2。\n二、乙事\n（一）子事\n（二）丑事\n办法见附件１。\n附件：1.表\n2.册\n';
    assert.equal(renumber(text), expected);
  });

  it('has an announced count follow that was said of the last number', () => {
    const text = '县局工作总结\n抓了以下四个方面工作：\n一、甲事\n全年见效。\n二、乙事\n全年见效。\n四、丙事\n全年见效。\n';
    assert.equal(renumber(text), text.replace('四个', '三个').replace('四、', '三、'));
    const right = text.replace('四个', '三个');
    assert.equal(renumber(right), right.replace('四、', '三、'));
  });

  it('leaves what may be another paper’s, and names what nothing has the number of', () => {
    const text = '县局工作总结\n一、甲事\n《纲要》第三部分讲得清楚，见第三部分、第九部分。第三部分是重点。\n三、乙事\n';
    assert.equal(renumber(text), text.replace('见第三', '见第二').replace('三、乙', '二、乙'));
    const [action] = provideReportRenumbering(openReport(text), 0, options);
    assert.equal(action?.title, '重排本篇序号（序号 1 处，跟着改引用和项数 1 处，“第九部分”对不上，不改）');
  });

  it('asks about the doubtful where the client can ask', () => {
    const text = '县局工作总结\n一、甲事\n其中第三部分是重点。\n三、乙事\n';
    const [action] = provideReportRenumbering(openReport(text), 0, { ...options, version: 7, annotatesEdits: true });
    assert.deepEqual(action?.edit?.documentChanges, [
      {
        textDocument: { uri: options.uri, version: 7 },
        edits: [
          { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 1 } }, newText: '二', annotationId: 'sure' },
          { range: { start: { line: 2, character: 3 }, end: { line: 2, character: 4 } }, newText: '二', annotationId: 'doubtful' },
        ],
      },
    ]);
    assert.deepEqual(
      Object.values(action.edit.changeAnnotations ?? {}).map(({ needsConfirmation }) => needsConfirmation),
      [false, true],
    );
    const [plain] = provideReportRenumbering(openReport(text), 0, { ...options, version: 7 });
    assert.equal(plain?.edit?.changeAnnotations, undefined);
    assert.equal(JSON.stringify(plain?.edit).includes('doubtful'), false);
  });

  it('reaches no other report of the file', () => {
    const one = '甲局2023年工作总结\n一、甲事\n全年平稳有序。\n三、乙事\n下年接着干。\n';
    const text = `${one}\n${one.replace('甲局', '乙局')}`;
    assert.equal(renumber(text, text.indexOf('乙局')), `${one}\n${one.replace('甲局', '乙局').replace('三、', '二、')}`);
  });

  it('leaves a report alone that is numbered well, or goes on from list to list', () => {
    for (const text of ['县局工作总结\n一、甲\n1.子\n2.丑\n二、乙\n3.寅\n4.卯\n', '县局工作总结\n全年平稳。\n'])
      assert.equal(renumber(text), text);
  });

  it('changes numerals only, leaves nothing to find, and does nothing the second time', () => {
    const service = createService();
    const settings = Object.fromEntries(
      service.rules.filter(({ id }) => !isNumberingRule(id) || !/gap|duplicate|order$/.test(id)).map(({ id }) => [id, 'off'] as const),
    );
    const find = (text: string) =>
      service.check(service.open(text), settings).findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
    const number = fc.integer({ min: 1, max: 6 });
    const line = fc.oneof(
      number.map((n) => `${toHanOrdinal(n)}、抓落实`),
      number.map((n) => `（${toHanOrdinal(n)}）抓服务`),
      number.map((n) => `${n}.抓招商`),
      fc.array(number, { minLength: 2, maxLength: 4 }).map((list) => list.map((n) => `${toHanOrdinal(n)}是抓好一事。`).join('')),
      number.map((n) => `详见第${toHanOrdinal(n)}部分，全年见效。`),
      fc.constant('全年工作平稳有序，群众都说好。'),
    );
    const withoutNumerals = (text: string): string => text.replace(/[一二三四五六七八九十]+|\d+/g, '#');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 16 }), (lines) => {
        const text = ['县局工作总结', '今年工作情况报告如下。', '一、抓党建', ...lines, ''].join('\n');
        const once = renumber(text);
        assert.equal(withoutNumerals(once), withoutNumerals(text));
        assert.deepEqual(find(once), []);
        assert.equal(renumber(once), once);
      }),
      { numRuns: 300, seed: 20240105 },
    );
  });
});
