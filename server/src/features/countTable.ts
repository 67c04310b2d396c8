import type { ReportDocument } from '../model/document';
import { group, percent, type LookTexts } from './lookTexts';
import { createProblemCounter, readSectionFigures, type FigureOptions, type SectionFigures } from './sectionFigures';

/** Spaces before the name of a section, for each level below the report. */
const INDENT = '　';

/**
 * Writes how long the reports of a file and their sections are as a table in Markdown, a line for each, and a line for the whole file where
 * it holds several. O(sections + findings).
 */
export function writeCountTable(document: ReportDocument, options: FigureOptions, texts: LookTexts): string {
  const countProblems = createProblemCounter(options);
  const reports = document.parts.map((part) => readSectionFigures(part, countProblems, options.target)).filter(({ length }) => length > 0);
  const rows = reports.flatMap((sections) => sections.map((figures) => toRow(figures, texts)));
  if (reports.length > 1) {
    const sum = (of: (figures: SectionFigures) => number): string =>
      group(reports.reduce((total, [report]) => total + (report ? of(report) : 0), 0));
    const together = texts.countTable.total(reports.length);
    rows.push([together, sum(({ characters }) => characters.all), sum(({ characters }) => characters.han), '', '', '', '']);
  }
  const header = texts.countTable.columns;
  const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
  const table = [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `# ${texts.countTable.title}\n\n${rows.length > 0 ? table : texts.countTable.none}\n\n${texts.countTable.note}\n`;
}

function toRow(figures: SectionFigures, texts: LookTexts): string[] {
  const { name, depth, characters, own, share, children, target, blanks, problems } = figures;
  const words = (name || texts.countTable.nameless).replaceAll('|', '\\|');
  const todo = [problems > 0 && texts.problems(problems), blanks > 0 && texts.blanks(blanks)].filter(Boolean).join(' ');
  return [
    depth === 0 ? `**${words}**` : INDENT.repeat(depth) + words,
    group(characters.all),
    group(characters.han),
    children > 0 ? group(own) : '',
    depth === 0 ? '' : percent(share),
    target === undefined ? '' : texts.targetState(characters.all, target),
    todo,
  ];
}
