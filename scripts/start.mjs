/**
 * `npm start [folder]`: from a clone with nothing installed to the extension at work in VS Code in the browser.
 * Without a folder it opens a copy of samples/.
 */
import { ensureInstalled, fail, seconds } from './install.mjs';
import { runCommand } from './steps.mjs';

ensureInstalled();
await runOrFail('build');
console.log('▶ 样例的检查结果 / findings in samples/\n');
await runCommand('node dist/cli.js check samples', console.log);
await runOrFail('package');

// Only now is there a loader for TypeScript.
const { register } = await import('tsx/esm/api');
register();
const { serve } = await import('./serve.ts');
await serve(process.argv[2]);

/** @param {string} script */
async function runOrFail(script) {
  console.log(`▶ ${script}`);
  const started = performance.now();
  if ((await runCommand(script, (line) => console.log(`  ${line}`))) !== 0) fail(`${script} failed`);
  console.log(`✔ ${script} (${seconds(started)})`);
}
