import { isWordCode } from '../../base/characters';
import { type Span } from '../../base/span';
import type { Bracket, Comma, Stop } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Paragraph } from '../../model/document';
import { holds } from '../../model/itemKinds';

type MessageId = 'same' | 'mixed' | 'around' | 'leading' | 'etc' | 'keep' | 'remove';
type Finding = RuleFinding<MessageId>;
type Mark = Stop | Comma;

/** Marks of which one is enough; ！ and ？ may be doubled for emphasis, and …… is one mark of two signs. */
const PLAIN = '。；，、：;,:';
const EMPHATIC = '！？!?';
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };

export default defineRule({
  meta: {
    id: 'punctuation/double',
    summary: '多余的标点：。。 ，， 。， ：： 。”。 、等 段首的逗号',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '标准', clause: 'GB/T 15834—2011 第4章' },
    messages: {
      same: '“{marks}”多了一个标点，留一个“{kept}”就够了',
      mixed: '“{marks}”两个标点连在一起，应留“{kept}”',
      around: '引号里外各有一个“{kept}”，留一个就够了',
      leading: '段首不应是“{mark}”，前面可能漏了文字',
      etc: '“等”前面不用顿号',
      keep: '改为“{kept}”',
      remove: '删去“{mark}”',
    },
  },
  *check(document): Generator<Finding> {
    for (const [paragraph, content] of document.paragraphs.entries()) {
      if (!mayBeWrong(content)) continue;
      const at = (span: Span) => document.toSpan({ paragraph, span });
      const marks = content.syntax.items.filter((item) => item.kind === 'stop' || item.kind === 'comma');
      const leading = marks[0] && isLeading(content, marks[0]) ? marks[0] : undefined;
      if (leading) yield toRemoval({ id: 'leading', data: { mark: leading.mark } }, leading, 'unsafe', at);
      for (const run of findRuns(content.text, marks)) if (run[0] !== leading) yield toRun(content.text, run, at);
      for (const mark of marks)
        if (mark.kind === 'comma' && mark.beforeEtc) yield { ...toRemoval({ id: 'etc' }, mark, 'safe', at), severity: 'info' };
      for (const mark of findAround(content)) yield toRemoval({ id: 'around', data: { kept: mark.mark } }, mark, 'safe', at);
    }
  },
});

/** Tells whether something may be wrong with a paragraph's marks: a look at each of them that nearly all paragraphs stand. */
function mayBeWrong(content: Paragraph): boolean {
  if (!holds(content, 'stop') && !holds(content, 'comma')) return false;
  const { text, syntax } = content;
  // Where the last mark ended, and the last closing quote directly behind a mark.
  let markEnd = -1;
  let quoteEnd = -1;
  for (const item of syntax.items) {
    if (item.kind === 'stop' || item.kind === 'comma') {
      const { start, end } = item.span;
      if (start === markEnd || start === quoteEnd) return true;
      if (markEnd < 0 ? isLeading(content, item) : isBlank(text.charCodeAt(markEnd))) return true;
      if (item.kind === 'comma' && item.beforeEtc) return true;
      markEnd = end;
    } else if (isClosingQuote(item) && item.span.start === markEnd) quoteEnd = item.span.end;
  }
  return false;
}

/** Tells whether a code unit is a blank, or may be one of the rarer ones. */
function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0x1680 || code === 0xfeff || (code >= 0x2000 && code <= 0x205f);
}

/** Nothing stands before the mark in its paragraph: what did was lost. */
function isLeading({ text, syntax }: Paragraph, { mark, span }: Mark): boolean {
  const start = syntax.marker ? syntax.marker.span.end : syntax.content.start;
  // As nearly everywhere: a word stands there.
  if (span.start > start && isWordCode(text.charCodeAt(start))) return false;
  const isFirst = span.start >= start && text.slice(start, span.start).trim() === '';
  return isFirst && PLAIN.includes(mark) && /[^\s。；，、：;,:！？!?…]/.test(text.slice(span.end, syntax.content.end));
}

/** Marks with at most blanks between them, two or more, of which one at least is plain. */
function findRuns(text: string, marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  let open: Mark[] = [];
  for (const mark of marks) {
    const last = open.at(-1);
    const isSign = PLAIN.includes(mark.mark) || EMPHATIC.includes(mark.mark);
    if (!isSign || (last && text.slice(last.span.end, mark.span.start).trim() !== '')) open = [];
    if (!isSign) continue;
    open.push(mark);
    if (open.length === 2) runs.push(open);
  }
  return runs.filter((run) => run.some(({ mark }) => PLAIN.includes(mark)));
}

function toRun(text: string, run: readonly Mark[], at: (span: Span) => Span): Finding {
  const first = run[0]!;
  const place = at({ start: first.span.start, end: run.at(-1)!.span.end });
  const forms = new Set(run.map(({ mark }) => FULL[mark] ?? mark));
  const same = forms.size === 1;
  // A mark that ends the sentence weighs more than one inside it, and ！ and ？ say more than 。.
  const weighty = run.find(({ mark }) => EMPHATIC.includes(mark)) ?? run.find(({ kind }) => kind === 'stop') ?? first;
  const kept = same ? (run.find(({ mark }) => !(mark in FULL)) ?? first).mark : weighty.mark;
  const data = { marks: text.slice(first.span.start, run.at(-1)!.span.end), kept };
  return {
    message: { id: same ? 'same' : 'mixed', data },
    span: place,
    fixes: [
      {
        title: { id: 'keep', data: { kept } },
        edits: [{ span: place, newText: kept }],
        // Three 。 in a row are often meant as ……
        safety: same && run.length === 2 ? 'safe' : 'unsafe',
      },
    ],
  };
}

/** The second of two equal marks on both sides of a closing quote: 办好。”。 */
function findAround({ syntax: { items } }: Paragraph): Mark[] {
  return items.flatMap((item, index) => {
    const [inner, quote] = [items[index - 2], items[index - 1]];
    const isQuote = isClosingQuote(quote) && (inner?.kind === 'stop' || inner?.kind === 'comma') && inner.span.end === quote.span.start;
    const isSame = isQuote && (item.kind === 'stop' || item.kind === 'comma') && item.mark === inner.mark && PLAIN.includes(item.mark);
    return isSame && item.span.start === quote.span.end ? [item] : [];
  });
}

function isClosingQuote(item: Paragraph['syntax']['items'][number] | undefined): item is Bracket {
  return item?.kind === 'bracket' && item.side === 'close' && (item.pair === '“' || item.pair === '‘');
}

function toRemoval(message: Finding['message'], { mark, span }: Mark, safety: 'safe' | 'unsafe', at: (span: Span) => Span): Finding {
  return {
    message,
    span: at(span),
    fixes: [{ title: { id: 'remove', data: { mark } }, edits: [{ span: at(span), newText: '' }], safety }],
  };
}
