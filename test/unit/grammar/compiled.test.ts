import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createMatcher } from '../../../server/src/grammar/generated/recognizer';
import { startRules } from '../../../server/src/grammar/keptRules';
import { createRecognizer } from '../../../server/src/grammar/recognizer';
import type { SyntaxNode } from '../../../server/src/grammar/recognizer';
import { assertSameReading } from './compareReadings';
import { mutationOf, textOf } from './randomText';
import { compiledReport, grammarExamples, ownRules, reportGrammar, reportOracle, terminalsOf } from './reportGrammar';

const samples = join(import.meta.dirname, '../../../samples');
const lines = readdirSync(samples).flatMap((file) => readFileSync(join(samples, file), 'utf8').split(/\r?\n/));

function compare(rule: string, text: string): void {
  assertSameReading(rule, text, compiledReport().recognize(rule, text), reportOracle()(rule, text));
}

describe('the compiled grammar', () => {
  it('reads every example as a line as Ohm does', () => {
    for (const { text } of grammarExamples()) for (const rule of startRules) compare(rule, text);
  }).timeout(60_000);

  it('reads the samples as Ohm does', () => {
    for (const line of lines) for (const rule of startRules) compare(rule, line);
  });

  it('reads random text as Ohm does, whatever the rule', () => {
    const terminals = terminalsOf(reportGrammar());
    const rules = fc.oneof(fc.constantFrom(...startRules), fc.constantFrom(...ownRules(reportGrammar())));
    fc.assert(fc.property(rules, textOf(terminals), compare), { seed: 20240229, numRuns: 1500 });
  });

  it('reads changed lines as Ohm does', () => {
    fc.assert(fc.property(fc.constantFrom(...startRules), mutationOf(lines, terminalsOf(reportGrammar())), compare), {
      seed: 1118,
      numRuns: 300,
    });
  });

  it('reads nothing, and halves of surrogate pairs, as Ohm does', () => {
    for (const rule of ownRules(reportGrammar()))
      for (const text of ['', '\ud800', '\udc00', '\udc00\ud800', '😀', 'X\ud800', '“\udc00']) compare(rule, text);
  });

  it('does not depend on what it has read before', () => {
    const used = createRecognizer();
    for (const line of lines) for (const rule of startRules) used(rule, line);
    const fresh = createRecognizer();
    for (const line of [...lines].reverse()) assert.deepEqual(used('paragraph', line), fresh('paragraph', line));
  });
});

describe('a stretch of a text', () => {
  it('is read as if nothing stood around it', () => {
    const recognize = createRecognizer();
    for (const line of lines) {
      const [start, end] = [line.length >> 2, line.length - (line.length >> 2)];
      for (const rule of startRules) {
        const within = recognize(rule, line, start, end);
        assert.deepEqual(within && moveBack(within, start), recognize(rule, line.slice(start, end)), `${rule} ${line}`);
      }
    }
  });

  function moveBack(nodes: readonly SyntaxNode[], by: number): SyntaxNode[] {
    return nodes.map(({ rule, start, end, children }) => ({
      rule,
      start: start - by,
      end: end - by,
      children: moveBack(children, by),
    }));
  }
});

describe('lines of a million characters', () => {
  const matcher = createMatcher();
  const { match } = matcher;
  const UNITS = ['工作有序推进，', '1', 'x', '×', '_', ' ', '，', '（', '“', '一、', '😀', '\ud800', '《12个X月…'];

  // Anything that grows with the square of the length would take minutes.
  it('are read in a time that grows with their length', () => {
    for (const unit of UNITS) assert.ok(match('paragraph', unit.repeat(1_000_000 / unit.length)) >= 0, unit);
    for (const rule of startRules) match(rule, ' '.repeat(1_000_000));
  });

  it('leave the matcher as small as it was', () => {
    assert.ok(matcher.match('paragraph', '一是抓落实。'.repeat(100_000)) > 0);
    assert.ok(matcher.match('paragraph', '一是抓落实。') > 0);
    assert.equal(matcher.tape.length, createMatcher().tape.length);
  });
});
