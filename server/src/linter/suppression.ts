import type { ReportDocument } from '../model/document';
import { familyKey } from './settings';

/** Says which rules the text itself has silenced, and where. */
export interface Suppression {
  /** Number of paragraphs that are closed to some rule. */
  readonly paragraphs: number;
  /** True when the whole file is closed to a rule. */
  coversFile(rule: string): boolean;
  /** True when the paragraph is closed to a rule. */
  coversParagraph(rule: string, paragraph: number): boolean;
}

/** Names of rules or of families (`outline/*`); `all` when a directive names none. */
interface Silenced {
  all: boolean;
  readonly names: Set<string>;
}

/**
 * Reads the directives of a document: `<!-- jiaogao-ignore rule… -->` closes the next paragraph that is neither blank nor
 * a directive itself, `<!-- jiaogao-ignore-file rule… -->` the whole file wherever it stands.
 */
export function readSuppression(document: ReportDocument): Suppression {
  const file = newSilenced();
  const byParagraph = new Map<number, Silenced>();
  let pending: Silenced | undefined;
  document.paragraphs.forEach(({ syntax }, index) => {
    const { kind, directive } = syntax.line;
    if (directive?.scope === 'file') silence(file, directive.rules);
    else if (directive) silence((pending ??= newSilenced()), directive.rules);
    else if (pending && kind !== 'blank') {
      byParagraph.set(index, pending);
      pending = undefined;
    }
  });
  return {
    paragraphs: byParagraph.size,
    coversFile: (rule) => covers(file, rule),
    coversParagraph: (rule, paragraph) => covers(byParagraph.get(paragraph), rule),
  };
}

function newSilenced(): Silenced {
  return { all: false, names: new Set() };
}

function silence(silenced: Silenced, rules: readonly string[]): void {
  if (rules.length === 0) silenced.all = true;
  for (const rule of rules) silenced.names.add(rule);
}

function covers(silenced: Silenced | undefined, rule: string): boolean {
  return silenced !== undefined && (silenced.all || silenced.names.has(rule) || silenced.names.has(familyKey(rule)));
}
