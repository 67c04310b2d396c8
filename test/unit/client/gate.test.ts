import assert from 'node:assert/strict';
import type { CancellationToken, TextDocument, TextDocumentChangeEvent, TextDocumentWillSaveEvent } from 'vscode';
import { createGate, type Gate } from '../../../client/src/common/gate';

const document = (uri: string): TextDocument => ({ uri: { toString: () => uri } }) as unknown as TextDocument;
const REPORT = document('file:///report.txt');
const OTHER = document('file:///readme.md');

/** The gate with reports as given, and all that went through it. */
function makeGate(isReport: (document: TextDocument) => boolean = (asked) => asked === REPORT): { gate: Gate; passed: string[] } {
  return { gate: createGate(isReport), passed: [] };
}

/** Sends one notification of each kind about a document. */
async function live({ gate, passed }: ReturnType<typeof makeGate>, about: TextDocument): Promise<void> {
  const next = (name: string) => () => {
    passed.push(name);
    return Promise.resolve();
  };
  const { middleware } = gate;
  await middleware.didOpen!(about, next('open'));
  await middleware.didChange!({ document: about } as TextDocumentChangeEvent, next('change'));
  await middleware.willSave!({ document: about } as TextDocumentWillSaveEvent, next('willSave'));
  await middleware.willSaveWaitUntil!({ document: about } as TextDocumentWillSaveEvent, () =>
    Promise.resolve(passed.push('wait')).then(() => []),
  );
  await middleware.didSave!(about, next('save'));
  await middleware.didClose!(about, next('close'));
}

/** Sends a request and gives the answer. */
function request({ gate, passed }: ReturnType<typeof makeGate>, params: unknown): Promise<unknown> {
  const next = (): Promise<string> => {
    passed.push('request');
    return Promise.resolve('answer');
  };
  return gate.middleware.sendRequest!('any/method', params, undefined as CancellationToken | undefined, next);
}

describe('the gate before the server', () => {
  it('lets the whole life of a report through', async () => {
    const made = makeGate();
    await live(made, REPORT);
    assert.deepEqual(made.passed, ['open', 'change', 'willSave', 'wait', 'save', 'close']);
  });

  it('keeps every notification of any other document back', async () => {
    const made = makeGate();
    await live(made, OTHER);
    assert.deepEqual(made.passed, []);
  });

  it('passes requests about open reports and requests about none', async () => {
    const made = makeGate();
    await made.gate.middleware.didOpen!(REPORT, () => Promise.resolve());
    assert.equal(await request(made, { textDocument: { uri: 'file:///report.txt' } }), 'answer');
    assert.equal(await request(made, { query: '甲' }), 'answer');
    assert.equal(await request(made, undefined), 'answer');
  });

  it('answers requests about other documents itself', async () => {
    const made = makeGate();
    assert.equal(await request(made, { textDocument: { uri: 'file:///readme.md' }, position: {} }), null);
    assert.equal(await request(made, { textDocument: { uri: 'file:///report.txt' } }), null);
    assert.deepEqual(made.passed, []);
  });

  it('opens a document once', async () => {
    const { gate } = makeGate();
    let opened = 0;
    const next = (): Promise<void> => {
      opened++;
      return Promise.resolve();
    };
    await Promise.all([gate.middleware.didOpen!(REPORT, next), gate.middleware.didOpen!(REPORT, next)]);
    assert.equal(opened, 1);
    assert.equal(gate.isOpen('file:///report.txt'), true);
  });

  it('closes a document that is a report no longer', async () => {
    let report = true;
    const { gate } = makeGate(() => report);
    await gate.middleware.didOpen!(REPORT, () => Promise.resolve());
    report = false;
    let closed = false;
    await gate.middleware.didClose!(REPORT, () => Promise.resolve(void (closed = true)));
    assert.equal(closed, true);
    assert.equal(gate.isOpen('file:///report.txt'), false);
  });

  it('holds back the changes of a report that the server does not have yet', async () => {
    const { gate } = makeGate();
    let changed = false;
    await gate.middleware.didChange!({ document: REPORT } as TextDocumentChangeEvent, () => Promise.resolve(void (changed = true)));
    assert.equal(changed, false);
  });

  it('opens everything again for a new server', async () => {
    const { gate } = makeGate();
    let opened = 0;
    const open = (): Promise<void> =>
      gate.middleware.didOpen!(REPORT, () => {
        opened++;
        return Promise.resolve();
      });
    await open();
    gate.clear();
    assert.equal(gate.isOpen('file:///report.txt'), false);
    await open();
    assert.equal(opened, 2);
  });
});
