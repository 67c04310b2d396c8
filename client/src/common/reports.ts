import { type LineSource, looksLikeReport, readHead } from './detect';

/** How files that are not in the language `work-report` are taken for reports: the setting `jiaogao.detect`. */
export type DetectMode = 'auto' | 'always' | 'never';

/** What of an editor's text document decides whether it is a report. */
export interface Candidate extends LineSource {
  readonly uri: { readonly scheme: string; toString(): string };
  readonly languageId: string;
}

/** What the decision needs of the editor. */
export interface ReportsHost {
  /** The setting `jiaogao.detect` as it stands for this document. */
  detectMode(document: Candidate): DetectMode;
  /** False for schemes whose documents nobody writes: output, the old side of a comparison, notebook cells. */
  holdsFiles(scheme: string): boolean;
}

/**
 * Knows which open documents are reports. A decision is made once and kept, so asking is cheap and a report stays one
 * while its title is being rewritten; it is made anew when the document is opened again or the settings change.
 */
export interface Reports {
  has(document: Candidate): boolean;
  /** Looks again at a document that was none; tells whether it has become one. */
  reconsider(document: Candidate): boolean;
  /** Makes a document a report, or not, until the window closes, whatever the settings say. */
  override(document: Candidate, report: boolean): void;
  /** Drops what was decided about a document that closes. */
  close(document: Candidate): void;
  /** Drops all decisions but the user's own. */
  settingsChanged(): void;
}

/** The language of report files. */
export const REPORT_LANGUAGE = 'work-report';

/** Languages whose documents can be reports. */
export const CANDIDATE_LANGUAGES: readonly string[] = [REPORT_LANGUAGE, 'plaintext', 'markdown'];

/** Makes the register of reports; it holds addresses, never documents. */
export function createReports(host: ReportsHost): Reports {
  const overrides = new Map<string, boolean>();
  const decisions = new Map<string, boolean>();

  function decide(document: Candidate): boolean {
    if (!CANDIDATE_LANGUAGES.includes(document.languageId) || !host.holdsFiles(document.uri.scheme)) return false;
    if (document.languageId === REPORT_LANGUAGE) return true;
    const mode = host.detectMode(document);
    return mode === 'always' || (mode === 'auto' && looksLikeReport(readHead(document)));
  }

  function decideAndKeep(document: Candidate): boolean {
    const report = decide(document);
    decisions.set(document.uri.toString(), report);
    return report;
  }

  function has(document: Candidate): boolean {
    const uri = document.uri.toString();
    return overrides.get(uri) ?? decisions.get(uri) ?? decideAndKeep(document);
  }

  return {
    has,
    reconsider: (document) => !overrides.has(document.uri.toString()) && !has(document) && decideAndKeep(document),
    override: (document, report) => void overrides.set(document.uri.toString(), report),
    close: (document) => {
      decisions.delete(document.uri.toString());
      // The next untitled document may get the same address.
      if (document.uri.scheme === 'untitled') overrides.delete(document.uri.toString());
    },
    settingsChanged: () => decisions.clear(),
  };
}
