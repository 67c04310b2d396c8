import { type ParagraphRecord, type TaggedLines, toOpaque } from './paragraphRecord';
import { Flag, hasFlag } from './paragraphTag';

/** Opaque stand-ins by the paragraph they stand for, so that a line of code keeps its paragraph from version to version. */
export type OpaqueParagraphs = WeakMap<ParagraphRecord, ParagraphRecord>;

/**
 * Puts opaque paragraphs in the place of code blocks and YAML front matter, which are no report text.
 * A code block that is never closed hides nothing: while someone types the opening line, the text behind it keeps its
 * findings. Gives the same lines when there is nothing to hide. O(lines).
 */
export function hideOpaque(lines: TaggedLines, known: OpaqueParagraphs): TaggedLines {
  const blocks = findOpaque(lines);
  if (blocks.length === 0) return lines;
  const records = [...lines.records];
  const tags = lines.tags.slice();
  for (const { first, last } of blocks) {
    for (let index = first; index <= last; index++) {
      const paragraph = records[index];
      if (!paragraph) continue;
      const opaque = known.get(paragraph) ?? toOpaque(paragraph);
      known.set(paragraph, opaque);
      records[index] = opaque;
      tags[index] = opaque.tag;
    }
  }
  return { records, tags };
}

interface Block {
  readonly first: number;
  readonly last: number;
}

function findOpaque({ records, tags }: TaggedLines): Block[] {
  const blocks: Block[] = [];
  const frontMatter = findFrontMatter(records);
  if (frontMatter) blocks.push(frontMatter);
  const fences: Fence[] = [];
  for (let index = frontMatter ? frontMatter.last + 1 : 0; index < tags.length; index++) {
    const paragraph = hasFlag(tags[index], Flag.fence) ? records[index] : undefined;
    if (paragraph) fences.push(fenceOf(paragraph, index));
  }
  // Shortest run of each mark that found no close: a later run at least as long cannot find one either.
  const unclosed = { '`': Infinity, '~': Infinity };
  for (let at = 0; at < fences.length; at++) {
    const open = fences[at];
    if (!open || open.length >= unclosed[open.mark]) continue;
    const closing = findClose(fences, open, at + 1);
    const close = fences[closing];
    if (!close) {
      unclosed[open.mark] = open.length;
      continue;
    }
    blocks.push({ first: open.index, last: close.index });
    at = closing;
  }
  return blocks;
}

interface Fence {
  readonly index: number;
  readonly mark: '`' | '~';
  readonly length: number;
  /** True when nothing stands behind the marks; only such a line closes a block. */
  readonly bare: boolean;
}

function fenceOf({ text, syntax }: ParagraphRecord, index: number): Fence {
  const content = text.slice(syntax.content.start, syntax.content.end);
  const mark = content.startsWith('~') ? '~' : '`';
  let length = 0;
  while (content[length] === mark) length++;
  return { index, mark, length, bare: length === content.length };
}

function findClose(fences: readonly Fence[], open: Fence, from: number): number {
  for (let at = from; at < fences.length; at++) {
    const fence = fences[at];
    if (fence?.bare && fence.mark === open.mark && fence.length >= open.length) return at;
  }
  return -1;
}

/**
 * Front matter is a block between `---` on the first line and the next `---` or `...`. A rule (----) at the top of a
 * report is none: a blank line follows it, or a numbered heading comes before the next rule.
 */
function findFrontMatter(records: readonly ParagraphRecord[]): Block | undefined {
  if (records[0]?.text.trimEnd() !== '---' || records[1]?.text.trim() === '') return undefined;
  for (let index = 1; index < records.length; index++) {
    const paragraph = records[index];
    if (!paragraph || (paragraph.syntax.marker && paragraph.syntax.line.lead === 'none')) return undefined;
    if (/^(?:---|\.\.\.)\s*$/.test(paragraph.text)) return { first: 0, last: index };
  }
  return undefined;
}
