import assert from 'node:assert/strict';
import { CancelledError, neverCancelled } from '../../../server/src/base/cancellation';
import type { ReportDocument } from '../../../server/src/model/document';
import { createService } from '../../../server/src/service/createService';
import { english as rulesInEnglish } from '../../../server/src/service/english';
import { fakeRule } from '../linter/fakeRule';

const rules = [fakeRule('a/one'), fakeRule('b/one')];
const english = { 'a/one': { summary: 'finds x', messages: { found: 'saw {word}' } } };

describe('service/createService', () => {
  it('is frozen and lists the rules', () => {
    const service = createService({ rules, english });
    assert.ok(Object.isFrozen(service) && Object.isFrozen(service.rules));
    assert.deepEqual(
      service.rules,
      rules.map(({ meta }) => meta),
    );
  });

  it('opens, updates and checks documents', async () => {
    const service = createService({ rules, english });
    const document = service.open('甲\n乙x');
    const next = service.update(document, [{ span: { start: 1, end: 1 }, newText: 'x' }]);
    assert.equal(next.textOf({ start: 0, end: next.length }), '甲x\n乙x');
    assert.deepEqual(
      service.check(next).findings.map(({ rule, span }) => [rule, span.start]),
      [
        ['a/one', 1],
        ['b/one', 1],
        ['a/one', 4],
        ['b/one', 4],
      ],
    );
    assert.equal(service.check(document).findings.length, 2);
    assert.equal(service.check(next, { 'a/*': 'off' }).findings.length, 2);
    const inSteps = await service.checkInSteps(next, { 'b/one': 'error' }, neverCancelled, () => Promise.resolve());
    assert.deepEqual(inSteps, service.check(next, { 'b/one': 'error' }));
    assert.throws(() => service.check(next, {}, { isCancellationRequested: true }), CancelledError);
  });

  it('keeps the directives of the text', () => {
    const service = createService({ rules, english });
    const of = (text: string) => service.check(service.open(text)).findings.map(({ rule }) => rule);
    assert.deepEqual(of('<!-- jiaogao-ignore a/one -->\n\n甲x'), ['b/one']);
    assert.deepEqual(of('<!-- jiaogao-ignore -->\n甲乙丙。\n甲'), []);
    assert.deepEqual(
      of('甲x\n<!-- jiaogao-ignore-file b/* -->').filter((rule) => rule === 'b/one'),
      [],
    );
    assert.deepEqual(of('甲x\n<!-- jiaogao-ignore-file -->'), []);
  });

  it('renders in both languages, in Chinese where English is missing, and never nothing', () => {
    const service = createService({ rules, english });
    const message = { id: 'found', data: { word: 'x' } };
    assert.equal(service.render('a/one', message), '见“x”');
    assert.equal(service.render('a/one', message, 'en'), 'saw x');
    assert.equal(service.render('b/one', message, 'en'), '见“x”');
    assert.equal(service.render('a/one', { id: 'toString' }, 'en'), 'a/one toString');
    assert.equal(service.render('c/one', message), 'c/one found');
    assert.equal(service.summary('a/one'), 'a/one');
    assert.equal(service.summary('a/one', 'en'), 'finds x');
    assert.equal(service.summary('b/one', 'en'), 'b/one');
  });

  it('tells what it cannot understand of the settings', () => {
    const service = createService({ rules, english });
    assert.deepEqual(service.settingsProblems({ 'a/one': 'off', 'b/*': 'hint' }), []);
    assert.deepEqual(service.settingsProblems({ 'c/one': 'off' }), ['没有名为“c/one”的规则，是不是“a/one”？此项不起作用']);
    assert.deepEqual(service.settingsProblems(undefined, 'en'), []);
    assert.equal(service.settingsProblems([], 'en').length, 1);
  });

  it('parses a paragraph once, however often it stands in files, and shares nothing with another service', () => {
    const parsed: string[] = [];
    const parse = (text: string) => {
      if (text !== '') parsed.push(text);
      return {
        line: { kind: 'text', hashes: 0, lead: 'none', strong: false },
        content: { start: 0, end: text.length },
        items: [],
        sentences: [],
      } as const;
    };
    const service = createService({ rules: [], english, parse });
    const read = (document: ReportDocument) => document.paragraphs.map(({ syntax }) => syntax);
    read(service.open('甲\n乙\n甲'));
    read(service.open('乙\n甲'));
    assert.deepEqual(parsed, ['甲', '乙']);
    read(createService({ rules: [], english, parse }).open('甲'));
    assert.deepEqual(parsed, ['甲', '乙', '甲']);
  });

  it('has the rules of the index and their English texts', () => {
    const service = createService({ english: rulesInEnglish });
    assert.ok(service.rules.length > 0);
    for (const { id, summary } of service.rules) assert.notEqual(service.summary(id, 'en'), summary, id);
  });
});
