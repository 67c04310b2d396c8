import assert from 'node:assert/strict';
import { applyEdits, type TextEdit } from '../../server/src/base/edit';
import { neverCancelled } from '../../server/src/base/cancellation';
import { overlaps } from '../../server/src/base/span';
import { combineFixes, type FixChoice } from '../../server/src/linter/fixes';
import type { Finding, RuleMeta } from '../../server/src/linter/rule';
import type { ReportDocument } from '../../server/src/model/document';
import type { Neighbor, ReportService, RuleSettings } from '../../server/src/service/service';
import { buildUp } from './buildUp';
import { writeMarks, type Mark } from './markedText';
import type { RuleCase } from './ruleCases';
import { assertSound, mapSpan, messagesOf } from './soundness';
import { marksIn, VARIANTS, type Variant } from './variants';

/** After so many rounds of fixing a text must be at rest. */
const ROUNDS = 20;
/** So many different ways of typing the text are tried. */
const BUILD_UPS = 3;

/** What is needed to run the cases of one rule. */
interface Bench {
  readonly service: ReportService;
  readonly rule: string;
  readonly settings: RuleSettings;
  readonly neighbors: readonly Neighbor[];
}

/**
 * Runs one case in every variant and checks findings and fixes.
 * Returns the ids of the rule's messages that were seen, so that the caller can tell which never are.
 */
export function verifyCase(service: ReportService, rule: RuleMeta, testCase: RuleCase): Set<string> {
  const bench = { service, rule: rule.id, settings: settingsFor(service, rule, testCase), neighbors: openBeside(service, testCase) };
  const seen = new Set<string>();
  for (const variant of VARIANTS) {
    const text = variant.write(testCase.input.text);
    const findings = check(bench, text);
    for (const finding of findings) assertSound(service, text, finding);
    assertFindings(bench, text, findings, marksIn(variant, testCase), variant.name);
    assertFixes(bench, text, ownOf(bench, findings), testCase, variant);
    for (const finding of ownOf(bench, findings)) for (const { id } of messagesOf(finding)) seen.add(id);
    for (let round = 0; round < BUILD_UPS; round += 1)
      assertSameWhenTyped(bench, text, findings, `${variant.name} ${testCase.name} ${round}`);
  }
  return seen;
}

/** The reports beside that of a case. */
export function openBeside(service: ReportService, { beside }: RuleCase): Neighbor[] {
  return beside.map(({ name, text }) => ({ name, document: service.open(text) }));
}

/** The rule itself and those it is marked together with; all others are off, which also saves their time. */
function settingsFor(service: ReportService, { id, severity, offByDefault }: RuleMeta, { input, settings }: RuleCase): RuleSettings {
  const wanted = new Set([id, ...input.marks.map((mark) => mark.rule)]);
  for (const other of wanted)
    assert.ok(
      service.rules.some((rule) => rule.id === other),
      `there is no rule ${other}`,
    );
  const off = service.rules.filter((rule) => !wanted.has(rule.id)).map((rule) => [rule.id, 'off'] as const);
  assert.deepEqual(service.settingsProblems(settings), []);
  return { ...Object.fromEntries(off), ...(offByDefault === true ? { [id]: severity } : {}), ...settings };
}

function check(bench: Bench, text: string): readonly Finding[] {
  return checkDocument(bench, bench.service.open(text));
}

function checkDocument({ service, settings, neighbors }: Bench, document: ReportDocument): readonly Finding[] {
  const { findings, failures } = service.check(document, settings, neverCancelled, neighbors);
  for (const { error } of failures) throw error;
  return findings;
}

function ownOf({ rule }: Bench, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

/** Every mark must be found; the case's own rule must find nothing else, other rules may. */
function assertFindings(
  { service, rule }: Bench,
  text: string,
  findings: readonly Finding[],
  marks: readonly Mark[],
  variant: string,
): void {
  const left = [...marks];
  const actual: Mark[] = [];
  for (const finding of findings) {
    const message = service.render(finding.rule, finding.message);
    const found = left.findIndex(
      ({ span, rule: of, message: id, words }) =>
        span.start === finding.span.start &&
        span.end === finding.span.end &&
        of === finding.rule &&
        id === finding.message.id &&
        message.includes(words),
    );
    const [mark] = found < 0 ? [] : left.splice(found, 1);
    if (mark) actual.push(mark);
    else if (finding.rule === rule || marks.some((other) => other.rule === finding.rule && overlaps(other.span, finding.span))) {
      actual.push({ span: finding.span, rule: finding.rule, message: finding.message.id, words: message });
    }
  }
  assert.equal(writeMarks(text, actual), writeMarks(text, marks), `${variant}: findings are not as marked`);
}

function assertFixes(bench: Bench, text: string, findings: readonly Finding[], testCase: RuleCase, variant: Variant): void {
  for (const finding of findings) {
    for (const { title, edits } of finding.fixes ?? []) {
      assertGone(bench, text, finding, edits, `${variant.name}: fix “${bench.service.render(finding.rule, title)}”`);
    }
  }
  const first: FixChoice = ({ fixes }) => fixes?.[0];
  const { edits, mended } = combineFixes(findings, first);
  const fixed = applyEdits(text, edits);
  if (testCase.fixed !== undefined) assert.equal(fixed, variant.write(testCase.fixed), `${variant.name}: text after the first fixes`);
  for (const finding of mended) assertGone(bench, text, finding, edits, `${variant.name}: all first fixes together`);
  assertComesToRest(bench, fixed, first, variant.name);
  for (const { fix, text: expected } of testCase.after) {
    const named: FixChoice = ({ rule, fixes }) => fixes?.find(({ title }) => title.id === fix || bench.service.render(rule, title) === fix);
    const chosen = combineFixes(findings, named);
    assert.ok(chosen.edits.length > 0, `no finding offers the fix “${fix}”`);
    assert.equal(applyEdits(text, chosen.edits), variant.write(expected), `${variant.name}: text after “${fix}”`);
  }
}

/** After a fix the rule says nothing more at the place of the finding. */
function assertGone(bench: Bench, text: string, finding: Finding, edits: readonly TextEdit[], what: string): void {
  const after = applyEdits(text, edits);
  const place = mapSpan(finding.span, edits);
  const still = ownOf(bench, check(bench, after)).filter(({ span }) => overlaps(span, place));
  const marks = still.map(({ span, rule, message }) => ({ span, rule, message: message.id, words: bench.service.render(rule, message) }));
  assert.equal(writeMarks(after, marks), after, `${what} leaves a finding behind`);
}

/** Fixing again and again ends, and what has ended stays as it is. */
function assertComesToRest(bench: Bench, fixed: string, choose: FixChoice, variant: string): void {
  let text = fixed;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { edits } = combineFixes(ownOf(bench, check(bench, text)), choose);
    if (edits.length === 0) return;
    text = applyEdits(text, edits);
  }
  assert.fail(`${variant}: after ${ROUNDS} rounds of fixing there is still something to fix in\n${text}`);
}

/** A text that was typed, pasted and deleted into being is checked like one that was opened. */
function assertSameWhenTyped(bench: Bench, text: string, findings: readonly Finding[], seed: string): void {
  const { service } = bench;
  const document = buildUp(service, text, seed, (stage) => checkDocument(bench, stage));
  const scratch = service.open(text);
  assert.deepEqual(
    document.paragraphs.map((paragraph, index) => [document.startOf(index), document.endOf(index), paragraph.text]),
    scratch.paragraphs.map((paragraph, index) => [scratch.startOf(index), scratch.endOf(index), paragraph.text]),
    `built up (${seed})`,
  );
  assert.deepEqual(checkDocument(bench, document), findings, `built up (${seed})`);
}
