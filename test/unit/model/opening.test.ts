import assert from 'node:assert/strict';
import { buildDocument } from '../../../server/src/model/buildDocument';
import { openingOf, parseInSteps } from '../../../server/src/model/snapshot';
import { inventedTexts } from '../../bench/text/source';
import { createTestParser, observe } from './observe';

const parse = createTestParser();
const texts = [
  inventedTexts(60_000, 1),
  `\uFEFF${inventedTexts(40_000, 2).replaceAll('\n', '\r\n')}`,
  '甲局2023年工作总结\n```\n一、成绩\n'.repeat(600),
];

describe('the opening of a document', () => {
  it('is a document of its own, whose parts the whole takes over', () => {
    const document = buildDocument(texts[0]!, parse);
    const opening = openingOf(document, 9_000)!;
    assert.ok(opening.length > 8_000 && opening.length < 10_000);
    const parts = opening.parts.slice(0, -1);
    assert.ok(parts.length > 0);
    for (const [index, { document: part, first, start }] of parts.entries()) {
      const own = document.parts[index]!;
      assert.deepEqual([own.document === part, own.first, own.start], [true, first, start]);
    }
    assert.equal(openingOf(document, 9_000), undefined);
  });

  it('is none of a text that is not much longer', () => {
    assert.equal(openingOf(buildDocument('一、甲\n二、乙\n', parse), 5), undefined);
  });

  it('makes no difference to the whole', () => {
    for (const text of texts) {
      const plain = observe(buildDocument(text, parse));
      for (const length of [1, 500, 2_000, 5_000]) {
        const document = buildDocument(text, parse);
        assert.ok(openingOf(document, length)!.parts);
        assert.deepEqual(observe(document), plain);
      }
    }
  });

  it('and reading in steps end in the same document', () => {
    const document = buildDocument(texts[0]!, parse);
    let steps = 0;
    for (const reading = parseInSteps(document); !reading.next().done; steps++);
    assert.ok(steps > 5);
    assert.deepEqual(observe(document), observe(buildDocument(texts[0]!, parse)));
  });
});
