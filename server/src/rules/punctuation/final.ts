import { defineRule, type RuleFinding } from '../../linter/rule';
import type { Report, ReportDocument } from '../../model/document';
import { endOf, findEndings, findLists, readEnding, type EndedParagraph } from './endings';

type MessageId = 'missing' | 'item' | 'broken' | 'pause' | 'sibling' | 'add' | 'join' | 'close';

/** Where more paragraphs than this share end without a mark, lines were broken by hand or marks are left out on purpose. */
const HABIT = 0.2;
/** So many are never called a habit. */
const FEW = 2;

export default defineRule({
  meta: {
    id: 'punctuation/final',
    summary: '段末缺句号，或段末是逗号、顿号',
    severity: 'info',
    cost: 'typing',
    scope: 'report',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      missing: '段末缺少句号',
      item: '这一条末尾缺少句号，同一列的其他{count}条有',
      broken: '段落在“{mark}”处断开，应与下一段连成一段',
      pause: '段末是“{mark}”，应为句号',
      sibling: '同一列的这一条有句号',
      add: '补上句号',
      join: '与下一段连成一段',
      close: '改为句号',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const report of document.reports) {
      yield* checkText(document, report);
      yield* checkLists(document, report);
    }
  },
});

function* checkText(document: ReportDocument, report: Report): Generator<RuleFinding<MessageId>> {
  const paragraphs = findEndings(document, report);
  const odd = paragraphs.filter(({ ending }) => ending !== 'closed');
  if (odd.length > FEW && odd.length > paragraphs.length * HABIT) return;
  const indexes = new Set(odd.map(({ index }) => index));
  for (const paragraph of odd) {
    const next = nextText(document, report, paragraph.index, 1);
    const isAlone = !indexes.has(next) && !indexes.has(nextText(document, report, paragraph.index, -1));
    if (paragraph.ending === 'pause') yield toPause(document, paragraph, next);
    else if (isAlone) yield toMissing(document, paragraph);
  }
}

/** The next paragraph with text, up or down; -1 where the report ends. */
function nextText(document: ReportDocument, { first, last }: Report, from: number, step: 1 | -1): number {
  let index = from + step;
  while (index >= first && index <= last && document.paragraphs[index]!.syntax.line.kind === 'blank') index += step;
  return index >= first && index <= last ? index : -1;
}

function toMissing(document: ReportDocument, paragraph: EndedParagraph): RuleFinding<MessageId> {
  const { last, place } = endOf(document, paragraph);
  const edits = [{ span: place, newText: '。' }];
  return { message: { id: 'missing' }, span: last, fixes: [{ title: { id: 'add' }, edits, safety: paragraph.long ? 'safe' : 'unsafe' }] };
}

function toPause(document: ReportDocument, paragraph: EndedParagraph, next: number): RuleFinding<MessageId> {
  const { last, place } = endOf(document, paragraph);
  const mark = document.textOf(last);
  const below = next < 0 ? undefined : document.paragraphs[next];
  const { line, content, marker, items } = below?.syntax ?? {};
  // A paragraph that starts with a number or 一是 is a new one, whatever stands before it.
  const goesOn =
    line?.kind === 'text' &&
    line.lead === 'none' &&
    line.hashes === 0 &&
    !marker &&
    !items?.some((item) => item.kind === 'enumerator' && item.leads);
  if (goesOn && content) {
    const gap = { start: place.end, end: document.toSpan({ paragraph: next, span: content }).start };
    return {
      message: { id: 'broken', data: { mark } },
      span: last,
      fixes: [{ title: { id: 'join' }, edits: [{ span: gap, newText: '' }], safety: 'unsafe' }],
    };
  }
  const edits = [{ span: last, newText: '。' }];
  return { message: { id: 'pause', data: { mark } }, span: last, fixes: [{ title: { id: 'close' }, edits, safety: 'unsafe' }] };
}

/** Items of one list: when most end in a mark, so should the others. */
function* checkLists(document: ReportDocument, report: Report): Generator<RuleFinding<MessageId>> {
  for (const list of findLists(report)) {
    const items = list.flatMap(({ paragraph, alone }) => {
      const ending = readEnding(paragraph, document.paragraphs[paragraph]!);
      return ending ? [{ ...ending, alone }] : [];
    });
    const closed = items.filter(({ ending }) => ending === 'closed');
    const open = items.filter(({ ending }) => ending === 'open');
    const model = closed[0];
    if (!model || open.length > closed.length) continue;
    for (const item of open) {
      if (!item.alone) continue; // Running text: told of above.
      const { last, place } = endOf(document, item);
      yield {
        message: { id: 'item', data: { count: closed.length } },
        span: last,
        related: [{ span: endOf(document, model).last, message: { id: 'sibling' } }],
        fixes: [{ title: { id: 'add' }, edits: [{ span: place, newText: '。' }], safety: 'safe' }],
      };
    }
  }
}
