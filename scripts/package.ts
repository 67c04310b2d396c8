/**
 * `npm run package`: packs the built extension into `jiaogao.vsix`, which holds only what .vscodeignore lets in.
 */
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { ROOT } from './install.mjs';
import { printSize } from './sizes';

const target = join(ROOT, 'jiaogao.vsix');

await createVSIX({
  cwd: ROOT,
  packagePath: target,
  dependencies: false, // all that is needed is in the bundles
  allowMissingRepository: true,
  rewriteRelativeLinks: false, // there is no public address yet that the README's links could be made to point to
});
const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
printSize('jiaogao.vsix');
console.log(`${files.length} files`);
