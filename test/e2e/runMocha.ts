import type Mocha from 'mocha';
import type { Counts } from '../host/drive';

/** Starts the line by which a run inside an extension host tells its counts. */
export const RESULT_MARK = 'jiaogao-test-result:';

/** Runs the tests that are loaded and prints each, the counts last; the same in an extension host of Node and of the browser. */
export function runMocha(mocha: Mocha | BrowserMocha): Promise<Counts> {
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => {
      const counts = { passes: runner.stats?.passes ?? 0, failures };
      console.log(RESULT_MARK + JSON.stringify(counts));
      resolve(counts);
    });
    runner.on('pass', (test) => console.log(`✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on('fail', (test, error: unknown) => {
      console.log(`✘ ${test.fullTitle()}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
  });
}
