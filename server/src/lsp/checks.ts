import type { CancellationSignal } from '../base/cancellation';
import { siftFound } from '../linter/applySidecars';
import { carry, startCarrying, type Carried } from '../linter/carried';
import { carryFindings } from '../linter/carryFindings';
import { createFound, type Found } from '../linter/found';
import type { Finding } from '../linter/rule';
import type { RunDepth, SoFar } from '../linter/run';
import type { Suppression } from '../linter/sidecar';
import type { ReportDocument } from '../model/document';
import type { ReportService } from '../service/service';
import type { OpenDocument } from './documents';
import type { Log } from './log';
import { createNeighborhood, type Neighborhood } from './neighbors';
import { createPace } from './pace';
import type { Settings, SettingsStore } from './settings';
import type { Sidecars, SidecarStore } from './sidecars';
import type { HiddenCounts } from './status';

/** What a check of one version found, with all it was made from. */
export interface Checked {
  readonly uri: string;
  readonly version: number;
  readonly document: ReportDocument;
  readonly settings: Settings;
  /** False while a long check goes on, and this is what is known so far: the findings of the parts looked at. */
  readonly isWhole: boolean;
  /** True when all rules have looked at this version; else those that may wait said what is shown of them of a version before. */
  readonly isSettled: boolean;
  /** What is to be shown. */
  readonly found: Found;
  /** How many findings somebody wants no more: one by one, and all that were there before. */
  readonly hidden: HiddenCounts;
  /** What was known of sidecars, and their entries that hide nothing. */
  readonly sidecars: Sidecars;
  readonly unused: readonly Suppression[];
}

/** Checks documents, each version once whoever asks. */
export interface Checks {
  /**
   * The findings of the newest version: an edit while checking stops the check and starts it on the new text.
   * Undefined when the document is closed, too large or the asker no longer waits. With the depth `typing`, rules that may
   * wait do not run if what they said of a version before can be carried over; {@link Checked.isSettled} tells.
   */
  latest(uri: string, token?: CancellationSignal, depth?: RunDepth): Promise<Checked | undefined>;
  /**
   * As {@link Checks.latest}; where a check takes long, what is known of it so far, with {@link Checked.isWhole} false. For askers
   * that ask again.
   */
  soon(uri: string, token?: CancellationSignal, depth?: RunDepth): Promise<Checked | undefined>;
  /** Stops a running check of a document that was edited or closed. */
  stop(uri: string): void;
}

/** What checking needs of its surroundings. */
export interface CheckParts {
  readonly service: Pick<ReportService, 'checkInSteps' | 'mayWait'>;
  readonly settings: Pick<SettingsStore, 'get'>;
  readonly sidecars: Pick<SidecarStore, 'find'>;
  readonly documents: ReadonlyMap<string, OpenDocument>;
  readonly log: Log;
  readonly giveWay: () => Promise<void>;
  /** Told of every check that starts; the function returned is told how it ended. */
  readonly onStart: (open: OpenDocument) => (checked: Checked | undefined) => void;
}

/** What a check is made from. */
interface Basis {
  readonly open: OpenDocument;
  readonly document: ReportDocument;
  readonly settings: Settings;
  readonly sidecars: Sidecars;
}

/** What rules that may wait said, before sidecars are looked at. */
interface Waiting {
  readonly carried: Carried;
  /** What directives silence of it. */
  readonly suppressed: readonly Finding[];
}

/** What they said of a version, or of one before it and was carried over. */
interface Settled extends Waiting {
  readonly document: ReportDocument;
  readonly settings: Settings;
  readonly beside: string;
}

/** So long an asker in a hurry waits for the end of a check, in milliseconds from its start. */
const patience = 800;

/** And where nothing is known by then, so long till the next look. */
const anotherLook = 100;

interface Run extends Basis {
  readonly started: number;
  /** What is known while the check goes on. */
  readonly soFar: () => Checked | undefined;
  readonly depth: RunDepth;
  /** Addresses of what was open beside it; an edit in these alone does not start a check. */
  readonly beside: string;
  readonly signal: { isCancellationRequested: boolean };
  readonly done: Promise<Checked | undefined>;
}

/** Makes the checks of one server. */
export function createChecks(parts: CheckParts): Checks {
  const runs = new Map<string, Run>();
  const settled = new Map<string, Settled>();
  const neighborsOf = createNeighborhood(parts.documents);
  const stop = (uri: string): void => {
    const run = runs.get(uri);
    if (run) run.signal.isCancellationRequested = true;
    runs.delete(uri);
    if (!parts.documents.has(uri)) settled.delete(uri);
  };
  const check = async (
    uri: string,
    token: CancellationSignal | undefined,
    wanted: RunDepth = 'all',
    wait: (run: Run) => Promise<Checked | undefined>,
  ): Promise<Checked | undefined> => {
    for (;;) {
      const [settings, sidecars] = await Promise.all([parts.settings.get(uri), parts.sidecars.find(uri)]);
      const open = parts.documents.get(uri);
      if (!open || open.content.kind === 'tooLarge' || token?.isCancellationRequested) return undefined;
      let run = runs.get(uri);
      const beside = [...parts.documents.keys()].join('\n');
      const isSame = run?.open === open && run.settings === settings && run.sidecars === sidecars && run.beside === beside;
      if (!run || !isSame || (wanted === 'all' && run.depth !== 'all')) {
        stop(uri);
        const basis = { open, document: open.content.document, settings, sidecars };
        const known = settled.get(uri);
        const earlier = wanted === 'typing' && known?.settings === settings && known.beside === beside ? known : undefined;
        const settle = (said: Waiting) => settled.set(uri, { document: basis.document, settings, beside, ...said });
        run = { ...basis, beside, depth: earlier ? 'typing' : 'all', ...startRun(parts, basis, neighborsOf, earlier, !known, settle) };
        runs.set(uri, run);
      }
      const checked = await wait(run);
      if (token?.isCancellationRequested) return undefined;
      if (checked && runs.get(uri) === run) return checked;
    }
  };
  return {
    latest: (uri, token, depth) => check(uri, token, depth, ({ done }) => done),
    soon: (uri, token, depth) => check(uri, token, depth, waitALittle),
    stop,
  };
}

/** Waits for the end of a check, or until it has taken a while and something is known. */
async function waitALittle({ started, done, soFar, signal }: Run): Promise<Checked | undefined> {
  for (let rest = started + patience - performance.now(); ; rest = anotherLook) {
    const isDone = await isOverWithin(done, Math.max(rest, 0));
    if (isDone || signal.isCancellationRequested) return done;
    const known = soFar();
    if (known) return known;
  }
}

const knowNothing = (): undefined => undefined;

/** Tells whether something is over before so many milliseconds have passed. */
function isOverWithin(done: Promise<unknown>, rest: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), rest);
    void done.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/**
 * Starts a check: of all rules, or, where it is known what those said of a version before that may wait, of the others. What
 * is known of the former is told to `settle`. Only of the first check of a document it can be said what is known so far: later
 * that would take away what is shown.
 */
function startRun(
  parts: CheckParts,
  basis: Basis,
  neighborsOf: Neighborhood,
  earlier: Settled | undefined,
  isFirst: boolean,
  settle: (said: Waiting) => void,
): Pick<Run, 'signal' | 'done' | 'started' | 'soFar'> {
  const { open, document, settings, sidecars } = basis;
  const nothing = {
    uri: open.uri,
    version: open.version,
    document,
    settings,
    sidecars,
    isWhole: true,
    isSettled: !earlier,
    found: createFound([], []),
    unused: [],
    hidden: { ignored: 0, baseline: 0 },
  };
  const signal = { isCancellationRequested: false };
  let look: (() => SoFar | undefined) | undefined;
  const watch = isFirst ? (how: typeof look): void => void (look = how) : undefined;
  const soFar = (): Checked | undefined => {
    const known = look?.();
    if (!known) return undefined;
    const { found, ignored, baseline } = siftFound(known.document, known.result.found, sidecars.said);
    const hidden = { ignored: known.result.suppressed.length + ignored.length, baseline: baseline.length };
    return { ...nothing, document: known.document, found, hidden, isWhole: false, isSettled: false };
  };
  const finish = parts.onStart(open);
  const check = async (): Promise<Checked | undefined> => {
    let checked: Checked | undefined;
    try {
      // Edits that already wait are taken in first: they would stop this check anyway.
      await parts.giveWay();
      const pace = createPace(parts.giveWay);
      if (!settings.ignored) {
        const depth = earlier ? 'typing' : 'all';
        const result = await parts.service.checkInSteps(document, settings.rules, signal, pace, neighborsOf(open.uri), depth, watch);
        for (const { rule, error } of result.failures) parts.log.error(rule, error);
        // Carried from version to version: each differs from the one before in one place as a rule.
        const waits = ({ rule }: Finding): boolean => parts.service.mayWait(rule);
        const said = earlier
          ? {
              carried: carry(earlier.carried, earlier.document, document),
              suppressed: carryFindings(earlier.suppressed, earlier.document, document),
            }
          : // They look at the file as a whole.
            { carried: startCarrying(result.found.loose.filter(waits)), suppressed: result.suppressed.filter(waits) };
        if (!signal.isCancellationRequested) settle(said);
        const all = earlier ? createFound(result.found.blocks, result.found.loose, said.carried) : result.found;
        const silenced = result.suppressed.length + (earlier ? said.suppressed.length : 0);
        const { found, ignored, baseline, unused } = siftFound(document, all, sidecars.said);
        const hidden = { ignored: silenced + ignored.length, baseline: baseline.length };
        if (!signal.isCancellationRequested) checked = { ...nothing, found, hidden, unused };
      } else if (!signal.isCancellationRequested) {
        checked = nothing;
      }
    } catch (error) {
      if (!signal.isCancellationRequested) {
        parts.log.error('check', error);
        // An answer with nothing found is better than asking again for ever.
        checked = nothing;
      }
    }
    look = undefined;
    finish(checked);
    return checked;
  };
  // A check that cannot be watched holds on to nothing by it.
  return { signal, started: performance.now(), soFar: watch ? soFar : knowNothing, done: check() };
}
