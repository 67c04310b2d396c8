import { compareCarried } from '../linter/carried';
import { compareFindings, countFound, findingKinds, kindOf, type FindingBlock, type Found } from '../linter/found';
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

/** A finding, the same object as long as it stands in the same lines, with what tells where these are. */
export interface StandingFinding {
  readonly finding: Finding;
  /** The block in which it stands, from whose start its places are counted; without one they are the file's. */
  readonly block: FindingBlock | undefined;
  /** Its number among the findings carried over, if it is one of these; the carrier knows where it stands now. */
  readonly carried: number | undefined;
}

/** The findings to list, in text order, and what was left out. */
export interface LimitedFindings {
  readonly shown: readonly StandingFinding[];
  readonly problems: Tally;
  readonly blanks: Tally;
  /** The first finding in the text that is not listed. */
  readonly firstLeft: StandingFinding | undefined;
}

/**
 * Picks the findings to list. Of too many problems the gravest stay, of equals and of blanks the first in the text;
 * problems go before blanks, so that a draft full of blanks still shows what is wrong with it. Costs the findings listed, and
 * next to nothing for each block of others.
 */
export function limitFindings(found: Found, isBlank: (rule: string) => boolean, limits: FindingLimits): LimitedFindings {
  const counts = countFound(found, isBlank);
  const room = { ...counts };
  let left = Math.max(0, limits.problems);
  let total = 0;
  for (const kind of findingKinds) {
    room[kind] = Math.min(counts[kind], left, kind === 'blank' ? Math.max(0, limits.blanks) : left);
    left -= room[kind];
    if (kind !== 'blank') total += counts[kind];
  }
  const blanks = { total: counts.blank, left: counts.blank - room.blank };
  const problems = { total, left: total - room.error - room.warning - room.info - room.hint };

  const shown: StandingFinding[] = [];
  let firstLeft: StandingFinding | undefined;
  const take = (finding: Finding, block: FindingBlock | undefined, nth?: number): void => {
    const kind = kindOf(finding, isBlank);
    if (room[kind] > 0) shown.push({ finding, block, carried: nth });
    else firstLeft ??= { finding, block, carried: nth };
    room[kind]--;
  };
  const { blocks, loose, carried } = found;
  let nextLoose = 0;
  let nextCarried = 0;
  const takeCarriedBefore = (finding: Finding, start: number): void => {
    for (; nextCarried < carried.said.length && compareCarried(carried, nextCarried, finding, start) < 0; nextCarried++)
      take(carried.said[nextCarried]!, undefined, nextCarried);
  };
  const takeLooseBefore = (finding: Finding, start: number): void => {
    for (let other = loose[nextLoose]; other && compareFindings(other, finding, start) < 0; other = loose[++nextLoose]) {
      takeCarriedBefore(other, 0);
      take(other, undefined);
    }
    takeCarriedBefore(finding, start);
  };
  for (const block of blocks) {
    const { said, start } = block;
    const hasRoom = findingKinds.some((kind) => said.counts[kind] > 0 && room[kind] > 0);
    if (!hasRoom && firstLeft) continue;
    for (const finding of said.findings) {
      takeLooseBefore(finding, start);
      take(finding, block);
      if (!hasRoom) break;
    }
  }
  for (; nextLoose < loose.length; nextLoose++) {
    takeCarriedBefore(loose[nextLoose]!, 0);
    take(loose[nextLoose]!, undefined);
  }
  for (; nextCarried < carried.said.length; nextCarried++) take(carried.said[nextCarried]!, undefined, nextCarried);
  return { shown, problems, blanks, firstLeft };
}
