import type { TextEdit } from '../../base/edit';
import type { ReportDocument } from '../document';

/**
 * Starts a new paragraph at an offset inside one, written as another paragraph is: with its indent, and behind a blank
 * line where that one has one before it. Blanks in front of the offset go.
 *
 * @param at - offset in the paragraph's text
 * @param like - index of the paragraph that shows how
 */
export function splitEdit(document: ReportDocument, paragraph: number, at: number, like: number): TextEdit {
  const { text } = document.paragraphs[paragraph]!;
  let start = at;
  while (start > 0 && isBlank(text[start - 1])) start--;
  const model = document.paragraphs[like]?.text ?? '';
  let indent = 0;
  while (isBlank(model[indent])) indent++;
  const blankLine = document.paragraphs[like - 1]?.syntax.line.kind === 'blank';
  const newText = document.eol.repeat(blankLine ? 2 : 1) + model.slice(0, indent);
  return { span: document.toSpan({ paragraph, span: { start, end: at } }), newText };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '　' || character === '\u00A0';
}

/** Appends a paragraph to the text before it; blank lines and indent between them go. Undefined for the first paragraph. */
export function joinEdit(document: ReportDocument, paragraph: number): TextEdit | undefined {
  let before = paragraph - 1;
  while (document.paragraphs[before]?.syntax.line.kind === 'blank') before--;
  const syntax = document.paragraphs[before]?.syntax;
  const own = document.paragraphs[paragraph]?.syntax;
  if (!syntax || !own) return undefined;
  const start = document.startOf(before) + syntax.content.end;
  return { span: { start, end: document.startOf(paragraph) + own.content.start }, newText: '' };
}
