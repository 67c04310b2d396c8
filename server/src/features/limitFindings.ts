import type { Finding } from '../linter/rule';

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

/** In the order in which room is given out. */
const kinds = ['error', 'warning', 'info', 'hint', 'blank'] as const;

/**
 * Picks the findings to list. Of too many problems the gravest stay, of equals and of blanks the first in the text;
 * problems go before blanks, so that a draft full of blanks still shows what is wrong with it. Two passes.
 */
export function limitFindings(findings: readonly Finding[], isBlank: (rule: string) => boolean, limits: FindingLimits): LimitedFindings {
  const kindOf = ({ rule, severity }: Finding): (typeof kinds)[number] => (isBlank(rule) ? 'blank' : severity);
  const counts = { error: 0, warning: 0, info: 0, hint: 0, blank: 0 };
  for (const finding of findings) counts[kindOf(finding)]++;

  const room = { ...counts };
  let left = Math.max(0, limits.problems);
  for (const kind of kinds) {
    room[kind] = Math.min(counts[kind], left, kind === 'blank' ? Math.max(0, limits.blanks) : left);
    left -= room[kind];
  }
  const blanks = { total: counts.blank, left: counts.blank - room.blank };
  const total = findings.length - blanks.total;
  const problems = { total, left: total - room.error - room.warning - room.info - room.hint };
  if (problems.left === 0 && blanks.left === 0) return { shown: findings, problems, blanks, firstLeft: undefined };

  const shown: Finding[] = [];
  let firstLeft: Finding | undefined;
  for (const finding of findings) {
    const kind = kindOf(finding);
    if (room[kind]-- > 0) shown.push(finding);
    else firstLeft ??= finding;
  }
  return { shown, problems, blanks, firstLeft };
}
