import { span } from '../../base/span';
import type { Comma, Stop } from '../../grammar/syntax';
import { defineRule } from '../../linter/rule';

export default defineRule({
  meta: {
    id: 'punctuation/double',
    summary: '两个标点连在一起：。。 ，， 。， ：：',
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
      keep: '改为“{kept}”',
    },
  },
  *check(document) {
    for (const [paragraph, { syntax }] of document.paragraphs.entries()) {
      for (const run of findRuns(syntax.items.filter(isMark))) {
        const marks = run.map(({ mark }) => mark).join('');
        // A mark that ends the sentence weighs more than one inside it.
        const kept = (run.find(({ kind }) => kind === 'stop') ?? run[0]!).mark;
        const place = document.toSpan({ paragraph, span: span(run[0]!.span.start, run.at(-1)!.span.end) });
        const same = run.every(({ mark }) => mark === kept);
        yield {
          message: { id: same ? 'same' : 'mixed', data: { marks, kept } },
          span: place,
          fixes: [
            {
              title: { id: 'keep', data: { kept } },
              edits: [{ span: place, newText: kept }], // Three 。 in a row are often meant as ……
              safety: same && run.length === 2 ? 'safe' : 'unsafe',
            },
          ],
        };
      }
    }
  },
});

/** ！ and ？ may be doubled for emphasis, and …… is one mark of two signs: only the others count. */
function isMark(item: { readonly kind: string }): item is Stop | Comma {
  if (item.kind !== 'stop' && item.kind !== 'comma') return false;
  return ['。', '；', '，', '、', '：'].includes((item as Stop | Comma).mark);
}

/** Marks that touch each other, two or more. */
function findRuns(marks: readonly (Stop | Comma)[]): (Stop | Comma)[][] {
  const runs: (Stop | Comma)[][] = [];
  let open: (Stop | Comma)[] = [];
  for (const mark of marks) {
    if (open.at(-1)?.span.end !== mark.span.start) open = [];
    open.push(mark);
    if (open.length === 2) runs.push(open);
  }
  return runs;
}
