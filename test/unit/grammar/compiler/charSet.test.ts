import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CharSet } from '../../../../scripts/compileGrammar/charSet';
import {
  ANY_OR_END,
  END_UNIT,
  charOf,
  charRange,
  charsWhere,
  complement,
  difference,
  intersection,
  isSubset,
  NO_CHAR,
  overlaps,
  sizeOf,
  union,
  unitsOf,
} from '../../../../scripts/compileGrammar/charSet';

const SIZE = 12;

/** A set of small units, and the same as a list. */
const smallSet = fc.subarray(Array.from({ length: SIZE }, (_, unit) => unit)).map((units) => ({
  units,
  set: units.reduce((set, unit) => union(set, charOf(unit)), NO_CHAR),
}));

const within = (set: CharSet) => unitsOf(intersection(set, charRange(0, SIZE - 1)));

describe('sets of units', () => {
  it('combine as sets do', () => {
    fc.assert(
      fc.property(smallSet, smallSet, (left, right) => {
        const all = Array.from({ length: SIZE }, (_, unit) => unit);
        const has = (units: readonly number[]) => (unit: number) => units.includes(unit);
        assert.deepEqual(unitsOf(left.set), left.units);
        assert.deepEqual(
          unitsOf(union(left.set, right.set)),
          all.filter((unit) => has(left.units)(unit) || has(right.units)(unit)),
        );
        assert.deepEqual(unitsOf(intersection(left.set, right.set)), left.units.filter(has(right.units)));
        assert.deepEqual(
          unitsOf(difference(left.set, right.set)),
          left.units.filter((unit) => !has(right.units)(unit)),
        );
        assert.deepEqual(
          within(complement(left.set)),
          all.filter((unit) => !has(left.units)(unit)),
        );
        assert.equal(isSubset(left.set, right.set), left.units.every(has(right.units)));
        assert.equal(overlaps(left.set, right.set), left.units.some(has(right.units)));
        assert.equal(sizeOf(left.set), left.units.length);
      }),
      { seed: 5 },
    );
  });

  it('have the same key where they have the same units', () => {
    assert.equal(union(charRange(1, 3), charRange(4, 6)).key, charRange(1, 6).key);
    assert.notEqual(charRange(1, 3).key, charRange(1, 4).key);
  });

  it('know the end of the text as a unit behind all others', () => {
    assert.deepEqual(complement(charRange(0, END_UNIT - 1)).key, charOf(END_UNIT).key);
    assert.equal(sizeOf(ANY_OR_END), 0x10001);
    assert.equal(sizeOf(charsWhere(() => true)), 0x10000);
  });

  it('gather the units that a test accepts', () => {
    assert.deepEqual(unitsOf(charsWhere((unit) => unit === 3 || unit === 4 || unit === 0xffff)), [3, 4, 0xffff]);
  });
});
