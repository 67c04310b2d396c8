import type { Finding, Severity } from '../linter/rule';

/** How many findings are listed for one file. */
export interface FindingLimits {
  /** All findings together. */
  readonly problems: number;
  /** Findings of rules that mark a blank still to be filled. */
  readonly blanks: number;
}

/** How many there are of a kind, and how many of them are not listed. */
export interface Tally {
  readonly total: number;
  readonly left: number;
}

/** The findings to list, in the order given, and what was left out. */
export interface LimitedFindings {
  readonly shown: readonly Finding[];
  readonly problems: Tally;
  readonly blanks: Tally;
  /** The first finding in the text that is not listed. */
  readonly firstLeft: Finding | undefined;
}

const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/**
 * Picks the findings to list. Of too many problems the gravest stay, of equals and of blanks the first in the text;
 * problems go before blanks, so that a draft full of blanks still shows what is wrong with it.
 */
export function limitFindings(findings: readonly Finding[], isBlank: (rule: string) => boolean, limits: FindingLimits): LimitedFindings {
  const blanks = findings.filter((finding) => isBlank(finding.rule));
  const problems = blanks.length === 0 ? findings : findings.filter((finding) => !isBlank(finding.rule));
  const roomForProblems = Math.max(0, limits.problems);
  const keptProblems = keepGravest(problems, roomForProblems);
  const keptBlanks = blanks.slice(0, Math.max(0, Math.min(limits.blanks, roomForProblems - keptProblems.length)));
  const problemTally = { total: problems.length, left: problems.length - keptProblems.length };
  const blankTally = { total: blanks.length, left: blanks.length - keptBlanks.length };
  if (problemTally.left === 0 && blankTally.left === 0) {
    return { shown: findings, problems: problemTally, blanks: blankTally, firstLeft: undefined };
  }
  const kept = new Set([...keptProblems, ...keptBlanks]);
  return {
    shown: findings.filter((finding) => kept.has(finding)),
    problems: problemTally,
    blanks: blankTally,
    firstLeft: findings.find((finding) => !kept.has(finding)),
  };
}

function keepGravest(findings: readonly Finding[], room: number): readonly Finding[] {
  if (findings.length <= room) return findings;
  return order.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(0, room);
}
