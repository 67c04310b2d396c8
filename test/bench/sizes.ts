import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sizeBudgets } from '../../scripts/sizes';
import { atMost, type Row } from './rows';

/** The sizes of what was built, and of the package where there is one. */
export function measureSizes(root: string): Row[] {
  return Object.entries(sizeBudgets).flatMap(([file, { budget }]): Row[] => {
    const path = join(root, file);
    if (!existsSync(path)) return [];
    const kilobytes = statSync(path).size / 1024;
    return [{ id: `size/${file}`, group: '大小', title: file, unit: 'KB', median: kilobytes, budget: atMost(budget) }];
  });
}
