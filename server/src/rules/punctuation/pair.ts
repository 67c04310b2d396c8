import { lazy } from '../../base/lazy';
import type { Span } from '../../base/span';
import type { Bracket } from '../../grammar/syntax';
import { defineRule } from '../../linter/rule';
import type { Paragraph, ReportDocument } from '../../model/document';
import { holds } from '../../model/itemKinds';
import { findCrossings } from './crossing';
import { checkDoubled, checkPair, toCrossing, toOrphan, type PairFinding, type PairMessage } from './pairFindings';
import { bracketsOf, isPlain, pairBrackets, type Pairing } from './pairing';
import { placeFinder } from './placing';
import { termsOf } from './quotedTerms';
import { findSpanning, type OddParagraph } from './spanning';

export default defineRule<PairMessage>({
  meta: {
    id: 'punctuation/pair',
    summary: '引号、书名号、括号不成对：缺一半、方向反了、互相交叉、左右不一样',
    severity: 'warning',
    cost: 'typing',
    scope: 'report',
    fixable: 'sometimes',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '标准', clause: 'GB/T 15834—2011《标点符号用法》4.8、4.9、4.15' },
    messages: {
      unclosed: '「{mark}」后面缺少「{missing}」，可能应补在「{near}」之后',
      unopened: '「{mark}」前面缺少「{missing}」，可能应补在「{near}」之前',
      openOnly: '「{mark}」后面缺少「{missing}」，补在哪里要看原文',
      closeOnly: '「{mark}」前面缺少「{missing}」，补在哪里要看原文',
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
    const readings = document.paragraphs.map((paragraph) => (hasMarks(paragraph) ? remember(paragraph, read) : nothing));
    const odd = readings.flatMap(({ pairing }, index) => (pairing ? [{ index, paragraph: document.paragraphs[index]!, pairing }] : []));
    const spanning = findSpanning(document.paragraphs, odd);
    const terms = new Set(odd.some(({ pairing }) => pairing.orphans.length > 0) ? readings.flatMap(({ terms: of }) => of()) : []);
    for (const paragraph of odd) yield* checkParagraph(document, paragraph, spanning.get(paragraph.index), terms);
  },
});

/** What a paragraph says of its brackets. */
interface Reading {
  /** Missing where all is well at first sight. */
  readonly pairing: Pairing | undefined;
  /** The words in quotes and titles; asked for only where a mark lacks its partner. */
  readonly terms: () => readonly string[];
}

const nothing: Reading = { pairing: undefined, terms: () => [] };

/** Tells whether there is something to read; an empty pair is a hole. */
function hasMarks(paragraph: Paragraph): boolean {
  return holds(paragraph, 'bracket') || holds(paragraph, 'hole');
}

function read(paragraph: Paragraph): Reading {
  const brackets = bracketsOf(paragraph);
  const pairing = isPlain(paragraph, brackets) ? undefined : pairBrackets(paragraph, brackets);
  return { pairing, terms: lazy(() => (brackets.length === 0 ? [] : termsOf(paragraph, pairing ?? pairBrackets(paragraph, brackets)))) };
}

function* checkParagraph(
  document: ReportDocument,
  odd: OddParagraph,
  spanning: ReadonlySet<Bracket> | undefined,
  terms: ReadonlySet<string>,
): Generator<PairFinding> {
  const { index, paragraph, pairing } = odd;
  const at = (span: Span) => document.toSpan({ paragraph: index, span });
  const findPlace = placeFinder(paragraph, pairing, terms);
  for (const [order, pair] of pairing.pairs.entries()) {
    const finding = checkPair(paragraph.text, pair, at) ?? checkDoubled(paragraph.text, pair, pairing.pairs[order - 1], at);
    if (finding) yield finding;
  }
  for (const [outer, inner] of findCrossings(pairing.pairs)) yield toCrossing(paragraph.text, outer, inner, at);
  for (const orphan of pairing.orphans) {
    if (!spanning?.has(orphan.mark)) yield toOrphan(paragraph.text, orphan, findPlace(orphan), at);
  }
}
