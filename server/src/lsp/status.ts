import { NotificationType, type Connection } from 'vscode-languageserver';
import { countFindings } from '../features/countFindings';
import type { RuleMeta } from '../linter/rule';
import type { Checked } from './checks';
import type { OpenDocument } from './documents';

/** Tells the client how a document stands, for its status bar. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** Blanks still to be filled. */
  readonly blanks: number;
  /** Other findings; hints are not counted. */
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  /** Findings that are not shown because somebody wants them no more; in none of the other counts. */
  readonly hidden: HiddenCounts;
  /** True while a check runs; the counts are then those of the check before. */
  readonly checking: boolean;
  /** Only for a document that is too large to be checked. */
  readonly tooLarge?: true;
}

/** How many findings are not shown: ignored one by one or by rule, and those that were there before anybody checked. */
export interface HiddenCounts {
  readonly ignored: number;
  readonly baseline: number;
}

/** The notification `jiaogao/status`. */
export const statusNotification = new NotificationType<StatusParams>('jiaogao/status');

/** Sends the status of documents. */
export interface StatusReporter {
  /** A check begins; the function returned is called at its end, with nothing when it was stopped. */
  start(open: OpenDocument): (checked: Checked | undefined) => void;
  tooLarge(open: OpenDocument): void;
  forget(uri: string): void;
}

/** A check that is over sooner is not announced: a status bar that flickers at every keystroke helps nobody. */
const patience = 150;

/** Makes the reporter of one server. */
export function createStatusReporter(
  connection: Pick<Connection, 'sendNotification'>,
  rules: ReadonlyMap<string, RuleMeta>,
): StatusReporter {
  const counts = new Map<string, Pick<StatusParams, 'blanks' | 'findings' | 'hidden'>>();
  const nothing = { blanks: 0, findings: { error: 0, warning: 0, info: 0 }, hidden: { ignored: 0, baseline: 0 } };
  const send = (params: StatusParams): void => {
    // A connection that is gone needs no status.
    void Promise.resolve(connection.sendNotification(statusNotification, params)).catch(() => undefined);
  };
  return {
    start({ uri, version }) {
      const timer = setTimeout(() => send({ uri, version, ...(counts.get(uri) ?? nothing), checking: true }), patience);
      return (checked) => {
        clearTimeout(timer);
        if (!checked) return;
        const { blanks, ...findings } = countFindings(checked.found, rules);
        const { hidden } = checked;
        counts.set(uri, { blanks, findings, hidden });
        send({ uri, version, blanks, findings, hidden, checking: false });
      };
    },
    tooLarge({ uri, version }) {
      counts.delete(uri);
      send({ uri, version, ...nothing, checking: false, tooLarge: true });
    },
    forget(uri) {
      counts.delete(uri);
    },
  };
}
