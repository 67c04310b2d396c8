import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createService } from '../../server/src/service/createService';
import { slipKinds } from '../mutation/kinds/index';
import { openSources, runKind } from '../mutation/run';
import { describeCase } from '../mutation/show';
import { readSources } from '../mutation/source';

/** Slips of each kind; `npm run bench:mutation` makes ten times as many. */
const CASES = 20;
/** How many of them may be missed, or be found elsewhere. */
const MISSED = 4;

describe('slips in clean reports', () => {
  const service = createService();
  const opened = openSources(service, readSources(join(import.meta.dirname, '../reports')));

  for (const kind of slipKinds) {
    it(`are found: ${kind.id}`, () => {
      const { cases } = runKind(service, opened, kind, CASES);
      assert.equal(cases.length, CASES);
      const missed = cases.filter(({ isInPlace }) => !isInPlace);
      const list = missed.map((one) => describeCase(service, one)).join('\n');
      assert.ok(missed.length <= MISSED, `${missed.length} of ${CASES} are missed:\n${list}`);
    });
  }
});
