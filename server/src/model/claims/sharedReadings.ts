import type { Paragraph, ReportDocument } from '../document';
import type { Claim } from './claim';
import { readTerms, type TermReader, type Terms } from './passages';
import { findSums } from './sums';
import { readColumns, type Column } from './sumsEntries';

/** The columns of numbers of each paragraph, by its index; rules that ask the same document share them. */
export function columnsIn(document: ReportDocument): readonly (readonly Column[])[] {
  return document.derive(listColumns);
}

/** The sums of each paragraph, by its index; rules that ask the same document share them. */
export function sumsIn(document: ReportDocument): readonly (readonly Claim[])[] {
  return document.derive(listSums);
}

/** Gives the numbers of the paragraphs of a document, read at the first question; rules that ask the same document share them. */
export function termsIn(document: ReportDocument): TermReader {
  return document.derive(createTermReader);
}

function createTermReader(): TermReader {
  const known = new Map<Paragraph, Terms>();
  return (paragraph) => {
    let terms = known.get(paragraph);
    if (!terms) known.set(paragraph, (terms = readTerms(paragraph)));
    return terms;
  };
}

function listColumns({ paragraphs }: ReportDocument): readonly (readonly Column[])[] {
  return paragraphs.map(readColumns);
}

function listSums(document: ReportDocument): readonly (readonly Claim[])[] {
  const columns = columnsIn(document);
  return document.paragraphs.map((paragraph, index) => findSums(paragraph, columns[index]));
}
