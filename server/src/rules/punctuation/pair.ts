import type { Span } from '../../base/span';
import type { Bracket } from '../../grammar/syntax';
import { defineRule, type Remember } from '../../linter/rule';
import type { Paragraph, ReportDocument } from '../../model/document';
import { findCrossings } from './crossing';
import { checkPair, toCrossing, toOrphan, type PairFinding, type PairMessage } from './pairFindings';
import { bracketsOf, isPlain, pairBrackets, type Pairing } from './pairing';
import { placeFinder } from './placing';
import { findSpanning, type OddParagraph } from './spanning';

export default defineRule<PairMessage>({
  meta: {
    id: 'punctuation/pair',
    summary: '引号、书名号、括号不成对：缺一半、方向反了、互相交叉、左右不一样',
    severity: 'warning',
    cost: 'typing',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '标准', clause: 'GB/T 15834—2011《标点符号用法》4.8、4.9、4.15' },
    messages: {
      unclosed: '「{mark}」后面缺少「{missing}」，可能应补在「{near}」之后',
      unopened: '「{mark}」前面缺少「{missing}」，可能应补在「{near}」之前',
      doubled: '「{mark}」写了两个，多了一个',
      alone: '「{mark}」没有对应的「{missing}」',
      reversed: '方向反了：「{written}」应为「{right}」',
      crossed: '「{outer}」和「{inner}」互相交叉，里面的一对应当先关上',
      width: '左右一个全角、一个半角：「{written}」应为「{right}」',
      shape: '左右不是一对：「{written}」应为「{right}」',
      place: '可能应在这里补上「{missing}」',
      crossing: '与这一对交叉',
      insertAfter: '在「{near}」之后补上「{missing}」',
      insertBefore: '在「{near}」之前补上「{missing}」',
      remove: '删去多余的「{mark}」',
      replace: '改为「{right}」',
    },
  },
  *check(document, _, remember) {
    const odd = findOdd(document, remember);
    const spanning = findSpanning(document.paragraphs, odd);
    for (const paragraph of odd) yield* checkParagraph(document, paragraph, spanning.get(paragraph.index));
  },
});

/** The few paragraphs that are worth a closer look. */
function findOdd({ paragraphs }: ReportDocument, remember: Remember): OddParagraph[] {
  const odd: OddParagraph[] = [];
  paragraphs.forEach((paragraph, index) => {
    const pairing = remember(paragraph, pairIfOdd);
    if (pairing) odd.push({ index, paragraph, pairing });
  });
  return odd;
}

function pairIfOdd(paragraph: Paragraph): Pairing | undefined {
  const brackets = bracketsOf(paragraph);
  return isPlain(paragraph, brackets) ? undefined : pairBrackets(paragraph, brackets);
}

function* checkParagraph(document: ReportDocument, odd: OddParagraph, spanning: ReadonlySet<Bracket> | undefined): Generator<PairFinding> {
  const { index, paragraph, pairing } = odd;
  const at = (span: Span) => document.toSpan({ paragraph: index, span });
  const findPlace = placeFinder(paragraph, pairing);
  for (const pair of pairing.pairs) {
    const finding = checkPair(paragraph.text, pair, at);
    if (finding) yield finding;
  }
  for (const [outer, inner] of findCrossings(pairing.pairs)) yield toCrossing(paragraph.text, outer, inner, at);
  for (const orphan of pairing.orphans) {
    if (!spanning?.has(orphan.mark)) yield toOrphan(paragraph.text, orphan, findPlace(orphan), at);
  }
}
