import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { createParagraphParser } from '../../../server/src/grammar/parseParagraph';
import { changeContent, openContent, type Content, type DocumentKeeper } from '../../../server/src/lsp/documents';
import { buildDocument } from '../../../server/src/model/buildDocument';
import { updateDocument } from '../../../server/src/model/updateDocument';

const parse = createParagraphParser();
const keeper: DocumentKeeper = {
  open: (text) => buildDocument(text, parse),
  update: (document, edits) => updateDocument(document, edits, parse),
};

function textOf(content: Content): string {
  return content.kind === 'tooLarge' ? content.text : content.document.textOf({ start: 0, end: content.document.length });
}

/** A document of its own for every change: positions outside the text spoil the line table that the oracle keeps. */
function changeByOracle(before: string, change: TextDocumentContentChangeEvent): string {
  return TextDocument.update(TextDocument.create('file:///a.txt', '', 1, before), [change], 2).getText();
}

const piece = fc.constantFrom('\n', '\r', '\r\n', '一、', '二、抓投资', '完成XX亿元。', '𠮷', '\ud842', '\udfb7', ' ', '```', '---');
const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
const position = fc.record({ line: fc.nat(8), character: fc.nat(10) });
const change: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text: fc.oneof(fc.constant(''), text) }) },
  { weight: 1, arbitrary: fc.record({ text }) },
);

describe('documents kept by changes', () => {
  for (const limit of [Number.POSITIVE_INFINITY, 12]) {
    it(`have the text an editor has (limit ${limit})`, () => {
      fc.assert(
        fc.property(text, fc.array(change, { maxLength: 6 }), (start, changes) => {
          const oracle = changes.reduce(changeByOracle, start);
          const content = changeContent(keeper, openContent(keeper, start, { limit }), changes, { limit });
          assert.equal(textOf(content), oracle);
          assert.equal(content.kind === 'tooLarge', oracle.length > limit);
        }),
        { numRuns: 500 },
      );
    });
  }

  it('say the same as documents opened with the text', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 4 }), (start, changes) => {
        const content = changeContent(keeper, openContent(keeper, start), changes);
        assert.ok(content.kind === 'report');
        const { document } = content;
        const anew = keeper.open(textOf(content));
        assert.deepEqual(document.paragraphs, anew.paragraphs);
        assert.deepEqual(document.reports, anew.reports);
      }),
    );
  });

  it('take the many edits of a replacement in one pass, as they come from the end', () => {
    let passes = 0;
    const counting: DocumentKeeper = { ...keeper, update: (document, edits) => (passes++, keeper.update(document, edits)) };
    const start = '甲县\n'.repeat(100);
    const replacement = (line: number): TextDocumentContentChangeEvent => ({
      range: { start: { line, character: 0 }, end: { line, character: 1 } },
      text: '乙丙',
    });
    const changes = Array.from({ length: 100 }, (_, index) => replacement(99 - index));
    assert.equal(textOf(changeContent(counting, openContent(counting, start), changes)), '乙丙县\n'.repeat(100));
    assert.equal(passes, 1);
  });

  it('follow the editor even when a snapshot cannot be updated', () => {
    const failures: unknown[] = [];
    const failing: DocumentKeeper = {
      ...keeper,
      update: () => {
        throw new Error('broken');
      },
    };
    const changes = [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: '二' }];
    const content = changeContent(failing, openContent(failing, '一、甲'), changes, { onError: (error) => failures.push(error) });
    assert.equal(textOf(content), '二、甲');
    assert.equal(failures.length, 1);
  });

  it('take a range that is null for none', () => {
    const changes = [{ range: null, text: '全文' }] as unknown as TextDocumentContentChangeEvent[];
    assert.equal(textOf(changeContent(keeper, openContent(keeper, '旧文'), changes)), '全文');
  });
});
