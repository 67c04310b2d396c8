import assert from 'node:assert/strict';
import { createParagraphParser } from '../../../server/src/grammar/parseParagraph';
import type { ParagraphParser } from '../../../server/src/grammar/parser';
import type { ParagraphSyntax } from '../../../server/src/grammar/syntax';
import type { Report, ReportDocument, Section } from '../../../server/src/model/document';

/** The real parser, remembering what it has parsed: tests of the model parse the same few lines thousands of times. */
export function createTestParser(): ParagraphParser {
  const parse = createParagraphParser();
  const known = new Map<string, ParagraphSyntax>();
  return (text) => {
    const syntax = known.get(text) ?? parse(text);
    known.set(text, syntax);
    return syntax;
  };
}

/** Everything a document says of itself, as plain data. */
export function observe(document: ReportDocument): Record<string, unknown> {
  const { paragraphs, length, eol, cover, contents, reports, parts } = document;
  const whole = document.textOf({ start: 0, end: length });
  return {
    paragraphs: paragraphs.map(({ text, syntax }) => ({ text, syntax })),
    places: paragraphs.map((_, index) => [document.startOf(index), document.endOf(index)]),
    lineOfOffset: Array.from({ length: length + 1 }, (_, offset) => document.paragraphAt(offset)),
    length,
    eol,
    whole,
    cover,
    contents,
    reports: reports.map(observeReport),
    parts: parts.map(({ document: part, first, start }) => {
      const { parts: inner, ...own } = observe(part);
      assert.deepEqual(inner, []);
      return { first, start, own };
    }),
  };
}

function observeReport(report: Report): unknown {
  const { title, first, last, year, numbersBefore, allSections, looseHeadings, inlineMarkers, placeholderGroups } = report;
  return {
    ...{ title, first, last, year, numbersBefore, looseHeadings, inlineMarkers, placeholderGroups },
    sections: report.sections.map(observeSection),
    allSections: allSections.map(observeSection),
    enumerations: report.enumerations.map(({ form, items, section }) => ({
      form,
      items,
      section: section && allSections.indexOf(section),
    })),
  };
}

function observeSection({ parent, children, ...own }: Section): unknown {
  return { ...own, parent: parent?.paragraph, children: children.map(observeSection) };
}

/** The outline with one line a section: its depth, its first words, and `…` where it has no body of its own. */
export function outlineOf({ paragraphs }: ReportDocument, report: Report | undefined): string[] {
  return (report?.allSections ?? []).map(({ depth, paragraph, hasBody }) => {
    const text = paragraphs[paragraph]?.text ?? '';
    return `${depth} ${text.slice(0, 8)}${hasBody ? '' : ' …'}`;
  });
}
