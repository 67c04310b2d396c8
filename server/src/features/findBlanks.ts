import type { Span } from '../base/span';
import type { PlaceholderKind } from '../grammar/syntax';
import type { Finding, RuleMeta } from '../linter/rule';
import type { Report, ReportDocument } from '../model/document';
import { findBlank } from './findBlank';

/** The blanks of one name in one report that somebody still has to fill, in text order. */
export interface BlankGroup {
  /** Mask and noun in one way of writing: XX镇, XX万元. */
  readonly name: string;
  readonly kind: PlaceholderKind;
  /** The unit or noun that goes with the masks and stays: 镇 of XX镇. */
  readonly noun: string;
  /** Index of the report; undefined outside of all, as on a contents page. */
  readonly report: number | undefined;
  /** What filling replaces. */
  readonly spans: readonly Span[];
}

/**
 * Groups the blanks among the findings, in order of their first places. Blanks that are allowed or ignored are no findings
 * and in no group, so that what is counted here is what the status shows. O(findings + blanks).
 */
export function findBlanks(
  document: ReportDocument,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Pick<RuleMeta, 'blank'>>,
): BlankGroup[] {
  const left = new Map(blankSpans(findings, rules).map((span) => [span.start, span]));
  const groups = document.reports.flatMap((report, index) => takeGroups(document, report, index, left));
  for (const span of left.values()) {
    const blank = findBlank(document, span.start);
    if (!blank) continue;
    const { placeholder: kind, noun } = blank.item;
    groups.push({ name: blank.phrase, kind, noun, report: undefined, spans: [span] });
  }
  return groups.sort((a, b) => firstOf(a) - firstOf(b));
}

/** The places of all blanks among the findings, in text order. O(findings). */
export function blankSpans(findings: readonly Finding[], rules: ReadonlyMap<string, Pick<RuleMeta, 'blank'>>): Span[] {
  return findings.filter(({ rule }) => rules.get(rule)?.blank).map(({ span }) => span);
}

/** The groups of a report; takes their places out of those that are left. */
function takeGroups(document: ReportDocument, { placeholderGroups }: Report, report: number, left: Map<number, Span>): BlankGroup[] {
  return placeholderGroups.flatMap(({ name, kind, places }) => {
    const spans = places.flatMap(({ paragraph, item }) => {
      const span = document.toSpan({ paragraph, span: item.span });
      return left.delete(span.start) ? [span] : [];
    });
    return spans.length > 0 ? [{ name, kind, noun: places[0]?.item.noun ?? '', report, spans }] : [];
  });
}

function firstOf({ spans }: BlankGroup): number {
  return spans[0]?.start ?? 0;
}
