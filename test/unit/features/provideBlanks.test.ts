import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blankSpans, findBlanks } from '../../../server/src/features/findBlanks';
import { provideBlanks, provideNextBlank } from '../../../server/src/features/provideBlanks';
import { provideDocumentHighlights } from '../../../server/src/features/provideDocumentHighlights';
import { provideLinkedEditing } from '../../../server/src/features/provideLinkedEditing';
import { provideRemaining } from '../../../server/src/features/provideRemaining';
import { toRange, toSpan } from '../../../server/src/features/positions';
import { createService } from '../../../server/src/service/createService';
import { spanOf } from './openReport';

const service = createService();
const rules = new Map(service.rules.map((rule) => [rule.id, rule]));
const summary = (rule: string): string => rule;

const text = '云县2024年工作总结\n一、工作情况\nXX镇投入××万元，××镇参加。。\nXX镇投入x万元，【待补充】。。\n';

const check = (of: string, allowed: readonly string[] = []) => {
  const document = service.open(of);
  const settings = { 'placeholder/name': { severity: 'warning', options: { allowed } } } as const;
  return { document, findings: service.check(document, settings).findings };
};
const describeGroups = (of: string, allowed?: readonly string[]): string[] => {
  const { document, findings } = check(of, allowed);
  const { groups, blanks } = provideBlanks(document, findBlanks(document, findings, rules));
  return groups.map(({ name, kind, report }, index) => {
    const places = blanks.filter(({ group }) => group === index);
    for (const place of places) assert.deepEqual([place.name, place.kind], [name, kind]);
    return [report, kind, name, ...places.map(({ range }) => document.textOf(toSpan(document, range)))].filter(Boolean).join(' ');
  });
};

describe('the list of blanks', () => {
  it('groups them by name, in order of their first places', () => {
    assert.deepEqual(describeGroups(text), ['name XX镇 XX ×× XX', 'number XX万元 ×× x', 'text 【待补充】 【待补充】']);
  });

  it('holds none that are allowed, as they are no findings', () => {
    assert.deepEqual(describeGroups(text, ['XX镇']), ['number XX万元 ×× x', 'name XX镇 ××', 'text 【待补充】 【待补充】']);
    assert.deepEqual(describeGroups('云县2024年工作总结\n一、工作情况\n一切都好。\n'), []);
  });

  it('keeps the reports of a compilation apart, and what stands in none', () => {
    const compilation =
      '总结汇编（2篇）\n目 录\n1.XX县2024年工作总结\n2.甲局2024年工作总结\nXX县2024年工作总结\n一、成绩\nXX镇好。\n甲局2024年工作总结\n一、成绩\nXX镇好。';
    assert.deepEqual(describeGroups(compilation), [
      'name XX县 XX',
      'XX县2024年工作总结 name XX县 XX',
      'XX县2024年工作总结 name XX镇 XX',
      '甲局2024年工作总结 name XX镇 XX',
    ]);
  });
});

describe('the next blank', () => {
  const { document, findings } = check(text);
  const spans = blankSpans(findings, rules);
  const next = (start: number, end = start, backward = false) => provideNextBlank(document, spans, { start, end }, backward);

  it('goes round in both directions, each blank once', () => {
    for (const backward of [false, true]) {
      let at = { start: 0, end: 0 };
      const seen: number[] = [];
      for (let step = 0; step < spans.length * 2; step++) {
        const blank = next(at.start, at.end, backward)!;
        assert.equal(blank.total, spans.length);
        at = toSpan(document, blank.range);
        assert.deepEqual(at, spans[blank.number - 1]);
        seen.push(blank.number);
      }
      const round = spans.map((_, index) => (backward ? spans.length - index : index + 1));
      assert.deepEqual(seen, [...round, ...round]);
    }
  });

  it('is the one that begins at the cursor, not the one it stands in', () => {
    const { start, end } = spans[1]!;
    assert.equal(next(start)?.number, 2);
    assert.equal(next(start + 1)?.number, 3);
    assert.equal(next(end, end, true)?.number, 2);
    assert.equal(next(start + 1, start + 1, true)?.number, 1);
  });

  it('is not there where nothing is left', () => {
    for (const backward of [false, true]) assert.equal(provideNextBlank(document, [], { start: 3, end: 3 }, backward), undefined);
  });

  it('is the nearest one, from anywhere', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.boolean(), (at, backward) => {
        const nearest = backward ? spans.findLast(({ end }) => end <= at) : spans.find(({ start }) => start >= at);
        assert.deepEqual(next(at, at, backward)?.range, toRange(document, (nearest ?? spans.at(backward ? -1 : 0))!));
      }),
    );
  });
});

describe('a blank at the cursor', () => {
  const { document } = check(text);
  const at = (words: string, nth = 0): number => spanOf(text, words, nth).start;

  it('is highlighted wherever its name stands in the report', () => {
    assert.equal(provideDocumentHighlights(document, at('××镇'))?.length, 3);
    assert.equal(provideDocumentHighlights(document, at('x万元'))?.length, 2);
    assert.equal(provideDocumentHighlights(document, at('投入')), undefined);
  });

  it('is typed into together with the others where it is a name and all are spelled alike', () => {
    const alike = text.replace('××镇', 'XX镇');
    const linked = provideLinkedEditing(service.open(alike), at('XX镇'));
    assert.equal(linked?.ranges.length, 3);
    const pattern = new RegExp(`^(?:${linked.wordPattern})$`);
    assert.ok(pattern.test('云溪') && !pattern.test('云溪，'));
    assert.equal(provideLinkedEditing(document, at('XX镇')), undefined);
    assert.equal(provideLinkedEditing(document, at('x万元')), undefined);
    assert.equal(provideLinkedEditing(service.open(alike.replaceAll('××万元', 'x万元')), at('x万元')), undefined);
    assert.equal(provideLinkedEditing(document, at('投入')), undefined);
  });
});

describe('what remains', () => {
  const { document, findings } = check(text);
  const remain = (offset: number) =>
    provideRemaining(document, findings, findBlanks(document, findings, rules), { rules, summary, offset }).map(
      ({ kind, label, count, next }) => `${kind} ${label} ${count} ${next.start.line}:${next.start.character}`,
    );

  it('is listed by kind with its number, and with the place behind the cursor or the first one', () => {
    assert.deepEqual(remain(0), [
      'blank XX镇 3 2:0',
      'blank XX万元 2 2:5',
      'blank 【待补充】 1 3:9',
      'warning punctuation/double 2 2:15',
      'info outline/single-child 1 1:0',
    ]);
    assert.deepEqual(remain(spanOf(text, '××镇').start), [
      'blank XX镇 3 3:0',
      'blank XX万元 2 3:5',
      'blank 【待补充】 1 3:9',
      'warning punctuation/double 2 2:15',
      'info outline/single-child 1 1:0',
    ]);
    assert.deepEqual(remain(text.length)[0], 'blank XX镇 3 2:0');
  });
});
