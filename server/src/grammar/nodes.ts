import type { Span } from '../base/span';
import type { SyntaxNode } from './recognizer';

/** The span of a node. */
export function spanOf(node: SyntaxNode): Span {
  return { start: node.start, end: node.end };
}

/** The text a node covers. */
export function textOf(node: SyntaxNode, text: string): string {
  return text.slice(node.start, node.end);
}

/** The first of the node's own children that is of the rule. */
export function findChild(node: SyntaxNode, rule: string): SyntaxNode | undefined {
  return node.children.find((child) => child.rule === rule);
}

/** The first node of one of the rules, at any depth, in text order. */
export function findNode(nodes: readonly SyntaxNode[], ...rules: string[]): SyntaxNode | undefined {
  return nodes.length > 0 ? findFirst(nodes, rules) : undefined;
}

function findFirst(nodes: readonly SyntaxNode[], rules: readonly string[]): SyntaxNode | undefined {
  for (const node of nodes) {
    if (rules.includes(node.rule)) return node;
    const inner = node.children.length > 0 ? findFirst(node.children, rules) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/** All nodes of one of the rules, at any depth, in text order; nodes inside a found one are not looked for. */
export function findNodes(nodes: readonly SyntaxNode[], ...rules: string[]): SyntaxNode[] {
  return nodes.flatMap((node) => (rules.includes(node.rule) ? [node] : findNodes(node.children, ...rules)));
}
