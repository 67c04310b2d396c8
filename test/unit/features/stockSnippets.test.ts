import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stockPhrases } from '../../../server/src/features/stock/phrases';
import { toPlainText } from '../../../server/src/features/stock/snippetText';
import { parseSnippet } from './snippetSyntax';

const text = readFileSync(join(import.meta.dirname, '../../../snippets/work-report.json'), 'utf8');
const snippets = stockPhrases();

const HAN = '一二三四五六七八九十';

describe('the snippet file', () => {
  it('holds what it should, each under its own name', () => {
    const count = (...groups: string[]): number => snippets.filter(({ group }) => groups.includes(group)).length;
    assert.ok(count('frame') >= 12, `${count('frame')} frames`);
    assert.ok(count('section') >= 25, `${count('section')} sections`);
    assert.ok(count('opening', 'closing', 'phrase') >= 40, `${count('opening', 'closing', 'phrase')} formulas`);
    assert.equal(count('frame', 'section', 'opening', 'closing', 'phrase'), snippets.length);
    assert.equal(new Set(text.match(/^ {2}"[^"]+": \{$/gm)).size, snippets.length);
  });

  it('has no prefix twice', () => {
    const prefixes = snippets.flatMap((snippet) => snippet.prefixes);
    assert.deepEqual(
      prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index),
      [],
    );
  });

  for (const { name, prefixes, body, description } of snippets) {
    describe(name, () => {
      it('has a Chinese prefix, a pinyin prefix and a description', () => {
        assert.ok(prefixes.some((prefix) => /^\p{Script=Han}+$/u.test(prefix)));
        assert.ok(prefixes.some((prefix) => /^[a-z]{2,}$/.test(prefix)));
        assert.match(description, /\p{Script=Han}/u);
      });

      it('numbers its tab stops without a gap and ends in $0', () => {
        const { stops } = parseSnippet(body);
        const numbers = [...new Set(stops)].sort((a, b) => a - b);
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index),
        );
        assert.equal(stops.at(-1), 0);
        assert.equal(stops.filter((stop) => stop === 0).length, 1);
      });

      it('gives a tab stop the same text wherever it stands', () => {
        const given = new Map<string, string>();
        for (const [, stop = '', filling = ''] of body.matchAll(/\$\{(\d+):([^{}]*)\}/g)) {
          assert.equal(given.get(stop) ?? filling, filling, `tab stop ${stop}`);
          given.set(stop, filling);
        }
      });

      it('starts out with masks and instructions that the checker tracks, or with a choice', () => {
        for (const [stop, filling] of parseSnippet(body).texts) {
          const choice = body.includes(`\${${stop}|`);
          const option = /^ outline\//.test(filling);
          assert.ok(choice || option || /^【待补充(?:：[^】]+)?】$|X/.test(filling), `tab stop ${stop}: ${filling}`);
        }
      });

      it('numbers its outline and enumerations from one on', () => {
        const preview = toPlainText(body);
        assert.deepEqual(ordinals(preview, /^([一二三四五六七八九十])、/gm), 'in order');
        assert.deepEqual(ordinals(preview, /^（([一二三四五六七八九十])）/gm), 'in order');
        for (const mark of ['是', '要']) assert.deepEqual(ordinals(preview, new RegExp(`([${HAN}])${mark}`, 'g')), 'in order');
        assert.deepEqual(ordinals(preview, /第([一二三四五六七八九十])，/g), 'in order');
      });

      it('has its brackets and quotation marks in pairs', () => {
        const preview = toPlainText(body);
        for (const pair of ['“”', '（）', '【】', '《》']) {
          assert.equal(preview.split(pair.charAt(0)).length, preview.split(pair.charAt(1)).length, pair);
        }
      });
    });
  }
});

/** Tells whether the numerals found count on by one or begin again at one. */
function ordinals(preview: string, pattern: RegExp): string {
  let last = 0;
  for (const [all, numeral = ''] of preview.matchAll(pattern)) {
    const ordinal = HAN.indexOf(numeral) + 1;
    if (ordinal !== 1 && ordinal !== last + 1) return `${all} after ${last}`;
    last = ordinal;
  }
  return 'in order';
}

describe('the reader of snippets', () => {
  it('reads what VS Code documents', () => {
    assert.deepEqual(parseSnippet('$1${2}${3:a${4:b}c}${5|x,y|}$0').stops, [1, 2, 3, 4, 5, 0]);
    assert.equal(parseSnippet('${3:a${4:b}c}').texts.get(3), 'abc');
    assert.deepEqual(parseSnippet('${CURRENT_MONTH/^0//}$CURRENT_YEAR').variables, ['CURRENT_MONTH', 'CURRENT_YEAR']);
  });

  for (const wrong of ['${1:a', '${1|a,b}', '$', '${}', 'a}', '${1:a}}', '${X/a/b}', '\\']) {
    it(`rejects ${wrong}`, () => assert.throws(() => parseSnippet(wrong)));
  }
});
