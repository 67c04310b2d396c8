import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { boundaries } from '../../../eslint.layers.js';

/** Lints a line as if it stood in a file, with the boundaries alone. */
function lint(file: string, code: string): string[] {
  const parser = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } };
  return new Linter()
    .verify(code, [parser, ...boundaries] as Linter.Config[], { filename: file })
    .map(({ ruleId }) => ruleId ?? 'syntax error');
}

const FORBIDDEN: readonly (readonly [file: string, code: string])[] = [
  ['server/src/base/x.ts', "import { a } from '../grammar/syntax';"],
  ['server/src/base/x.ts', "export * from '../model/document';"],
  ['server/src/grammar/x.ts', "import type { A } from '../model/document';"],
  ['server/src/model/x.ts', "import { a } from '../linter/rule';"],
  ['server/src/linter/x.ts', "import { rules } from '../rules';"],
  ['server/src/rules/outline/x.ts', "import { a } from '../../service/service';"],
  ['server/src/rules/placeholder/x.ts', "import { a } from './number';"],
  ['server/src/rules/outline/x.ts', "import { a } from '../number/shared';"],
  ['server/src/features/x.ts', "import { a } from '../rules/index';"],
  ['server/src/features/x.ts', "import { a } from '../lsp/server';"],
  ['server/src/service/x.ts', "import { a } from '../lsp/server';"],
  ['server/src/service/x.ts', "import { readFile } from 'node:fs';"],
  ['server/src/service/x.ts', "import { Connection } from 'vscode-languageserver';"],
  ['server/src/lsp/x.ts', "import { readFile } from 'node:fs';"],
  ['server/src/lsp/x.ts', "import { a } from '../node/main';"],
  ['server/src/browser/x.ts', "import { a } from '../node/main';"],
  ['server/src/cli/x.ts', "import { a } from '../lsp/server';"],
  ['server/src/model/x.ts', "import { a } from '../../../client/src/common/detect';"],
  ['client/src/common/x.ts', "import { readFile } from 'node:fs';"],
  ['client/src/browser/x.ts', "import { a } from '../node/extension';"],
  ['server/src/model/x.ts', 'let seen = 0;'],
  ['server/src/model/x.ts', 'export const cache = new Map();'],
  ['server/src/rules/outline/x.ts', 'console.log(1);'],
  ['server/src/base/x.ts', 'enum A { B }'],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['server/src/grammar/x.ts', "import { a } from './generated/recognizer';"],
  ['server/src/model/x.ts', "import type { A } from '../grammar/syntax';"],
  ['server/src/rules/outline/x.ts', "import { a } from './shared'; import { b } from '../../linter/rule';"],
  ['server/src/rules/index.ts', "import { a } from './outline/numbering-gap';"],
  ['server/src/features/x.ts', "import type { Range } from 'vscode-languageserver-types';"],
  ['server/src/service/x.ts', "import { rules } from '../rules/index';"],
  ['server/src/cli/x.ts', "import { readFile } from 'node:fs'; import { a } from '../service/service';"],
  ['client/src/node/x.ts', "import { a } from '../common/activate'; import { b } from 'vscode-languageclient/node';"],
  ['server/src/model/x.ts', "const NAMES = new Set(['a']);"],
];

describe('layers', () => {
  for (const [file, code] of FORBIDDEN) it(`refuses in ${file}: ${code}`, () => assert.equal(lint(file, code).length, 1));
  for (const [file, code] of ALLOWED) it(`allows in ${file}: ${code}`, () => assert.deepEqual(lint(file, code), []));
});
