import { readSize, sizeBudgets } from '../../scripts/sizes';
import { atMost, type Row } from './rows';

/** The sizes of what was built, and of the package where there is one. */
export function measureSizes(): Row[] {
  return Object.entries(sizeBudgets).flatMap(([file, { budget }]): Row[] => {
    const median = readSize(file);
    return median === undefined ? [] : [{ id: `size/${file}`, group: '大小', title: file, unit: 'KB', median, budget: atMost(budget) }];
  });
}
