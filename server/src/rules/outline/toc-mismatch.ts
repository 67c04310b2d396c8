import { canFormat, formatOrdinal } from '../../grammar/markers';
import type { MarkerForm } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Contents, ReportDocument } from '../../model/document';
import { markerText } from '../../model/navigate';
import { pairContents, type Pairing } from '../../model/contentsPairs';
import { readContents, type ContentsCheck, type ContentsLine } from '../../model/listedTitles';

type MessageId = 'absent' | 'unlisted' | 'reworded' | 'moved' | 'title' | 'contents' | 'copy' | 'rewrite';

type Fixes = NonNullable<RuleFinding<MessageId>['fixes']>;

const LONGEST_QUOTE = 24;

export default defineRule({
  meta: {
    id: 'outline/toc-mismatch',
    summary: '目录与正文的标题对不上：缺、多、先后不同、文字不同',
    severity: 'warning',
    cost: 'typing',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    messages: {
      absent: '目录里的“{words}”在正文里没有',
      unlisted: '目录里没有“{words}”',
      reworded: '目录写“{words}”，正文标题是“{title}”',
      moved: '“{words}”在目录里的先后与正文不同',
      title: '正文里的标题',
      contents: '目录',
      copy: '目录改为“{title}”',
      rewrite: '按正文标题重写目录',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    const { contents } = document;
    const check = contents && readContents(document, contents);
    if (!check) return;
    const { lines, titles } = check;
    const pairing = pairContents(lines, titles);
    const { titleOf, reworded, moved, unlisted } = pairing;
    if (reworded.size + moved.size + unlisted.length === 0 && titleOf.every((title) => title !== undefined)) return;
    // Lines of another form than those with titles group them: 一、综合篇.
    const forms = new Set(lines.flatMap((line, index) => (titleOf[index] === undefined ? [] : [formOf(document, line)])));
    const isGrouped = lines.some((line) => !forms.has(formOf(document, line)));
    const rewrite = isGrouped ? [] : rewriteContents(document, contents, check, pairing);
    for (const [index, line] of lines.entries()) {
      if (!forms.has(formOf(document, line))) continue;
      const { span } = line;
      const words = shorten(document.textOf(span));
      const title = titles[titleOf[index] ?? -1];
      if (!title) yield { message: { id: 'absent', data: { words } }, span, fixes: rewrite };
      else if (reworded.has(index)) {
        const copy = {
          title: { id: 'copy', data: { title: shorten(title.words) } },
          edits: [{ span, newText: title.words }],
          safety: 'unsafe',
        } as const;
        const related = [{ span: title.span, message: { id: 'title' as const } }];
        yield { message: { id: 'reworded', data: { words, title: shorten(title.words) } }, span, related, fixes: [copy] };
      } else if (moved.has(index)) {
        yield {
          message: { id: 'moved', data: { words } },
          span,
          related: [{ span: title.span, message: { id: 'title' } }],
          fixes: rewrite,
        };
      }
    }
    for (const index of unlisted) {
      const { words, span } = titles[index]!;
      const page = { span: lines[0]!.span, message: { id: 'contents' as const } };
      yield { message: { id: 'unlisted', data: { words: shorten(words) } }, span, related: [page], fixes: rewrite };
    }
  },
});

function formOf(document: ReportDocument, { paragraph }: ContentsLine): MarkerForm | undefined {
  return document.paragraphs[paragraph]!.syntax.marker?.form;
}

/** One line for each title, in their order, with numbers in the way the page has them. None where page numbers would be missing. */
function rewriteContents(
  document: ReportDocument,
  { entries, last }: Contents,
  { lines, titles }: ContentsCheck,
  { titleOf, unlisted }: Pairing,
): Fixes {
  const first = lines[0];
  const hasPages = entries.some(({ place }) => document.paragraphs[place.paragraph]!.syntax.entry?.page !== undefined);
  if (!first || (hasPages && unlisted.length > 0)) return [];
  const lineOf = new Map(titleOf.map((title, line) => [title, line]));
  const written = titles.map((title, index) => {
    const line = lines[lineOf.get(index) ?? -1];
    const model = line ?? lines[Math.min(index, lines.length - 1)]!;
    return (
      beforeWords(document, model, index, title.section && markerText(document, title.section)) +
      title.words +
      (line ? afterWords(document, line) : '')
    );
  });
  const span = { start: document.startOf(first.paragraph), end: document.endOf(last) };
  return [{ title: { id: 'rewrite' }, edits: [{ span, newText: written.join(document.eol) }], safety: 'unsafe' }];
}

/** What stands on a line before its words, with the number of this place, or with the heading's own marker. */
function beforeWords(document: ReportDocument, { paragraph, span }: ContentsLine, index: number, own: string | undefined): string {
  const { text, syntax } = document.paragraphs[paragraph]!;
  const start = span.start - document.startOf(paragraph);
  const { marker } = syntax;
  if (!marker) return text.slice(0, start);
  if (own) return text.slice(0, marker.span.start) + own + text.slice(marker.span.end, start);
  const number = text.slice(marker.number.start, marker.number.end);
  const ordinal = canFormat(marker.form, index + 1) ? formatOrdinal(marker.form, index + 1, number) : number;
  return text.slice(0, marker.number.start) + ordinal + text.slice(marker.number.end, start);
}

/** The dots and the page number behind a line's words. */
function afterWords(document: ReportDocument, { paragraph, span }: ContentsLine): string {
  return document.paragraphs[paragraph]!.text.slice(span.end - document.startOf(paragraph));
}

function shorten(words: string): string {
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 2)}……`;
}
