import assert from 'node:assert/strict';
import { carry, placeAllCarried, startCarrying } from '../../../server/src/linter/carried';
import { carryFindings } from '../../../server/src/linter/carryFindings';
import { createFound } from '../../../server/src/linter/found';
import type { Finding } from '../../../server/src/linter/rule';
import { chineseTexts } from '../../../server/src/features/texts';
import { provideDiagnostics, type DiagnosticMemory } from '../../../server/src/features/provideDiagnostics';
import { provideDocumentSymbols } from '../../../server/src/features/provideDocumentSymbols';
import { provideFoldingRanges } from '../../../server/src/features/provideFoldingRanges';
import { neverCancelled } from '../../../server/src/base/cancellation';
import { createService } from '../../../server/src/service/createService';
import { inventedTexts } from '../../bench/text/source';
import { randomFrom } from '../../fixtureFormat/random';

const service = createService();
const rules = new Map(service.rules.map((rule) => [rule.id, rule]));
const settings = {};

/** Two reports behind each other, the second the first with changes, so that much is found twice. */
const text = `${inventedTexts(30_000, 3)}\n${inventedTexts(30_000, 3).replaceAll('县', '市')}`;

const pieces = ['中', '', '\n', '一、新的一节\n', '完成投资XX亿元。。', '甲局2023年工作总结\n一、情况\n'];

describe('findings that are carried', () => {
  it('are those that carryFindings gives, and all that is shown is as if it were made anew', () => {
    const random = randomFrom('carried');
    let document = service.open(`\uFEFF${text}`);
    const waits = ({ rule }: Finding): boolean => service.mayWait(rule);
    let expected: readonly Finding[] = service.check(document, settings).findings.filter(waits);
    let carried = startCarrying(expected);
    assert.ok(expected.length > 50);
    const known: DiagnosticMemory = new WeakMap();
    for (const limits of [
      { problems: 1000, blanks: 200 },
      { problems: 20, blanks: 5 },
    ]) {
      for (let round = 0; round < 40; round++) {
        const before = document;
        const start = random(document.length - 20);
        const newText = pieces[random(pieces.length)]!;
        document = service.update(document, [{ span: { start, end: start + (newText === '' ? 1 + random(9) : 0) }, newText }]);
        expected = carryFindings(expected, before, document);
        carried = carry(carried, before, document);
        assert.deepEqual(placeAllCarried(carried), expected);

        const result = service.check(document, settings, neverCancelled, [], 'typing');
        const found = createFound(result.found.blocks, result.found.loose, carried);
        const flat = createFound([], [...result.findings, ...expected].sort(bySpanAndRule));
        assert.deepEqual(found.all, flat.all);
        const options = {
          ...{ uri: 'file:///a', rules, render: service.render, texts: chineseTexts, limits },
          ...{ hasOwnSeverity: () => false, relatedInformation: true },
        };
        const fresh = provideDiagnostics(document, flat, { ...options, known: new WeakMap() });
        assert.deepEqual(provideDiagnostics(document, found, { ...options, known }), fresh);

        const anew = service.open(document.textOf({ start: 0, end: document.length }));
        assert.deepEqual(provideDocumentSymbols(document, chineseTexts), provideDocumentSymbols(anew, chineseTexts));
        for (const limit of [Infinity, 30]) assert.deepEqual(provideFoldingRanges(document, limit), provideFoldingRanges(anew, limit));
      }
    }
  }).timeout(60_000);
});

function bySpanAndRule(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
