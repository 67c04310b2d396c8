import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program as it is built. */
export const cliPath = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** What a run of the program printed and how it ended. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the program is started; a folder of its own keeps file names short. */
export interface CliOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program to its end; the language of the system is none unless `env` names one. */
export async function runCli(args: readonly string[], { cwd, input = '', env = {} }: CliOptions = {}): Promise<CliRun> {
  if (!existsSync(cliPath)) throw new Error('dist/cli.js is missing: run "npm run build" first');
  const neutral = { LANG: '', LC_ALL: '', LC_MESSAGES: '', FORCE_COLOR: '', CI: '' };
  const child = spawn(process.execPath, [cliPath, ...args], { cwd, env: { ...process.env, ...neutral, ...env } });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  child.stdin.on('error', () => undefined).end(input);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  return { code, ...output };
}

/** A folder with files that is there for one test. */
export interface Workplace {
  readonly folder: string;
  write(path: string, content: string | Uint8Array): string;
  remove(): void;
}

/** Makes an empty folder. */
export function makeWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'jiaogao-cli-'));
  return {
    folder,
    write(path, content) {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
      return full;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
