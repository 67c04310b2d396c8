import assert from 'node:assert/strict';
import { createRestartPolicy } from '../../../client/src/common/restarts';

describe('the restart policy', () => {
  it('gives up on a server that ends again and again', () => {
    const mayRestart = createRestartPolicy(() => 0);
    assert.deepEqual([1, 2, 3, 4, 5, 6].map(mayRestart), [true, true, true, true, false, false]);
  });

  it('forgives what is long ago', () => {
    let time = 0;
    const mayRestart = createRestartPolicy(() => time);
    for (let day = 0; day < 20; day++) {
      time += 60_000;
      assert.equal(mayRestart(), true, `end ${day}`);
    }
  });
});
