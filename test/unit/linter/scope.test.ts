import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/base/edit';
import { span } from '../../../server/src/base/span';
import { neverCancelled } from '../../../server/src/base/cancellation';
import type { Neighbor, Rule } from '../../../server/src/linter/rule';
import type { Paragraph, ReportDocument } from '../../../server/src/model/document';
import { createService } from '../../../server/src/service/createService';
import { randomFrom } from '../../fixtureFormat/random';
import { fakeRule } from './fakeRule';

/** Finds every 甲, paragraph by paragraph, and notes which paragraphs it was shown. */
function paragraphRule(seen: string[], id = 'a/paragraph'): Rule {
  return fakeRule(id, {
    scope: 'paragraph',
    *check(document) {
      for (const [paragraph, { text }] of document.paragraphs.entries()) {
        if (text !== '') seen.push(text);
        if (text.includes('坏')) throw new Error(text);
        for (const { index } of text.matchAll(/甲/g)) {
          const place = document.toSpan({ paragraph, span: span(index, index + 1) });
          assert.equal(document.textOf(place), '甲');
          assert.equal(document.paragraphAt(place.start), paragraph);
          assert.ok(document.startOf(paragraph) <= place.start && place.end <= document.endOf(paragraph));
          const fix = { title: { id: 'found' }, edits: [{ span: place, newText: '乙' }], safety: 'safe' } as const;
          yield { message: { id: 'found' }, span: place, related: [{ span: place, message: { id: 'found' } }], fixes: [fix] };
        }
      }
    },
  });
}

/** Finds the title of every report and notes which it was shown. */
function reportRule(seen: string[]): Rule {
  return fakeRule('a/report', {
    scope: 'report',
    *check(document) {
      for (const { first } of document.reports) {
        const title = span(document.startOf(first), document.endOf(first));
        seen.push(document.textOf(title));
        yield { message: { id: 'found' }, span: title };
      }
    },
  });
}

function insert(document: ReportDocument, before: string, newText: string) {
  const at = document.textOf(span(0, document.length)).indexOf(before);
  return [{ span: span(at, at), newText }];
}

describe('linter/run, part by part', () => {
  it('looks at edited paragraphs only, and moves what it knows of the others', () => {
    const seen: string[] = [];
    const service = createService({ rules: [paragraphRule(seen)] });
    const settings = {};
    let document = service.open('一甲\n二\n\n三甲甲\n四');
    const first = service.check(document, settings);
    assert.deepEqual(seen.splice(0), ['一甲', '二', '三甲甲', '四']);
    assert.deepEqual(service.check(document, settings), first);
    assert.deepEqual(seen.splice(0), []);
    document = service.update(document, insert(document, '二', '新甲'));
    const next = service.check(document, settings);
    assert.deepEqual(seen.splice(0), ['新甲二']);
    assert.deepEqual(next, createService({ rules: [paragraphRule([])] }).check(document));
    const text = document.textOf(span(0, document.length));
    const edits = next.findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
    assert.equal(applyEdits(text, edits), text.replaceAll('甲', '乙'));
  });

  it('looks at the report that was edited only', () => {
    const seen: string[] = [];
    const service = createService({ rules: [reportRule(seen)] });
    const settings = {};
    const body = '一、甲工作\n全年完成各项任务。\n二、乙工作\n全年完成各项任务。\n';
    let document = service.open(`甲局2023年工作总结\n${body}乙局2023年工作总结\n${body}丙局2023年工作总结\n${body}`);
    assert.equal(service.check(document, settings).findings.length, 3);
    assert.equal(seen.splice(0).length, 3);
    document = service.update(document, insert(document, '乙局', '市'));
    const { findings } = service.check(document, settings);
    assert.deepEqual(seen.splice(0), ['市乙局2023年工作总结']);
    assert.deepEqual(findings, createService({ rules: [reportRule([])] }).check(document).findings);
  });

  it('looks again under other settings', () => {
    const seen: string[] = [];
    const service = createService({ rules: [paragraphRule(seen)] });
    const document = service.open('一甲');
    const [hint] = service.check(document, { 'a/paragraph': 'hint' }).findings;
    const [error] = service.check(document, { 'a/paragraph': 'error' }).findings;
    assert.deepEqual([hint?.severity, error?.severity, seen], ['hint', 'error', ['一甲', '一甲']]);
  });

  it('applies the directives of the newest version to what it knows', () => {
    const service = createService({ rules: [paragraphRule([])] });
    const settings = {};
    const document = service.open('一甲\n二甲');
    const count = (before: string, directive: string) =>
      service.check(service.update(document, insert(document, before, `${directive}\n`)), settings).findings.length;
    assert.equal(service.check(document, settings).findings.length, 2);
    assert.equal(count('二甲', '<!-- jiaogao-ignore -->'), 1);
    assert.equal(count('一甲', '<!-- jiaogao-ignore-file a/paragraph -->'), 0);
    assert.equal(service.check(document, settings).findings.length, 2);
  });

  it('hears all other paragraphs when a rule throws over one, and names it once', () => {
    const seen: string[] = [];
    const service = createService({ rules: [paragraphRule(seen), paragraphRule([], 'b/paragraph')] });
    const settings = {};
    let document = service.open('一甲\n坏甲\n三甲\n坏');
    const { findings, failures } = service.check(document, settings);
    assert.deepEqual(
      findings.map(({ rule, span: { start } }) => `${start} ${rule}`),
      ['1 a/paragraph', '1 b/paragraph', '7 a/paragraph', '7 b/paragraph'],
    );
    assert.deepEqual(
      failures.map(({ rule, error }) => `${rule} ${String(error)}`),
      ['a/paragraph Error: 坏甲', 'b/paragraph Error: 坏甲'],
    );
    seen.length = 0;
    assert.equal(service.check(document, settings).failures.length, 2);
    assert.deepEqual(seen, []);
    document = service.update(document, [
      { span: span(3, 4), newText: '好' },
      { span: span(9, 10), newText: '好' },
    ]);
    assert.deepEqual(service.check(document, settings).failures, []);
  });

  it('loses little of its work when it is stopped', () => {
    const seen: string[] = [];
    const service = createService({ rules: [paragraphRule(seen)] });
    const settings = {};
    const document = service.open(Array.from({ length: 5000 }, (_, index) => `第${index}段`).join('\n'));
    assert.equal(document.parts.length, 1, 'parsed, so that the run is stopped within the rules');
    let asked = 0;
    const signal = {
      get isCancellationRequested() {
        asked += 1;
        return asked > 4;
      },
    };
    assert.throws(() => service.check(document, settings, signal), /cancelled/);
    const before = seen.length;
    assert.ok(before >= 2000);
    service.check(document, settings);
    assert.ok(seen.length - 5000 <= 1024, `${seen.length - 5000} paragraphs were looked at twice`);
  });

  it('computes what a rule remembers of a paragraph once', () => {
    let computed = 0;
    const measure = ({ text }: Paragraph) => ((computed += 1), text === '' ? undefined : text.length);
    const rule = fakeRule('a/file', {
      *check(document, _, remember) {
        for (const [paragraph, part] of document.paragraphs.entries()) {
          const count = remember(part, measure);
          if (count === 2) yield { message: { id: 'found' }, span: document.toSpan({ paragraph, span: span(0, 2) }) };
        }
      },
    });
    const service = createService({ rules: [rule] });
    const settings = {};
    let document = service.open('一甲\n二\n\n三甲甲');
    assert.equal(service.check(document, settings).findings.length, 1);
    computed = 0;
    document = service.update(document, insert(document, '三', '新'));
    assert.equal(service.check(document, settings).findings.length, 1);
    assert.equal(computed, 1);
  });

  it('runs rules that compare files where there is another report, and keeps what they remember of the others', () => {
    let [ran, indexed] = [0, 0];
    const rule = fakeRule('a/workspace', {
      scope: 'workspace',
      *check(document, _, remember, neighbors) {
        ran += 1;
        const index = remember(neighbors, (all) => {
          indexed += 1;
          return new Map(all.flatMap((neighbor) => neighbor.document.paragraphs.map(({ text }) => [text, neighbor] as const)));
        });
        for (const [paragraph, { text }] of document.paragraphs.entries()) {
          const neighbor = index.get(text);
          if (!neighbor || neighbor.document === document) continue;
          const here = span(document.startOf(paragraph), document.endOf(paragraph));
          yield { message: { id: 'found' }, span: here, related: [{ span: span(0, 1), message: { id: 'found' }, neighbor }] };
        }
      },
    });
    const service = createService({ rules: [rule] });
    const settings = {};
    const last = { name: '去年.txt', document: service.open('甲\n乙') };
    let document = service.open('丙\n乙');
    const check = (neighbors?: readonly Neighbor[]) => service.check(document, settings, neverCancelled, neighbors).findings;
    assert.deepEqual([check(), check([]), check([{ name: '今年.txt', document }])], [[], [], []]);
    assert.equal(ran, 0);
    const neighbors = [last];
    assert.deepEqual(
      check(neighbors).map(({ span: at, related }) => [at, related?.[0]?.neighbor?.name]),
      [[span(2, 3), '去年.txt']],
    );
    document = service.update(document, insert(document, '丙', '甲\n'));
    assert.equal(check(neighbors).length, 2);
    assert.deepEqual([ran, indexed], [2, 1]);
    check([last]);
    assert.equal(indexed, 2);
  });

  it('says the same as a fresh service after any edits', () => {
    const random = randomFrom('scope');
    const rules = () => [paragraphRule([]), reportRule([])];
    const service = createService({ rules: rules() });
    const fresh = createService({ rules: rules() });
    const settings = {};
    const bits = ['甲', '乙\n', '甲局2023年工作总结\n', '\n', '一、', '。', '坏', '<!-- jiaogao-ignore -->\n'];
    let document = service.open('');
    for (let round = 0; round < 300; round += 1) {
      const start = random(document.length + 1);
      const end = Math.min(document.length, start + (random(3) === 0 ? random(6) : 0));
      document = service.update(document, [{ span: span(start, end), newText: bits[random(bits.length)] ?? '' }]);
      assert.deepEqual(
        service.check(document, settings).findings,
        fresh.check(fresh.open(document.textOf(span(0, document.length)))).findings,
      );
    }
  });
});
