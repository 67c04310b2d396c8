import type { Paragraph, Report, ReportDocument } from '../document';
import { findReportYears, type ReportYears } from '../reportYears';
import { agree, figureKey } from './compareFigures';
import type { Figure, PlacedFigure } from './figure';
import { findMentions, hasLongName, isNamed, type Mention } from './mentions';

/** What a report says of one indicator in one year. */
export interface LedgerEntry extends PlacedFigure {
  /** Whose report it is: the words of its title before the year. */
  readonly owner: string;
  readonly year: number;
  /** The year that the report looks back on. */
  readonly past: number;
  readonly kind: 'result' | 'plan';
  /** Owner, year, indicator and unit: the same for what must agree. */
  readonly key: string;
}

/**
 * Lists the yearly figures of all reports in a file that name their owner and their years. An indicator of which a report
 * gives two values for one year is left out. O(figures).
 */
export function buildLedger(document: ReportDocument, read: (paragraph: Paragraph) => readonly Figure[]): LedgerEntry[] {
  return document.reports.flatMap((report) => {
    const years = findReportYears(document, report);
    const owner = ownerOf(document, report);
    if (!years || owner === '') return [];
    const entries = findMentions(document, report, read).flatMap((mention) => toEntry(mention, owner, years) ?? []);
    return dropAmbiguous(entries);
  });
}

/** 甲县教育局 of 甲县教育局2023年工作总结. */
function ownerOf(document: ReportDocument, { title }: Report): string {
  if (!title) return '';
  const words = document.paragraphs[title.paragraph]!.text.slice(title.syntax.text.start, title.syntax.text.end).replace(/\s+/g, '');
  const before = /^(?:关于)?(.*?)(?:关于)?(?:20\d\d|二[〇○零])/.exec(words)?.[1] ?? '';
  return /[xX×Ｘｘ]{2}/.test(before) || before.length < 2 ? '' : before;
}

function toEntry(mention: Mention, owner: string, years: ReportYears): LedgerEntry | undefined {
  const { paragraph, figure, standing } = mention;
  if (!isNamed(figure) || !hasLongName(figure.indicator) || figure.role === 'part' || figure.scope() !== '' || figure.cumulative)
    return undefined;
  const kind = standing.ahead ? 'plan' : 'result';
  if (!standing.ahead && figure.role !== 'done') return undefined;
  const year = yearOf(figure, standing.ahead, years);
  if (year === undefined) return undefined;
  return { paragraph, figure, owner, year, past: years.past, kind, key: `${owner}|${year}|${figureKey(figure)}` };
}

/** The year a figure is of; undefined for parts of a year and longer times. */
function yearOf({ period }: Figure, ahead: boolean, { past, coming, long }: ReportYears): number | undefined {
  if (/^\d{4}$/.test(period)) return Number(period);
  if (/^[去上]年$/.test(period)) return ahead ? past : past - 1;
  if (long || !/^(?:|year|now)$/.test(period)) return undefined;
  return ahead ? coming : past;
}

function dropAmbiguous(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const kept = new Map<string, LedgerEntry | undefined>();
  for (const entry of entries) {
    const key = `${entry.kind}|${entry.key}`;
    const known = kept.get(key);
    if (!kept.has(key)) kept.set(key, entry);
    else if (known && !agree(known.figure, entry.figure)) kept.set(key, undefined);
  }
  return [...kept.values()].filter((entry) => entry !== undefined);
}
