import { defineRule, type RuleFinding } from '../../linter/rule';
import type { ReportDocument, Section } from '../../model/document';
import { byForm, levelsOf } from '../../model/navigate';
import { isFilled, LONGEST_HEADING, quoteOf, spanOf } from './headings';

type MessageId = 'empty' | 'sibling';

/** A line among run-in headings that is no longer is a heading that lost its text; a longer one says what it has to. */
const LONGEST_BARE = 25;

export default defineRule({
  meta: {
    id: 'outline/empty-section',
    summary: '标题下面什么也没写，同级的标题下面都有内容',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
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
      for (const siblings of levelsOf(report)) {
        for (const group of byForm(siblings).values()) yield* checkGroup(document, group);
      }
    }
  },
});

function* checkGroup(document: ReportDocument, group: readonly Section[]): Generator<RuleFinding<MessageId>> {
  const filled = group.filter(isFilled);
  const model = filled[0];
  const empty = group.length - filled.length;
  if (!model || empty === 0 || (empty > 1 && filled.length <= empty)) return;
  // Among items that are sentences with more behind them, one may be a single sentence.
  const areSentences = filled.every(({ alone }) => !alone);
  for (const [index, section] of group.entries()) {
    // Where counting begins anew right behind it, the heading is theirs, with a marker of the wrong level.
    if (group[index + 1]?.marker?.ordinal === 1) continue;
    // 附件：1. names a paper that lies elsewhere.
    if (section.marker?.label || isFilled(section) || !looksLikeHeading(document, section) || (areSentences && !isBare(document, section)))
      continue;
    yield {
      message: { id: 'empty', data: { heading: quoteOf(document, section) } },
      span: spanOf(document, section),
      related: [{ span: spanOf(document, model), message: { id: 'sibling' } }],
    };
  }
}

/** A heading is short and no sentence. */
function looksLikeHeading(document: ReportDocument, { title, paragraph }: Section): boolean {
  const { heading } = document.paragraphs[paragraph]!.syntax;
  return title.end > title.start && title.end - title.start <= LONGEST_HEADING && heading?.mark === '';
}

function isBare(document: ReportDocument, { paragraph, title }: Section): boolean {
  const { items } = document.paragraphs[paragraph]!.syntax;
  return title.end - title.start <= LONGEST_BARE && !items.some(({ kind }) => kind === 'quantity' || kind === 'date');
}
