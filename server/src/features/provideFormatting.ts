import type { TextEdit } from '../base/edit';
import { contains, overlaps, type Span } from '../base/span';
import { combineFixes, firstSafeFix } from '../linter/fixes';
import type { Finding, Fix, RuleMeta } from '../linter/rule';
import { layerSettings, type RuleSettings } from '../linter/settings';
import type { ReportDocument } from '../model/document';
import { diffMarks } from './diffMarks';
import { layoutEdits, type LayoutOptions } from './layout';

/** What formatting works with. */
export interface Formatter {
  /** What {@link formatSettings} lets rules find, and of that what somebody wants no more. */
  readonly check: (document: ReportDocument) => Promise<{ readonly findings: readonly Finding[]; readonly hidden: readonly Finding[] }>;
  /** The next version; edits are applied one after the other. */
  readonly update: (document: ReportDocument, edits: readonly TextEdit[]) => ReportDocument;
}

/**
 * Mending one mark may bring another to light, seldom more than twice. The number is even, so that two rules that undo each
 * other leave the text as it was.
 */
const ROUNDS = 10;

/** Rules about marks outside the family that is named for them. */
const MARK_RULES: readonly string[] = ['outline/marker-punctuation', 'outline/heading-punctuation'];

/** The settings under which only the rules run that formatting follows: those about marks and blanks, as far as they are on. */
export function formatSettings(rules: readonly RuleMeta[], settings: RuleSettings): RuleSettings {
  const others = rules.filter(({ id }) => !id.startsWith('punctuation/') && !MARK_RULES.includes(id));
  return layerSettings(rules, [settings, Object.fromEntries(others.map(({ id }) => [id, 'off']))]);
}

/**
 * Gives the edits that format a text: the safe fixes of the rules about marks and blanks until there is none left, then the
 * layout. Words stay what they are: an edit changes marks, blanks and line ends only. What is hidden is not mended.
 *
 * @param range - edits outside of it are left out, and with them halves of pairs whose other half is outside
 */
export async function provideFormatting(
  document: ReportDocument,
  options: LayoutOptions,
  formatter: Formatter,
  range?: Span,
): Promise<TextEdit[]> {
  let current = document;
  let hidden: readonly Hidden[] | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const checked = await formatter.check(current);
    const spared: readonly Hidden[] = (hidden ??= checked.hidden);
    const wanted = checked.findings.filter((finding) => !spared.some((other) => isSame(finding, other)));
    const fixes = combineFixes(wanted, (finding) => findMarkFix(current, finding)).edits;
    const edits = fixes.length > 0 ? fixes : layoutEdits(current, options);
    if (edits.length === 0) break;
    hidden = spared.map((finding) => ({ ...finding, span: moveSpan(finding.span, edits) }));
    current = formatter.update(current, edits.toReversed());
  }
  const edits = diffMarks(textOf(document), textOf(current)) ?? [];
  return range ? edits.filter((edit) => isWithin(document, edit, range, edits)) : edits;
}

type Hidden = Pick<Finding, 'rule' | 'span'>;

/** After other edits in the paragraph its sidecar may not know a finding again, so it is followed by its place. */
function isSame(finding: Finding, { rule, span }: Hidden): boolean {
  return finding.rule === rule && (overlaps(finding.span, span) || finding.span.start === span.start);
}

/** The safe fix of a finding, if it leaves every word as it is. */
function findMarkFix(document: ReportDocument, finding: Finding): Fix | undefined {
  const fix = firstSafeFix(finding);
  return fix?.edits.every(({ span, newText }) => wordsOf(document.textOf(span)) === wordsOf(newText)) ? fix : undefined;
}

function wordsOf(text: string): string {
  return text.replace(/[\s\p{P}～~<>]+/gu, '');
}

/** Where a span is after edits that are sorted and do not overlap. */
function moveSpan({ start, end }: Span, edits: readonly TextEdit[]): Span {
  const move = (offset: number): number => {
    let moved = offset;
    for (const { span, newText } of edits) {
      if (span.start >= offset) break;
      moved += newText.length - (Math.min(span.end, offset) - span.start);
    }
    return moved;
  };
  return { start: move(start), end: Math.max(move(start), move(end)) };
}

/** Tells whether an edit may be made when only a range is to be formatted. */
function isWithin(document: ReportDocument, edit: TextEdit, range: Span, all: readonly TextEdit[]): boolean {
  if (!contains(range, edit.span)) return false;
  if (!isOfPair(document, edit)) return true;
  // A line that is cut by the range: the other half may be on the side that stays.
  const line = document.paragraphAt(edit.span.start);
  const whole = { start: document.startOf(line), end: document.endOf(line) };
  return all.every((other) => !contains(whole, other.span) || contains(range, other.span) || !isOfPair(document, other));
}

function isOfPair(document: ReportDocument, { span, newText }: TextEdit): boolean {
  return /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/u.test(document.textOf(span) + newText);
}

function textOf(document: ReportDocument): string {
  return document.textOf({ start: 0, end: document.length });
}
