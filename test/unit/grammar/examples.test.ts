import assert from 'node:assert/strict';
import { assertSameReading } from './compareReadings';
import { compiledReport, grammarExamples, reportOracle } from './reportGrammar';

describe('the examples in the grammar files', () => {
  it('are matched by their rules, or not, as they say', () => {
    const wrong = grammarExamples().filter(({ rule, text, matches }) => (reportOracle()(rule, text) !== undefined) !== matches);
    assert.deepEqual(wrong, []);
  });

  it('are read the same by the compiled grammar', () => {
    for (const { rule, text } of grammarExamples()) {
      assertSameReading(rule, text, compiledReport().recognize(rule, text), reportOracle()(rule, text));
    }
  }).timeout(60_000);

  it('are many, and of both sorts', () => {
    const good = grammarExamples().filter(({ matches }) => matches).length;
    assert.ok(good > 150 && grammarExamples().length - good > 60, `${good} of ${grammarExamples().length} examples match`);
  });
});
