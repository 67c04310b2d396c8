import type { CharSet } from './charSet';
import { ANY_OR_END, HIGH_HALVES, NO_CHAR, charOf, difference, intersection, isSubset, overlaps, union } from './charSet';
import type { Expression } from './expression';

/** With fewer alternatives that begin with a run it is not worth looking behind it. */
const MIN_ALTERNATIVES = 4;

/** The set of which most alternatives may begin with a run, such as figures, where there is one. */
export function commonRun(items: readonly Expression[]): CharSet | undefined {
  const counts = new Map<string, { set: CharSet; count: number }>();
  for (const item of items) {
    const runs = new Map(leadingRuns(item).map((set) => [set.key, set]));
    for (const [key, set] of runs) counts.set(key, { set, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((left, right) => right.count - left.count);
  return most && most.count >= MIN_ALTERNATIVES ? most.set : undefined;
}

/** Sets that the expression may repeat from its beginning on. */
function leadingRuns(item: Expression): CharSet[] {
  switch (item.kind) {
    case 'some':
    case 'many':
      return item.item.kind === 'char' ? [item.item.set] : leadingRuns(item.item);
    case 'optional':
      return leadingRuns(item.item);
    case 'call':
      return leadingRuns(item.rule.body);
    case 'choice':
      return item.items.flatMap(leadingRuns);
    case 'sequence': {
      const first = item.items.find(({ kind }) => kind !== 'not' && kind !== 'ahead');
      return first ? leadingRuns(first) : [];
    }
    default:
      return [];
  }
}

/**
 * Units, the end among them, that may stand behind a run of the set at whose beginning the expression matches. An upper
 * bound.
 * @param then - those that may stand there where the expression has taken units of the run alone, or nothing
 */
export function behindRun(item: Expression, run: CharSet, then: CharSet = ANY_OR_END): CharSet {
  switch (item.kind) {
    case 'char':
      return behindUnit(item.set, run, then);
    case 'point':
      return union(behindUnit(item.set, run, then), item.astral.length > 0 ? HIGH_HALVES : NO_CHAR);
    case 'words':
      return item.words.map((word) => behindWord(word, run, then)).reduce(union);
    case 'sequence':
      return item.items.reduceRight((rest, each) => behindRun(each, run, rest), then);
    case 'choice':
      return item.items.map((each) => behindRun(each, run, then)).reduce(union);
    case 'optional':
    case 'many':
      return union(then, behindRun(item.item, run, then));
    case 'some':
      return behindRun(item.item, run, union(then, behindRun(item.item, run, then)));
    case 'not':
      // What cannot stand before any unit of the run stands at its end.
      return item.item.kind === 'char' && isSubset(run, item.item.set) ? difference(then, item.item.set) : then;
    case 'ahead':
      return intersection(then, behindRun(item.item, run));
    case 'call':
      return behindRun(item.rule.body, run, then);
  }
}

function behindUnit(set: CharSet, run: CharSet, then: CharSet): CharSet {
  return union(difference(set, run), overlaps(set, run) ? then : NO_CHAR);
}

function behindWord(word: string, run: CharSet, then: CharSet): CharSet {
  const units = Array.from({ length: word.length }, (_, i) => charOf(word.charCodeAt(i)));
  return units.reduceRight((rest, unit) => behindUnit(unit, run, rest), then);
}
