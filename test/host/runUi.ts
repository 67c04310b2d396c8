/**
 * `npm run test:ui`: the packaged extension, installed and used as a person would, with a screenshot of every step in test-output/.
 */
import { join } from 'node:path';
import { scenario } from '../ui/scenario';
import { openPage } from './browser';
import { drive, OUTPUT, ROOT, type Counts } from './drive';
import { startServer } from './server';

await drive('ui', 150, async (context) => {
  const server = await startServer({
    folder: join(ROOT, 'test/ui/workspace'),
    copyFolder: true,
    vsix: join(ROOT, 'jiaogao.vsix'),
    log: context.log,
  });
  context.closeAtEnd(server.close);
  context.log(`VS Code ${server.version}`);
  const page = await openPage(context);
  page.setDefaultTimeout(20_000);
  const shoot = (name: string): Promise<unknown> => page.screenshot({ path: join(OUTPUT, `${name}.png`), animations: 'disabled' });
  await page.goto(server.address(), { waitUntil: 'domcontentloaded' });

  let counts: Counts = { passes: 0, failures: 0 };
  for (const [index, step] of scenario.entries()) {
    try {
      await step.run({ page, workspace: server.workspace });
      counts = { ...counts, passes: counts.passes + 1 };
      context.log(`✔ ${step.title}`);
      await shoot(`ui-${String(index + 1).padStart(2, '0')}-${step.shot}`);
    } catch (error) {
      console.error(`✘ ${step.title}`, error);
      await shoot('ui-failure');
      // A later step stands on what this one should have brought about.
      return { ...counts, failures: 1 };
    }
  }
  return counts;
});
