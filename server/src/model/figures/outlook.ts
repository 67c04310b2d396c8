import type { Report, ReportDocument, Section } from '../document';

/** Where in a report a paragraph stands. */
export interface Standing {
  /** True where the report looks ahead: under 下一步打算, or in a plan. */
  readonly ahead: boolean;
  /** The outermost section; undefined before the first. */
  readonly section: Section | undefined;
}

/** Tells of each paragraph of a report, in text order from its first one, where it stands. O(paragraphs). */
export function buildStandings(document: ReportDocument, report: Report): readonly Standing[] {
  const tops = new Map(report.sections.map((section) => [section.paragraph, section]));
  const heads = new Set([...report.allSections.map(({ paragraph }) => paragraph), ...report.looseHeadings]);
  const { parts = [], years = [] } = report.title ?? {};
  const last = Math.max(...years);
  let ahead = parts.includes('plan') && !parts.includes('summary');
  let step = false;
  let section: Section | undefined;
  const standings: Standing[] = [];
  for (let index = report.first; index <= report.last; index++) {
    const { syntax } = document.paragraphs[index]!;
    section = tops.get(index) ?? section;
    const { roles = [] } = syntax;
    const looksAhead = roles.includes('plan') && !roles.includes('summary');
    if (heads.has(index)) {
      step = false;
      const year = syntax.items.find((item) => item.kind === 'date')?.year;
      const isNext = year !== undefined && years.length > 0 && (year > last || (years.length > 1 && year === last));
      if (looksAhead || isNext) ahead = true;
      else if (roles.includes('summary')) ahead = false;
    } else if (looksAhead) step = true;
    const above = standings.at(-1);
    // Most lines stand where the one above does.
    standings.push(above?.section === section && above?.ahead === (ahead || step) ? above : { ahead: ahead || step, section });
  }
  return standings;
}
