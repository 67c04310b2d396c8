import { defineRule, type RuleFinding } from '../../linter/rule';
import { pairContents, type Pairing } from '../../model/contentsPairs';
import { formOf, hasPages, isGrouped, titleForms, updateEdits } from '../../model/contentsUpdate';
import type { ReportDocument } from '../../model/document';
import { namesAll, readContents, readKeys, type ContentsCheck } from '../../model/listedTitles';

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
  *check(document, _options, remember): Generator<RuleFinding<MessageId>> {
    const { contents } = document;
    if (!contents || namesAll(document, remember(contents, readKeys))) return;
    const check = readContents(document, contents);
    if (!check) return;
    const { lines, titles } = check;
    const pairing = pairContents(lines, titles);
    const { titleOf, reworded, moved, unlisted } = pairing;
    if (reworded.size + moved.size + unlisted.length === 0 && titleOf.every((title) => title !== undefined)) return;
    // Lines of another form than those with titles group them: 一、综合篇.
    const forms = titleForms(document, check, pairing);
    const rewrite = toRewrite(document, check, pairing);
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

/** One line for each title, in their order. None where lines group the titles, or where page numbers would be missing. */
function toRewrite(document: ReportDocument, check: ContentsCheck, pairing: Pairing): Fixes {
  if (isGrouped(document, check, pairing) || (hasPages(document, check) && pairing.unlisted.length > 0)) return [];
  return [{ title: { id: 'rewrite' }, edits: updateEdits(document, check, pairing), safety: 'unsafe' }];
}

function shorten(words: string): string {
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 2)}……`;
}
