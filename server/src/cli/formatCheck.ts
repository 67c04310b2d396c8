import type { Finding, Message, RuleMeta } from '../linter/rule';
import type { ReportDocument } from '../model/document';
import type { Suppression } from '../linter/sidecar';
import type { HiddenCounts, Tally } from './tally';

/** One checked file. */
export interface CheckedFile {
  /** As given on the command line or found from it; `-` for the standard input. */
  readonly path: string;
  readonly document: ReportDocument;
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly hidden: HiddenCounts;
  readonly unused: readonly UnusedEntry[];
}

/** An entry of a sidecar that hides nothing. */
export interface UnusedEntry {
  /** Path of the sidecar. */
  readonly sidecar: string;
  /** From 1. */
  readonly line: number;
  readonly entry: Suppression;
}

/** Turns checked files into text, piece by piece, so that each file is printed when it is done. */
export interface CheckFormat {
  readonly begin: string;
  /** Stands between two files. */
  readonly between: string;
  readonly formatFile: (file: CheckedFile) => string;
  readonly formatEnd: (tally: Tally) => string;
}

/** What both formats need of the service. */
export interface CheckFormatParts {
  readonly rules: ReadonlyMap<string, RuleMeta>;
  readonly render: (rule: string, message: Message) => string;
}
