/**
 * `npm run test:web`: the tests of test/e2e, but for those that need a disk, in VS Code in the browser, where client and server are web workers.
 */
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { open } from '@vscode/test-web';
import { openPage } from '../host/browser';
import { drive, OUTPUT, ROOT } from '../host/drive';
import { followRun } from '../host/extensionTests';

const CACHE = join(ROOT, '.vscode-web-cache');

/** Puts VS Code for the browser where the test server keeps its downloads, and gives the commit it is then found by. */
function prepareBuild(): string {
  const manifest = createRequire(import.meta.url).resolve('vscode-web/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const commit = version.replaceAll('.', '').padStart(40, '0');
  const target = join(CACHE, `vscode-web-stable-${commit}`);
  if (!existsSync(join(target, 'version'))) {
    cpSync(join(dirname(manifest), 'dist'), target, { recursive: true });
    writeFileSync(join(target, 'version'), commit);
  }
  return commit;
}

/** The test server takes a port but does not choose one. */
async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

await drive('web', 120, async (context) => {
  const commit = prepareBuild();
  const port = await findFreePort();
  const server = await open({
    browserType: 'none', // its own browser would be a download
    quality: 'stable',
    commit,
    testRunnerDataDir: CACHE,
    port,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: join(ROOT, 'dist-test/web.js'),
    folderPath: join(ROOT, 'test/e2e/workspace'),
  });
  context.closeAtEnd(() => server.dispose());
  const page = await openPage(context);
  context.onFailure(() => page.screenshot({ path: join(OUTPUT, 'web-failure.png') }));
  return followRun(page, () => page.goto(`http://localhost:${port}/`, { waitUntil: 'domcontentloaded' }));
});
