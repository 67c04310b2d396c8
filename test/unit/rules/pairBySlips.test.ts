import assert from 'node:assert/strict';
import { firstSafeFix } from '../../../server/src/linter/fixes';
import type { Finding } from '../../../server/src/linter/rule';
import pair from '../../../server/src/rules/punctuation/pair';
import { createService } from '../../../server/src/service/createService';

const service = createService({ rules: [pair] });

/** A paragraph with quotes of every sort around: side by side, after a pause, with a pause inside, before a number. */
const text =
  '一、落实“管行业、管业务”要求，推进“厂网”“河湖”共治，建成“帮办点”6个，做到“小事不出村，大事不出镇”。“河长”制全面推行，评选“好邻居”。';

function check(written: string): readonly Finding[] {
  return service.check(service.open(written)).findings;
}

function replaceAt(written: string, changes: ReadonlyMap<number, string>): string {
  return Array.from(written, (letter, at) => changes.get(at) ?? letter).join('');
}

/** The pairs of the text as places of their two marks. */
const pairs = Array.from(text.matchAll(/“[^”]*”/g), ({ index, 0: quoted }) => ({ open: index, close: index + quoted.length - 1 }));

describe('rules/punctuation/pair, on every slip in one paragraph', () => {
  it('says nothing of the paragraph itself', () => {
    assert.equal(pairs.length, 7);
    assert.deepEqual(check(text), []);
  });

  for (const { open, close } of pairs) {
    const quoted = text.slice(open, close + 1);

    it(`finds the half that is left of ${quoted}`, () => {
      const [unopened, ...more] = check(replaceAt(text, new Map([[open, '']])));
      assert.deepEqual([unopened?.message.id, unopened?.span.start, more], ['unopened', close - 1, []]);
      const [unclosed, ...others] = check(replaceAt(text, new Map([[close, '']])));
      assert.deepEqual([unclosed?.message.id, unclosed?.span.start, others], ['unclosed', open, []]);
    });

    it(`finds ${quoted} turned round, and no other`, () => {
      const turned = [
        [open, '”'],
        [close, '“'],
      ] as const;
      for (const slip of [turned, turned.slice(0, 1), turned.slice(1)]) {
        const [reversed, ...more] = check(replaceAt(text, new Map(slip)));
        assert.deepEqual([reversed?.message.id, reversed?.span, more], ['reversed', { start: open, end: close + 1 }, []]);
      }
    });
  }

  it('finds all of them turned round, and mends them unseen only where no other reading is near', () => {
    const all = replaceAt(text, new Map(pairs.flatMap(({ open, close }) => [[open, '”'] as const, [close, '“'] as const])));
    const findings = check(all);
    assert.deepEqual(
      findings.map(({ message, span }) => [message.id, span.start, span.end - 1]),
      pairs.map(({ open, close }) => ['reversed', open, close]),
    );
    // A quotation that goes on over a pause is left to the writer.
    assert.deepEqual(
      findings.map((finding) => firstSafeFix(finding) !== undefined),
      pairs.map(({ open, close }) => !text.slice(open, close).includes('，')),
    );
    const two = '推进厂网”建设，落实“河长”制，评选“邻居。';
    assert.deepEqual(
      check(two).map((finding) => firstSafeFix(finding)),
      [undefined, undefined],
    );
  });
});
