import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Grammar } from 'ohm-js';
import { grammar } from 'ohm-js';
import { assertSameReading } from '../compareReadings';
import type { LoadedGrammar } from '../loadMatcher';
import { loadMatcher } from '../loadMatcher';
import type { Oracle } from '../ohmOracle';
import { createOracle } from '../ohmOracle';
import { RANDOM_RULES, randomGrammar, randomInput } from './randomGrammar';

interface Pair {
  readonly compiled: LoadedGrammar;
  readonly oracle: Oracle;
}

/** A grammar both ways, unless Ohm refuses it: parts of alternatives that do not agree, or repetition of nothing. */
function buildBoth(source: string, keptRules: readonly string[]): Pair | undefined {
  let built: Grammar;
  try {
    built = grammar(source);
  } catch {
    return undefined;
  }
  try {
    return { compiled: loadMatcher(built, STARTS, keptRules), oracle: createOracle(built, keptRules) };
  } catch (error) {
    // Ohm would throw at the same, but only while it matches.
    assert.match(String(error), /may match nothing/);
    return undefined;
  }
}

const STARTS = ['r0', 'r2'];

describe('random grammars', () => {
  it('match random text as they do in Ohm', () => {
    let compared = 0;
    const kept = fc.subarray([...RANDOM_RULES]);
    fc.assert(
      fc.property(randomGrammar, kept, fc.array(randomInput, { minLength: 12, maxLength: 12 }), (source, keptRules, texts) => {
        const both = buildBoth(source, keptRules);
        fc.pre(both !== undefined);
        const { compiled, oracle } = both;
        for (const text of texts)
          for (const rule of STARTS) assertSameReading(rule, text, compiled.recognize(rule, text), oracle(rule, text));
        compared++;
      }),
      { seed: 411, numRuns: 60 },
    );
    assert.equal(compared, 60);
  });
});
