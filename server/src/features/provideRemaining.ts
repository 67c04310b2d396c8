import type { Range } from 'vscode-languageserver-types';
import { firstAtOrBehind } from '../base/search';
import type { Span } from '../base/span';
import type { Finding, RuleMeta, Severity } from '../linter/rule';
import type { ReportDocument } from '../model/document';
import type { BlankGroup } from './findBlanks';
import { toRange } from './positions';
import { reportTitle } from './provideBlanks';

/** What remains of one kind: blanks of one name, or findings of one rule. */
export interface Remaining {
  readonly kind: 'blank' | Exclude<Severity, 'hint'>;
  /** The name, or what the rule finds. */
  readonly label: string;
  readonly count: number;
  /** Title of the report the blanks stand in, where the file has several. */
  readonly report?: string;
  /** The first of them behind the cursor; where there is none, the first of all. */
  readonly next: Range;
}

/** What is needed besides the document and what was found. */
export interface RemainingOptions {
  readonly rules: ReadonlyMap<string, Pick<RuleMeta, 'blank'>>;
  /** One line on what a rule finds. */
  readonly summary: (rule: string) => string;
  /** Where the cursor is. */
  readonly offset: number;
}

/** Lists what remains to be done before a report is handed in: blanks first, then findings by gravity; hints are advice and not listed. */
export function provideRemaining(
  document: ReportDocument,
  findings: readonly Finding[],
  groups: readonly BlankGroup[],
  { rules, summary, offset }: RemainingOptions,
): Remaining[] {
  const next = (spans: readonly Span[]): Range =>
    toRange(document, (spans[firstAtOrBehind(spans, offset + 1, ({ start }) => start)] ?? spans[0])!);
  const blanks = groups.map(({ name, spans, report }): Remaining => {
    const title = reportTitle(document, report);
    return { kind: 'blank', label: name, count: spans.length, ...(title && { report: title }), next: next(spans) };
  });
  const problems = (['error', 'warning', 'info'] as const).flatMap((kind) => {
    const spans = new Map<string, Span[]>();
    for (const { rule, severity, span } of findings) {
      if (severity !== kind || rules.get(rule)?.blank) continue;
      const known = spans.get(rule);
      if (known) known.push(span);
      else spans.set(rule, [span]);
    }
    return Array.from(spans, ([rule, own]): Remaining => ({
      kind,
      label: withoutExamples(summary(rule)),
      count: own.length,
      next: next(own),
    }));
  });
  return [...blanks, ...problems];
}

/** What a rule finds, without the examples behind the colon: in a list of what is wrong they would pass for words of the report. */
function withoutExamples(summary: string): string {
  return summary.replace(/(?:：|: ).*$/u, '');
}
