import { stat } from 'node:fs/promises';
import { join, normalize, resolve } from 'node:path';
import { standardInput, toInputProblem, type InputProblem } from './readInput';

/** A file to check, or a name on the command line that leads to none. */
export type FoundInput = { readonly path: string; readonly problem?: InputProblem };

/** Files of these kinds are looked for in a folder. */
export const extensions: readonly string[] = ['txt', 'md', 'report', 'gongwen'];

/**
 * Turns the names on the command line into files: a file stands for itself, a folder for the report files in it at any
 * depth, a pattern (`*.txt`) for what it matches. Each file comes once, in the order of the names.
 */
export async function findInputs(names: readonly string[]): Promise<FoundInput[]> {
  const found: FoundInput[] = [];
  const known = new Set<string>();
  for (const name of names) {
    for (const input of await expand(name)) {
      const key = input.path === standardInput ? standardInput : resolve(input.path);
      if (known.has(key)) continue;
      known.add(key);
      found.push(input);
    }
  }
  return found;
}

async function expand(name: string): Promise<readonly FoundInput[]> {
  if (name === standardInput) return [{ path: name }];
  try {
    const isFolder = (await stat(name)).isDirectory();
    return isFolder ? await expandFolder(name) : [{ path: name }];
  } catch (error) {
    const problem = toInputProblem(error);
    return problem.kind === 'missing' ? expandPattern(name) : [{ path: name, problem }];
  }
}

async function expandFolder(folder: string): Promise<readonly FoundInput[]> {
  const paths = await findFiles(`**/*.{${extensions.join(',')}}`, folder);
  if (paths.length === 0) return [{ path: folder, problem: { kind: 'emptyFolder' } }];
  return paths.map((path) => ({ path: join(folder, path) }));
}

async function expandPattern(name: string): Promise<readonly FoundInput[]> {
  const { isDynamicPattern } = await import('tinyglobby');
  const pattern = process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
  if (!isDynamicPattern(pattern)) return [{ path: name, problem: { kind: 'missing' } }];
  const paths = await findFiles(pattern, '.');
  if (paths.length === 0) return [{ path: name, problem: { kind: 'noMatch' } }];
  return paths.map((path) => ({ path: normalize(path) }));
}

async function findFiles(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
    // A link back up the tree would never end.
    followSymbolicLinks: false,
  });
  return paths.sort();
}
