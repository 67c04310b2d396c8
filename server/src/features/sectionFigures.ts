import { firstAtOrBehind } from '../base/search';
import { shift, type Span } from '../base/span';
import type { Finding } from '../linter/rule';
import type { CharacterCount } from '../model/characters';
import type { Part, ReportDocument } from '../model/document';
import { headingSpan } from '../model/navigate';
import { countBlanks, countCharactersIn } from '../model/sectionCounts';
import { nameReport, nameSection } from './names';

/** How long reports are to be: all of them, or those and the sections whose title has certain words. */
export type TargetLength = number | Readonly<Record<string, number>>;

/** What counting needs besides the text. */
export interface FigureOptions {
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** Tells a rule that finds blanks from all others. */
  readonly isBlank: (rule: string) => boolean;
  readonly target: TargetLength | undefined;
}

/** How long a report or section is, and what is still to be done in it. */
export interface SectionFigures {
  /** Empty for a report without title. */
  readonly name: string;
  /** 0 for a report, 1 for its outermost sections. */
  readonly depth: number;
  /** First line, counted in the file. */
  readonly line: number;
  /** All of it, and its title with the marker, in the file. */
  readonly span: Span;
  readonly heading: Span;
  readonly characters: CharacterCount;
  /** Characters in front of the first heading under it. */
  readonly own: number;
  /** Its characters as a part of the report's, from 0 to 1. */
  readonly share: number;
  /** How many headings stand directly under it. */
  readonly children: number;
  readonly blanks: number;
  /** Findings but blanks and mere hints. */
  readonly problems: number;
  /** How many characters it is to have. */
  readonly target: number | undefined;
}

/** The findings that are neither blanks nor mere hints. */
export function problemsOf({ findings, isBlank }: Pick<FigureOptions, 'findings' | 'isBlank'>): Finding[] {
  return findings.filter(({ rule, severity }) => severity !== 'hint' && !isBlank(rule));
}

/** Finds out how to count the problems in a stretch of the file. O(findings), then O(log findings) for each. */
export function createProblemCounter(options: Pick<FigureOptions, 'findings' | 'isBlank'>): (span: Span) => number {
  const problems = problemsOf(options);
  const before = (offset: number): number => firstAtOrBehind(problems, offset, ({ span }) => span.start);
  return ({ start, end }) => before(end + 1) - before(start);
}

/**
 * The figures of a part of the file: its report's, and those of all sections in text order; none of what is no report. Costs the
 * part once, then the sections.
 */
export function readSectionFigures(
  { document, start, first }: Part,
  countProblems: (span: Span) => number,
  target: TargetLength | undefined,
): SectionFigures[] {
  return document.derive(measureSections).map((measured) => {
    const span = shift(measured.span, start);
    return {
      ...measured,
      line: measured.line + first,
      span,
      heading: shift(measured.heading, start),
      problems: countProblems(span),
      target: findTarget(target, measured),
    };
  });
}

/** What the text alone tells; places are counted from the start of the part. */
type MeasuredSection = Omit<SectionFigures, 'problems' | 'target'>;

function measureSections(document: ReportDocument): readonly MeasuredSection[] {
  const [report] = document.reports;
  if (!report) return [];
  const { title, first, last, sections, allSections } = report;
  const start = document.startOf(first);
  const whole = measure(document, { first, last, top: sections[0]?.paragraph ?? last + 1, children: sections.length });
  const heading = title ? document.toSpan({ paragraph: title.paragraph, span: title.syntax.text }) : { start, end: start };
  return [
    { ...whole, name: nameReport(document, report), depth: 0, heading, share: 1 },
    ...allSections.map((section) => {
      const { paragraph, depth, children } = section;
      const top = children[0]?.paragraph ?? section.last + 1;
      const measured = measure(document, { first: paragraph, last: section.last, top, children: children.length });
      const share = whole.characters.all > 0 ? measured.characters.all / whole.characters.all : 0;
      return { ...measured, name: nameSection(document, section), depth, heading: headingSpan(document, section), share };
    }),
  ];
}

/** Lines from the first to the last; above `top` stands no heading but the first line. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly children: number;
}

function measure(
  document: ReportDocument,
  { first, last, top, children }: Stretch,
): Omit<MeasuredSection, 'name' | 'depth' | 'heading' | 'share'> {
  const characters = countCharactersIn(document, first, last);
  return {
    line: first,
    span: { start: document.startOf(first), end: document.endOf(last) },
    characters,
    own: countCharactersIn(document, first, top - 1).all,
    children,
    blanks: countBlanks(document, first, last),
  };
}

/** A bare number is meant for reports; words are looked for in titles. */
function findTarget(target: TargetLength | undefined, { name, depth }: MeasuredSection): number | undefined {
  if (typeof target === 'number') return depth === 0 ? target : undefined;
  return Object.entries(target ?? {}).find(([words]) => name.includes(words))?.[1];
}
