import { createParagraphParser } from '../../../server/src/grammar/parseParagraph';
import type { Finding, Fix, Message, RuleMeta, Severity } from '../../../server/src/linter/rule';
import { buildDocument } from '../../../server/src/model/buildDocument';
import type { ReportDocument } from '../../../server/src/model/document';

const parse = createParagraphParser();

/** Builds a document with the real grammar and model. */
export function openReport(text: string): ReportDocument {
  return buildDocument(text, parse);
}

/** The span of the first (or `nth`, from 0) place of some words. */
export function spanOf(text: string, words: string, nth = 0): { start: number; end: number } {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand in the text ${nth + 1} times`);
  return { start, end: start + words.length };
}

/** A finding on some words, without the rule that would make it. */
export function makeFinding(
  span: { start: number; end: number },
  rule = 'test/plain',
  severity: Severity = 'warning',
  extras: { readonly fixes?: readonly Fix[]; readonly related?: Finding['related'] } = {},
): Finding {
  return { rule, severity, message: { id: 'found', data: { at: span.start } }, span, ...extras };
}

/** Rules by id: `test/plain`, and `test/blank` that marks blanks. */
export const testRules: ReadonlyMap<string, RuleMeta> = new Map(
  ['test/plain', 'test/blank'].map((id): [string, RuleMeta] => [
    id,
    {
      id,
      summary: id,
      severity: 'warning',
      cost: 'typing',
      fixable: 'never',
      since: '0.1.0',
      status: 'stable',
      authority: { kind: '惯例' },
      blank: id === 'test/blank',
      messages: {},
    },
  ]),
);

/** Shows rule, message id and data, so that tests see what was asked to be rendered. */
export function renderPlainly(rule: string, { id, data }: Message): string {
  return `${rule} ${id} ${JSON.stringify(data ?? {})}`;
}
