import type { Body, Frame } from './emitBody';
import { bodyOf, mayLeaveRest } from './emitBody';
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
 * returns where its match ends, or 0; then it has left the tape as it was.
 */
export function emitFunctions(startRules: readonly Rule[], tables: Tables): EmittedFunctions {
  const bodies: string[][] = [];
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const ruleNames: string[] = [];

  function define(key: string, ruleName: string, write: () => Body): string {
    const known = names.get(key);
    if (known) return known;
    let name = `$${ruleName}`;
    for (let i = 2; taken.has(name); i++) name = `$${ruleName}$${i}`;
    taken.add(name);
    names.set(key, name);
    const slot = bodies.push([]) - 1;
    bodies[slot] = linesOf(name, write());
    return name;
  }

  const writer: Writer = {
    tables,
    functionOf(item, ruleName) {
      if (item.kind === 'call') return functionOfRule(item.rule);
      return define(item.key, ruleName, () => bodyOf(writer, item, plainFrame(item), ruleName));
    },
  };

  function functionOfRule(rule: Rule): string {
    if (!rule.kept) return define(rule.body.key, rule.name, () => bodyOf(writer, rule.body, plainFrame(rule.body), rule.name));
    if (!ruleNames.includes(rule.name)) ruleNames.push(rule.name);
    const frame = keptFrame(rule.body, ruleNames.indexOf(rule.name));
    return define(`kept ${rule.application}`, rule.name, () => bodyOf(writer, rule.body, frame, rule.name));
  }

  const starts = startRules.map(functionOfRule);
  return { lines: bodies.flat(), starts, ruleNames };
}

/** A function as short as it can be. */
function linesOf(name: string, { statements, value }: Body): string[] {
  const head = `const ${name} = (p: number): number =>`;
  if (statements.length === 0 && value !== undefined) return [`${head} ${value};`];
  return [`${head} {`, ...[...statements, ...(value === undefined ? [] : [`return ${value};`])].map((line) => `  ${line}`), '};'];
}

/** For a function that leaves no node of its own. */
const plainFrame = (item: Expression): Frame => ({ kind: mayLeaveRest(item) ? 'mending' : 'plain' });

/** For one that leaves a node. */
const keptFrame = (item: Expression, rule: number): Frame => ({ kind: leavesNodes(item) ? 'node' : 'leaf', rule });
