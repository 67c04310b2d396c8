import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Span } from '../base/span';
import type { ReportDocument } from '../model/document';
import { holds } from '../model/itemKinds';

/** What the numbers of a token mean: there is one type, the blank still to be filled. */
export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: ['placeholder'], tokenModifiers: [] };

/**
 * Marks every blank of the text, or of the lines that `within` touches, in LSP's five numbers a token.
 * There is no cap: a token is far lighter than a diagnostic, and every blank should be seen.
 */
export function provideSemanticTokens(document: ReportDocument, within?: Span): number[] {
  const data: number[] = [];
  const first = within ? document.paragraphAt(within.start) : 0;
  const last = within ? document.paragraphAt(within.end) : document.paragraphs.length - 1;
  let lineBefore = 0;
  for (let line = first; line <= last; line++) {
    let startBefore = 0;
    const paragraph = document.paragraphs[line];
    if (!paragraph || !holds(paragraph, 'placeholder')) continue;
    for (const item of paragraph.syntax.items) {
      if (item.kind !== 'placeholder' || item.span.end <= item.span.start) continue;
      data.push(line - lineBefore, item.span.start - startBefore, item.span.end - item.span.start, 0, 0);
      lineBefore = line;
      startBefore = item.span.start;
    }
  }
  return data;
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
