import { CancelledError, throwIfCancelled, type CancellationSignal } from '../base/cancellation';
import type { Paragraph, Part, ReportDocument } from '../model/document';
import { holds } from '../model/itemKinds';
import { letGoOfSyntax, openingOf, parseInSteps } from '../model/snapshot';
import { compareFindings, countKinds, createFound, type FindingBlock, type Found } from './found';
import { createMemory, type PartMemory, type RuleFailure, type RunMemory, type Said } from './memory';
import { moveFindings } from './moveFindings';
import { showParagraphs } from './parts';
import type { DirectiveUse, Finding, Neighbor, Rule, RuleFinding, RuleScope } from './rule';
import type { EnabledRule } from './settings';
import { isNameOf, readDirectives, type DirectiveKnowledge, type Directives } from './directives';

export type { RuleFailure } from './memory';

/** What a check of one document found. */
export interface CheckResult {
  /** What is to be shown. */
  readonly found: Found;
  /** All of it, sorted by place, then by rule; put together at first use. */
  readonly findings: readonly Finding[];
  /** What directives in the text silence, sorted likewise. */
  readonly suppressed: readonly Finding[];
  /** Rules that threw. What they say of other paragraphs or reports may be there, all that other rules say is. */
  readonly failures: readonly RuleFailure[];
}

/** After so many findings the run looks whether it is to stop or to give way. */
const STRIDE = 256;

/** A text at least so long, in characters, is parsed and checked bit by bit, and may be watched meanwhile. */
const LONG = 300_000;

/** So much of it is looked at first, and so much more each time. */
const OPENING = 100_000;
const FURTHER = 400_000;

/** So many paragraphs are looked at by all rules before what was found is kept. */
const CHUNK = 1024;

/**
 * `all` rules, or only those that are to run while someone types: without those of the cost `idle`, but for rules that look
 * at one paragraph or part only, which cost next to nothing after an edit.
 */
export type RunDepth = 'typing' | 'all';

/** What is known while a run goes on: the findings of parts that all rules for parts have looked at. */
export interface SoFar {
  /** What has been looked at: the document, or a beginning of it. */
  readonly document: ReportDocument;
  readonly result: CheckResult;
}

/** What a run takes besides the document and the rules; what is left out is nothing. */
export interface RunOptions {
  /** Told, when a long text is checked, of what gives what is known so far, whenever it is asked between two steps. */
  readonly watch?: ((soFar: () => SoFar | undefined) => void) | undefined;
  /** `all` when it is left out. */
  readonly depth?: RunDepth | undefined;
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
  readonly watch: RunOptions['watch'];
  /** Tells whether a rule marks a blank still to be filled. */
  readonly isBlank: (rule: string) => boolean;
  /** For the rules that look at directives. */
  readonly directives: readonly DirectiveUse[];
}

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
  { depth = 'all', memory = createMemory(), neighbors = [], names, watch }: RunOptions,
): Run {
  const awake = depth === 'all' ? enabled : enabled.filter(({ rule }) => !mayWait(rule));
  const blanks = new Set(awake.filter(({ rule }) => rule.meta.blank).map(({ rule }) => rule.meta.id));
  return { document, enabled: awake, signal, memory, neighbors, names, watch, isBlank: (rule) => blanks.has(rule), directives: [] };
}

/** Tells whether a rule is left for when the writer rests. */
export function mayWait({ meta }: Pick<Rule, 'meta'>): boolean {
  return meta.cost === 'idle' && meta.scope !== 'paragraph' && meta.scope !== 'report';
}

function* runSteps(run: Run): Steps<CheckResult> {
  const { document, enabled, signal, neighbors } = run;
  throwIfCancelled(signal);
  const of = (scope: RuleScope) => enabled.filter(({ rule }) => scopeOf(rule) === scope);
  const kinds = { paragraph: of('paragraph'), report: of('report'), file: of('file') };
  const blocks: FindingBlock[] = [];
  const loose: Finding[] = [];
  const failures = new Map<string, RuleFailure>();
  const addFailures = (said: Said) => {
    for (const failure of said.failures) if (!failures.has(failure.rule)) failures.set(failure.rule, failure);
  };
  const add = (said: Said) => {
    // Not pushed as arguments: a rule may find more than the stack holds.
    for (const finding of said.findings) loose.push(finding);
    addFailures(said);
  };
  let hasDirectives = false;
  if (document.length >= LONG) {
    let opening: Opening | undefined;
    run.watch?.(() => lookSoFar(document, blocks, opening));
    for (let length = OPENING; ; length += FURTHER) {
      const further = yield* checkOpening(run, kinds, length);
      if (!further) break;
      opening = further;
    }
  }
  yield* read(run, document);
  for (const part of document.parts) {
    const said = yield* knowPart(run, kinds, part);
    hasDirectives ||= said.hasDirectives;
    addBlock(blocks, part, said);
    addFailures(said);
  }
  for (const entry of enabled) if (entry.rule.checkFile) add(yield* runRule(run, entry, () => checkFile(entry, document)));
  const hasCompany = neighbors.some((neighbor) => neighbor.document !== document);
  const heard = enabled.filter(({ rule }) => scopeOf(rule) !== 'directive' && (hasCompany || scopeOf(rule) !== 'workspace'));
  for (const entry of heard)
    if (['file', 'workspace'].includes(scopeOf(entry.rule))) add(yield* runRule(run, entry, () => checkWith(run, entry, document)));
  letGoOfSyntax(document);
  const found = createFound(blocks, loose.sort(compareFindings));
  if (!hasDirectives) return toResult(found, [], [...failures.values()]);

  const directives = readDirectives(document);
  const { shown, suppressed } = sift(directives, found);
  const judged = { ...run, directives: directives.judge(toKnowledge(run.names, heard, failures)) };
  for (const entry of of('directive')) {
    const said = yield* runRule(run, entry, () => checkWith(judged, entry, document));
    // A directive that means all rules does not silence what is said of directives; one that means this does.
    if (!directives.namesInFile(entry.rule.meta.id)) for (const finding of said.findings) shown.push(finding);
    for (const failure of said.failures) failures.set(failure.rule, failure);
  }
  const heardFailures = [...failures.values()].filter(({ rule }) => !directives.coversFile(rule));
  return toResult(createFound([], shown.sort(compareFindings)), suppressed, heardFailures);
}

/** A result whose findings are put together when somebody asks for them. */
export function toResult(found: Found, suppressed: readonly Finding[], failures: readonly RuleFailure[]): CheckResult {
  return {
    found,
    get findings() {
      return found.all;
    },
    suppressed,
    failures,
  };
}

/** Parses what of a document is not parsed yet. */
function* read(run: Run, document: ReportDocument): Steps<void> {
  const reading = parseInSteps(document);
  while (reading.next().done !== true) yield* mayStop(run);
}

/** The beginning of a long text, and what was found in it. */
interface Opening {
  readonly document: ReportDocument;
  readonly blocks: readonly FindingBlock[];
}

/**
 * Checks the first parts of a long text, while the syntax of their lines is at hand and before the others are even parsed;
 * undefined where it is not worth while, or all that is left.
 */
function* checkOpening(run: Run, kinds: Kinds, length: number): Steps<Opening | undefined> {
  const document = openingOf(run.document, length);
  if (!document) return undefined;
  yield* read(run, document);
  const blocks: FindingBlock[] = [];
  // The last one goes on behind.
  for (const part of document.parts.slice(0, -1)) addBlock(blocks, part, yield* knowPart(run, kinds, part));
  return { document, blocks };
}

/** What is known of a document of which so many parts have been checked. */
function lookSoFar(document: ReportDocument, checked: readonly FindingBlock[], opening: Opening | undefined): SoFar | undefined {
  const seen = opening && opening.blocks.length > checked.length ? opening : { document, blocks: checked };
  if (seen.blocks.length === 0) return undefined;
  const found = createFound([...seen.blocks], []);
  const directives = readDirectives(seen.document);
  if (!directives.hasAny) return { document: seen.document, result: toResult(found, [], []) };
  const { shown, suppressed } = sift(directives, found);
  return { document: seen.document, result: toResult(createFound([], shown), suppressed, []) };
}

/** Parts findings into those to show and those that directives cover. */
function sift(directives: Directives, found: Found): { readonly shown: Finding[]; readonly suppressed: Finding[] } {
  const [shown, suppressed]: [Finding[], Finding[]] = [[], []];
  for (const finding of found.all) (directives.covers(finding) ? suppressed : shown).push(finding);
  return { shown, suppressed };
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

/** The rules that look at one paragraph at a time, at one part of a file, and at all of it. */
type Kinds = Readonly<Record<'paragraph' | 'report' | 'file', readonly EnabledRule[]>>;

function* knowPart(run: Run, kinds: Kinds, { document }: Part): Steps<PartMemory> {
  const known = run.memory.parts.get(document);
  if (known) return known;
  const said = yield* checkPart(run, kinds, document);
  letGoOfSyntax(run.document);
  return said;
}

function addBlock(blocks: FindingBlock[], { start, first }: Part, said: PartMemory): void {
  if (said.findings.length > 0) blocks.push({ said, start, first });
}

/** Runs these rules over one part and keeps what they say; of paragraphs already known nothing is asked again. */
function* checkPart(run: Run, kinds: Kinds, part: ReportDocument): Steps<PartMemory> {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  yield* checkParagraphs(run, kinds.paragraph, part);
  for (const [index, paragraph] of part.paragraphs.entries()) {
    const said = run.memory.paragraphs.get(paragraph);
    if (!said) continue;
    if (said.findings.length > 0) for (const finding of moveFindings(said.findings, part.startOf(index), 0)) findings.push(finding);
    failures.push(...said.failures);
  }
  for (const entry of kinds.file) {
    const { reads } = entry.rule;
    if (reads) for (const paragraph of part.paragraphs) run.memory.rememberFor(entry)(paragraph, reads, 'lasting');
  }
  for (const entry of kinds.report) {
    const said = yield* runRule(run, entry, () => checkWith(run, entry, part));
    for (const finding of said.findings) findings.push(finding);
    failures.push(...said.failures);
  }
  findings.sort(compareFindings);
  const hasDirectives = part.paragraphs.some((paragraph) => holds(paragraph, 'directive'));
  const counts = countKinds(findings, run.isBlank);
  const memory = { findings, failures, counts, hasDirectives, placed: { start: 0, first: 0, findings } };
  run.memory.parts.set(part, memory);
  return memory;
}

/** Runs rules over the paragraphs of a part of which nothing is known yet, so many at a time that a run that is stopped loses little. */
function* checkParagraphs(run: Run, enabled: readonly EnabledRule[], part: ReportDocument): Steps<void> {
  const { paragraphs: known } = run.memory;
  const fresh = [...part.paragraphs.keys()].filter((index) => !known.has(part.paragraphs[index] as Paragraph));
  for (let at = 0; at < fresh.length; at += CHUNK) {
    const indexes = fresh.slice(at, at + CHUNK);
    // One document for all rules: what one derives from it another need not.
    const shown = showParagraphs(part, indexes);
    const said = new Map(indexes.map((index) => [index, { findings: [] as Finding[], failures: [] as RuleFailure[] }]));
    for (const entry of enabled) {
      const all = yield* runRule(run, entry, () => checkWith(run, entry, shown));
      for (const finding of all.findings) said.get(part.paragraphAt(finding.span.start))?.findings.push(finding);
      if (all.failures.length === 0) continue;
      // One paragraph is at fault; the others are heard one by one.
      for (const index of indexes) {
        const one = yield* runRule(run, entry, () => checkWith(run, entry, showParagraphs(part, [index])));
        said.get(index)?.findings.push(...one.findings);
        said.get(index)?.failures.push(...one.failures);
      }
    }
    for (const [index, { findings, failures }] of said)
      known.set(part.paragraphs[index] as Paragraph, { findings: moveFindings(findings, -part.startOf(index), 0), failures });
  }
}

function checkWith({ memory, neighbors, directives }: Run, entry: EnabledRule, shown: ReportDocument): Iterable<RuleFinding | undefined> {
  return entry.rule.check(shown, entry.options, memory.rememberFor(entry), neighbors, directives);
}

function checkFile({ rule, options }: EnabledRule, document: ReportDocument): Iterable<RuleFinding> {
  return rule.checkFile?.(document, options) ?? [];
}

/** Takes what one rule finds; none of its findings counts when it throws half-way. */
function* runRule(run: Run, entry: EnabledRule, check: () => Iterable<RuleFinding | undefined>): Steps<Said> {
  const { id: name, severity: byDefault } = entry.rule.meta;
  yield* mayStop(run);
  const findings: Finding[] = [];
  try {
    for (const finding of check()) {
      if (!finding) {
        letGoOfSyntax(run.document);
        yield* mayStop(run);
        continue;
      }
      const { message, span, related, fixes } = finding;
      // All findings of one shape: there may be tens of thousands to sort and to move.
      findings.push({ rule: name, severity: entry.severity ?? finding.severity ?? byDefault, message, span, related, fixes });
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
