import { shift } from '../base/span';
import type { Paragraph, Report, ReportDocument } from '../model/document';
import type { Finding, Neighbor, Remember } from './rule';
import type { EnabledRule } from './settings';

/** What the rules said of one paragraph or report, at the place where it stood then. */
export interface PartMemory {
  /** Offset of the part's first character. */
  readonly start: number;
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** A rule that threw, with what it threw. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** What runs with the same rules, severities and options need not work out again. */
export interface RunMemory {
  readonly paragraphs: WeakMap<Paragraph, PartMemory>;
  readonly reports: WeakMap<Report, PartMemory>;
  /** The store of one rule for what it derives from single paragraphs, documents or lists of neighbors. */
  rememberFor(entry: EnabledRule): Remember;
}

type Remembered = Paragraph | ReportDocument | readonly Neighbor[];

/**
 * Makes an empty memory. It holds on to nothing: what was said of a paragraph goes with the paragraph, that is, with the
 * last version of the text in which it stands.
 */
export function createMemory(): RunMemory {
  const byRule = new WeakMap<EnabledRule, WeakMap<Remembered, unknown>>();
  return {
    paragraphs: new WeakMap(),
    reports: new WeakMap(),
    rememberFor: (entry) => {
      const known = byRule.get(entry) ?? new WeakMap<Remembered, unknown>();
      byRule.set(entry, known);
      return <Of extends Remembered, T>(of: Of, compute: (of: Of) => T) => {
        if (known.has(of)) return known.get(of) as T;
        const value = compute(of);
        known.set(of, value);
        return value;
      };
    },
  };
}

/** The same findings in a part that begins `by` code units further on. */
export function moveFindings(findings: readonly Finding[], by: number): readonly Finding[] {
  return by === 0 ? findings : findings.map((finding) => moveFinding(finding, by));
}

function moveFinding(finding: Finding, by: number): Finding {
  const { related, fixes } = finding;
  return {
    ...finding,
    span: shift(finding.span, by),
    ...(related && { related: related.map((place) => ({ ...place, span: shift(place.span, by) })) }),
    ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })) })) }),
  };
}
