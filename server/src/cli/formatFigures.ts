import type { Span } from '../base/span';
import type { Claim } from '../model/claims/claim';
import { findClaims } from '../model/claims/findClaims';
import type { Paragraph } from '../model/document';
import type { ListedFile } from './listCommand';
import { toPrintable } from './terminalText';
import type { CliTexts } from './texts';

/** Longer passages are cut in what people read. */
const longestPassage = 60;

/** One JSON entry for a file: what its numbers say of each other; lines and columns count from 1, the end is exclusive. */
export function formatFiguresJson({ path, document }: ListedFile): string {
  const claims = document.paragraphs.flatMap((paragraph, index) =>
    findClaims(paragraph).map((claim) => {
      const { kind, stated, arithmetic, holds, expected, surmised } = claim;
      const place = { line: index + 1, column: stated.span.start + 1, endColumn: stated.span.end + 1 };
      const passage = paragraph.text.slice(passageOf(paragraph, claim).start, passageOf(paragraph, claim).end);
      return { ...place, kind, passage, stated: printed(paragraph, claim), arithmetic, holds, expected, surmised };
    }),
  );
  return JSON.stringify({ path, claims });
}

/** What the numbers of a file say of each other, for people: line number, whether it holds, the arithmetic, the words. */
export function formatFiguresText({ path, document }: ListedFile, texts: CliTexts): string {
  const lines = document.paragraphs.flatMap((paragraph, index) =>
    findClaims(paragraph).map((claim) => {
      const { start, end } = passageOf(paragraph, claim);
      const passage = toPrintable(
        paragraph.text.slice(start, Math.min(end, start + longestPassage)) + (end - start > longestPassage ? '…' : ''),
      );
      const sum = claim.holds ? claim.arithmetic : `${claim.arithmetic}${texts.statedAs(printed(paragraph, claim))}`;
      return `${String(index + 1).padStart(6)}  ${claim.holds ? '✓' : '✗'}  ${toPrintable(sum)}  |  ${passage}`;
    }),
  );
  return `${[toPrintable(path), ...(lines.length > 0 ? lines : [`  ${texts.noFigures}`])].join('\n')}\n\n`;
}

/** From the mark before the first number of a claim to its last number. */
function passageOf({ text }: Paragraph, { stated, operands }: Claim): Span {
  const spans = [stated, ...operands].map(({ span }) => span);
  const first = Math.min(...spans.map(({ start }) => start));
  const before = text.slice(Math.max(0, first - longestPassage), first);
  return { start: first - (/[^。；，：！？]*$/u.exec(before)?.[0].length ?? 0), end: Math.max(...spans.map(({ end }) => end)) };
}

function printed({ text }: Paragraph, { stated }: Claim): string {
  return text.slice(stated.low.span.start, stated.span.end);
}
