import type { Remember } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { readWording, type ParagraphWording } from '../../model/repeats/paragraphWording';

/** So many characters are read between two places where the reading may be interrupted. */
const STRIDE = 4_000;

/** Paragraphs with fewer characters are never compared, whatever the options of a rule. */
const SHORTEST = 10;

/**
 * Reads what is compared of all paragraphs but the shortest, giving way now and then; worked out once for all rules that
 * ask. Gives it by the index of the paragraph.
 */
export function* readWordings(
  { paragraphs }: ReportDocument,
  remember: Remember,
): Generator<undefined, readonly (ParagraphWording | undefined)[]> {
  const wordings: (ParagraphWording | undefined)[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    wordings.push(paragraph.text.length < SHORTEST ? undefined : remember(paragraph, readWording, 'lasting'));
    length += paragraph.text.length;
    if (length < STRIDE) continue;
    length = 0;
    yield;
  }
  return wordings;
}
