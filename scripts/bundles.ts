import type { BuildOptions } from 'esbuild';
import { ROOT } from './install.mjs';
import { knownVersion } from './knownVersion';
import { protocolPackages } from './protocolPackages';

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8', // a Chinese character takes three bytes so, six when escaped
  absWorkingDir: ROOT,
  plugins: [protocolPackages, knownVersion],
};

const node: BuildOptions = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // What the package calls its main file loads its parts in a way that no bundler can follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};

const browser: BuildOptions = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** How code for Node and code for the browser is bundled, whatever it is. */
export const bundleOptions = { node, browser } as const;
