import type { MarkerForm } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Report, ReportDocument, Section } from '../../model/document';
import { byForm, levelsOf } from '../../model/navigate';
import { isFilled, LONGEST_HEADING, quoteOf, spanOf } from './headings';

type MessageId = 'extra' | 'missing' | 'other' | 'remove' | 'add';

/** With fewer headings of a level there is no habit to break. */
const FEWEST = 3;

export default defineRule({
  meta: {
    id: 'outline/heading-punctuation',
    summary: '同级标题单独成行，有的末尾有句号，有的没有',
    severity: 'info',
    cost: 'typing',
    scope: 'report',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      extra: '“{heading}”末尾有句号，同级其他{count}个标题没有',
      missing: '“{heading}”末尾没有句号，同级其他{count}个标题有',
      other: '同级标题这样写',
      remove: '去掉句号',
      add: '加上句号',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) {
      for (const level of comparable(document, report)) yield* checkLevel(document, level);
    }
  },
});

/** The headings alone on their lines with a text under them, by the form of their markers. */
function comparable(document: ReportDocument, report: Report): Iterable<readonly Section[]> {
  const found = new Map<MarkerForm, Section[]>();
  for (const siblings of levelsOf(report)) {
    for (const [form, group] of byForm(siblings)) {
      // Among headings that run into their text, one alone on its line is a paragraph that broke.
      if (group.filter(({ alone }) => alone).length * 2 < group.length) continue;
      const wanted = group.filter((section) => isComparable(document, section));
      const known = found.get(form);
      if (known) known.push(...wanted);
      else found.set(form, wanted);
    }
  }
  return found.values();
}

function isComparable(document: ReportDocument, section: Section): boolean {
  const { alone, title } = section;
  const mark = markOf(document, section);
  return alone && isFilled(section) && title.end - title.start <= LONGEST_HEADING && (mark === '' || mark === '。');
}

function markOf(document: ReportDocument, { paragraph }: Section): string {
  return document.paragraphs[paragraph]!.syntax.heading?.mark ?? '';
}

function* checkLevel(document: ReportDocument, level: readonly Section[]): Generator<RuleFinding<MessageId>> {
  if (level.length < FEWEST) return;
  const stopped = level.filter((section) => markOf(document, section) !== '');
  const open = level.filter((section) => markOf(document, section) === '');
  // Where there are as many of both kinds, custom decides: a heading on its own line has no 。.
  const [few, many] = stopped.length <= open.length ? [stopped, open] : [open, stopped];
  const model = many[0];
  if (!model) return;
  for (const section of few) {
    const end = document.toSpan({ paragraph: section.paragraph, span: section.title }).end;
    const data = { heading: quoteOf(document, section), count: many.length };
    const related = [{ span: spanOf(document, model), message: { id: 'other' as const } }];
    if (few === stopped) {
      const mark = { start: end, end: end + 1 };
      yield {
        message: { id: 'extra', data },
        span: mark,
        related,
        fixes: [{ title: { id: 'remove' }, edits: [{ span: mark, newText: '' }], safety: 'safe' }],
      };
    } else {
      yield {
        message: { id: 'missing', data },
        span: spanOf(document, section),
        related,
        fixes: [{ title: { id: 'add' }, edits: [{ span: { start: end, end }, newText: '。' }], safety: 'safe' }],
      };
    }
  }
}
