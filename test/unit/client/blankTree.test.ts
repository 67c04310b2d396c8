import assert from 'node:assert/strict';
import { type BlankList, type BlankNode, toTree } from '../../../client/src/common/blankTree';

const at = (line: number): BlankList['blanks'][number]['range'] => ({ start: { line, character: 0 }, end: { line, character: 2 } });

const list: BlankList = {
  version: 7,
  groups: [
    { name: 'XX万元', kind: 'number', report: '甲县总结' },
    { name: 'XX镇', kind: 'name', report: '甲县总结' },
    { name: 'XX镇', kind: 'name', report: '乙县总结' },
  ],
  blanks: [
    { range: at(1), name: 'XX万元', group: 0 },
    { range: at(2), name: 'XX镇', group: 1 },
    { range: at(4), name: 'XX镇', group: 1 },
    { range: at(9), name: 'XX镇', group: 2 },
  ],
};

const outline = (nodes: readonly BlankNode[]): unknown[] =>
  nodes.map(({ level, phrase, aside, ranges, children }) => [
    level,
    phrase,
    aside,
    ranges.map(({ start }) => start.line),
    ...outline(children),
  ]);

describe('the tree of blanks', () => {
  it('has kinds, names and places; a name with one place is that place', () => {
    assert.deepEqual(outline(toTree('file:///a', list)), [
      [
        'kind',
        'name',
        undefined,
        [2, 4, 9],
        ['group', 'XX镇', '甲县总结', [2, 4], ['blank', 'XX镇', '甲县总结', [2]], ['blank', 'XX镇', '甲县总结', [4]]],
        ['blank', 'XX镇', '乙县总结', [9]],
      ],
      ['kind', 'number', undefined, [1], ['blank', 'XX万元', '甲县总结', [1]]],
    ]);
  });

  it('can be filled from each line: the text it belongs to, its version, and an address of its own', () => {
    const all = (nodes: readonly BlankNode[]): BlankNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);
    // a compilation may hold two reports of one title
    const twins = { ...list, groups: list.groups.map((group) => ({ ...group, report: '总结' })) };
    const nodes = all(toTree('file:///a', twins));
    assert.ok(nodes.every(({ uri, version }) => uri === 'file:///a' && version === 7));
    assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
  });
});
