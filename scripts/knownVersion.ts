import type { Plugin } from 'esbuild';

const contents: Readonly<Record<string, string>> = {
  'semver/functions/parse': 'module.exports = (version) => ({ version, prerelease: [] });',
  'semver/functions/satisfies': 'module.exports = () => true;',
};

/**
 * Leaves the reading of versions out of the client: the library asks whether VS Code is new enough for it, which `engines` in the
 * manifest has settled before anything is loaded.
 */
export const knownVersion: Plugin = {
  name: 'known-version',
  setup(build) {
    build.onResolve({ filter: /^semver\/functions\/(?:parse|satisfies)$/ }, ({ path }) => ({ path, namespace: 'known-version' }));
    build.onLoad({ filter: /./, namespace: 'known-version' }, ({ path }) => ({ contents: contents[path] ?? '', loader: 'js' }));
  },
};
