import { firstAtOrBehind } from '../base/search';
import { shift, type Span } from '../base/span';
import type { Finding } from '../linter/rule';
import type { CharacterCount } from '../model/characters';
import type { Part, Report, ReportDocument, Section } from '../model/document';
import { headingSpan } from '../model/navigate';
import { countBlanks, countCharactersIn, countOwnCharacters } from '../model/sectionCounts';
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

/** Finds out how to count the findings in a stretch of the file. O(findings), then O(log findings) for each. */
export function createProblemCounter({ findings, isBlank }: FigureOptions): (span: Span) => number {
  const starts = findings.filter(({ rule, severity }) => severity !== 'hint' && !isBlank(rule)).map(({ span }) => span.start);
  const before = (offset: number): number => firstAtOrBehind(starts, offset, (start) => start);
  return ({ start, end }) => before(end + 1) - before(start);
}

/** The figures of a part of the file: its report's, and those of all sections in text order; none of what is no report. */
export function readSectionFigures(part: Part, countProblems: (span: Span) => number, target: TargetLength | undefined): SectionFigures[] {
  const { document } = part;
  const [report] = document.reports;
  if (!report) return [];
  const whole = countCharactersIn(document, report.first, report.last).all;
  const first = { ...reportPlace(document, report), name: nameReport(document, report), depth: 0, children: report.sections.length };
  const top = report.sections[0]?.paragraph ?? report.last + 1;
  const own = countCharactersIn(document, report.first, top - 1).all;
  const toFigures = (of: SectionPlace, ownCharacters: number): SectionFigures => {
    const span = shift({ start: document.startOf(of.first), end: document.endOf(of.last) }, part.start);
    const characters = countCharactersIn(document, of.first, of.last);
    return {
      name: of.name,
      depth: of.depth,
      line: part.first + of.first,
      span,
      heading: shift(of.heading, part.start),
      characters,
      own: ownCharacters,
      share: whole > 0 ? characters.all / whole : 0,
      children: of.children,
      blanks: countBlanks(document, of.first, of.last),
      problems: countProblems(span),
      target: findTarget(target, of),
    };
  };
  return [
    toFigures(first, own),
    ...report.allSections.map((section) => toFigures(sectionPlace(document, section), countOwnCharacters(document, section).all)),
  ];
}

/** A report or section in its part. */
interface SectionPlace {
  readonly name: string;
  readonly depth: number;
  readonly first: number;
  readonly last: number;
  readonly heading: Span;
  readonly children: number;
}

function reportPlace(document: ReportDocument, { title, first, last }: Report): Pick<SectionPlace, 'first' | 'last' | 'heading'> {
  const start = document.startOf(first);
  const heading = title ? document.toSpan({ paragraph: title.paragraph, span: title.syntax.text }) : { start, end: start };
  return { first, last, heading };
}

function sectionPlace(document: ReportDocument, section: Section): SectionPlace {
  const { paragraph, last, depth, children } = section;
  const heading = headingSpan(document, section);
  return { name: nameSection(document, section), depth, first: paragraph, last, heading, children: children.length };
}

/** A bare number is meant for reports; words are looked for in titles. */
function findTarget(target: TargetLength | undefined, { name, depth }: SectionPlace): number | undefined {
  if (typeof target === 'number') return depth === 0 ? target : undefined;
  return Object.entries(target ?? {}).find(([words]) => name.includes(words))?.[1];
}
