/**
 * `npm run test:e2e`: the tests of test/e2e inside the extension host of a real VS Code server.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from './browser';
import { drive, OUTPUT, ROOT } from './drive';
import { followRun } from './extensionTests';
import { startServer } from './server';

await drive('e2e', 150, async (context) => {
  const server = await startServer({ folder: join(ROOT, 'test/e2e/workspace'), copyFolder: true, log: context.log });
  context.closeAtEnd(server.close);
  context.log(`VS Code ${server.version}`);
  const page = await openPage(context);
  context.onFailure(async () => {
    writeFileSync(join(OUTPUT, 'e2e-server.log'), server.output());
    await page.screenshot({ path: join(OUTPUT, 'e2e-failure.png') });
  });
  const address = server.address([
    ['extensionDevelopmentPath', server.remote(ROOT)],
    ['extensionTestsPath', server.remote(join(ROOT, 'dist-test/e2e.cjs'))],
  ]);
  return followRun(page, () => page.goto(address, { waitUntil: 'domcontentloaded' }));
});
