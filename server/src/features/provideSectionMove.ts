import type { Range, TextEdit } from 'vscode-languageserver-types';
import { findReport, findSection } from '../model/navigate';
import type { ReportDocument, Section } from '../model/document';
import { type Destination, relocateSection } from '../model/structure/relocate';
import { toLspEdits } from './positions';
import { toRangeAfter } from './provideStructureActions';

/** The edits that move a section, and where its heading stands after them. */
export interface SectionMove {
  readonly edits: readonly TextEdit[];
  readonly range: Range;
}

/**
 * Works out what dropping a section on another one in an outline does. On a heading further out it goes under that one, as its last;
 * on any other beside it, on its level: behind it when it comes from above, before it when it comes from below.
 * Undefined where the lines are no headings of one report, or nothing is to be done.
 */
export function provideSectionMove(document: ReportDocument, heading: number, target: number): SectionMove | undefined {
  const section = sectionAt(document, heading);
  const goal = sectionAt(document, target);
  if (!section || !goal) return undefined;
  const place: Destination['place'] = goal.depth < section.depth ? 'into' : heading < target ? 'after' : 'before';
  const start = document.startOf(heading);
  const change = relocateSection(document, section, { target: goal, place }, { start, end: start });
  return change && { edits: toLspEdits(document, change.edits), range: toRangeAfter(document, change) };
}

/** The section whose heading is a line. */
function sectionAt(document: ReportDocument, line: number): Section | undefined {
  const report = findReport(document, line);
  const section = report && findSection(report, line);
  return section?.paragraph === line ? section : undefined;
}
