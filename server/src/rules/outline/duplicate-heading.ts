import { contains } from '../../base/span';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Report, ReportDocument, Section } from '../../model/document';
import { keyOf, LONGEST_HEADING, quoteOf, spanOf } from './headings';

type MessageId = 'duplicate' | 'first';

/** Shorter ones (主要工作) head parts made alike. */
const SHORTEST = 4;
/** Under different headings only words that nobody writes twice by chance count. */
const SHORTEST_APART = 12;

export default defineRule({
  meta: {
    id: 'outline/duplicate-heading',
    summary: '同一篇报告里有两个一样的标题',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      duplicate: '标题“{heading}”与第{line}行的标题一样',
      first: '前一个标题',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) yield* checkReport(document, report);
  },
});

function* checkReport(document: ReportDocument, report: Report): Generator<RuleFinding<MessageId>> {
  const apart = new Map<string, Section>();
  const together = new Map<Section | undefined, Map<string, Section>>();
  for (const section of report.allSections) {
    const key = keyOf(document, section);
    if (key.length < SHORTEST || key.length > LONGEST_HEADING || isUnfilled(document, section)) continue;
    const siblings = together.get(section.parent) ?? new Map<string, Section>();
    together.set(section.parent, siblings);
    const known = key.length < SHORTEST_APART ? siblings : apart;
    const first = known.get(key);
    if (!first) {
      known.set(key, section);
      continue;
    }
    yield {
      message: { id: 'duplicate', data: { heading: quoteOf(document, section), line: { paragraph: first.paragraph } } },
      span: spanOf(document, section),
      related: [{ span: spanOf(document, first), message: { id: 'first' } }],
    };
  }
}

/** A heading that waits for its words is like every other that does. */
function isUnfilled(document: ReportDocument, { paragraph, title }: Section): boolean {
  return document.paragraphs[paragraph]!.syntax.items.some(({ kind, span }) => kind === 'placeholder' && contains(title, span));
}
