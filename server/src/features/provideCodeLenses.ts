import type { CodeLens, Command } from 'vscode-languageserver-types';
import type { ReportDocument } from '../model/document';
import { partAt } from '../model/navigate';
import type { LookTexts } from './lookTexts';
import { toOffset, toRange } from './positions';
import { createProblemCounter, problemsOf, readSectionFigures, type FigureOptions } from './sectionFigures';

/** The command of the client that shows places of a document beside each other, with the address, the version and the ranges. */
const showPlacesCommand = 'jiaogao.showPlaces';

/** What lenses need besides the text. */
export interface LensOptions extends FigureOptions {
  readonly uri: string;
  readonly version: number;
  readonly texts: LookTexts;
}

/** What a lens keeps till it is shown. */
export interface LensData {
  readonly uri: string;
  readonly version: number;
}

/**
 * Gives a line above each section in which something is to be done, or that has a target: how many problems and blanks, and how
 * long it is. Its command comes with {@link resolveCodeLens}. O(sections + findings).
 */
export function provideCodeLenses(document: ReportDocument, options: LensOptions): CodeLens[] {
  const countProblems = createProblemCounter(options);
  const data: LensData = { uri: options.uri, version: options.version };
  const lenses: CodeLens[] = [];
  for (const part of document.parts) {
    for (const { heading, problems, blanks, target } of readSectionFigures(part, countProblems, options.target)) {
      if (problems + blanks > 0 || target !== undefined) lenses.push({ range: toRange(document, heading), data });
    }
  }
  return lenses;
}

/**
 * Gives a lens its words, and a command that shows the problems of its section where the client has one; nothing where the section
 * is no longer there.
 */
export function resolveCodeLens(
  document: ReportDocument,
  { range }: CodeLens,
  options: LensOptions & { readonly showsPlaces: boolean },
): Command | undefined {
  const offset = toOffset(document, range.start);
  const part = partAt(document, offset);
  const all = part ? readSectionFigures(part, createProblemCounter(options), options.target) : [];
  const figures = all.find(({ heading }) => heading.start === offset);
  if (!figures) return undefined;
  const title = options.texts.lens(figures);
  if (figures.problems === 0 || !options.showsPlaces) return { title, command: '' };
  const { start, end } = figures.span;
  const inside = problemsOf(options).filter(({ span }) => start <= span.start && span.start <= end);
  const places = inside.map(({ span }) => toRange(document, span));
  return { title, command: showPlacesCommand, arguments: [{ uri: options.uri, version: options.version, range, places }] };
}
