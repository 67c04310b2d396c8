import type { Frame } from './emitBody';
import { bodyLines } from './emitBody';
import type { Writer } from './emitConditions';
import type { Expression, Rule } from './expression';
import { leavesNodes } from './expression';
import type { Tables } from './tables';

/** The functions of a compiled grammar. */
export interface EmittedFunctions {
  /** The code of all functions, line by line. */
  readonly lines: readonly string[];
  /** The function of each start rule. */
  readonly starts: readonly string[];
  /** Names of kept rules in the order of their numbers on the tape. */
  readonly ruleNames: readonly string[];
}

/**
 * Writes one function for each rule, and for each part of a rule that needs one. A function takes a position and
 * returns where its match ends, or -1; then it has left the tape as it was.
 */
export function emitFunctions(startRules: readonly Rule[], tables: Tables): EmittedFunctions {
  const bodies: string[][] = [];
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const ruleNames: string[] = [];

  function define(key: string, ruleName: string, linesOf: () => readonly string[]): string {
    const known = names.get(key);
    if (known) return known;
    let name = `$${ruleName}`;
    for (let i = 2; taken.has(name); i++) name = `$${ruleName}$${i}`;
    taken.add(name);
    names.set(key, name);
    const slot = bodies.push([]) - 1;
    bodies[slot] = [`function ${name}(p: number): number {`, ...linesOf().map((line) => `  ${line}`), '}'];
    return name;
  }

  const writer: Writer = {
    tables,
    functionOf(item, ruleName) {
      if (item.kind === 'call') return functionOfRule(item.rule);
      return define(item.key, ruleName, () => bodyLines(writer, item, plainFrame(item), ruleName));
    },
    testOf(item, ruleName) {
      const name = writer.functionOf(item, ruleName);
      if (!leavesNodes(item)) return name;
      return define(`test ${item.key}`, ruleName, () => ['const t = tp;', `const end = ${name}(p);`, 'tp = t;', 'return end;']);
    },
  };

  function functionOfRule(rule: Rule): string {
    if (!rule.kept) return define(rule.body.key, rule.name, () => bodyLines(writer, rule.body, plainFrame(rule.body), rule.name));
    if (!ruleNames.includes(rule.name)) ruleNames.push(rule.name);
    const frame = keptFrame(rule.body, ruleNames.indexOf(rule.name));
    return define(`kept ${rule.application}`, rule.name, () => bodyLines(writer, rule.body, frame, rule.name));
  }

  const starts = startRules.map(functionOfRule);
  return { lines: bodies.flat(), starts, ruleNames };
}

/** A function that leaves no node of its own. It cleans up where something may fail after a part that has left nodes. */
function plainFrame(item: Expression): Frame {
  const undoes = item.kind === 'sequence' && item.items.slice(0, -1).some(leavesNodes);
  return {
    prologue: undoes ? () => 'const t = tp;' : undefined,
    fail: undoes ? 'return undo(t);' : 'return -1;',
    done: (end) => `return ${end};`,
    needsStart: false,
  };
}

/** A function that leaves a node: written at the end where no others stand inside it, begun before them otherwise. */
function keptFrame(item: Expression, rule: number): Frame {
  if (!leavesNodes(item)) {
    return { prologue: undefined, fail: 'return -1;', done: (end, start) => `return leaf(${rule}, ${start}, ${end});`, needsStart: true };
  }
  return {
    prologue: (start) => `const t = open(${rule}, ${start});`,
    fail: 'return undo(t);',
    done: (end) => `return close(t, ${end});`,
    needsStart: true,
  };
}
