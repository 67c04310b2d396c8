import type { ReportDocument } from '../model/document';
import { createAnchors, isCut, type Anchor } from './anchor';
import { createFound, type Found } from './found';
import type { Finding } from './rule';
import { familyKey } from './settings';
import type { FileSuppressions, Suppression } from './sidecar';

/** Findings parted into those to show and those that somebody wants no more. */
export interface Sifted {
  readonly findings: readonly Finding[];
  /** Hidden because somebody said so of the place or of the rule. */
  readonly ignored: readonly Finding[];
  /** Hidden because they were there before anybody checked. */
  readonly baseline: readonly Finding[];
  /** Entries that hide nothing. */
  readonly unused: readonly Suppression[];
}

/** Findings alike that an entry, or several the same, may still hide. */
interface Budget {
  readonly entries: readonly Suppression[];
  left: number;
}

/**
 * Takes out of a document's findings what its sidecars say, each finding once. An entry with a fingerprint fits where rule,
 * paragraph, place and words are the same; of more findings alike than it counts the first are hidden. What it could not
 * spend on these it spends on findings with the same rule, words and sentence, if there are not more of them: the
 * paragraph was edited elsewhere. So an edit in the sentence brings a finding back, one beside it does not. An entry without
 * a fingerprint fits the same words everywhere. Works in proportion to findings and entries.
 */
export function applySidecars(document: ReportDocument, findings: readonly Finding[], sidecars: readonly FileSuppressions[]): Sifted {
  const entries = sidecars.flatMap((sidecar) => sidecar.entries);
  const silent = new Set(sidecars.flatMap(({ rules }) => rules));
  if (entries.length === 0 && silent.size === 0) return { findings, ignored: [], baseline: [], unused: [] };
  const everywhere = groupBy(
    entries.filter(({ paragraph }) => paragraph === undefined),
    everywhereKey,
  );
  const budgets = toBudgets(entries.filter(({ paragraph }) => paragraph !== undefined));
  const rules = new Set(entries.map(({ rule }) => rule));
  const anchorOf = createAnchors(document);
  const used = new Set<Suppression>();
  const ignored: Finding[] = [];
  const baseline: Finding[] = [];
  const shown = new Set<Finding>();
  const strays: Anchored[] = [];

  const hide = (finding: Finding, reasons: readonly Suppression[]): void => {
    for (const entry of reasons) used.add(entry);
    (reasons[0]?.baseline === true ? baseline : ignored).push(finding);
  };
  for (const finding of findings) {
    const { rule } = finding;
    const isSilent = silent.has(rule) || silent.has(familyKey(rule));
    const anchored = rules.has(rule) ? { finding, rule, ...anchorOf(finding) } : undefined;
    const reasons = anchored && (everywhere.get(everywhereKey(anchored)) ?? spend(budgets.get(exactKey(anchored))));
    if (reasons || isSilent) hide(finding, reasons ?? []);
    else {
      shown.add(finding);
      if (anchored && !isCut(anchored.words)) strays.push(anchored);
    }
  }
  const spare = groupBy(
    [...budgets.values()].filter(({ left }) => left > 0),
    ({ entries: [entry] }) => sentenceKey(entry as Suppression),
  );
  for (const [key, alike] of groupBy(strays, sentenceKey)) {
    const left = spare.get(key) ?? [];
    if (alike.length > left.reduce((sum, budget) => sum + budget.left, 0)) continue;
    for (const { finding } of alike) {
      hide(finding, spend(left.find((budget) => budget.left > 0)) ?? []);
      shown.delete(finding);
    }
  }
  return {
    findings: findings.filter((finding) => shown.has(finding)),
    ignored,
    baseline,
    unused: entries.filter((entry) => !used.has(entry)),
  };
}

/** As {@link applySidecars}; findings stay in their blocks as long as no sidecar says anything. */
export function siftFound(
  document: ReportDocument,
  found: Found,
  sidecars: readonly FileSuppressions[],
): Omit<Sifted, 'findings'> & { readonly found: Found } {
  const isSilent = sidecars.every(({ entries, rules }) => entries.length + rules.length === 0);
  if (isSilent) return { found, ignored: [], baseline: [], unused: [] };
  const { findings, ...rest } = applySidecars(document, found.all, sidecars);
  return { found: createFound([], findings), ...rest };
}

/** A finding with what it is recognized by. */
type Anchored = Anchor & { readonly finding: Finding; readonly rule: string };

/** What both a finding's anchor and an entry can be looked up by. */
type Place = Pick<Suppression, 'rule' | 'words' | 'quote' | 'paragraph' | 'at'>;

function exactKey({ rule, words, paragraph = '', at = 0 }: Place): string {
  return [rule, words, paragraph, at].join('\n');
}

function sentenceKey({ rule, words, quote = words }: Place): string {
  return [rule, words, quote].join('\n');
}

function everywhereKey({ rule, words }: Place): string {
  return [rule, words].join('\n');
}

function toBudgets(entries: readonly Suppression[]): ReadonlyMap<string, Budget> {
  const groups = [...groupBy(entries, exactKey)];
  return new Map(groups.map(([key, same]) => [key, { entries: same, left: same.reduce((sum, { count = 1 }) => sum + count, 0) }]));
}

function spend(budget: Budget | undefined): readonly Suppression[] | undefined {
  if (!budget || budget.left === 0) return undefined;
  budget.left -= 1;
  return budget.entries;
}

function groupBy<T>(items: readonly T[], toKey: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = toKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
