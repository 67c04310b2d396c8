/**
 * `npm test`: everything that can be checked, from a clone with nothing installed.
 */
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { runSteps } from './steps.mjs';

ensureInstalled();
ensureBrowser();

const passed = await runSteps([
  // Before the build, which would bring the grammar's part of them up to date.
  { name: 'generated files', run: 'check:generated' },
  { name: 'build', run: 'build', needed: true },
  { name: 'types', run: 'typecheck' },
  { name: 'lint', run: 'lint' },
  { name: 'format', run: 'check:format' },
  { name: 'unused code', run: 'check:unused' },
  { name: 'unit tests', run: 'test:unit', counts: true },
  { name: 'protocol tests', run: 'test:protocol', counts: true },
  { name: 'package', run: 'package' },
  { name: 'VS Code, extension host', run: 'test:e2e', counts: true },
  { name: 'VS Code, packaged extension', run: 'test:ui', counts: true },
  { name: 'VS Code in the browser', run: 'test:web', counts: true },
]);
process.exitCode = passed ? 0 : 1;
