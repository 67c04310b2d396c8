/**
 * `npm run package`: packs the built extension into `jiaogao.vsix`, which holds only what .vscodeignore lets in.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { ROOT } from './install.mjs';

const target = join(ROOT, 'jiaogao.vsix');

await createVSIX({
  cwd: ROOT,
  packagePath: target,
  dependencies: false, // all that is needed is in the bundles
  allowMissingRepository: true,
  rewriteRelativeLinks: false, // there is no public address yet that the README's links could be made to point to
});
const files = await listFiles({ cwd: ROOT });
console.log(`jiaogao.vsix: ${(statSync(target).size / 1024).toFixed(0)} KB, ${files.length} files`);
