import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from '../../../server/src/base/edit';
import type { ReportDocument } from '../../../server/src/model/document';
import { buildDocument } from '../../../server/src/model/buildDocument';
import { updateDocument } from '../../../server/src/model/updateDocument';
import { createTestParser, observe } from './observe';

const parse = createTestParser();

const lines = [
  ...['各单位2023年工作总结和2024年工作计划汇编（2篇）', '（2篇）', '目 录', '1.甲局2023年工作总结', '2.乙局2023年工作总结\t5'],
  ...[
    '甲局2023年工作总结',
    '乙局2023年工作总结',
    '某镇人民政府',
    '2023年工作总结',
    '及2024年工作计划',
    '——在全镇干部大会上',
    '各位代表：',
    '2023年12月30日',
  ],
  ...[
    '一、主要成绩',
    '二、存在问题',
    '（一）强化管理。全年检查XX次。',
    '（二）改进服务',
    '1.抓落实。一是改作风。二是强本领。',
    '2、抓项目',
    '（1）第一件；（2）第二件',
    '①',
    '第一部分 回顾',
  ],
  ...[
    '## 概况',
    '### 一、成效',
    '**重点工作**',
    '- 1.事项',
    '重点工作完成情况',
    '全镇完成投资x.x亿元，新建XX所。（三）另抓一项。',
    '三是办实事。',
    '首先，抓早；其次，抓小；最后，抓好。',
    '全年工作有序推进。',
  ],
  ...[
    '```',
    '```text',
    '~~~',
    '---',
    'title: 总结',
    '<!-- jiaogao-ignore -->',
    '| 表 | 格 |',
    '##paidend##',
    '更多范文请关注',
    '',
    '',
    '  ',
    '\ud83d',
    '\udc4d好',
    '😀',
  ],
];
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);
const textArbitrary = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(line, lineEnd), { maxLength: 25 }), line)
  .map(([mark, all, last]) => (mark ? '\uFEFF' : '') + all.map(([text, end]) => text + end).join('') + last);
const snippet = fc.oneof(
  ...[fc.constantFrom('', '\r', '\n', '\r\n', '\uFEFF', '增', '。', 'XX个', '、', '\ud83d', '\udc4d', '一是', '```\n', '\n---\n'), line],
  fc.array(fc.tuple(line, lineEnd), { maxLength: 4 }).map((all) => all.map(([text, end]) => text + end).join('')),
);
/** A place and a length in thousandths of the text, or close behind the place of the edit before. */
const editArbitrary = fc.record({ at: fc.nat(1000), near: fc.boolean(), remove: fc.oneof(fc.nat(3), fc.nat(60)), newText: snippet });
type Rough = (typeof editArbitrary)['generate'] extends (...args: never[]) => { value: infer T } ? T : never;

function apply(text: string, { span, newText }: TextEdit): string {
  return text.slice(0, span.start) + newText + text.slice(span.end);
}

/** Places rough edits one after another in the text that those before gave. */
function settle(text: string, rough: readonly Rough[]): { edits: TextEdit[]; text: string } {
  const edits: TextEdit[] = [];
  let now = text;
  let last = 0;
  for (const { at, near, remove, newText } of rough) {
    const start = Math.min(now.length, near ? Math.max(0, last - 2 + (at % 5)) : Math.floor((at * (now.length + 1)) / 1001));
    const edit = { span: { start, end: Math.min(now.length, start + remove) }, newText };
    edits.push(edit);
    now = apply(now, edit);
    last = start;
  }
  return { edits, text: now };
}

describe('updateDocument', () => {
  it('says the same as a document built from the new text, whatever is edited', () => {
    const versions = fc.array(fc.tuple(fc.array(editArbitrary, { maxLength: 4 }), fc.boolean()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(textArbitrary, versions, (start, all) => {
        let text = start;
        let document: ReportDocument = buildDocument(text, parse);
        for (const [rough, look] of all) {
          // What has been asked for may be taken over, what has not must be built.
          if (look) observe(document);
          const next = settle(text, rough);
          document = updateDocument(document, next.edits, parse);
          text = next.text;
          assert.equal(document.textOf({ start: 0, end: document.length }), text);
        }
        assert.deepEqual(observe(document), observe(buildDocument(text, parse)));
      }),
      { numRuns: 400 },
    );
  });

  it('says the same at every keystroke in running text', () => {
    const words = fc.constantFrom('XX户', 'XX元', 'XX镇', 'xx户', '一是抓早。', '二是抓小。', '（二）', '好。', '今年', '，');
    const body = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => `全年${all.join('')}完。`);
    const typed = fc.array(fc.record({ line: fc.nat(9), at: fc.nat(12), remove: fc.nat(3), newText: fc.oneof(words, fc.constant('')) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(body, { minLength: 3, maxLength: 10 }), typed, (bodies, all) => {
        let text = ['甲局2023年工作总结', '一、成绩', ...bodies].join('\n');
        let document = buildDocument(text, parse);
        for (const { line: picked, at, remove, newText } of all) {
          observe(document);
          const index = 2 + (picked % bodies.length);
          const start = Math.min(document.startOf(index) + 2 + at, document.endOf(index) - 2);
          const edit = { span: { start, end: Math.min(start + remove, document.endOf(index) - 2) }, newText };
          text = apply(text, edit);
          document = updateDocument(document, [edit], parse);
          assert.deepEqual(observe(document), observe(buildDocument(text, parse)));
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Edits a text whose every part has been asked for, and gives the new version and one built from scratch. */
  function edit(text: string, ...edits: TextEdit[]): { before: ReportDocument; after: ReportDocument; fresh: ReportDocument } {
    const before = buildDocument(text, parse);
    observe(before);
    return { before, after: updateDocument(before, edits, parse), fresh: buildDocument(edits.reduce(apply, text), parse) };
  }

  function insert(at: number, newText: string): TextEdit {
    return { span: { start: at, end: at }, newText };
  }

  const report = [
    '甲局2023年工作总结',
    '一、成绩',
    '全年检查XX次，整改隐患8处。',
    '（一）强化管理。一是抓学习。二是抓整改。',
    '',
    '二、打算',
    '继续努力。',
    '',
  ].join('\n');

  it('keeps every paragraph that no edit reaches', () => {
    const { before, after } = edit(report, insert(report.indexOf('检查'), '共'));
    before.paragraphs.forEach((paragraph, index) => {
      if (index === 2) assert.notEqual(after.paragraphs[index], paragraph);
      else assert.equal(after.paragraphs[index], paragraph, `paragraph ${index}`);
    });
  });

  it('parses only what is new', () => {
    const asked: string[] = [];
    const counting = (text: string) => {
      asked.push(text);
      return parse(text);
    };
    const document = buildDocument(report, counting);
    asked.length = 0;
    const at = report.indexOf('二、打算');
    observe(document);
    asked.length = 0;
    observe(updateDocument(document, [insert(at, '新的一段。\n')], counting));
    assert.deepEqual(asked, ['新的一段。']);
    asked.length = 0;
    observe(updateDocument(document, [{ span: { start: 0, end: report.length }, newText: `${report}末段。` }], counting));
    assert.deepEqual(asked, ['末段。'], 'a text that is sent whole');
  });

  it('keeps the outline when only running text changes, and enumerations when they have none of it', () => {
    const { before, after } = edit(report, insert(report.indexOf('检查'), '共'));
    assert.equal(after.reports[0]?.sections, before.reports[0]?.sections);
    assert.equal(after.reports[0]?.enumerations, before.reports[0]?.enumerations);
    assert.notEqual(after.reports[0]?.placeholderGroups, before.reports[0]?.placeholderGroups);
    assert.deepEqual(
      after.reports[0]?.placeholderGroups,
      before.reports[0]?.placeholderGroups.map((group) => ({
        ...group,
        places: group.places.map(({ paragraph, item }) => ({
          paragraph,
          item: {
            ...item,
            span: { start: item.span.start + 1, end: item.span.end + 1 },
            phrase: { start: item.phrase.start + 1, end: item.phrase.end + 1 },
          },
        })),
      })),
    );
  });

  it('keeps the reports before an edit, and those behind it while no line comes or goes', () => {
    const two = `${report}\n\n\n乙局2023年工作总结\n一、成绩\n良好。\n`;
    const heading = edit(two, insert(two.indexOf('打算'), '下步'));
    assert.equal(heading.before.reports.length, 2);
    assert.notEqual(heading.after.reports[0], heading.before.reports[0]);
    assert.equal(heading.after.reports[1], heading.before.reports[1]);
    const behind = edit(two, insert(two.length, '再加一段。\n'));
    assert.equal(behind.after.reports[0], behind.before.reports[0]);
    const above = edit(two, insert(two.indexOf('继续'), '先说一句。\n'));
    assert.deepEqual(observe(above.after), observe(above.fresh));
  });

  const long = '关于进一步做好全镇农村人居环境整治提升和乡村建设行动2023年度重点任务完成情况及2024年工作安排的报告';
  const cases: readonly (readonly [string, string, TextEdit])[] = [
    ['a long title loses its shape to a final mark', `${long}\n一、成绩\n`, insert(long.length, '。')],
    ['a long line becomes a title', `${long}。\n一、成绩\n`, { span: { start: long.length, end: long.length + 1 }, newText: '' }],
    ['a long entry of the contents becomes text', `目录\n${long}\n乙局工作总结\n\n${long}\n文。\n乙局工作总结\n文。`, insert(9, '，')],
    ['a long subtitle becomes text', `甲局工作总结\n（${'在全镇干部大会上的讲话'.repeat(4)}）\n文。`, insert(52, '。')],
    ['a line feed goes behind a lone CR', '甲\r乙', insert(2, '\n')],
    ['a CRLF is cut by a text', '甲\r\n乙', insert(2, '丙')],
    ['a CRLF is cut by a line feed', '甲\r\n乙', insert(2, '\n')],
    ['the line feed of a CRLF goes', '甲\r\n乙', { span: { start: 2, end: 3 }, newText: '' }],
    ['the carriage return of a CRLF goes', '甲\r\n乙', { span: { start: 1, end: 2 }, newText: '' }],
    ['a text goes in front of the byte order mark', '\uFEFF甲', insert(0, '乙')],
    ['the byte order mark goes', '\uFEFF甲\n乙', { span: { start: 0, end: 1 }, newText: '' }],
    ['a byte order mark comes', '甲\n乙', insert(0, '\uFEFF')],
    ['all goes', '\uFEFF甲\r\n乙\n', { span: { start: 0, end: 5 }, newText: '' }],
    ['a surrogate pair is cut', '甲😀乙', insert(2, 'x')],
    ['a code block is closed', '```\n一、甲\n', insert(8, '```')],
    ['front matter is closed', '---\ntitle: 甲\n一日\n', insert(14, '---\n')],
  ];
  for (const [name, text, change] of cases) {
    it(`says the same when ${name}`, () => {
      const { after, fresh } = edit(text, change);
      assert.deepEqual(observe(after), observe(fresh));
    });
  }

  it('applies edits one after another, in whatever order they come', () => {
    const text = '甲\n乙\n丙\n';
    const forward = [insert(0, '1'), insert(3, '2'), insert(6, '3')];
    const backward = [insert(4, '3'), insert(2, '2'), insert(0, '1')];
    const same = [insert(2, 'b'), insert(2, 'a')];
    for (const [edits, expected] of [
      [forward, '1甲\n2乙\n3丙\n'],
      [backward, '1甲\n2乙\n3丙\n'],
      [same, '甲\nab乙\n丙\n'],
    ] as const) {
      const document = updateDocument(buildDocument(text, parse), edits, parse);
      assert.equal(document.textOf({ start: 0, end: document.length }), expected);
    }
  });

  it('replaces thousands of places at once in the time of one', () => {
    const count = 20_000;
    const document = buildDocument('某年\n'.repeat(count), parse);
    const edits = Array.from({ length: count }, (_, index) => ({
      span: { start: (count - 1 - index) * 3, end: (count - 1 - index) * 3 + 1 },
      newText: '今',
    }));
    const started = performance.now();
    const after = updateDocument(document, edits, parse);
    assert.equal(after.textOf({ start: 0, end: after.length }), '今年\n'.repeat(count));
    assert.ok(performance.now() - started < 5000, 'one pass, not one for each edit');
  });

  it('refuses edits outside the text', () => {
    const document = buildDocument('甲乙', parse);
    assert.throws(() => updateDocument(document, [insert(3, '丙')], parse), RangeError);
    assert.throws(() => updateDocument(document, [insert(-1, '丙')], parse), RangeError);
    assert.throws(() => updateDocument(document, [{ span: { start: 2, end: 1 }, newText: '' }], parse), RangeError);
  });

  it('parses all again with another parser', () => {
    const other = createTestParser();
    const after = updateDocument(buildDocument(report, parse), [], other);
    assert.equal(after.paragraphs[1]?.syntax, other('一、成绩'));
  });
});
