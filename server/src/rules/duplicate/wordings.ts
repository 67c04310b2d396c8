import type { Remember } from '../../linter/rule';
import type { Paragraph, ReportDocument } from '../../model/document';
import { readWording, type ParagraphWording } from '../../model/repeats/paragraphWording';

/** What is compared of a paragraph; worked out once for all rules that ask. */
export type ReadWording = (paragraph: Paragraph) => ParagraphWording;

/** So many characters are read between two places where the reading may be interrupted. */
const STRIDE = 4_000;

/** Reads what is compared of all paragraphs, giving way now and then, and gives the function that has it at hand. */
export function* readWordings({ paragraphs }: ReportDocument, remember: Remember): Generator<undefined, ReadWording> {
  const read: ReadWording = (paragraph) => remember(paragraph, readWording);
  let length = 0;
  for (const paragraph of paragraphs) {
    read(paragraph);
    length += paragraph.text.length;
    if (length < STRIDE) continue;
    length = 0;
    yield;
  }
  return read;
}
