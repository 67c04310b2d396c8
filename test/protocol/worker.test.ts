import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Diagnostic, InitializeResult } from 'vscode-languageserver';
import { report } from './texts';

const bundle = fileURLToPath(new URL('../../dist/server-web.js', import.meta.url));

/**
 * Runs the bundle as a browser's worker does: a global scope with the names of the web and the language only, so that
 * anything of Node in the bundle fails here.
 */
const scope = `
  const { parentPort, workerData } = require('node:worker_threads');
  const vm = require('node:vm');
  const { readFileSync } = require('node:fs');
  const self = { MessageChannel, setTimeout, clearTimeout, setInterval, clearInterval, performance, TextDecoder, TextEncoder, console, crypto };
  self.self = self;
  self.postMessage = (message) => parentPort.postMessage(message);
  self.addEventListener = () => undefined;
  parentPort.on('message', (data) => self.onmessage({ data }));
  vm.runInContext(readFileSync(workerData, 'utf8'), vm.createContext(self));
`;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: unknown;
}

describe('the server for browsers', () => {
  let worker: Worker;
  const answers = new Map<number, (answer: Answer) => void>();
  let count = 0;
  const tell = (method: string, params: unknown): void => worker.postMessage({ jsonrpc: '2.0', method, params });
  const ask = async <Result>(method: string, params: unknown): Promise<Result> => {
    const id = ++count;
    const answered = new Promise<Answer>((resolve, reject) => {
      answers.set(id, resolve);
      worker.once('error', reject);
    });
    worker.postMessage({ jsonrpc: '2.0', id, method, params });
    const { result, error } = await answered;
    assert.equal(error, undefined);
    return result as Result;
  };

  beforeEach(() => {
    if (!existsSync(bundle)) throw new Error('dist/server-web.js is missing: run "npm run build" first');
    worker = new Worker(scope, { eval: true, workerData: bundle });
    worker.on('message', (answer: Answer) => {
      if (answer.id !== undefined) answers.get(answer.id)?.(answer);
    });
  });
  afterEach(() => worker.terminate());

  it('checks reports like the one for Node', async () => {
    const { capabilities } = await ask<InitializeResult>('initialize', { capabilities: { textDocument: { diagnostic: {} } } });
    assert.equal(capabilities.positionEncoding, 'utf-16');
    tell('initialized', {});
    const textDocument = { uri: 'vscode-vfs://reports/a.report', languageId: 'work-report', version: 1, text: report };
    tell('textDocument/didOpen', { textDocument });
    const { items } = await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: textDocument.uri } });
    assert.deepEqual(
      items.map(({ code }) => code),
      ['punctuation/double', 'placeholder/number', 'placeholder/number', 'punctuation/double'],
    );
    assert.equal(await ask('shutdown', undefined), null);
  });

  it('speaks English where the client gives it the words', async () => {
    const english = JSON.parse(readFileSync(new URL('../../l10n/rules.en.json', import.meta.url), 'utf8')) as unknown;
    await ask('initialize', { capabilities: { textDocument: { diagnostic: {} } }, initializationOptions: { language: 'en', english } });
    tell('initialized', {});
    const textDocument = { uri: 'vscode-vfs://reports/a.report', languageId: 'work-report', version: 1, text: report };
    tell('textDocument/didOpen', { textDocument });
    const { items } = await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: textDocument.uri } });
    assert.match(JSON.stringify(items[0]?.message), /^[\x20-\x7e“”，。]+$/);
  });
});
