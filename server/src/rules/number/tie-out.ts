import { defineRule, type Neighbor, type RuleFinding } from '../../linter/rule';
import type { Paragraph, ReportDocument } from '../../model/document';
import { agree } from '../../model/figures/compareFigures';
import type { Figure } from '../../model/figures/figure';
import { buildLedger, type LedgerEntry } from '../../model/figures/ledger';
import { readFigures } from '../../model/figures/readFigures';
import { toValue } from '../../model/values';

type MessageId = 'value' | 'unmet' | 'other' | 'plan';

export default defineRule({
  meta: {
    id: 'number/tie-out',
    summary: '与同一单位其他材料里的数对不上：同一年的同一指标不同，或没有达到上年定的计划',
    severity: 'info',
    cost: 'idle',
    scope: 'workspace',
    fixable: 'never',
    since: '0.1.0',
    status: 'preview',
    authority: { kind: '逻辑' },
    messages: {
      value: '{year}年“{indicator}”这里是{value}，“{name}”里是{other}',
      unmet: '“{name}”计划{year}年“{indicator}”达到{other}，这里是{value}，没有达到',
      other: '另一份材料里的数',
      plan: '上年定的计划',
    },
  },
  *check(document, _options, remember, neighbors): Generator<RuleFinding<MessageId>> {
    const read = (paragraph: Paragraph): readonly Figure[] => remember(paragraph, readFigures);
    const index = remember(neighbors, (all) => indexEntries(all, read));
    const differing: { entry: LedgerEntry; found: Found }[] = [];
    for (const entry of buildLedger(document, read)) {
      if (entry.kind !== 'result') continue;
      for (const found of index.get(entry.key) ?? []) {
        if (found.neighbor.document === document || agree(entry.figure, found.entry.figure)) continue;
        if (found.entry.kind === 'result') differing.push({ entry, found });
        else if (entry.year === entry.past && isBelow(entry.figure, found.entry.figure)) yield toFinding(document, 'unmet', entry, found);
      }
    }
    yield* reportDiffering(document, differing);
  },
});

/** A figure of another report. */
interface Found {
  readonly neighbor: Neighbor;
  readonly entry: LedgerEntry;
}

/** Figures of one key that are kept from the neighbors; more are copies. */
const MOST = 8;

function indexEntries(
  neighbors: readonly Neighbor[],
  read: (paragraph: Paragraph) => readonly Figure[],
): ReadonlyMap<string, readonly Found[]> {
  const index = new Map<string, Found[]>();
  for (const neighbor of neighbors) {
    for (const entry of buildLedger(neighbor.document, read)) {
      const found = index.get(entry.key);
      if (!found) index.set(entry.key, [{ neighbor, entry }]);
      else if (found.length < MOST) found.push({ neighbor, entry });
    }
  }
  return index;
}

/** From so many differences on, another file is another draft of this report, made from other numbers. */
const DRAFT = 6;

function* reportDiffering(
  document: ReportDocument,
  differing: readonly { readonly entry: LedgerEntry; readonly found: Found }[],
): Generator<RuleFinding<MessageId>> {
  const counts = new Map<Neighbor, number>();
  for (const { found } of differing) counts.set(found.neighbor, (counts.get(found.neighbor) ?? 0) + 1);
  for (const { entry, found } of differing) if ((counts.get(found.neighbor) ?? 0) < DRAFT) yield toFinding(document, 'value', entry, found);
}

/** Less than was planned, where more is better; a limit (控制在…以内) is kept by less. */
function isBelow(result: Figure, plan: Figure): boolean {
  const isLimit =
    plan.quantity.after.some(({ word }) => word === '以内' || word === '以下') ||
    /失业率|能耗|排放|事故|浓度|发生率|负债/.test(plan.indicator);
  return !isLimit && toValue(result.quantity.low).lt(toValue(plan.quantity.low));
}

function toFinding(
  document: ReportDocument,
  id: 'value' | 'unmet',
  entry: LedgerEntry,
  { neighbor, entry: other }: Found,
): RuleFinding<MessageId> {
  const write = (from: ReportDocument, { paragraph, figure: { quantity } }: LedgerEntry): string =>
    from.paragraphs[paragraph]!.text.slice(quantity.low.span.start, quantity.span.end).trim();
  const { year, figure, paragraph } = entry;
  return {
    message: {
      id,
      data: {
        year,
        indicator: figure.indicator + figure.noun,
        value: write(document, entry),
        other: write(neighbor.document, other),
        name: neighbor.name,
      },
    },
    span: document.toSpan({ paragraph, span: figure.quantity.span }),
    related: [
      {
        span: neighbor.document.toSpan({ paragraph: other.paragraph, span: other.figure.quantity.span }),
        neighbor,
        message: { id: id === 'value' ? 'other' : 'plan' },
      },
    ],
  };
}
