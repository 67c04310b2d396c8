import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Span } from '../base/span';
import type { Inline } from '../grammar/syntax';
import type { Paragraph, ReportDocument } from '../model/document';
import { holds } from '../model/itemKinds';

/** What the numbers of a token mean: a blank still to be filled, a number with its unit, the marker of a heading or item. */
export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: ['placeholder', 'quantity', 'marker'], tokenModifiers: [] };

/** What is marked: blanks, or numbers and markers too. */
export type TokenChoice = 'blanks' | 'all';

/**
 * Marks every blank of the text, or of the lines that `within` touches, in LSP's five numbers a token; with `all`, numbers and
 * markers too. There is no cap: a token is far lighter than a diagnostic, and every blank should be seen. The whole text costs its
 * changed parts, and a copy of the numbers.
 */
export function provideSemanticTokens(document: ReportDocument, choice: TokenChoice, within?: Span): number[] {
  if (within) return encodeLines(document, choice, document.paragraphAt(within.start), document.paragraphAt(within.end)).data;
  const data: number[] = [];
  let lineBefore = 0;
  for (const { document: part, first } of document.parts) {
    const encoded = part.derive(choice === 'all' ? encodeAll : encodeBlanks);
    // Lines are told from one token to the next, so only the first of a part depends on where the part stands.
    for (const [index, number] of encoded.data.entries()) data.push(index === 0 ? number + first - lineBefore : number);
    if (encoded.data.length > 0) lineBefore = first + encoded.last;
  }
  return data;
}

/** Tokens of some lines, and the line of the last one. */
interface Encoded {
  readonly data: number[];
  readonly last: number;
}

const encodeAll = (part: ReportDocument): Encoded => encodeLines(part, 'all', 0, part.paragraphs.length - 1);
const encodeBlanks = (part: ReportDocument): Encoded => encodeLines(part, 'blanks', 0, part.paragraphs.length - 1);

function encodeLines({ paragraphs }: ReportDocument, choice: TokenChoice, first: number, last: number): Encoded {
  const data: number[] = [];
  let lineBefore = 0;
  for (let line = first; line <= last; line++) {
    let startBefore = 0;
    const paragraph = paragraphs[line];
    for (const { span, type } of paragraph ? readTokens(paragraph, choice) : []) {
      data.push(line - lineBefore, span.start - startBefore, span.end - span.start, type, 0);
      lineBefore = line;
      startBefore = span.start;
    }
  }
  return { data, last: lineBefore };
}

interface Token {
  readonly span: Span;
  /** Index in the legend. */
  readonly type: number;
}

const [BLANK, QUANTITY, MARKER] = [0, 1, 2];

/** The tokens of a paragraph, in order, none over another. */
function readTokens(paragraph: Paragraph, choice: TokenChoice): Token[] {
  if (choice === 'blanks' && !holds(paragraph, 'placeholder')) return [];
  const { marker, items } = paragraph.syntax;
  const tokens: Token[] = choice === 'all' && marker ? [{ span: marker.span, type: MARKER }] : [];
  for (const item of items) {
    const type = typeOf(item);
    const { span } = item;
    if (type === undefined || (choice === 'blanks' && type !== BLANK) || span.end <= span.start) continue;
    // A blank is seen whatever it stands in.
    if (type === BLANK) while (overlapsLast(tokens, span) && tokens.at(-1)!.type !== BLANK) tokens.pop();
    if (!overlapsLast(tokens, span)) tokens.push({ span, type });
  }
  return tokens;
}

function overlapsLast(tokens: readonly Token[], { start }: Span): boolean {
  const last = tokens.at(-1);
  return last !== undefined && start < last.span.end;
}

function typeOf({ kind }: Inline): number | undefined {
  if (kind === 'placeholder') return BLANK;
  if (kind === 'quantity') return QUANTITY;
  return kind === 'enumerator' || kind === 'marker' ? MARKER : undefined;
}

/** Gives the one edit that turns the numbers sent before into those of now; none when they are the same. */
export function computeTokenEdits(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return [];
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  return [{ start, deleteCount: before.length - same - start, data: now.slice(start, now.length - same) }];
}
