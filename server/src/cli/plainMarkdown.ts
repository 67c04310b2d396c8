import type { Colors } from './formatCheckText';
import { widthOf } from './terminalText';

/** Turns the Markdown of a rule's page into text for a terminal: headings stand out, tables line up, examples are set in. */
export function toPlainText(markdown: string, colors: Pick<Colors, 'bold' | 'dim' | 'underline'>): string {
  const lines = markdown.replaceAll(/<!-- Generated .*? -->\n*/g, '').split('\n');
  const out: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const fence = /^(`{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      const end = lines.indexOf(fence, index + 1);
      out.push(...lines.slice(index + 1, end).map((inside) => `    ${inside}`));
      index = end;
    } else if (line.startsWith('|')) {
      const end = lines.findIndex((other, at) => at > index && !other.startsWith('|'));
      const rows = lines.slice(index, end < 0 ? lines.length : end).map(toCells);
      out.push(...alignRows([...rows.slice(0, 1), ...rows.slice(2)]).map((row, at) => (at === 0 ? colors.dim(row) : row)));
      index += rows.length - 1;
    } else {
      const [, marks, title = ''] = /^(#+) (.*)$/.exec(line) ?? [];
      const words = toPlainWords(marks === undefined ? line : title);
      out.push(marks === undefined ? words : marks === '#' ? colors.bold(words) : colors.underline(words));
    }
  }
  return `${out.join('\n').trim()}\n`;
}

/** Lines up the cells of rows; the last column is as wide as it likes. */
export function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => measure(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - measure(cell))))
      .join('  ')
      .trimEnd(),
  );
}

function toCells(row: string): string[] {
  return row
    .slice(1, row.lastIndexOf('|'))
    .split(/(?<!\\)\|/)
    .map((cell) => toPlainWords(cell.trim()));
}

/** Takes the marks of Markdown off: code, emphasis, links, escapes. */
function toPlainWords(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`')
        ? part.slice(1, -1)
        : part
            .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
            .replaceAll(/^_(.*)_$/g, '$1')
            .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'),
    )
    .join('');
}

function measure(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);
}
