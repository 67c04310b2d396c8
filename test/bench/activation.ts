import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { spread, type Took } from './clock';
import { atMost, type Row } from './rows';

/** Measures what the extension costs when VS Code activates it, without what VS Code itself does. */
export async function measureActivation(rounds: number): Promise<Row[]> {
  const program = join(import.meta.dirname, 'runs/activation.ts');
  const times: Took[] = [];
  for (let i = 0; i < rounds; i++) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program]);
    times.push(JSON.parse(stdout) as Took);
  }
  return [{ id: 'client/activation', group: '扩展', title: '载入并激活扩展', unit: 'ms', ...spread(times), budget: atMost(50) }];
}
