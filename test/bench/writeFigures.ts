import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from './history';
import { toCells } from './table';

/** The page that tells of speed. */
const page = join(import.meta.dirname, '../../docs/performance.md');

/** Puts a table between the marks of this name on the page, with what was measured when and where. */
export function writeTable(name: string, { date, machine, texts }: Omit<Run, 'rows'>, rows: readonly (readonly string[])[]): void {
  const text = readFileSync(page, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open) + open.length, text.indexOf(close)];
  if (from < open.length || to < from) throw new Error(`${page} has no ${open} … ${close}`);
  const [head = [], ...body] = rows;
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  const table = [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  writeFileSync(page, `${text.slice(0, from)}\n\n${date}，${machine}，${texts}\n\n${table}\n\n${text.slice(to)}`);
}

/** Puts the figures of a run on the page. */
export function writeFigures(run: Run): void {
  const { rows } = run;
  const body = rows.flatMap((row, i) => {
    const head = row.group === rows[i - 1]?.group ? [] : [[`**${row.group}**`, '', '', '', '', '']];
    return [...head, toCells(row).slice(0, 6)];
  });
  writeTable('figures', run, [['项目', '中位数', 'p95', '墙钟', '÷底线', '预算'], ...body]);
}
