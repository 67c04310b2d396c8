/**
 * Which part of the program may import which, as drawn in server/README.md. The project references of the
 * `tsconfig.json` files say the same to the compiler; here each violation gets a sentence that says why.
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** Layers of the server from left to right, with all they may import. */
const LAYERS = {
  base: { layers: [], packages: [] },
  grammar: { layers: ['base'], packages: ['big.js'] },
  model: { layers: ['base', 'grammar'], packages: ['big.js'] },
  linter: { layers: ['base', 'grammar', 'model'], packages: ['big.js', 'jsonc-parser'] },
  rules: { layers: ['base', 'grammar', 'model', 'linter'], packages: ['big.js'] },
  features: { layers: ['base', 'grammar', 'model', 'linter'], packages: ['big.js', 'vscode-languageserver-types'] },
  service: { layers: ['base', 'grammar', 'model', 'linter', 'rules', 'features'], packages: ['vscode-languageserver-types'] },
  lsp: { layers: ['base', 'model', 'linter', 'features', 'service'], packages: ['vscode-languageserver', 'vscode-languageserver-.*'] },
  node: { layers: ['lsp', 'service'], packages: ['vscode-languageserver', 'node:.*'] },
  browser: { layers: ['lsp'], packages: ['vscode-languageserver'] },
  cli: { layers: ['base', 'grammar', 'model', 'linter', 'service'], packages: ['commander', 'picocolors', 'tinyglobby', 'node:.*'] },
};

/** Parts of the client; both mains use what is common, neither uses the other. */
const CLIENT = {
  common: { layers: [], packages: ['vscode', 'vscode-languageclient'] },
  node: { layers: ['common'], packages: ['vscode', 'vscode-languageclient', 'node:.*'] },
  browser: { layers: ['common'], packages: ['vscode', 'vscode-languageclient'] },
};

/** Layers that know neither a disk, nor a window, nor a connection. */
const CORE = ['base', 'grammar', 'model', 'linter', 'rules', 'features', 'service'];

/** The rule option that lets a layer import its own files, the layers and the packages named, and nothing else. */
function importPatterns(all, name, { layers, packages }) {
  const others = Object.keys(all).filter((other) => other !== name && !layers.includes(other));
  const names = packages.map((source) => `${source.replace('.js', '\\.js')}(?:/.*)?$`);
  return [
    {
      regex: `^(?:\\.{1,2}/)+(?:.*/)?(?:${others.join('|')})(?:/|$)`,
      message: `${name}/ may import only ${['its own files', ...layers.map((layer) => `${layer}/`)].join(', ')}: see server/README.md.`,
    },
    {
      regex: '^(?:\\.{1,2}/)+(?:.*/)?(?:client|server|test|scripts|out|dist)/',
      message: `${name}/ must not reach outside its own source tree.`,
    },
    {
      regex: `^(?!\\.{1,2}(?:/|$))${names.map((source) => `(?!${source})`).join('')}`,
      message: `${name}/ may import only these packages: ${packages.join(', ') || 'none'}.`,
    },
  ];
}

/** The rules of one layer's folder. */
function layerConfig(root, all, name) {
  return {
    files: [`${root}/${name}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: importPatterns(all, name, all[name]) }] },
  };
}

/** The names of all rules of all families: a rule is a file with a page beside it. */
function ruleNames() {
  const folder = new URL('server/src/rules/', import.meta.url);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /[\\/].*\.md$/.test(path));
  return pages.map((path) => basename(path, '.md'));
}

/** A rule's file sees what its family shares and nothing of other rules. */
const ruleConfig = {
  files: ['server/src/rules/*/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...importPatterns(LAYERS, 'rules', LAYERS.rules),
          {
            regex: `^\\./(?:${ruleNames().join('|')})$`,
            message: 'A rule imports no other rule; what a family has in common stands in a file without a page.',
          },
          { regex: '^\\.\\./(?!\\.\\./)', message: 'A rule imports nothing of another family.' },
        ],
      },
    ],
  },
};

/** What keeps the core a pure function of its input. */
const coreConfig = {
  files: CORE.map((name) => `server/src/${name}/**/*.ts`),
  rules: {
    'no-console': 'error',
    'no-restricted-syntax': [
      'error',
      ...['Program > VariableDeclaration', 'Program > ExportNamedDeclaration > VariableDeclaration'].flatMap((declaration) => [
        { selector: `${declaration}[kind!='const']`, message: 'The core has no module-level mutable state.' },
        {
          selector: `${declaration} > VariableDeclarator > NewExpression[callee.name=/^(?:Weak)?(?:Map|Set)$/][arguments.length=0]`,
          message: 'A collection that starts empty at module level is mutable state; the core has none.',
        },
      ]),
      { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
    ],
  },
};

/** All boundaries, as flat configuration. */
export const boundaries = [
  ...Object.keys(LAYERS).map((name) => layerConfig('server/src', LAYERS, name)),
  ...Object.keys(CLIENT).map((name) => layerConfig('client/src', CLIENT, name)),
  ruleConfig,
  coreConfig,
];
