import assert from 'node:assert/strict';
import { linesToFold, nodeAt, type OutlineSymbol, toOutline } from '../../../client/src/common/outline';

const at = (first: number, last: number) => ({ start: { line: first, character: 0 }, end: { line: last, character: 9 } });
const symbol = (name: string, first: number, last: number, children: readonly OutlineSymbol[] = [], kind = 15): OutlineSymbol => ({
  name,
  kind,
  range: at(first, last),
  selectionRange: at(first, first),
  children,
});

const sections = [
  symbol('一', 2, 8, [symbol('（一）', 3, 4), symbol('（二）', 5, 8, [symbol('1.', 6, 6), symbol('2.', 7, 8)])]),
  symbol('二', 10, 10, [symbol('一是', 10, 10, [], 22)]),
  symbol('三', 12, 15),
];

describe('the tree of sections', () => {
  it('knows depths and parents, and leaves out what is no section', () => {
    const [first, second] = toOutline(sections);
    assert.equal(first?.nodes[1]?.nodes[0]?.depth, 3);
    assert.equal(first.nodes[1].nodes[0].parent, first.nodes[1]);
    assert.deepEqual(second?.nodes, []);
    const [report] = toOutline([symbol('甲局总结', 0, 15, sections, 1)]);
    assert.deepEqual([report?.depth, report?.nodes[0]?.depth], [0, 1]);
  });

  it('finds the innermost section at a line', () => {
    const nodes = toOutline(sections);
    assert.equal(nodeAt(nodes, 7)?.name, '2.');
    assert.equal(nodeAt(nodes, 5)?.name, '（二）');
    assert.equal(nodeAt(nodes, 0), undefined);
  });

  it('is folded to a level: what lies further in, and what ends before', () => {
    const nodes = toOutline(sections);
    assert.deepEqual(linesToFold(nodes, 1), [2, 12]);
    assert.deepEqual(linesToFold(nodes, 2), [3, 5, 12]);
    assert.deepEqual(linesToFold(nodes, Infinity), [3, 7, 12]);
    assert.deepEqual(linesToFold(toOutline([symbol('甲局总结', 0, 15, sections, 1)]), 1), [2, 12]);
  });
});
