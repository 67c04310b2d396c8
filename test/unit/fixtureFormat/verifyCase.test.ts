import assert from 'node:assert/strict';
import { span } from '../../../server/src/base/span';
import type { Fix, Rule, RuleFinding } from '../../../server/src/linter/rule';
import type { ReportDocument } from '../../../server/src/model/document';
import { createService } from '../../../server/src/service/createService';
import { parseFixture } from '../../fixtureFormat/ruleCases';
import { verifyCase } from '../../fixtureFormat/verifyCase';
import { fakeRule } from '../linter/fakeRule';

const english = { 'a/x': { summary: 'x', messages: { found: 'saw {word}' } } };

/** What a rule says of every 甲 in a document, unless changed. */
function* findEvery(document: ReportDocument, change: (at: number) => Partial<RuleFinding> = () => ({})): Generator<RuleFinding> {
  const text = document.textOf(span(0, document.length));
  for (const { index } of text.matchAll(/甲/g)) {
    yield { message: { id: 'found', data: { word: '甲' } }, span: span(index, index + 1), ...change(index) };
  }
}

function fixTo(newText: string, more: Partial<Fix> = {}): (at: number) => Partial<RuleFinding> {
  return (at) => ({
    fixes: [{ title: { id: 'found', data: { word: '甲' } }, edits: [{ span: span(at, at + 1), newText }], safety: 'safe', ...more }],
  });
}

/** Runs one case; `blocks` are the fixture's blocks by their info. */
function verify(check: Rule['check'], blocks: Readonly<Record<string, string>>): ReadonlySet<string> {
  const rule = fakeRule('a/x', { check });
  const markdown = ['## case', ...Object.entries(blocks).flatMap(([info, text]) => [`\`\`\`${info}`, text, '```'])].join('\n');
  const [testCase] = parseFixture(markdown, 'a/x');
  return verifyCase(createService({ rules: [rule], english }), rule.meta, testCase!);
}

const every: Rule['check'] = (document) => findEvery(document);

describe('fixtureFormat/verifyCase', () => {
  it('accepts what is as marked, and tells which messages were seen', () => {
    assert.deepEqual([...verify(every, { report: '乙<|甲|>{a/x found}\n\n丙<|甲|>{a/x found 见“甲”}' })], ['found']);
    assert.deepEqual([...verify(every, { report: '乙' })], []);
    const fixed = { report: '<|甲|>{a/x found}丙<|甲|>{a/x found}', 'report fixed': '乙丙乙', 'report after "见“甲”"': '乙丙乙' };
    verify((document) => findEvery(document, fixTo('乙')), fixed);
  });

  it('refuses a finding too many, one too few, one elsewhere, other words', () => {
    assert.throws(() => verify(every, { report: '甲' }), /LF: findings are not as marked/);
    assert.throws(() => verify(every, { report: '<|乙|>{a/x found}' }), /not as marked/);
    assert.throws(() => verify(every, { report: '<|甲乙|>{a/x found}' }), /not as marked/);
    assert.throws(() => verify(every, { report: '<|甲|>{a/x found 见“乙”}' }), /not as marked/);
    assert.throws(() => verify(every, { report: '<|甲|>{a/x found}{a/x found}' }), /not as marked/);
    assert.throws(() => verify(every, { report: '<|甲|>{a/y found}' }), /there is no rule a\/y/);
  });

  it('refuses a fix that leaves its finding, changes nothing, or never comes to rest', () => {
    const report = '<|甲|>{a/x found}';
    assert.throws(() => verify((document) => findEvery(document, fixTo('乙甲')), { report }), /leaves a finding behind/);
    assert.throws(() => verify((document) => findEvery(document, fixTo('甲')), { report }), /changes nothing/);
    const toTheEnd: Rule['check'] = (document) =>
      findEvery(document, (at) =>
        fixTo('', {
          edits: [
            { span: span(at, at + 1), newText: '' },
            { span: span(document.length, document.length), newText: '甲' },
          ],
        })(at),
      );
    assert.throws(() => verify(toTheEnd, { report: '<|甲|>{a/x found}乙' }), /still something to fix/);
  });

  it('refuses other texts after the fixes', () => {
    const check: Rule['check'] = (document) => findEvery(document, fixTo('乙'));
    const report = '<|甲|>{a/x found}';
    assert.throws(() => verify(check, { report, 'report fixed': '丙' }), /text after the first fixes/);
    assert.throws(() => verify(check, { report, 'report after "found"': '丙' }), /text after “found”/);
    assert.throws(() => verify(check, { report, 'report after "other"': '乙' }), /no finding offers/);
  });

  it('refuses a fix that breaks lines otherwise than the text does', () => {
    const report = '<|甲|>{a/x found}\n丙';
    const breaks = (eol: string) => fixTo(`乙${eol}丁`);
    verify((document) => findEvery(document, breaks(document.eol)), { report, 'report fixed': '乙\n丁\n丙' });
    assert.throws(
      () => verify((document) => findEvery(document, breaks('\n')), { report, 'report fixed': '乙\n丁\n丙' }),
      /CRLF: text after/,
    );
  });

  it('refuses what the runner takes on trust', () => {
    const report = '<|甲|>{a/x found}';
    const says = (change: Partial<RuleFinding>) => () => verify((document) => findEvery(document, () => change), { report });
    assert.throws(says({ message: { id: 'other' } }), /has no message “other”/);
    assert.throws(says({ message: { id: 'found' } }), /lacks data/);
    assert.throws(says({ span: span(0, 9) }), /outside the text/);
    assert.throws(says({ span: span(0, 0) }), /empty span/);
    assert.throws(says({ related: [{ span: span(3, 2), message: { id: 'found', data: { word: '' } } }] }), /lies outside/);
    assert.throws(
      says(
        fixTo('', {
          edits: [
            { span: span(0, 1), newText: '' },
            { span: span(0, 1), newText: '' },
          ],
        })(0),
      ),
      /overlap/,
    );
  });

  it('refuses a rule that throws, and one that depends on how the text came about', () => {
    const error = new Error('broken');
    assert.throws(
      () =>
        verify(
          () => {
            throw error;
          },
          { report: '乙' },
        ),
      error,
    );
    let calls = 0;
    const forgetful: Rule['check'] = (document) => {
      calls += 1;
      return calls % 3 === 0 ? [] : findEvery(document);
    };
    assert.throws(() => verify(forgetful, { report: '<|甲|>{a/x found}' }));
  });
});
