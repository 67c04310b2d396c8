/**
 * `npm run test:desktop`: the same tests in a desktop VS Code, which is downloaded; VSCODE_VERSION chooses another than the oldest supported.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { drive, ROOT, type Counts } from './drive';

await drive('desktop', 600, async ({ closeAtEnd }) => {
  const home = mkdtempSync(join(tmpdir(), 'jiaogao-desktop-'));
  closeAtEnd(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const workspace = join(home, 'workspace');
  const results = join(home, 'results.json');
  cpSync(join(ROOT, 'test/e2e/workspace'), workspace, { recursive: true });
  await runTests({
    version: process.env['VSCODE_VERSION'] ?? '1.91.0',
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: join(ROOT, 'dist-test/e2e.cjs'),
    extensionTestsEnv: { JIAOGAO_TEST_RESULTS: results },
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--disable-gpu', '--user-data-dir', join(home, 'user')],
  });
  return JSON.parse(readFileSync(results, 'utf8')) as Counts;
});
