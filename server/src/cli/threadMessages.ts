import type { Severity } from '../linter/rule';
import type { Language } from '../service/service';
import type { Batch } from './batches';
import type { BatchOutcome } from './checkBatch';
import type { ConfigChoice } from './houseRules';
import type { ReportText } from './reporter';

/** What every thread is told when it starts: how to check and how to tell of it. */
export interface ThreadTask {
  readonly language: Language;
  readonly format: 'text' | 'json';
  readonly severity: Severity;
  readonly colors: boolean;
  readonly suppressions: boolean;
  readonly reportsUnused: boolean;
  readonly config: ConfigChoice;
}

/** Something to print. Lines about files that many reports share, such as house rules, are told by each thread that reads them. */
export type ThreadEvent =
  | { readonly kind: 'report'; readonly report: ReportText }
  | { readonly kind: 'tell'; readonly line: string }
  | { readonly kind: 'tellShared'; readonly line: string };

/** What a thread is asked for. */
export type ThreadRequest = Batch;

/** What a thread answers: where it is, and in the end all there is to print, in order. */
export type ThreadAnswer =
  | { readonly kind: 'at'; readonly index: number }
  | { readonly kind: 'done'; readonly events: readonly ThreadEvent[]; readonly outcome: BatchOutcome };
