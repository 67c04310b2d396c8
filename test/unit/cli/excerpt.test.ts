import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeExcerpt } from '../../../server/src/cli/excerpt';
import { toPrintable, widthOf } from '../../../server/src/cli/terminalText';

const widthOfText = (text: string): number => Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);

/** The excerpt as printed. */
function draw(line: string, start: number, end: number): string[] {
  const { before, marked, after, underline } = makeExcerpt(line, start, end);
  return [before + marked + after, underline];
}

describe('excerpts', () => {
  it('underline with the width of a terminal', () => {
    assert.deepEqual(draw('三、加强建设', 0, 2), ['三、加强建设', '^^^^']);
    assert.deepEqual(draw('完成XX亿元', 2, 4), ['完成XX亿元', '    ^^']);
    assert.deepEqual(draw('共3个“样板”', 4, 8), ['共3个“样板”', '      ^^^^^']);
    assert.deepEqual(draw('𠮷祥', 2, 3), ['𠮷祥', '  ^^']);
  });

  it('mark a place between two characters', () => {
    assert.deepEqual(draw('意见条', 2, 2), ['意见条', '    ^']);
    assert.deepEqual(draw('', 0, 0), ['', '^']);
  });

  it('cut long lines around the marked words', () => {
    const [text, underline] = draw(`${'甲'.repeat(500)}二、${'乙'.repeat(500)}`, 500, 502);
    assert.equal(text, `…${'甲'.repeat(11)}二、${'乙'.repeat(24)}…`);
    assert.equal(underline, `${' '.repeat(23)}^^^^`);
  });

  it('cut marked words that are too long themselves', () => {
    const [text, underline] = draw('重'.repeat(500), 0, 500);
    assert.equal(text, `${'重'.repeat(37)}…`);
    assert.equal(underline, '^'.repeat(75));
  });

  it('never take more than a line of a terminal', () => {
    const line = fc
      .array(fc.constantFrom('甲', 'a', '\t', '\u0301', '𠮷', '😀', '，'), { maxLength: 200 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(line, fc.nat(200), fc.nat(200), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const [shown, underline] = draw(text, start, end) as [string, string];
        assert.ok(widthOfText(shown) <= 76, shown);
        assert.ok(underline.length <= 77, underline);
      }),
    );
  });
});

describe('printable text', () => {
  it('holds nothing that moves the cursor or turns the text round', () => {
    assert.equal(toPrintable('一\u001b[2J二\r\n三\u202e四\t五'), '一\ufffd[2J二\ufffd\ufffd三\ufffd四 五');
  });
});
