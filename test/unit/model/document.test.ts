import assert from 'node:assert/strict';
import { buildDocument } from '../../../server/src/model/buildDocument';
import { createTestParser } from './observe';

const parse = createTestParser();
const build = (text: string) => buildDocument(text, parse);

describe('a document', () => {
  it('has one empty paragraph and no report when there is no text', () => {
    for (const text of ['', '\uFEFF']) {
      const document = build(text);
      assert.deepEqual(
        document.paragraphs.map((paragraph) => paragraph.text),
        [''],
      );
      assert.deepEqual(document.reports, []);
      assert.equal(document.textOf({ start: 0, end: 1 }), text);
    }
    assert.deepEqual(build(' \n\n').reports, []);
  });

  it('cuts lines at LF, CRLF and CR and gives every place in the text', () => {
    const text = '甲乙\r\n丙\r\r丁\n';
    const document = build(text);
    assert.deepEqual(
      document.paragraphs.map((paragraph) => paragraph.text),
      ['甲乙', '丙', '', '丁', ''],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((index) => [document.startOf(index), document.endOf(index)]),
      [
        [0, 2],
        [4, 5],
        [6, 6],
        [7, 8],
        [9, 9],
      ],
    );
    assert.deepEqual(
      [0, 2, 3, 4, 5, 6, 7, 8, 9].map((offset) => document.paragraphAt(offset)),
      [0, 0, 0, 1, 1, 2, 3, 3, 4],
    );
    for (let start = 0; start <= text.length; start++) {
      for (let end = start; end <= text.length; end++) assert.equal(document.textOf({ start, end }), text.slice(start, end));
    }
    assert.deepEqual(document.toSpan({ paragraph: 3, span: { start: 0, end: 1 } }), { start: 7, end: 8 });
  });

  it('counts the byte order mark as a place but not as text of a paragraph', () => {
    const document = build('\uFEFF一、甲\n乙');
    assert.equal(document.paragraphs[0]?.text, '一、甲');
    assert.equal(document.paragraphs[0].syntax.marker?.ordinal, 1);
    assert.equal(document.startOf(0), 1);
    assert.equal(document.startOf(1), 5);
    assert.equal(document.length, 6);
    assert.equal(document.paragraphAt(0), 0);
    assert.equal(document.textOf({ start: 0, end: 2 }), '\uFEFF一');
  });

  it('names the commonest line end', () => {
    assert.equal(build('甲').eol, '\n');
    assert.equal(build('甲\r\n乙\r\n丙\n').eol, '\r\n');
    assert.equal(build('甲\r乙\r丙\n').eol, '\r');
    assert.equal(build('甲\r\n乙\n').eol, '\n');
  });

  it('refuses paragraphs it does not have, and cuts spans to its length', () => {
    const document = build('甲\n乙');
    for (const index of [-1, 2, 0.5, NaN]) {
      assert.throws(() => document.startOf(index), RangeError);
      assert.throws(() => document.endOf(index), RangeError);
      assert.throws(() => document.toSpan({ paragraph: index, span: { start: 0, end: 0 } }), RangeError);
    }
    assert.equal(document.textOf({ start: -5, end: 50 }), '甲\n乙');
    assert.equal(document.textOf({ start: 2, end: 1 }), '');
    assert.equal(document.paragraphAt(-1), 0);
    assert.equal(document.paragraphAt(99), 1);
  });

  it('takes lone surrogates as they are', () => {
    const document = build('\ud83d甲\n\udc4d');
    assert.equal(document.textOf({ start: 0, end: 4 }), '\ud83d甲\n\udc4d');
  });

  it('shares one paragraph among empty lines', () => {
    const { paragraphs } = build('甲\n\n乙\n\n');
    assert.equal(paragraphs[1], paragraphs[3]);
  });
});

describe('code and front matter', () => {
  const kinds = (...lines: string[]) => build(lines.join('\n')).paragraphs.map(({ syntax }) => syntax.line.kind);

  it('say nothing', () => {
    const document = build('---\ntitle: 甲局2020年工作总结\n---\n甲局2023年工作总结\n一、成绩\n```\n二、XX个\n```\n三、打算\n');
    const [report] = document.reports;
    assert.equal(report?.title?.paragraph, 3);
    assert.deepEqual(
      report.allSections.map((section) => section.paragraph),
      [4, 8],
    );
    assert.deepEqual(report.placeholderGroups, []);
    assert.deepEqual(document.paragraphs[6]?.syntax.items, []);
    assert.equal(document.paragraphs[6].text, '二、XX个');
  });

  it('close with the marks they opened with, or more', () => {
    assert.deepEqual(kinds('````', '```', '~~~', '`````', '文。'), ['layout', 'layout', 'layout', 'layout', 'text']);
    assert.deepEqual(kinds('```js', '```js', '```', '文。'), ['layout', 'layout', 'layout', 'text']);
  });

  it('hide nothing until they are closed', () => {
    assert.deepEqual(kinds('```', '文。'), ['fence', 'text']);
    assert.deepEqual(kinds('~~~', '文。', '```', '文。', '```', '文。'), ['fence', 'text', 'layout', 'layout', 'layout', 'text']);
    assert.deepEqual(kinds('---', 'title: 甲', '文。'), ['layout', 'text', 'text']);
  });

  it('are not to be taken for rules in the text', () => {
    assert.deepEqual(kinds('---', '', '文。', '---'), ['layout', 'blank', 'text', 'layout']);
    assert.deepEqual(kinds('---', '一、成绩', '---'), ['layout', 'text', 'layout']);
    assert.deepEqual(kinds('文。', '---', '文。', '---'), ['text', 'layout', 'text', 'layout']);
  });

  it('cost no more than a pass when thousands of them are never closed', () => {
    const started = performance.now();
    build('```甲\n'.repeat(50_000));
    assert.ok(performance.now() - started < 5000);
  });
});
