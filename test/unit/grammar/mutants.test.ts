import assert from 'node:assert/strict';
import { createMutants } from './mutants';

/** Every so many of the mutants is tried here; `npm run fuzz:grammar` tries all and lists those that pass unnoticed. */
const STRIDE = 7;
/** Words of long lists are not counted: an example for each would say the list again. */
const NOTICED_AT_LEAST = 0.7;

describe('a change to the grammar', () => {
  it('shows in the reading of an example, most often', function () {
    this.timeout(60_000);
    const mutants = createMutants().filter(({ isWord }) => !isWord);
    const sample = mutants.filter((_, i) => i % STRIDE === 0);
    const unnoticed = sample.filter((mutant) => !mutant.isNoticed());
    const share = 1 - unnoticed.length / sample.length;
    const list = unnoticed.map(({ rule, change }) => `${rule} ${change}`).join('\n');
    assert.ok(share >= NOTICED_AT_LEAST, `only ${Math.round(share * 100)} % of ${sample.length} changes are noticed; unnoticed:\n${list}`);
  });
});
