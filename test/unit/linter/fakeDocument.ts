import { lazyValues } from '../../../server/src/base/lazy';
import { splitLines } from '../../../server/src/base/lines';
import type { DirectiveSyntax, LineSyntax, ParagraphSyntax } from '../../../server/src/grammar/syntax';
import type { ReportDocument } from '../../../server/src/model/document';

/**
 * A document that knows its lines and nothing of report text, so that the linter is tested without grammar and model.
 * A line `@para a b` or `@file a b` stands for a directive.
 */
export function fakeDocument(text: string): ReportDocument {
  const lines = splitLines(text);
  const paragraphs = lines.map(({ start, end }) => ({ text: text.slice(start, end), syntax: fakeSyntax(text.slice(start, end)) }));
  const document: ReportDocument = {
    paragraphs,
    length: text.length,
    eol: '\n',
    startOf: (paragraph) => lines[paragraph]!.start,
    endOf: (paragraph) => lines[paragraph]!.end,
    paragraphAt: (offset) => lines.findLastIndex(({ start }) => start <= offset),
    toSpan: ({ paragraph, span }) => ({ start: lines[paragraph]!.start + span.start, end: lines[paragraph]!.start + span.end }),
    textOf: ({ start, end }) => text.slice(start, end),
    derive: lazyValues((): ReportDocument => document),
    reports: [],
    get parts() {
      return [{ document, first: 0, start: 0 }];
    },
    contents: undefined,
    cover: undefined,
  };
  return document;
}

function fakeSyntax(text: string): ParagraphSyntax {
  return { line: fakeLine(text), content: { start: 0, end: text.length }, items: [], sentences: [] };
}

function fakeLine(text: string): LineSyntax {
  const [scope, ...rules] = text.split(' ');
  const plain = { hashes: 0, lead: 'none', strong: false } as const;
  if (scope !== '@para' && scope !== '@file') return { ...plain, kind: text.trim() === '' ? 'blank' : 'text' };
  const named = rules.map((name) => ({ name, span: { start: text.indexOf(name), end: text.indexOf(name) + name.length } }));
  const directive: DirectiveSyntax = { scope: scope === '@para' ? 'next' : 'file', rules: named };
  return { ...plain, kind: 'directive', directive };
}
