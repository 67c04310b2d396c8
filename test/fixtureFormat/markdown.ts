/** A fenced block of a Markdown file. */
export interface Block {
  /** What stands behind the fence: `report fixed`. */
  readonly info: string;
  readonly text: string;
  /** Line of the fence, counted from 1. */
  readonly line: number;
}

/** What stands under one `##` heading; the part before the first one has an empty title. */
export interface Part {
  readonly title: string;
  /** Line of the heading, counted from 1. */
  readonly line: number;
  /** Text outside of the blocks, without the heading. */
  readonly prose: string;
  readonly blocks: readonly Block[];
}

/**
 * Cuts a Markdown file at its `##` headings and fenced blocks; a fence of four or more marks may hold shorter ones.
 * @throws Error for a block that is not closed
 */
export function parseParts(markdown: string): Part[] {
  const lines = markdown.split(/\r\n|\n/);
  const parts: (Part & { readonly blocks: Block[] })[] = [];
  let prose: string[] = [];
  let current = { title: '', line: 1, prose: '', blocks: [] as Block[] };
  const finish = () => parts.push({ ...current, prose: prose.join('\n').trim() });
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const fence = /^(`{3,}|~{3,})\s*(.*)$/.exec(line);
    if (fence) {
      const [, marks = '', info = ''] = fence;
      const close = lines.findIndex((other, at) => at > index && isClosing(other, marks));
      if (close < 0) throw new Error(`line ${index + 1}: block is not closed`);
      current.blocks.push({ info: info.trim(), text: lines.slice(index + 1, close).join('\n'), line: index + 1 });
      index = close;
    } else if (line.startsWith('## ')) {
      finish();
      prose = [];
      current = { title: line.slice(3).trim(), line: index + 1, prose: '', blocks: [] };
    } else prose.push(line);
  }
  finish();
  return parts;
}

function isClosing(line: string, fence: string): boolean {
  const marks = line.trimEnd();
  return marks.length >= fence.length && marks.startsWith(fence) && marks === fence.charAt(0).repeat(marks.length);
}
