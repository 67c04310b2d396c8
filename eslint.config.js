import { defineConfig } from 'eslint/config';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';
import { boundaries } from './eslint.layers.js';

const strict = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  plugins: { tsdoc },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    'tsdoc/syntax': 'error',
    eqeqeq: 'error',
    'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' }],
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/naming-convention': [
      'error',
      { selector: 'interface', format: ['PascalCase'], custom: { regex: '^I[A-Z]', match: false } },
    ],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // Indexed access is checked (noUncheckedIndexedAccess); where an index is known to be in range, `!` says so.
    '@typescript-eslint/no-non-null-assertion': 'off',
    // Where a string is spread, its code points are what is meant.
    '@typescript-eslint/no-misused-spread': 'off',
    // Methods in interfaces here are plain functions; there are hardly any classes.
    '@typescript-eslint/unbound-method': 'off',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
};

/** Mocha's `describe` and `it` return promises nobody waits for; a missing element fails the test by itself. */
const tests = {
  files: ['test/**/*.ts'],
  rules: {
    '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['describe', 'it'] }],
  },
};

export default defineConfig(
  { ignores: ['**/node_modules/', 'dist/', 'dist-test/', 'out/', 'test-output/', '.vscode-web-cache/', 'server/src/grammar/generated/'] },
  strict,
  tests,
  ...boundaries,
);
