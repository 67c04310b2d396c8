import { CancelledError, throwIfCancelled, type CancellationSignal } from '../base/cancellation';
import type { ReportDocument } from '../model/document';
import { createMemory, moveFindings, type PartMemory, type RuleFailure, type RunMemory } from './memory';
import { byParagraph, byReport, type Partition } from './parts';
import type { DirectiveUse, Finding, Neighbor, Rule, RuleScope } from './rule';
import type { EnabledRule } from './settings';
import { isNameOf, readDirectives, type DirectiveKnowledge } from './directives';

export type { RuleFailure } from './memory';

/** What a check of one document found. */
export interface CheckResult {
  /** Sorted by place, then by rule. */
  readonly findings: readonly Finding[];
  /** What directives in the text silence, sorted likewise. */
  readonly suppressed: readonly Finding[];
  /** Rules that threw. What they say of other paragraphs or reports may be there, all that other rules say is. */
  readonly failures: readonly RuleFailure[];
}

/** After so many findings or parts the run looks whether it is to stop or to give way. */
const STRIDE = 256;

/** What a run takes besides the document and the rules; what is left out is nothing. */
export interface RunOptions {
  /** What is known from runs with the same rules. */
  readonly memory?: RunMemory | undefined;
  /** The reports beside the document; the document itself among them counts for nothing. */
  readonly neighbors?: readonly Neighbor[] | undefined;
  /** Names that a directive may use: all rules, whether they run or not, and their families. Without them any name is right. */
  readonly names?: ReadonlySet<string> | undefined;
}

/** What a run works on. */
interface Run {
  readonly document: ReportDocument;
  readonly enabled: readonly EnabledRule[];
  readonly signal: CancellationSignal;
  readonly memory: RunMemory;
  readonly neighbors: readonly Neighbor[];
  readonly names: ReadonlySet<string> | undefined;
  /** For the rules that look at directives. */
  readonly directives: readonly DirectiveUse[];
}

/** What one rule or several say of something. */
type Said = Pick<PartMemory, 'findings' | 'failures'>;

/** Yields wherever the run may be interrupted. */
type Steps<T> = Generator<undefined, T, undefined>;

/**
 * Runs the enabled rules over a document in one go. A memory belongs to one list of enabled rules and is for any number of
 * documents; with it, paragraphs and reports that have not changed are not checked again by the rules that look at one
 * at a time.
 * @throws CancelledError when the signal asks to stop; looked at between rules and every few hundred findings
 */
export function runRules(
  document: ReportDocument,
  enabled: readonly EnabledRule[],
  signal: CancellationSignal,
  options: RunOptions = {},
): CheckResult {
  const run = runSteps(toRun(document, enabled, signal, options));
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
  options: RunOptions = {},
): Promise<CheckResult> {
  const run = runSteps(toRun(document, enabled, signal, options));
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    await pause();
  }
}

function toRun(
  document: ReportDocument,
  enabled: readonly EnabledRule[],
  signal: CancellationSignal,
  { memory = createMemory(), neighbors = [], names }: RunOptions,
): Run {
  return { document, enabled, signal, memory, neighbors, names, directives: [] };
}

function* runSteps(run: Run): Steps<CheckResult> {
  const { document, enabled, signal, memory, neighbors } = run;
  throwIfCancelled(signal);
  const directives = readDirectives(document);
  const of = (scope: RuleScope) => enabled.filter(({ rule }) => scopeOf(rule) === scope);
  const findings: Finding[] = [];
  const suppressed: Finding[] = [];
  const failures = new Map<string, RuleFailure>();
  const add = (said: Said) => {
    // Not pushed as arguments: a rule may find more than the stack holds.
    for (const finding of said.findings) (directives.covers(finding) ? suppressed : findings).push(finding);
    for (const failure of said.failures) if (!failures.has(failure.rule)) failures.set(failure.rule, failure);
  };
  yield* runByParts({ ...run, enabled: of('paragraph') }, byParagraph(document, memory), add);
  if (of('report').length > 0) yield* runByParts({ ...run, enabled: of('report') }, byReport(document, memory), add);
  const hasCompany = neighbors.some((neighbor) => neighbor.document !== document);
  const heard = enabled.filter(({ rule }) => scopeOf(rule) !== 'directive' && (hasCompany || scopeOf(rule) !== 'workspace'));
  for (const entry of heard) if (['file', 'workspace'].includes(scopeOf(entry.rule))) add(yield* runRule(run, entry, document));
  const judged = directives.judge(toKnowledge(run.names, heard, failures));
  for (const entry of of('directive')) {
    const said = yield* runRule({ ...run, directives: judged }, entry, document);
    // A directive that means all rules does not silence what is said of directives; one that means this does.
    if (!directives.namesInFile(entry.rule.meta.id)) for (const finding of said.findings) findings.push(finding);
    for (const failure of said.failures) failures.set(failure.rule, failure);
  }
  return {
    findings: findings.sort(compareFindings),
    suppressed: suppressed.sort(compareFindings),
    failures: [...failures.values()].filter(({ rule }) => !directives.coversFile(rule)),
  };
}

/** What a run tells of the names that directives use; of a rule that failed it tells nothing. */
function toKnowledge(
  names: ReadonlySet<string> | undefined,
  heard: readonly EnabledRule[],
  failures: ReadonlyMap<string, RuleFailure>,
): DirectiveKnowledge {
  const ran = heard.map(({ rule }) => rule.meta.id);
  const among = (rules: readonly string[], name: string) => rules.some((rule) => isNameOf(name, rule));
  return { exists: (name) => names?.has(name) !== false, wasRun: (name) => among(ran, name) && !among([...failures.keys()], name) };
}

function scopeOf({ meta }: Rule): RuleScope {
  return meta.scope ?? 'file';
}

/** Runs rules over those parts of a document of which nothing is known yet, and takes the rest from memory. */
function* runByParts(run: Run, partition: Partition, add: (said: Said) => void): Steps<void> {
  if (run.enabled.length === 0) return;
  const { count, chunk } = partition;
  const changed = Array.from({ length: count }, (_, part) => part).filter((part) => !partition.known(part));
  for (let at = 0; at < changed.length; at += chunk) yield* checkParts(run, partition, changed.slice(at, at + chunk));
  for (let part = 0; part < count; part += 1) {
    if (part % STRIDE === STRIDE - 1) yield* mayStop(run);
    const known = partition.known(part);
    if (known && (known.findings.length > 0 || known.failures.length > 0)) add(bringUpToDate(partition, part, known));
  }
}

/** Runs rules over some parts and keeps what they say of each. */
function* checkParts(run: Run, partition: Partition, parts: readonly number[]): Steps<void> {
  const said = new Map(parts.map((part) => [part, { findings: [] as Finding[], failures: [] as RuleFailure[] }]));
  for (const entry of run.enabled) {
    const all = yield* runRule(run, entry, partition.show(parts));
    for (const finding of all.findings) said.get(partition.partAt(finding.span.start))?.findings.push(finding);
    if (all.failures.length === 0) continue;
    // One part is at fault; the others are heard one by one.
    for (const part of parts) {
      const one = yield* runRule(run, entry, partition.show([part]));
      said.get(part)?.findings.push(...one.findings);
      said.get(part)?.failures.push(...one.failures);
    }
  }
  for (const [part, about] of said) partition.keep(part, { start: partition.startOf(part), ...about });
}

/** Moves what is known of a part to where the part stands now, and keeps it so for the next time. */
function bringUpToDate(partition: Partition, part: number, known: PartMemory): PartMemory {
  const start = partition.startOf(part);
  if (start === known.start) return known;
  const moved = { start, findings: moveFindings(known.findings, start - known.start), failures: known.failures };
  partition.keep(part, moved);
  return moved;
}

/** Runs one rule over what it is shown; none of its findings counts when it throws half-way. */
function* runRule(run: Run, entry: EnabledRule, shown: ReportDocument): Steps<Said> {
  const { rule, options } = entry;
  const { id: name, severity: byDefault } = rule.meta;
  yield* mayStop(run);
  const findings: Finding[] = [];
  try {
    for (const finding of rule.check(shown, options, run.memory.rememberFor(entry), run.neighbors, run.directives)) {
      findings.push({ ...finding, rule: name, severity: entry.severity ?? finding.severity ?? byDefault });
      if (findings.length % STRIDE === 0) yield* mayStop(run);
    }
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    return { findings: [], failures: [{ rule: name, error }] };
  }
  return { findings, failures: [] };
}

function* mayStop({ signal }: Run): Steps<void> {
  yield;
  throwIfCancelled(signal);
}

function compareFindings(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
