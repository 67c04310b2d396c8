import { lazy } from '../../base/lazy';
import stock from '../../../../snippets/work-report.json';
import type { ReportKind } from '../../model/reportKind';

/** Where a phrase belongs: a whole report, a section, the words it opens or closes with, a sentence; `own` is the user's. */
export type PhraseGroup = 'frame' | 'section' | 'opening' | 'closing' | 'phrase' | 'own';

/** A stock text. */
export interface Phrase {
  readonly name: string;
  /** What is typed to get it: Chinese words, and pinyin initials. */
  readonly prefixes: readonly string[];
  /** The text as a snippet. */
  readonly body: string;
  readonly description: string;
  readonly group: PhraseGroup;
  /** The kinds of report it fits; all where it is missing. */
  readonly kinds?: readonly ReportKind[] | undefined;
  /** The heading of a section, without number. */
  readonly heading?: string | undefined;
}

/** An entry of the file of snippets, which VS Code reads too; it passes over what it does not know. */
interface Entry {
  readonly prefix: readonly string[];
  readonly body: string | readonly string[];
  readonly description: string;
  readonly group: string;
  readonly kinds?: readonly string[];
  readonly heading?: string;
}

/** The stock texts that come with the program, in the order of their groups; read when they are first asked for. */
export const stockPhrases = lazy((): readonly Phrase[] =>
  Object.entries(stock as Readonly<Record<string, Entry>>).map(([name, entry]) => ({
    name,
    prefixes: entry.prefix,
    body: typeof entry.body === 'string' ? entry.body : entry.body.join('\n'),
    description: entry.description,
    group: entry.group as PhraseGroup,
    kinds: entry.kinds as readonly ReportKind[] | undefined,
    heading: entry.heading,
  })),
);
