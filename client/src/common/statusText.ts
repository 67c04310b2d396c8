/** What the server says about a report: the notification `jiaogao/status`. */
export interface ReportStatus {
  readonly uri: string;
  readonly version: number;
  /** Places still to be filled. */
  readonly blanks: number;
  /** What was found, places to be filled not counted. */
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  /** What is not shown: ignored by somebody, or there before anybody checked. */
  readonly hidden?: { readonly ignored: number; readonly baseline: number };
  readonly checking: boolean;
  /** The file is too large to be checked. */
  readonly tooLarge?: boolean;
}

/** `failed`: the server ended, or never came up, and will not be started again by itself. */
export type ServerState = 'starting' | 'running' | 'failed';

/** What the status item shows. */
export interface StatusView {
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly failed: boolean;
}

/** Gives the text in the editor's language; an editor's `l10n` fits. */
export interface Translator {
  t(message: string, ...values: (string | number)[]): string;
}

/** Puts what is known of a report into words. */
export function describeStatus(server: ServerState, status: ReportStatus | undefined, l10n: Translator): StatusView {
  if (server === 'failed') {
    return { text: l10n.t('Jiaogao: stopped'), detail: l10n.t('The proofreading service has stopped.'), busy: false, failed: true };
  }
  if (server === 'starting' || status === undefined) {
    return { text: l10n.t('Jiaogao: checking'), detail: '', busy: true, failed: false };
  }
  if (status.tooLarge) {
    return { text: l10n.t('Jiaogao: not checked'), detail: l10n.t('The file is too large to be proofread.'), busy: false, failed: false };
  }
  return { text: countsInShort(status, l10n), detail: countsBySeverity(status, l10n), busy: status.checking, failed: false };
}

/** Says what is left to do in a report before it can be handed in. */
export function leftInWords({ blanks, findings }: ReportStatus, l10n: Translator): string {
  const problems = findings.error + findings.warning + findings.info;
  if (blanks + problems === 0) return l10n.t('Ready to hand in: nothing left');
  return l10n.t('Before handing in: {0} to fill, {1} problems', blanks, problems);
}

function countsInShort({ blanks, findings, checking }: ReportStatus, l10n: Translator): string {
  const problems = findings.error + findings.warning + findings.info;
  if (blanks > 0 && problems > 0) return l10n.t('Jiaogao: {0} to fill · {1} problems', blanks, problems);
  if (blanks > 0) return l10n.t('Jiaogao: {0} to fill', blanks);
  if (problems > 0) return l10n.t('Jiaogao: {0} problems', problems);
  return checking ? l10n.t('Jiaogao: checking') : l10n.t('Jiaogao: no problems');
}

function countsBySeverity({ findings, hidden }: ReportStatus, l10n: Translator): string {
  const counts = [
    ...(findings.error > 0 ? [l10n.t('{0} errors', findings.error)] : []),
    ...(findings.warning > 0 ? [l10n.t('{0} warnings', findings.warning)] : []),
    ...(findings.info > 0 ? [l10n.t('{0} suggestions', findings.info)] : []),
    ...(hidden && hidden.ignored > 0 ? [l10n.t('{0} ignored', hidden.ignored)] : []),
    ...(hidden && hidden.baseline > 0 ? [l10n.t('{0} in the baseline, not shown', hidden.baseline)] : []),
  ];
  return counts.join(' · ');
}
