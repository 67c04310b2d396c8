import type { Span } from '../../base/span';
import { defineRule, type Neighbor, type RuleFinding } from '../../linter/rule';
import { findCarried, indexParagraphs, readProfiles, type CarriedParagraph } from '../../model/carriedOver';
import type { Paragraph, ReportDocument } from '../../model/document';
import { findReport } from '../../model/navigate';
import { figuresOf, type ParagraphProfile } from '../../model/paragraphProfile';
import { readWording, type ParagraphWording } from '../../model/repeats/paragraphWording';

type MessageId = 'carried' | 'version' | 'year' | 'figures' | 'source';

/** So large a share of a report of the same year, or of none, standing in another file, the one is a version of the other. */
const version = 0.5;

/** So many places are shown. */
const placesShown = 20;

/** Fewer paragraphs, and so small a share, are not worth a word. */
const fewest = 5;
const smallShare = 0.03;

/** A single figure so small (6个村) may well be the same as last year. */
const smallFigure = 100;

/** So many figures are quoted. */
const figuresShown = 3;

export default defineRule({
  meta: {
    id: 'duplicate/across-files',
    summary: '有段落沿用自另一篇报告（如去年的总结），年份和数字可能没有改',
    severity: 'info',
    cost: 'idle',
    scope: 'workspace',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      carried: '本文有{count}段（占正文{percent}%）与“{name}”里的相同或几乎相同，请核对是否还合今年的情况',
      version: '本文正文有{percent}%与“{name}”相同，像是同一份材料的两个版本',
      year: '这一段沿用自“{name}”第{line}行，“{words}”没有改',
      figures: '这一段沿用自“{name}”第{line}行，连{words}也与{year}年的一样',
      source: '“{name}”第{line}行，本文第{here}行沿用',
    },
    options: {
      minimum: { default: 40, description: '除去序号、数字、标点后少于这么多字的段落不看', schema: { type: 'integer', minimum: 10 } },
      similarity: { default: 0.85, description: '多相似才算沿用，1为完全相同', schema: { type: 'number', minimum: 0.5, maximum: 1 } },
    },
  },
  *check(document, { minimum, similarity }, remember, neighbors): Generator<RuleFinding<MessageId>> {
    const read = (paragraph: Paragraph): ParagraphWording => remember(paragraph, readWording, 'lasting');
    const index = remember(neighbors, (all) =>
      indexParagraphs(
        all.map((neighbor) => neighbor.document),
        minimum,
        read,
      ),
    );
    const own = readProfiles(document, minimum, read);
    const bySource = new Map<Neighbor, CarriedParagraph[]>();
    for (const entry of own) {
      const carried = findCarried(index, entry, document, similarity);
      if (!carried || yearsApart(document, carried, neighbors) < 0) continue;
      const source = neighbors[carried.source]!;
      const known = bySource.get(source);
      if (known) known.push(carried);
      else bySource.set(source, [carried]);
    }
    for (const [neighbor, carried] of bySource) {
      const share = lengthOf(carried) / lengthOf(own);
      const apart = yearsApart(document, carried[0]!, neighbors);
      if (apart === 0 && share >= version) yield describeShare(document, neighbor, carried, share, 'version');
      else if (carried.length >= fewest || share >= smallShare) yield describeShare(document, neighbor, carried, share, 'carried');
      if (apart > 0) yield* carried.flatMap((one) => findStale(document, neighbor, one) ?? []);
    }
  },
});

function lengthOf(entries: readonly { readonly profile: ParagraphProfile }[]): number {
  return entries.reduce((sum, { profile }) => sum + profile.length, 0);
}

/** Years between the other report and this one; 0 where one of them names none. */
function yearsApart(document: ReportDocument, { source, paragraph, original }: CarriedParagraph, neighbors: readonly Neighbor[]): number {
  const [here, there] = [yearOf(document, paragraph), yearOf(neighbors[source]!.document, original)];
  return here === undefined || there === undefined ? 0 : here - there;
}

function yearOf(document: ReportDocument, paragraph: number): number | undefined {
  return (findReport(document, paragraph) ?? document.reports[0])?.year;
}

/** One finding at the title for all that was carried over from one file. */
function describeShare(
  document: ReportDocument,
  neighbor: Neighbor,
  carried: readonly CarriedParagraph[],
  share: number,
  id: 'carried' | 'version',
): RuleFinding<MessageId> {
  const { name } = neighbor;
  const at = findReport(document, carried[0]!.paragraph)?.title?.paragraph ?? carried[0]!.paragraph;
  return {
    message: { id, data: { name, count: carried.length, percent: Math.max(1, Math.round(share * 100)) } },
    span: spanOf(document, at),
    related: carried.slice(0, placesShown).map(({ paragraph, original }) => ({
      span: spanOf(neighbor.document, original),
      message: { id: 'source', data: { name, line: original + 1, here: paragraph + 1 } },
      neighbor,
    })),
  };
}

/** A paragraph of an earlier year's report in which a year or the figures were left as they were. */
function findStale(document: ReportDocument, neighbor: Neighbor, carried: CarriedParagraph): RuleFinding<MessageId> | undefined {
  const { paragraph, original } = carried;
  const year = yearOf(neighbor.document, original);
  const [here, there] = [document.paragraphs[paragraph]!, neighbor.document.paragraphs[original]!];
  const data = { name: neighbor.name, line: original + 1 };
  const related = [
    { span: spanOf(neighbor.document, original), message: { id: 'source', data: { ...data, here: paragraph + 1 } }, neighbor },
  ] as const;
  const old = here.syntax.items.find((item) => item.kind === 'date' && item.year === year && there.text.includes(textOf(here, item.span)));
  if (old) {
    const message = { id: 'year', data: { ...data, words: textOf(here, old.span) } } as const;
    return { message, span: document.toSpan({ paragraph, span: old.span }), related };
  }
  const figures = here.syntax.items.filter((item) => item.kind === 'quantity');
  const isSame = figuresOf(carried.profile).join() === figuresOf(carried.originalProfile).join();
  const isTelling = figures.length > 1 || figures.some(({ low }) => low.decimals > 0 || Number(low.value) >= smallFigure);
  if (!isSame || !isTelling) return undefined;
  const words = figures.slice(0, figuresShown).map(({ span }) => `“${textOf(here, span)}”`);
  return {
    message: { id: 'figures', data: { ...data, year: year ?? '', words: words.join('') } },
    span: spanOf(document, paragraph),
    related,
  };
}

function textOf({ text }: Paragraph, { start, end }: Span): string {
  return text.slice(start, end);
}

function spanOf(document: ReportDocument, paragraph: number): Span {
  return document.toSpan({ paragraph, span: document.paragraphs[paragraph]!.syntax.content });
}
