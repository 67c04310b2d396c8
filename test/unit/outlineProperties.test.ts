import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/base/edit';
import { toHanOrdinal } from '../../server/src/grammar/numerals';
import type { Finding } from '../../server/src/linter/rule';
import { createService } from '../../server/src/service/createService';
import { isNumberingRule } from './outline/numberingRules';

const service = createService();
const settings = Object.fromEntries(service.rules.filter(({ id }) => !isNumberingRule(id)).map(({ id }) => [id, 'off'] as const));

/** A heading with its number, its body and what stands under it. */
interface Node {
  number: string;
  readonly words: string;
  readonly children: Node[];
}

const deeds = ['抓学习', '抓服务', '抓执法', '抓宣传', '抓督查', '抓考核', '抓整改', '抓招商'];
const labels = [(n: number) => `${toHanOrdinal(n)}、`, (n: number) => `（${toHanOrdinal(n)}）`, (n: number) => `${n}.`];

/** Well-numbered outlines of up to three levels, from the number of thirds under each second under each first. */
const outlines = fc.array(fc.array(fc.nat({ max: 4 }), { maxLength: 5 }), { minLength: 2, maxLength: 6 }).map((firsts) =>
  number(
    firsts.map((seconds) => ({
      children: seconds.length < 2 ? [] : seconds.map((thirds) => ({ children: thirds < 2 ? [] : leaves(thirds) })),
    })),
    0,
  ),
);

function leaves(count: number): Shape[] {
  return Array.from({ length: count }, () => ({ children: [] }));
}

interface Shape {
  readonly children: readonly Shape[];
}

function number(shapes: readonly Shape[], level: number): Node[] {
  return shapes.map(({ children }, index) => ({
    number: labels[level]!(index + 1),
    words: deeds[index % deeds.length]!,
    children: number(children, level + 1),
  }));
}

/** One line for the heading and one for its body; the marks show where a label stands. */
function write(nodes: readonly Node[]): string {
  const lines = (list: readonly Node[]): string[] =>
    list.flatMap(({ number: label, words, children }) => [`${label}${words}`, '全年见效。', ...lines(children)]);
  return ['某县工作总结', '一年来，干了不少实事。', ...lines(nodes)].join('\n');
}

/** All lists of siblings, outermost first. */
function listsOf(nodes: Node[]): Node[][] {
  return [nodes, ...nodes.flatMap(({ children }) => (children.length > 0 ? listsOf(children) : []))];
}

/** An outline, one of its lists with at least `least` members, and a place in it. */
function places(least: number) {
  return fc.tuple(outlines, fc.nat(), fc.nat()).map(([nodes, list, place]) => {
    const lists = listsOf(nodes).filter(({ length }) => length >= least);
    const siblings = lists[list % Math.max(1, lists.length)];
    return { nodes, siblings, at: siblings ? place % siblings.length : 0 };
  });
}

function check(text: string): readonly Finding[] {
  const { findings, failures } = service.check(service.open(text), settings);
  assert.deepEqual(failures, []);
  return findings.filter(({ severity }) => severity !== 'hint');
}

/** Exactly one finding, of this rule and at this place; its first fix leaves none behind. Gives the fixed text. */
function assertOnly(text: string, rule: string, at: number): string {
  const findings = check(text);
  assert.deepEqual(
    findings.map((finding) => [finding.rule, finding.span.start]),
    [[`outline/${rule}`, at]],
    text,
  );
  const [fix] = findings[0]?.fixes ?? [];
  assert.ok(fix, `no fix in\n${text}`);
  const fixed = applyEdits(text, fix.edits);
  assert.deepEqual(check(fixed), [], `after the fix\n${fixed}`);
  return fixed;
}

/** Offset at which the label of a node stands, found by writing the outline with a mark in its place. */
function offsetOf(nodes: readonly Node[], node: Node): number {
  const { number: label } = node;
  node.number = '\u0000';
  const at = write(nodes).indexOf('\u0000');
  node.number = label;
  return at;
}

describe('numbers of random outlines', () => {
  const runs = { numRuns: 200, seed: 20240105 };

  it('are right as they are', () => {
    fc.assert(
      fc.property(outlines, (nodes) => assert.deepEqual(check(write(nodes)), [])),
      runs,
    );
  });

  it('show a heading that was dropped with all under it', () => {
    fc.assert(
      fc.property(places(3), ({ nodes, siblings, at }) => {
        if (!siblings || at === siblings.length - 1) return;
        const next = siblings[at + 1]!;
        siblings.splice(at, 1);
        assertOnly(write(nodes), 'numbering-gap', offsetOf(nodes, next));
      }),
      runs,
    );
  });

  it('show a heading whose line alone was dropped', () => {
    fc.assert(
      fc.property(places(3), ({ nodes, siblings, at }) => {
        if (!siblings || at === 0 || at === siblings.length - 1) return;
        const [dropped] = siblings.splice(at, 1);
        siblings[at - 1]!.children.push(...dropped!.children);
        assertOnly(write(nodes), 'numbering-gap', offsetOf(nodes, siblings[at]!));
      }),
      runs,
    );
  });

  it('show a number that was used for two headings, and the fix gives it back', () => {
    fc.assert(
      fc.property(places(2), ({ nodes, siblings, at }) => {
        if (!siblings || at === 0) return;
        const right = write(nodes);
        siblings[at]!.number = siblings[at - 1]!.number;
        assert.equal(assertOnly(write(nodes), 'numbering-duplicate', offsetOf(nodes, siblings[at]!)), right);
      }),
      runs,
    );
  });

  it('show a heading that was put in with the number of the one before', () => {
    fc.assert(
      fc.property(places(2), ({ nodes, siblings, at }) => {
        if (!siblings) return;
        const added = { number: siblings[at]!.number, words: '抓落实', children: [] };
        siblings.splice(at + 1, 0, added);
        assertOnly(write(nodes), 'numbering-duplicate', offsetOf(nodes, added));
      }),
      runs,
    );
  });

  it('show two headings that changed places', () => {
    fc.assert(
      fc.property(places(2), ({ nodes, siblings, at }) => {
        if (!siblings || at === 0) return;
        [siblings[at - 1], siblings[at]] = [siblings[at]!, siblings[at - 1]!];
        assertOnly(write(nodes), 'numbering-order', offsetOf(nodes, siblings[at]));
      }),
      runs,
    );
  });

  it('show a heading that lost its line break, and the fix gives it back', () => {
    fc.assert(
      fc.property(places(3), ({ nodes, siblings, at }) => {
        if (!siblings || at === 0) return;
        const right = write(nodes);
        const offset = offsetOf(nodes, siblings[at]!);
        const glued = right.slice(0, offset - 1) + right.slice(offset);
        assert.equal(assertOnly(glued, 'glued-marker', offset - 1), right);
      }),
      runs,
    );
  });

  it('show a bracket of another width, and the fix gives it back', () => {
    fc.assert(
      fc.property(places(3), ({ nodes, siblings, at }) => {
        const node = siblings?.[at];
        if (!node?.number.startsWith('（')) return;
        const right = write(nodes);
        node.number = node.number.replace('（', '(').replace('）', ')');
        assert.equal(assertOnly(write(nodes), 'mixed-marker', offsetOf(nodes, node)), right);
      }),
      runs,
    );
  });

  it('show a mark that does not belong behind the number, and the fix gives it back', () => {
    fc.assert(
      fc.property(places(2), ({ nodes, siblings, at }) => {
        const node = siblings?.[at];
        if (!node || node.number.endsWith('.')) return;
        const right = write(nodes);
        node.number = node.number.endsWith('）') ? `${node.number}、` : node.number.replace('、', '.');
        assert.equal(assertOnly(write(nodes), 'marker-punctuation', offsetOf(nodes, node)), right);
      }),
      runs,
    );
  });
});

describe('numbers of random enumerations', () => {
  const runs = { numRuns: 200, seed: 20240106 };
  const heads = [
    (n: number) => `${toHanOrdinal(n)}是`,
    (n: number) => `${toHanOrdinal(n)}要`,
    (n: number) => `第${toHanOrdinal(n)}，`,
    (n: number) => `（${n}）`,
  ];
  const enumerations = fc.record({
    head: fc.constantFrom(...heads),
    count: fc.integer({ min: 3, max: 8 }),
    apart: fc.boolean(),
    at: fc.nat(),
  });

  function write(labels: readonly string[], apart: boolean): string {
    const items = labels.map((label, index) => `${label}${deeds[index % deeds.length]!}，全年见效。`);
    return ['某县工作总结', '一、做法', apart ? items.join('\n') : `全年抓得紧。${items.join('')}`, '二、打算', '继续努力。'].join('\n');
  }

  /** Offset of the label at an index, by leaving out all from there on. */
  function offsetOf(labels: readonly string[], apart: boolean, index: number): number {
    const before = write(labels.slice(0, index), apart);
    return before.indexOf('\n二、打算') + (apart && index > 0 ? 1 : 0);
  }

  const bySlip: readonly {
    readonly name: string;
    readonly rule: string;
    readonly slip: (labels: string[], at: number) => number | undefined;
    readonly restores: boolean;
  }[] = [
    {
      name: 'an item that was dropped',
      rule: 'enumeration-gap',
      restores: false,
      slip: (labels, at) => {
        if (at === labels.length - 1) return undefined;
        labels.splice(at, 1);
        return at;
      },
    },
    {
      name: 'a number that was used twice',
      rule: 'enumeration-duplicate',
      restores: true,
      slip: (labels, at) => {
        if (at === 0) return undefined;
        labels[at] = labels[at - 1]!;
        return at;
      },
    },
    {
      name: 'two items that changed places',
      rule: 'enumeration-order',
      restores: true,
      slip: (labels, at) => {
        if (at === 0) return undefined;
        [labels[at - 1], labels[at]] = [labels[at]!, labels[at - 1]!];
        return at;
      },
    },
  ];

  for (const { name, rule, slip, restores } of bySlip) {
    it(`show ${name}`, () => {
      fc.assert(
        fc.property(enumerations, ({ head, count, apart, at }) => {
          // （1） at the start of a paragraph is a heading.
          if (apart && head(1) === '（1）') return;
          const labels = Array.from({ length: count }, (_, index) => head(index + 1));
          const right = write(labels, apart);
          assert.deepEqual(check(right), []);
          const index = slip(labels, at % count);
          if (index === undefined) return;
          const fixed = assertOnly(write(labels, apart), rule, offsetOf(labels, apart, index));
          if (restores) assert.equal(fixed, right);
        }),
        runs,
      );
    });
  }
});
