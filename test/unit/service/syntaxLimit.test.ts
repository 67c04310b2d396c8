import assert from 'node:assert/strict';
import { createParagraphParser } from '../../../server/src/grammar/parseParagraph';
import { createService } from '../../../server/src/service/createService';
import { inventedTexts } from '../../bench/text/source';
import { randomFrom } from '../../fixtureFormat/random';

const pieces = ['中', '', '\n', '，完成投资XX万元', '三、', '一是抓落实；三是抓督查。', '\n全县2023年工作总结\n', '```\n'];

describe('a text whose syntax is not all kept', () => {
  it('says the same after any edits as one opened afresh', () => {
    const random = randomFrom('syntax limit');
    const frugal = createService({ cacheLimit: 0, syntaxLimit: { above: 0, atHand: 2_000 } });
    const settings = {};
    let document = frugal.open(inventedTexts(60_000, 3));
    for (let round = 0; round < 25; round++) {
      const start = random(document.length);
      const end = Math.min(document.length, start + (random(4) === 0 ? random(200) : 0));
      document = frugal.update(document, [{ span: { start, end }, newText: pieces[random(pieces.length)] ?? '' }]);
      const { findings } = frugal.check(document, settings);
      const afresh = createService({ cacheLimit: 0 });
      const text = document.textOf({ start: 0, end: document.length });
      assert.deepEqual(findings, afresh.check(afresh.open(text), settings).findings, `round ${round}`);
    }
  });

  it('is read again only where somebody looks', () => {
    let read = 0;
    const parse = createParagraphParser();
    const counting = (text: string) => ((read += text.length), parse(text));
    const service = createService({ parse: counting, cacheLimit: 0, syntaxLimit: { above: 0, atHand: 2_000 } });
    const settings = {};
    let document = service.open(inventedTexts(300_000, 4));
    const { length } = document.parts.reduce((longest, part) => (part.document.length > longest.length ? part.document : longest), {
      length: 0,
    });
    service.check(document, settings);
    for (let round = 0; round < 5; round++) {
      read = 0;
      document = service.update(document, [{ span: { start: 40_000, end: 40_000 }, newText: '中' }]);
      service.check(document, settings, undefined, [], 'typing');
      assert.ok(read <= length + 4_000, `${read} characters were read again in round ${round}`);
    }
  });
});
