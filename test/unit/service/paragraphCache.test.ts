import assert from 'node:assert/strict';
import type { ParagraphSyntax } from '../../../server/src/grammar/syntax';
import { cacheParagraphs } from '../../../server/src/service/paragraphCache';

/** A parser that remembers what it was asked for. */
function watchedParser() {
  const parsed: string[] = [];
  const parse = (text: string): ParagraphSyntax => {
    parsed.push(text);
    return {
      line: { kind: 'text', hashes: 0, lead: 'none', strong: false },
      content: { start: 0, end: text.length },
      items: [],
      sentences: [],
    };
  };
  return { parsed, parse };
}

describe('service/paragraphCache', () => {
  it('parses a text once', () => {
    const { parsed, parse } = watchedParser();
    const cached = cacheParagraphs(parse, 100);
    assert.equal(cached('甲'), cached('甲'));
    assert.notEqual(cached('甲'), cached('乙'));
    assert.deepEqual(parsed, ['甲', '乙']);
  });

  it('forgets what was not asked for lately, and keeps what was', () => {
    const { parsed, parse } = watchedParser();
    const cached = cacheParagraphs(parse, 100);
    const syntax = cached('甲');
    const texts = Array.from({ length: 30 }, (_, index) => `第${index}段`.padEnd(10, '。'));
    for (const text of texts) {
      cached(text);
      assert.equal(cached('甲'), syntax);
    }
    parsed.length = 0;
    for (const text of texts) cached(text);
    assert.ok(parsed.length >= 20, `${parsed.length} of 30 texts of 10 characters were forgotten in a cache of 100`);
  });

  it('does not keep a text as long as half of the cache', () => {
    const { parsed, parse } = watchedParser();
    const cached = cacheParagraphs(parse, 100);
    cached('甲');
    cached('长'.repeat(60));
    cached('长'.repeat(60));
    cached('甲');
    assert.equal(parsed.length, 3);
  });
});
