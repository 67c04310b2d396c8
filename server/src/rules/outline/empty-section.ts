import { defineRule, type RuleFinding } from '../../linter/rule';
import type { ReportDocument, Section } from '../../model/document';
import { isFilled, LONGEST_HEADING, quoteOf, siblingsOf, spanOf } from './headings';

type MessageId = 'empty' | 'sibling';

/** A line among run-in headings that is no longer is a heading that lost its text; a longer one says what it has to. */
const LONGEST_BARE = 25;

export default defineRule({
  meta: {
    id: 'outline/empty-section',
    summary: '标题下面什么也没写，同级的标题下面都有内容',
    severity: 'warning',
    cost: 'typing',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      empty: '“{heading}”下面没有内容，同级的其他标题下面都有',
      sibling: '同级标题，下面有内容',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) {
      for (const section of report.allSections) {
        if (isFilled(section) || !looksLikeHeading(document, section)) continue;
        const siblings = siblingsOf(report, section).filter(({ marker }) => marker?.form === section.marker?.form);
        const filled = siblings.filter(isFilled);
        const model = filled[0];
        const empty = siblings.length - filled.length;
        if (!model || (empty > 1 && filled.length <= empty)) continue;
        // Among items that are sentences with more behind them, one may be a single sentence.
        if (!filled.some(({ alone }) => alone) && !isBare(document, section)) continue;
        yield {
          message: { id: 'empty', data: { heading: quoteOf(document, section) } },
          span: spanOf(document, section),
          related: [{ span: spanOf(document, model), message: { id: 'sibling' } }],
        };
      }
    }
  },
});

/** A heading has a marker, is short, and is no sentence. */
function looksLikeHeading(document: ReportDocument, { marker, title, paragraph }: Section): boolean {
  const { heading } = document.paragraphs[paragraph]!.syntax;
  return marker !== undefined && title.end > title.start && title.end - title.start <= LONGEST_HEADING && heading?.mark === '';
}

function isBare(document: ReportDocument, { paragraph, title }: Section): boolean {
  const { items } = document.paragraphs[paragraph]!.syntax;
  return title.end - title.start <= LONGEST_BARE && !items.some(({ kind }) => kind === 'quantity' || kind === 'date');
}
