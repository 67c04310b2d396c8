import assert from 'node:assert/strict';
import { neverCancelled } from '../../../server/src/base/cancellation';
import type { SoFar } from '../../../server/src/linter/run';
import { createService } from '../../../server/src/service/createService';
import { inventedTexts } from '../../bench/text/source';

const service = createService();

/** Checks a text and looks at what is known whenever the check may be interrupted. */
async function watch(text: string): Promise<{ seen: SoFar[]; findings: unknown }> {
  const document = service.open(text);
  const seen: SoFar[] = [];
  let look: (() => SoFar | undefined) | undefined;
  const pause = (): Promise<void> => {
    const known = look?.();
    if (known && known.result.found.blocks.length !== seen.at(-1)?.result.found.blocks.length) seen.push(known);
    return Promise.resolve();
  };
  const { findings } = await service.checkInSteps(document, {}, neverCancelled, pause, [], 'all', (soFar) => (look = soFar));
  return { seen, findings };
}

describe('a check that is watched', function () {
  this.timeout(60_000);
  const text = inventedTexts(950_000, 2);

  it('tells what is known so far, first of the beginning of the text, and finds the same in the end', async () => {
    const { seen, findings } = await watch(text);
    assert.deepEqual(findings, service.check(service.open(text)).findings);
    const all = new Set((findings as object[]).map((finding) => JSON.stringify(finding)));
    for (const { result } of [seen[0]!, seen[5]!, seen.at(-1)!])
      for (const finding of result.findings) assert.ok(all.has(JSON.stringify(finding)));
    assert.ok(seen[0]!.document.length < text.length / 2);
    assert.equal(seen.at(-1)!.document.length, text.length);
    const counts = seen.map(({ result }) => result.findings.length);
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => a - b),
    );
    assert.ok(counts.length > 10 && counts[0]! > 0);
  });

  it('leaves out what directives cover', async () => {
    const { seen, findings } = await watch(`<!-- jiaogao-ignore-file number/* -->\n${text}`);
    assert.ok((findings as { rule: string }[]).every(({ rule }) => !rule.startsWith('number/')));
    for (const { result } of seen) assert.ok(result.findings.every(({ rule }) => !rule.startsWith('number/')));
    assert.ok(seen.some(({ result }) => result.suppressed.length > 0));
  });

  it('tells nothing of a text that is soon checked', async () => {
    assert.deepEqual((await watch(inventedTexts(30_000, 1))).seen, []);
  });
});
