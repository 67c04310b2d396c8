import { areApart, areOfOneKind, findSteps, hasCarriedOver } from '../../grammar/partNames';
import type { Quantity } from '../../grammar/syntax';
import type { Paragraph } from '../document';
import { toValue } from '../values';
import type { Claim } from './claim';
import { findSums } from './sums';
import { addSpreads, toSpread } from './sumsArithmetic';
import { readColumns, type Column, type Entry } from './sumsEntries';
import { isTotal } from './sumsEvidence';

/** So many numbers may stand between a step and the one before it. */
const longestCourse = 3;
const longestList = 16;
/** So far around two numbers a word is looked for that explains them. */
const nearby = 200;

/** Finds parts of a whole that cannot be larger than it: behind 其中, and what was done of what there was to do. */
export function findLimits(
  paragraph: Paragraph,
  columns: readonly Column[] = readColumns(paragraph),
  known: readonly Claim[] = findSums(paragraph, columns),
): readonly Claim[] {
  if (columns.length === 0) return [];
  const claims = columns.flatMap((column) => [...findPartLimits(paragraph.text, column), ...findCourseLimits(paragraph.text, column)]);
  if (claims.length === 0) return [];
  const sums = new Map<Quantity, Set<Quantity>>();
  for (const { stated, operands } of known) sums.set(stated, new Set([...(sums.get(stated) ?? []), ...operands]));
  const seen = new Set<string>();
  // What is said of the sum need not be said again of each part.
  return claims.filter(({ stated, operands }) => {
    const key = [stated, ...operands].map(({ span }) => span.start).join(' ');
    const summed = sums.get(stated);
    if (seen.has(key) || (summed && operands.every((operand) => summed.has(operand)))) return false;
    seen.add(key);
    return true;
  });
}

function findPartLimits(text: string, { entries, owned }: Column): Claim[] {
  const claims: Claim[] = [];
  for (let index = 1; index < entries.length; index++) {
    const entry = entries[index]!;
    const opened = entry.opens === 'part' || (owned && index === 1 && entry.opens !== undefined);
    const whole = opened && !entry.aside && !entry.isBare ? findWhole(entries, index) : undefined;
    if (!whole) continue;
    const parts = [entry];
    for (let next = index + 1; next < entries.length && parts.length < longestList; next++) {
      const part = entries[next]!;
      if (
        !(part.joined || areOfOneKind([entry.name, part.name])) ||
        part.part !== entry.part ||
        part.aside ||
        part.isBare ||
        isTotal(part) ||
        part.opens ||
        part.clause - entries[next - 1]!.clause > 1
      )
        break;
      parts.push(part);
    }
    const single = parts.map((part) => toLimit(text, [part.quantity], whole.quantity));
    claims.push(...single.filter((claim) => !claim.holds || claim.operands[0] === entry.quantity));
    if (single.every(({ holds }) => holds) && parts.length > 1 && areApart(parts.map(({ name, tail }) => name || tail))) {
      const together = toLimit(
        text,
        parts.map(({ quantity }) => quantity),
        whole.quantity,
      );
      if (!together.holds) claims.push(together);
    }
  }
  return claims;
}

/** The number that 其中 is of: the one before it, unless another one before would rather hold the part. */
function findWhole(entries: readonly Entry[], index: number): Entry | undefined {
  const part = entries[index]!;
  const whole = entries[index - 1]!;
  const apart = part.sentence - whole.sentence;
  if (whole.isBare || whole.aside === 'other' || apart > 1 || (apart === 1 && whole.clause + 1 < part.clause - 6)) return undefined;
  const value = toValue(part.quantity.low);
  // 教职工共162人 is a whole that says so; 旧存12件，新收60件 are one together.
  const held = isTotal(whole) || toValue(whole.quantity.low).gte(value);
  const former = entries[index - 2];
  if (former?.sentence === whole.sentence && hasCarriedOver(former.name)) return undefined;
  for (let before = index - 2; !held && before >= 0 && before > index - 8; before--) {
    const other = entries[before]!;
    if (part.sentence - other.sentence > 1) break;
    // What has parts of its own is not the whole of others.
    if (entries[before + 1]!.opens === 'part' && before + 1 < index - 1) continue;
    if (toValue(other.quantity.low).gte(value)) return undefined;
  }
  return whole;
}

function findCourseLimits(text: string, { entries }: Column): Claim[] {
  const claims: Claim[] = [];
  const steps = entries.map(({ name, aside, isBare }) => (aside || isBare ? [] : findSteps(name)));
  for (let index = 1; index < entries.length; index++) {
    for (const step of steps[index]!) {
      for (let before = index - 1; before >= Math.max(0, index - longestCourse); before--) {
        if (entries[before]!.sentence !== entries[index]!.sentence) break;
        // 省级化解8件、市级化解12件: members of a list stand side by side.
        if (text[entries[before]!.quantity.span.end] === '、') break;
        const earlier = steps[before]!.find((other) => other.course === step.course && other.step < step.step);
        if (!earlier || !speakOfOne(earlier.after, step.after)) continue;
        const [whole, part] = [entries[before]!.quantity, entries[index]!.quantity];
        const claim = toLimit(text, [part], whole);
        if (claim.holds || !hasCarriedOver(around(text, whole, part))) claims.push({ ...claim, surmised: true });
        break;
      }
    }
  }
  return claims;
}

/** The sentence of two numbers, as far as it is near to them. */
function around(text: string, { span: { start } }: Quantity, { span: { end } }: Quantity): string {
  const before = text.slice(Math.max(0, start - nearby), start);
  const behind = text.slice(end, end + nearby);
  return before.slice(before.lastIndexOf('。') + 1) + text.slice(start, end) + behind.split('。', 1)[0]!;
}

/** 投诉 and 各类投诉 are one thing; nothing is said where the words are missing. */
function speakOfOne(a: string, b: string): boolean {
  return a === '' || b === '' || a.endsWith(b) || b.endsWith(a) || a.slice(-2) === b.slice(-2);
}

function toLimit(text: string, operands: readonly Quantity[], stated: Quantity): Claim {
  const holds = addSpreads(operands).low.lte(toSpread(stated).high);
  const write = ({ low }: Quantity): string => text.slice(low.span.start, (low.scaleSpan ?? low.span).end);
  const arithmetic = `${operands.map(write).join('＋')}${holds ? '≤' : '＞'}${write(stated)}`;
  return { kind: 'limit', stated, operands, arithmetic, holds };
}
