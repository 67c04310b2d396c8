import { readFileSync, writeFileSync } from 'node:fs';
import type { Run } from './history';
import { toCells } from './table';

const [open, close] = ['<!-- figures -->', '<!-- /figures -->'];

/** Puts the figures of a run between the marks of a Markdown page. */
export function writeFigures(path: string, { date, machine, texts, rows }: Run): void {
  const page = readFileSync(path, 'utf8');
  const [from, to] = [page.indexOf(open) + open.length, page.indexOf(close)];
  if (from < open.length || to < from) throw new Error(`${path} has no ${open} … ${close}`);
  const lines = rows.flatMap((row, i) => {
    const head = row.group === rows[i - 1]?.group ? [] : [`| **${row.group}** | | | | | |`];
    return [...head, `| ${toCells(row).slice(0, 6).join(' | ')} |`];
  });
  const table = ['| 项目 | 中位数 | p95 | 墙钟 | ÷底线 | 预算 |', '|---|--:|--:|--:|--:|--:|', ...lines].join('\n');
  writeFileSync(path, `${page.slice(0, from)}\n\n${date}，${machine}，${texts}\n\n${table}\n\n${page.slice(to)}`);
}
