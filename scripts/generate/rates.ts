import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './pageWords';

/** Where the rates are kept, from the project's root. */
export const RATES = 'docs/rates.json';

/** How often rules speak up on reports that were published, and so were proof-read. */
export interface Rates {
  readonly reports: number;
  /** UTF-16 code units of all reports. */
  readonly characters: number;
  /** Findings by rule; a rule that found nothing has 0, one that is missing was not measured. */
  readonly findings: Readonly<Record<string, number>>;
}

/** Reads the rates; undefined where nothing was measured yet. */
export function readRates(root: string): Rates | undefined {
  const path = join(root, RATES);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Rates) : undefined;
}

/** What was measured of a rule; undefined for one that was not measured. */
export function measuredOf(rates: Rates | undefined, rule: string): Measured | undefined {
  const count = rates?.findings[rule];
  if (!rates || count === undefined || rates.characters === 0) return undefined;
  return { reports: rates.reports, characters: rates.characters, count, rate: (count / rates.characters) * 10_000 };
}
