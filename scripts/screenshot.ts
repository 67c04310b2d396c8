/** `npm run screenshot`: takes the picture of the README anew, of the packaged extension at work on the sample draft. */
import { join } from 'node:path';
import { openPage } from '../test/host/browser';
import { drive } from '../test/host/drive';
import { startServer } from '../test/host/server';
import * as act from '../test/ui/actions';
import { ROOT } from './install.mjs';

await drive('screenshot', 120, async (context) => {
  const server = await startServer({ folder: join(ROOT, 'samples'), copyFolder: true, vsix: join(ROOT, 'jiaogao.vsix'), log: context.log });
  context.closeAtEnd(server.close);
  const page = await openPage(context);
  page.setDefaultTimeout(20_000);
  await page.goto(server.address(), { waitUntil: 'domcontentloaded' });
  await act.openFile(page, '待校稿.report');
  await act.squiggles(page, 'warning').first().waitFor();
  await act.showOutline(page);
  await act.outlineRows(page, '一、').first().waitFor();
  await act.showProblems(page);
  await act.problemRows(page, '校稿').first().waitFor();
  await act.focusEditor(page);
  await page.screenshot({ path: join(ROOT, 'docs/images/editor.png'), animations: 'disabled' });
  return { passes: 1, failures: 0 };
});
