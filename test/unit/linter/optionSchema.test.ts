import assert from 'node:assert/strict';
import { matchesSchema } from '../../../server/src/linter/optionSchema';

const cases: readonly [schema: Readonly<Record<string, unknown>>, good: readonly unknown[], bad: readonly unknown[]][] = [
  [{ type: 'integer', minimum: 1, maximum: 3 }, [1, 3], [0, 4, 1.5, '2', null, undefined, Number.NaN]],
  [{ type: 'number' }, [1.5, -2], [Number.NaN, Number.POSITIVE_INFINITY, '1']],
  [{ type: 'boolean' }, [true, false], [0, 'true', null]],
  [{ type: 'string', minLength: 1, maxLength: 2 }, ['甲', '甲乙'], ['', '甲乙丙', 1]],
  [{ enum: ['minority', 'all'] }, ['all'], ['none', 0]],
  [
    { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 },
    [['甲'], ['甲', '乙']],
    [[], ['甲', 1], ['甲', '乙', '丙'], '甲', {}],
  ],
  [{ type: 'object' }, [{}], [[], null, 1]],
];

describe('linter/optionSchema', () => {
  for (const [schema, good, bad] of cases) {
    it(JSON.stringify(schema), () => {
      for (const value of good) assert.equal(matchesSchema(value, schema), true, JSON.stringify(value));
      for (const value of bad) assert.equal(matchesSchema(value, schema), false, JSON.stringify(value));
    });
  }
});
