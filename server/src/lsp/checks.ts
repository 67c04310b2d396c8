import type { CancellationSignal } from '../base/cancellation';
import type { Finding } from '../linter/rule';
import type { ReportDocument } from '../model/document';
import type { ReportService } from '../service/service';
import type { OpenDocument } from './documents';
import type { Log } from './log';
import { createNeighborhood, type Neighborhood } from './neighbors';
import { createPace } from './pace';
import type { Settings, SettingsStore } from './settings';

/** What a check of one version found, with all it was made from. */
export interface Checked {
  readonly uri: string;
  readonly version: number;
  readonly document: ReportDocument;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** Checks documents, each version once whoever asks. */
export interface Checks {
  /**
   * The findings of the newest version: an edit while checking stops the check and starts it on the new text.
   * Undefined when the document is closed, too large or the asker no longer waits.
   */
  latest(uri: string, token?: CancellationSignal): Promise<Checked | undefined>;
  /** Stops a running check of a document that was edited or closed. */
  stop(uri: string): void;
}

/** What checking needs of its surroundings. */
export interface CheckParts {
  readonly service: Pick<ReportService, 'checkInSteps'>;
  readonly settings: Pick<SettingsStore, 'get'>;
  readonly documents: ReadonlyMap<string, OpenDocument>;
  readonly log: Log;
  readonly giveWay: () => Promise<void>;
  /** Told of every check that starts; the function returned is told how it ended. */
  readonly onStart: (open: OpenDocument) => (checked: Checked | undefined) => void;
}

interface Run {
  readonly open: OpenDocument;
  readonly settings: Settings;
  /** Addresses of what was open beside it; an edit in these alone does not start a check. */
  readonly beside: string;
  readonly signal: { isCancellationRequested: boolean };
  readonly done: Promise<Checked | undefined>;
}

/** Makes the checks of one server. */
export function createChecks(parts: CheckParts): Checks {
  const runs = new Map<string, Run>();
  const neighborsOf = createNeighborhood(parts.documents);
  const stop = (uri: string): void => {
    const run = runs.get(uri);
    if (run) run.signal.isCancellationRequested = true;
    runs.delete(uri);
  };
  const latest = async (uri: string, token?: CancellationSignal): Promise<Checked | undefined> => {
    for (;;) {
      const settings = await parts.settings.get(uri);
      const open = parts.documents.get(uri);
      if (!open || open.content.kind === 'tooLarge' || token?.isCancellationRequested) return undefined;
      let run = runs.get(uri);
      const beside = [...parts.documents.keys()].join('\n');
      if (!run || run.open !== open || run.settings !== settings || run.beside !== beside) {
        stop(uri);
        run = { open, settings, beside, ...startRun(parts, open, open.content.document, settings, neighborsOf) };
        runs.set(uri, run);
      }
      const checked = await run.done;
      if (token?.isCancellationRequested) return undefined;
      if (checked && runs.get(uri) === run) return checked;
    }
  };
  return { latest, stop };
}

function startRun(
  parts: CheckParts,
  open: OpenDocument,
  document: ReportDocument,
  settings: Settings,
  neighborsOf: Neighborhood,
): Pick<Run, 'signal' | 'done'> {
  const signal = { isCancellationRequested: false };
  const finish = parts.onStart(open);
  const check = async (): Promise<Checked | undefined> => {
    let checked: Checked | undefined;
    try {
      // Edits that already wait are taken in first: they would stop this check anyway.
      await parts.giveWay();
      const pace = createPace(parts.giveWay);
      const { findings, failures } = settings.ignored
        ? { findings: [], failures: [] }
        : await parts.service.checkInSteps(document, settings.rules, signal, pace, neighborsOf(open.uri));
      for (const { rule, error } of failures) parts.log.error(rule, error);
      if (!signal.isCancellationRequested) checked = { uri: open.uri, version: open.version, document, settings, findings };
    } catch (error) {
      if (!signal.isCancellationRequested) {
        parts.log.error('check', error);
        // An answer with nothing found is better than asking again for ever.
        checked = { uri: open.uri, version: open.version, document, settings, findings: [] };
      }
    }
    finish(checked);
    return checked;
  };
  return { signal, done: check() };
}
