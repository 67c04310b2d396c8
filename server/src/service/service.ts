import type { CancellationSignal } from '../base/cancellation';
import type { TextEdit } from '../base/edit';
import type { Message, Neighbor, RuleMeta } from '../linter/rule';
import type { CheckResult, RunDepth, SoFar } from '../linter/run';
import type { RuleSettings } from '../linter/settings';
import type { ReportDocument } from '../model/document';

export type { CheckResult, RunDepth } from '../linter/run';
export type { Neighbor } from '../linter/rule';
export type { RuleSettings } from '../linter/settings';

export type Language = 'zh' | 'en';

/** All that an editor, a terminal or a test needs of the core. */
export interface ReportService {
  readonly rules: readonly RuleMeta[];
  /** Builds a document from its whole text; it is parsed when something of it is asked for first. */
  open(text: string): ReportDocument;
  /**
   * Parses all of a document that is not parsed yet, giving way by awaiting `pause`. Without it the first look at the
   * document parses it in one go.
   */
  readInSteps(document: ReportDocument, pause: () => Promise<void>): Promise<void>;
  /** Builds the next version; edits are applied one after the other, as LSP sends them. Costs the edited paragraphs. */
  update(document: ReportDocument, edits: readonly TextEdit[]): ReportDocument;
  /**
   * Runs all rules that are on. What it finds out about paragraphs and reports is kept for later versions checked with the
   * same settings object, which must not be changed meanwhile; an edit costs the edited paragraphs and what depends on the file as a whole.
   * `neighbors` are the reports beside this one; the same list may be given for all of them.
   * @throws CancelledError
   */
  check(
    document: ReportDocument,
    settings?: RuleSettings,
    signal?: CancellationSignal,
    neighbors?: readonly Neighbor[],
    depth?: RunDepth,
  ): CheckResult;
  /**
   * As {@link ReportService.check}, giving way between rules by awaiting `pause` so that other requests are served. With the
   * depth `typing` only the rules run that keep up with typing. `watch` is told how to see, while a long text is checked, what is
   * known so far.
   */
  checkInSteps(
    document: ReportDocument,
    settings: RuleSettings,
    signal: CancellationSignal,
    pause: () => Promise<void>,
    neighbors?: readonly Neighbor[],
    depth?: RunDepth,
    watch?: (soFar: () => SoFar | undefined) => void,
  ): Promise<CheckResult>;
  /** Tells whether a rule runs only when the writer rests. */
  mayWait(rule: string): boolean;
  /** Renders a message of a rule (finding, related place or fix title) in a language; Chinese where English is missing. */
  render(rule: string, message: Message, language?: Language): string;
  /** One line on what a rule finds, in a language; Chinese where English is missing. */
  summary(rule: string, language?: Language): string;
  /**
   * Says in one sentence each what in the settings could not be understood and is passed over when checking.
   * Takes anything, as settings come from a file that somebody wrote by hand.
   */
  settingsProblems(settings: unknown, language?: Language): readonly string[];
}
