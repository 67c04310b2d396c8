import { InlayHintKind, type InlayHint } from 'vscode-languageserver-types';
import { overlaps, shift, type Span } from '../base/span';
import type { Claim } from '../model/claims/claim';
import { findClaims } from '../model/claims/findClaims';
import type { ReportDocument } from '../model/document';
import { holds } from '../model/itemKinds';
import { findAnnouncedCounts } from '../model/links';
import type { LookTexts } from './lookTexts';
import { toPosition } from './positions';

/**
 * Gives what numbers in a stretch of the text come to when they are worked out again: behind 完成率, 占比 and 增长 the value, behind
 * 共 and 合计 the sum, behind 以下七个方面 how many follow. O(the stretch), and at first the parts that it touches.
 */
export function provideInlayHints(document: ReportDocument, within: Span, texts: LookTexts): InlayHint[] {
  return [...hintClaims(document, within), ...hintCounts(document, within, texts)].sort(
    ({ position: a }, { position: b }) => a.line - b.line || a.character - b.character,
  );
}

function* hintClaims(document: ReportDocument, within: Span): Generator<InlayHint> {
  if (document.paragraphs.length === 0) return;
  const last = document.paragraphAt(within.end);
  for (let index = document.paragraphAt(within.start); index <= last; index++) {
    const paragraph = document.paragraphs[index]!;
    if (!holds(paragraph, 'quantities')) continue;
    const told = new Set<number>();
    for (const claim of findClaims(paragraph)) {
      const { end } = claim.stated.span;
      // That a part is less than the whole is no value.
      if (claim.kind === 'limit' || told.has(end)) continue;
      told.add(end);
      const offset = document.startOf(index) + end;
      if (within.start <= offset && offset <= within.end) yield toHint(document, offset, labelOf(claim), claim.arithmetic);
    }
  }
}

/** The result of the arithmetic, which stands behind its last ＝; a mark alone where the text says the same. */
function labelOf({ arithmetic, stated, holds: isTrue }: Claim): string {
  const result = arithmetic.slice(arithmetic.lastIndexOf('＝') + 1);
  const isSame = isTrue && parseFloat(result) === Number(stated.low.value);
  return isSame ? '✓' : `${isTrue ? '✓' : '✗'} ${result}`;
}

function* hintCounts(document: ReportDocument, within: Span, texts: LookTexts): Generator<InlayHint> {
  for (const { document: part, start } of document.parts) {
    if (!overlaps({ start, end: start + part.length + 1 }, within)) continue;
    for (const found of findAnnouncedCounts(part)) {
      const { end } = shift(found.phrase, start);
      if (within.start <= end && end <= within.end)
        yield toHint(document, end, found.holds ? '✓' : `✗ ${found.counted}`, texts.announced(found));
    }
  }
}

function toHint(document: ReportDocument, offset: number, label: string, tooltip: string): InlayHint {
  return { position: toPosition(document, offset), label, kind: InlayHintKind.Parameter, tooltip, paddingLeft: true };
}
