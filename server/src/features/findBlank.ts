import type { Placeholder } from '../grammar/syntax';
import type { Span } from '../base/span';
import type { ReportDocument } from '../model/document';
import { findReport, textAt } from '../model/navigate';

/** A blank at a place of the text, with all of its name in the same report. */
export interface Blank {
  readonly item: Placeholder;
  /** What filling replaces. */
  readonly span: Span;
  /** The blank with its unit or noun, as written. */
  readonly phrase: string;
  /** The masks of all blanks of its name in the report, itself among them; only itself where it stands in no report (a contents page). */
  readonly same: readonly Span[];
}

/** Finds the blank that touches an offset. O(items of the paragraph + blanks of the report). */
export function findBlank(document: ReportDocument, offset: number): Blank | undefined {
  const paragraph = document.paragraphAt(offset);
  const at = offset - document.startOf(paragraph);
  const item = document.paragraphs[paragraph]?.syntax.items.find(
    (candidate): candidate is Placeholder => candidate.kind === 'placeholder' && candidate.span.start <= at && at <= candidate.span.end,
  );
  if (!item) return undefined;
  const own = document.toSpan({ paragraph, span: item.span });
  const group = findReport(document, paragraph)?.placeholderGroups.find(({ places }) =>
    places.some((place) => place.paragraph === paragraph && place.item.span.start === item.span.start),
  );
  return {
    item,
    span: own,
    phrase: textAt(document, { paragraph, span: item.phrase }),
    same: group?.places.map((place) => document.toSpan({ paragraph: place.paragraph, span: place.item.span })) ?? [own],
  };
}
