/** Measures how long the built client takes to be loaded and activated, in a process of its own and with a VS Code that does nothing. */
import { createRequire, Module } from 'node:module';
import { clock } from '../clock';

/** Whatever is asked of it, it is there; called or made, it gives another of its kind. */
function standIn(): unknown {
  const none = new Map<unknown, unknown>([
    ['then', undefined],
    [Symbol.toPrimitive, () => ''],
    [Symbol.iterator, function* () {}],
  ]);
  return new Proxy(function () {}, {
    get: (target, key) => (key === 'prototype' ? (target.prototype as unknown) : none.has(key) ? none.get(key) : standIn()),
    set: () => true,
    construct: () => standIn() as object,
    apply: standIn,
  });
}

const loader = Module as unknown as { _load(name: string, ...rest: unknown[]): unknown };
const load = loader._load;
loader._load = (name, ...rest) => (name === 'vscode' ? standIn() : load.call(loader, name, ...rest));

const require = createRequire(import.meta.url);
const context = { subscriptions: [], extensionUri: standIn(), asAbsolutePath: (path: string) => path };
const { took } = clock(() => {
  const client = require('../../../dist/client-node.cjs') as { activate(context: unknown): void };
  client.activate(context);
});
console.log(JSON.stringify(took));
process.exit();
