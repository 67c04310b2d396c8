import type { Finding } from '../../server/src/linter/rule';
import type { ReportService } from '../../server/src/service/service';
import type { Case, KindResult } from './run';
import { changedSpans } from './slip';

/** What a kind should reach, in percent of its cases, unless it has a target of its own. */
const TARGETS = { found: 97, collateral: 1 } as const;

/** How a kind fared; shares in percent of its cases. */
export interface Measured {
  readonly id: string;
  readonly title: string;
  readonly sites: number;
  readonly cases: number;
  readonly recall: number;
  readonly inPlace: number;
  readonly collateral: number;
  /** What `recall` and `inPlace` should reach. */
  readonly target: number;
}

/** Tells whether a kind reaches its targets. */
export function isMet({ cases, recall, inPlace, collateral, target }: Measured): boolean {
  return cases > 0 && recall >= target && inPlace >= target && collateral <= TARGETS.collateral;
}

/** Counts a kind's cases. */
export function measure({ kind, sites, cases }: KindResult): Measured {
  const share = (test: (one: Case) => boolean) =>
    cases.length === 0 ? 0 : Math.round((cases.filter(test).length / cases.length) * 1000) / 10;
  return {
    id: kind.id,
    title: kind.title,
    sites,
    cases: cases.length,
    recall: share(({ isFound }) => isFound),
    inPlace: share(({ isInPlace }) => isInPlace),
    collateral: share(({ collateral }) => collateral.length > 0),
    target: kind.target ?? TARGETS.found,
  };
}

/** A table for the terminal; what misses its target has a mark. */
export function printTable(rows: readonly Measured[]): string {
  const head = 'kind                 sites  cases   found  placed  others   (targets: 97, 97, at most 1)';
  const body = rows.map(({ id, title, sites, cases, recall, inPlace, collateral, target }) => {
    const cell = (value: number, isReached: boolean) => `${value.toFixed(1).padStart(6)}${isReached ? ' ' : '✘'}`;
    const shares = [cell(recall, recall >= target), cell(inPlace, inPlace >= target), cell(collateral, collateral <= TARGETS.collateral)];
    return `${id.padEnd(20)} ${String(sites).padStart(5)}  ${String(cases).padStart(5)}  ${shares.join(' ')}  ${title}${target === TARGETS.found ? '' : `（目标${target}）`}`;
  });
  return [head, ...body].join('\n');
}

/** One case in words: what was changed, in its surroundings, and what was said of it. */
export function describeCase(service: ReportService, { source, slip, text, findings, isFound, isInPlace, collateral }: Case): string {
  const verdict = !isFound ? 'MISSED' : !isInPlace ? 'ELSEWHERE' : 'ALSO';
  const changed = changedSpans(slip.edits).map(({ start, end }, index) => {
    const old = slip.edits[index]?.span;
    const before = old ? source.text.slice(old.start, old.end) : '';
    return `  ${flat(text.slice(Math.max(0, start - 60), start))}⟦${flat(before)} → ${flat(text.slice(start, end))}⟧${flat(text.slice(end, end + 40))}`;
  });
  const said = findings.map((finding) => `  ${collateral.includes(finding) ? '✘' : '·'} ${describeFinding(service, finding, text)}`);
  return [`${verdict} ${source.name}`, ...changed, ...said].join('\n');
}

function describeFinding(service: ReportService, { rule, message, span }: Finding, text: string): string {
  return `${rule}: ${service.render(rule, message)} | ${flat(text.slice(span.start, span.end))}`;
}

function flat(text: string): string {
  const line = text.replace(/\r?\n/g, '⏎');
  return line.length > 120 ? `${line.slice(0, 60)}…${line.slice(-50)}` : line;
}
