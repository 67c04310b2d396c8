import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { runMocha } from './runMocha';

/** Runs the tests that `load` brings in, in an extension host of Node; rejects where one fails, as VS Code wants it. */
export async function runTests(load: () => void): Promise<void> {
  const mocha = new Mocha({ reporter: Mocha.reporters.Base, timeout: 30_000, forbidPending: true });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const counts = await runMocha(mocha);
  const file = process.env['JIAOGAO_TEST_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify(counts));
  if (counts.failures > 0) throw new Error(`${counts.failures} failed`);
}
