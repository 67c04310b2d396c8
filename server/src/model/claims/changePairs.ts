import { findChange, findLastCue, hasCue, uncovered, type Term } from './passages';
import { cueSet, intersects } from '../itemKinds';
import { isSingle } from './arithmetic';

/** Two values of one thing, the earlier and the later, and where the words on the change between them begin. */
export interface ChangePair {
  readonly from: Term;
  readonly to: Term;
  /** `between`: both are printed; `amount`: {@link ChangePair.from} is the printed amount of the change, 增加20亿元. */
  readonly form: 'between' | 'amount';
  /** What the words on the way say: 增加到 or 下降到. */
  readonly direction: 'rise' | 'fall' | undefined;
  /** Whether the first value is told to be that of the time before: 比上年的100亿元. */
  readonly isFormer: boolean;
  /** Index of the first number behind the pair. */
  readonly next: number;
}

/** Finds the pairs of values in a paragraph that a change is told between. O(numbers). */
export function findPairs(text: string, terms: readonly Term[]): ChangePair[] {
  const pairs: ChangePair[] = [];
  for (let index = 1; index < terms.length; index++) {
    const { roles } = terms[index]!;
    if (intersects(roles, reaching)) pairs.push(...fromTo(text, terms, index));
    pairs.push(...against(text, terms, index));
    if (intersects(roles, changing)) pairs.push(...byAmount(text, terms, index));
    if (intersects(roles, multiplying)) pairs.push(...timesOf(text, terms, index));
  }
  return pairs;
}

const reaching = cueSet('reach');
const changing = cueSet('rise', 'fall');
const multiplying = cueSet('multiple');

/** 由5家增加到8家; 由5家、7家增加到8家、9家 gives two. */
function fromTo(text: string, terms: readonly Term[], index: number): ChangePair[] {
  const to = terms[index]!;
  const reach = findLastCue(to, 'reach');
  if (!reach || uncovered(text, { start: reach.span.end, end: to.words.end }, to).some((piece) => piece.length > 1)) return [];
  let first = index - 1;
  while (first > 0 && index - first < 4 && !hasCue(terms[first]!, 'from') && isListed(text, terms[first]!, terms[first - 1]!)) first--;
  const count = index - first;
  const start = terms[first];
  if (!start || to.clause - start.clause > count) return [];
  if (!hasCue(start, 'from') && (count > 1 || start.clause !== to.clause)) return [];
  const ends = terms.slice(index, index + count);
  if (ends.length < count || ends.some((end, at) => at > 0 && !isListed(text, end, terms[index + at - 1]!))) return [];
  return ends.flatMap((end, at): ChangePair[] => {
    const from = terms[first + at]!;
    const isFormer = hasCue(start, 'former');
    return isMeasured(end) && isSame(from, end)
      ? [{ from, to: end, form: 'between', direction: reach.direction, isFormer, next: index + count }]
      : [];
  });
}

/** The next number of a list: nothing but 、 or 和 before it. */
function isListed(text: string, term: Term, before: Term): boolean {
  const words = text.slice(term.words.start, term.words.end).trim();
  return (words === '' || words === '和') && term.clause - before.clause <= 1;
}

/** 达到120亿元，比上年的100亿元增长20%; 上年同期100亿元，今年120亿元. */
function against(text: string, terms: readonly Term[], index: number): ChangePair[] {
  const later = terms[index]!;
  const earlier = terms[index - 1];
  if (!earlier || later.passage !== earlier.passage || later.clause - earlier.clause > 1) return [];
  if (!isSame(earlier, later) || !isMeasured(earlier) || !isMeasured(later)) return [];
  // 全年净增37家，上年净增25家 compares two increases; 净增37家，比上年增加5家 gives one of an increase.
  const isIncrease = hasChange(text, later);
  if (isIncrease ? hasCue(later, 'basis', 'reach') || hasCue(earlier, 'reach') : hasChange(text, earlier)) return [];
  const subject = text.slice(earlier.words.start, earlier.words.end);
  if (
    hasCue(later, 'former', 'basis') &&
    uncovered(text, { start: later.words.start, end: later.words.end }, later).every((piece) => piece.length < 2 || subject.includes(piece))
  ) {
    return [{ from: later, to: earlier, form: 'between', direction: undefined, isFormer: true, next: index + 1 }];
  }
  const [before] = earlier.dates.slice(-1);
  const [after] = later.dates.slice(-1);
  const isFormer = hasCue(earlier, 'former') && !hasCue(later, 'former');
  const isLater = before?.year !== undefined && after?.year === before.year + 1;
  if (!isLater && !(isFormer && hasCue(later, 'overall'))) return [];
  if (!uncovered(text, later.words, later).every((piece) => piece.length < 2 || subject.includes(piece))) return [];
  return [{ from: earlier, to: later, form: 'between', direction: undefined, isFormer: true, next: index + 1 }];
}

/** 完成投资120亿元，同比增加20亿元，增长20%: the first value is what the amount leaves. */
function byAmount(text: string, terms: readonly Term[], index: number): ChangePair[] {
  const amount = terms[index]!;
  // 同比增长20%，增加1.2亿元: the percentage may stand first.
  const between = terms[index - 1];
  const isBetween = between?.quantity.measure === 'percent' && hasCue(between, 'rise', 'fall') && !hasCue(between, 'reach');
  const to = isBetween ? terms[index - 2] : between;
  if (!to || !isMeasured(to) || !isMeasured(amount) || to.quantity.unit !== amount.quantity.unit || to.passage !== amount.passage)
    return [];
  const change = findLastCue(amount, 'rise', 'fall');
  if (
    !change ||
    hasCue(amount, 'reach') ||
    hasCue(to, 'basis', 'former') ||
    hasCue(amount, 'former') ||
    amount.clause - to.clause > (isBetween ? 2 : 1) ||
    hasChange(text, to)
  )
    return [];
  if (uncovered(text, amount.words, amount).some((piece) => piece.length > 1)) return [];
  return [
    {
      from: amount,
      to,
      form: 'amount',
      direction: change.role as 'rise' | 'fall',
      isFormer: true,
      next: isBetween ? index - 1 : index + 1,
    },
  ];
}

/** 达到9600万元，是三年前3200万元的3倍. */
function timesOf(text: string, terms: readonly Term[], index: number): ChangePair[] {
  const term = terms[index]!;
  const [to, from] = [terms[index - 2], terms[index - 1]];
  if (!to || !from || !hasCue(term, 'multiple') || from.quantity.span.end !== term.words.start) return [];
  if (!isMeasured(from) || !isMeasured(to) || !isSame(from, to) || from.passage !== to.passage || from.clause - to.clause > 1) return [];
  return [{ from, to, form: 'between', direction: undefined, isFormer: false, next: index }];
}

function hasChange(text: string, term: Term): boolean {
  const change = findChange(text, term);
  return change !== undefined && change.role !== 'multiple';
}

function isMeasured({ quantity }: Term): boolean {
  return isSingle(quantity) && quantity.measure !== 'times' && quantity.measure !== 'point';
}

/** 从9.8提高到11.7%: the first number may go without the unit. */
function isSame(from: Term, to: Term): boolean {
  if (!isSingle(from.quantity)) return false;
  if (from.quantity.unit === to.quantity.unit) return from.quantity.measure === to.quantity.measure;
  return from.quantity.unit === '' && from.quantity.low.scale === 0 && to.quantity.low.scale === 0;
}
