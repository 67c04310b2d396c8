import 'mocha/mocha.js';
import { runMocha } from '../e2e/runMocha';

/** Runs the tests that `load` brings in, in the extension host of a browser; rejects where one fails, as VS Code wants it. */
export async function runTests(load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: Mocha.reporters.Base, timeout: 30_000, forbidPending: true });
  load();
  const counts = await runMocha(mocha);
  if (counts.failures > 0) throw new Error(`${counts.failures} failed`);
}
