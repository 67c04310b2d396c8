/**
 * Bundles client, server and command line into `dist/` and the tests that run inside VS Code into `dist-test/`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { globSync } from 'tinyglobby';
import { bundleOptions } from './bundles';
import { ROOT, seconds } from './install.mjs';
import { printSize } from './sizes';

const { node, browser } = bundleOptions;

/** What VS Code loads; its web extension host wants CommonJS in a file that ends in `.js`. */
const extension: readonly BuildOptions[] = [
  { ...node, entryPoints: ['client/src/node/extension.ts'], outfile: 'dist/client-node.cjs', external: ['vscode'] },
  { ...browser, format: 'cjs', entryPoints: ['client/src/browser/extension.ts'], outfile: 'dist/client-web.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server-node.cjs' },
  { ...browser, format: 'iife', entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server-web.js' },
];

/** An ES module, as the package says of `.js`; `require` is for the bundled packages that are CommonJS. */
const commandLine: BuildOptions = {
  ...node,
  format: 'esm',
  entryPoints: ['server/src/cli/main.ts'],
  outfile: 'dist/cli.js',
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
};

/**
 * One file with the tests that run inside VS Code, as it wants them: a module that exports `run`.
 * Mocha goes in with them, for older versions of VS Code cannot load its modules.
 */
function testBundle(base: BuildOptions, index: string, testFiles: readonly string[], outfile: string): BuildOptions {
  const load = testFiles.map((file) => `require('./${file}');`).join(' ');
  const contents = `import { runTests } from './${index}';\nexport const run = () => runTests(() => { ${load} });`;
  return {
    ...base,
    // Mocha for the browser takes any `module` it sees for its own; the footer has the last word.
    format: 'iife',
    globalName: 'tests',
    footer: { js: 'module.exports = tests;' },
    stdin: { contents, resolveDir: ROOT, sourcefile: `${index}.all.ts`, loader: 'ts' },
    outfile,
    external: ['vscode'],
    minify: false,
    sourcemap: 'inline',
    logOverride: { 'require-resolve-not-external': 'silent' }, // mocha's parallel mode, which nothing uses
  };
}

/** Tests that need a disk are named `*.node.test.ts`; all others run in the browser too. */
function testBundles(): readonly BuildOptions[] {
  const all = globSync('test/e2e/*.test.ts', { cwd: ROOT }).sort();
  const portable = all.filter((file) => !file.endsWith('.node.test.ts'));
  return [
    testBundle(node, 'test/e2e/index', all, 'dist-test/e2e.cjs'),
    testBundle(browser, 'test/web/index', portable, 'dist-test/web.js'),
  ];
}

/** The pages of all rules in one file, for the command line and the editor: readers of a page need no folder of them. */
function writePages(): void {
  const read = (folder: string): Record<string, string> =>
    Object.fromEntries(
      globSync('*/*.md', { cwd: join(ROOT, folder) })
        .sort()
        .map((path) => [path.replaceAll('\\', '/').replace(/\.md$/, ''), readFileSync(join(ROOT, folder, path), 'utf8')]),
    );
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(join(ROOT, 'dist/pages.json'), JSON.stringify({ zh: read('docs/rules'), en: read('docs/en/rules') }));
}

const started = performance.now();
for (const folder of ['dist', 'dist-test']) rmSync(join(ROOT, folder), { recursive: true, force: true });
const bundles = [...extension, commandLine];
// Esbuild itself says why it failed.
await Promise.all([...bundles, ...testBundles()].map((options) => build(options))).catch(() => process.exit(1));
writePages();
[...bundles.map(({ outfile = '' }) => outfile), 'dist/pages.json'].forEach(printSize);
console.log(`built in ${seconds(started)}`);
