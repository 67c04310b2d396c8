import type { Span } from '../../base/span';
import { canFormat } from '../../grammar/markers';
import { allowedWords, isAllowed } from '../../linter/allowed';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Place, ReportDocument } from '../../model/document';
import { findAnnouncedItems } from '../../model/announced/announcedItems';
import { findAnnouncedSections } from '../../model/announced/announcedSections';
import { findMiscountedWords } from './countedWords';
import { findMiscount, formatCount, type Miscount } from './miscount';

type MessageId = 'reports' | 'items' | 'headings' | 'lines' | 'words' | 'member' | 'change';

/** Related places beyond these help nobody. */
const MOST_RELATED = 20;
/** Members quoted one by one in the message. */
const MOST_QUOTED = 4;
const LONGEST_QUOTE = 10;

export default defineRule({
  meta: {
    id: 'outline/count-mismatch',
    summary: '说有几项，实际不是几项：“以下七个方面”后面有八节，“三项任务：一是……二是……”',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      reports: '封面说共{announced}篇，文件里有{counted}篇',
      items: '“{phrase}”说有{announced}{unit}，后面列出的是{counted}{unit}（{items}）',
      headings: '“{phrase}”说有{announced}{unit}，后面的标题是{counted}个（{items}）',
      lines: '“{phrase}”说有{announced}{unit}，后面列出的是{counted}行（{items}）',
      words: '“{phrase}”说有{announced}{unit}，列举的是{counted}{unit}（{items}）',
      member: '第{number}个',
      change: '把“{from}”改为“{to}”',
    },
    options: { allowed: allowedWords('本来就带数字的名称，不是说后面有几项，例如“五大行动”“三项工程”') },
  },
  *check(document, { allowed }): Generator<RuleFinding<MessageId>> {
    const seen = new Set<number>();
    for (const miscount of findMiscounts(document)) {
      const { paragraph, tally } = miscount.announcement;
      const number = document.toSpan({ paragraph, span: tally.number });
      const { start } = number;
      if (!seen.has(start) && !isAllowed(document, number, allowed)) yield describe(document, miscount);
      seen.add(start);
    }
  },
  checkFile: checkCover,
});

/** The number on the cover of a compilation. Where the contents page agrees with it, a report is missing: outline/toc-mismatch names it. */
function* checkCover(document: ReportDocument): Generator<RuleFinding<MessageId>> {
  const titles = document.reports.flatMap(({ title }) => (title ? [title] : []));
  const announced = document.cover?.announced;
  if (!announced || titles.length < 2) return;
  const { count, place } = announced;
  if (count === titles.length || count === document.contents?.entries.length) return;
  const numeral = document.paragraphs[place.paragraph]!.syntax.items.find(
    (item) => item.kind === 'quantity' && item.span.start >= place.span.start && item.span.end <= place.span.end,
  );
  yield {
    message: { id: 'reports', data: { announced: count, counted: titles.length } },
    span: document.toSpan(place),
    related: titles
      .slice(0, MOST_RELATED)
      .map(({ paragraph, syntax }, index) => relate(document.toSpan({ paragraph, span: syntax.text }), index)),
    fixes: numeral?.kind === 'quantity' ? change(document, { paragraph: place.paragraph, span: numeral.low.span }, titles.length) : [],
  };
}

function* findMiscounts(document: ReportDocument): Generator<Miscount> {
  for (const report of document.reports) {
    for (const find of [findAnnouncedItems, findAnnouncedSections]) {
      for (const list of find(document, report)) {
        const miscount = findMiscount(document, list);
        if (miscount) yield miscount;
      }
    }
  }
  for (const [paragraph, line] of document.paragraphs.entries()) if (line.syntax.tallies) yield* findMiscountedWords(line, paragraph);
}

function describe(
  document: ReportDocument,
  { announcement: { paragraph, tally }, phrase, counted, kind, members }: Miscount,
): RuleFinding<MessageId> {
  const spans = members.map((place) => document.toSpan(place));
  const span = document.toSpan({ paragraph, span: phrase });
  const unit = tally.unit === '大' || tally.unit === '方面' ? '个' : tally.unit;
  return {
    message: {
      id: kind,
      data: { phrase: shorten(document.textOf(span)), announced: tally.count, counted, unit, items: quote(document, spans) },
    },
    span,
    related: spans.slice(0, MOST_RELATED).map(relate),
    fixes: change(document, { paragraph, span: tally.number }, counted),
  };
}

function relate(span: Span, index: number): { span: Span; message: { id: 'member'; data: { number: number } } } {
  return { span, message: { id: 'member', data: { number: index + 1 } } };
}

function change(document: ReportDocument, place: Place, count: number): RuleFinding<MessageId>['fixes'] {
  const span = document.toSpan(place);
  const from = document.textOf(span);
  if (!canFormat('han', count)) return [];
  const to = formatCount(count, from);
  return [{ title: { id: 'change', data: { from, to } }, edits: [{ span, newText: to }], safety: 'unsafe' }];
}

function quote(document: ReportDocument, spans: readonly Span[]): string {
  const words = spans.map((span) => shorten(document.textOf(span).replace(/、$/, '')));
  return words.length <= MOST_QUOTED ? words.join('、') : `${words[0]!}、${words[1]!}……${words.at(-1)!}`;
}

function shorten(words: string): string {
  const plain = words.trim().replaceAll('“', '‘').replaceAll('”', '’');
  return plain.length <= LONGEST_QUOTE + 2 ? plain : `${plain.slice(0, LONGEST_QUOTE)}……`;
}
