import type { PlainRange } from './ask';

/** A report or a section, as the server tells of it (`DocumentSymbol`). */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail?: string;
  readonly kind: number;
  readonly range: PlainRange;
  readonly selectionRange: PlainRange;
  readonly children?: readonly OutlineSymbol[];
}

/** A report or a section in the tree. */
export interface OutlineNode extends OutlineSymbol {
  /** 0 for a report in a file with several, 1 for its outermost sections. */
  readonly depth: number;
  readonly parent: OutlineNode | undefined;
  readonly nodes: readonly OutlineNode[];
}

/** What the protocol calls a file: a report among several. */
const FILE = 1;

/** What the protocol calls a string: a section. */
const SECTION = 15;

/** Makes the tree of reports and sections; whatever else an outline may list is left out. */
export function toOutline(symbols: readonly OutlineSymbol[], parent?: OutlineNode): OutlineNode[] {
  return symbols
    .filter(({ kind }) => kind === FILE || kind === SECTION)
    .map((symbol) => {
      const depth = symbol.kind === FILE ? 0 : (parent?.depth ?? 0) + 1;
      const nodes: OutlineNode[] = [];
      const node: OutlineNode = { ...symbol, depth, parent, nodes };
      nodes.push(...toOutline(symbol.children ?? [], node));
      return node;
    });
}

/** The innermost node whose lines hold a line. */
export function nodeAt(nodes: readonly OutlineNode[], line: number): OutlineNode | undefined {
  const node = nodes.find(({ range }) => range.start.line <= line && line <= range.end.line);
  return node && (nodeAt(node.nodes, line) ?? node);
}

/** The lines to fold so that only headings down to a level are seen with the text above their subsections: all of that level, and those that end before it. */
export function linesToFold(nodes: readonly OutlineNode[], level: number): number[] {
  return nodes.flatMap((node) => {
    if (node.depth < level && node.nodes.length > 0) return linesToFold(node.nodes, level);
    return node.depth > 0 && node.range.end.line > node.range.start.line ? [node.range.start.line] : [];
  });
}
