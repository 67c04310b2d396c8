import { isMet, type Row } from './rows';

const heads = ['', '中位数', 'p95', '墙钟', '÷底线', '预算', '与上次比'] as const;

/** All figures in one table for the terminal, with what they were the last time. */
export function printTable(rows: readonly Row[], last: ReadonlyMap<string, Row>): string {
  const lines: (readonly string[])[] = [heads];
  for (const [i, row] of rows.entries()) {
    if (row.group !== rows[i - 1]?.group) lines.push([`— ${row.group}`]);
    lines.push(toCells(row, last.get(row.id)));
  }
  return printGrid(lines);
}

/** Lines of cells in columns as wide as they have to be; the first is aligned left, the others right. A line of one cell is a heading. */
export function printGrid(lines: readonly (readonly string[])[]): string {
  const columns = Math.max(...lines.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...lines.map((cells) => (cells.length > 1 ? widthOf(cells[column] ?? '') : 0))),
  );
  const place = (cell: string, column: number): string => (column === 0 ? cell + pad(cell, widths[0]) : pad(cell, widths[column]) + cell);
  return lines.map((cells) => cells.map(place).join('  ').trimEnd()).join('\n');
}

/** The cells of a row: what was measured, and the figures. */
export function toCells(row: Row, before?: Row): string[] {
  const { title, unit, median, p95, wall, ratio } = row;
  const share = before && before.median > 0 ? median / before.median - 1 : undefined;
  return [
    title,
    `${show(median)}${unit === '' ? '' : ` ${unit}`}`,
    p95 === undefined ? '' : show(p95),
    wall === undefined ? '' : show(wall),
    ratio === undefined ? '' : `×${show(ratio)}`,
    showBudget(row),
    share === undefined ? '' : `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(0)} %`,
  ];
}

function showBudget(row: Row): string {
  const { budget } = row;
  if (!budget) return '';
  const limits = [budget.median, ...(budget.p95 === undefined ? [] : [budget.p95])].map(String).join('／');
  return `${budget.bound === 'most' ? '≤' : '≥'} ${limits} ${isMet(row) ? '✓' : '✘'}`;
}

function show(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

/** A Chinese character takes two columns of a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/.test(character) ? 2 : 1), 0);
}

function pad(text: string, width = 0): string {
  return ' '.repeat(Math.max(0, width - widthOf(text)));
}
