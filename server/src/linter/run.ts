import { CancelledError, throwIfCancelled, type CancellationSignal } from '../base/cancellation';
import type { ReportDocument } from '../model/document';
import type { Finding, RuleFinding } from './rule';
import type { EnabledRule } from './settings';
import { readSuppression, type Suppression } from './suppression';

/** A rule that threw; its findings are missing, those of all other rules are complete. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** What a check of one document found. */
export interface CheckResult {
  /** Sorted by place, then by rule. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** After so many findings of one rule the run looks whether it is to stop or to give way. */
const FINDINGS_A_STEP = 256;

/**
 * Runs the enabled rules over a document in one go.
 * @throws CancelledError when the signal asks to stop; looked at between rules and every few hundred findings
 */
export function runRules(document: ReportDocument, enabled: readonly EnabledRule[], signal: CancellationSignal): CheckResult {
  const run = steps(document, enabled, signal);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/**
 * As {@link runRules}, awaiting `pause` between rules and every few hundred findings.
 * `pause` decides itself whether it really gives way or returns at once.
 */
export async function runRulesInSteps(
  document: ReportDocument,
  enabled: readonly EnabledRule[],
  signal: CancellationSignal,
  pause: () => Promise<void>,
): Promise<CheckResult> {
  const run = steps(document, enabled, signal);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** Yields wherever the run may be interrupted. */
function* steps(
  document: ReportDocument,
  enabled: readonly EnabledRule[],
  signal: CancellationSignal,
): Generator<undefined, CheckResult, undefined> {
  throwIfCancelled(signal);
  const suppression = readSuppression(document);
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const entry of enabled) {
    const rule = entry.rule.meta.id;
    if (suppression.coversFile(rule)) continue;
    try {
      // Not pushed as arguments: a rule may find more than the stack holds.
      for (const finding of yield* findingsOf(entry, document, suppression, signal)) findings.push(finding);
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      failures.push({ rule, error });
    }
    yield;
    throwIfCancelled(signal);
  }
  return { findings: findings.sort(compareFindings), failures };
}

/** All findings of one rule, or none when it throws half-way. */
function* findingsOf(
  { rule, severity, options }: EnabledRule,
  document: ReportDocument,
  suppression: Suppression,
  signal: CancellationSignal,
): Generator<undefined, Finding[], undefined> {
  const { id, severity: byDefault } = rule.meta;
  const found: Finding[] = [];
  let count = 0;
  for (const finding of rule.check(document, options)) {
    count += 1;
    if (count % FINDINGS_A_STEP === 0) {
      yield;
      throwIfCancelled(signal);
    }
    if (suppression.coversParagraph(id, document.paragraphAt(finding.span.start))) continue;
    found.push(toFinding(finding, id, severity ?? finding.severity ?? byDefault));
  }
  return found;
}

function toFinding(finding: RuleFinding, rule: string, severity: Finding['severity']): Finding {
  return { ...finding, rule, severity };
}

function compareFindings(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
