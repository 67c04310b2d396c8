import { readdir, readFile as readBytes, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { largestFile } from '../lsp/files';

/**
 * Reads a file of this machine by its `file:` address; undefined when there is none, or the address is of another kind.
 * @throws Error when the file is there and cannot be read
 */
export async function readFile(uri: string): Promise<Uint8Array | undefined> {
  const path = toPath(uri);
  if (path === undefined) return undefined;
  try {
    const about = await stat(path);
    // A pipe would be waited for in vain, and a device may never end.
    if (!about.isFile()) throw new Error(`${path}: not a file`);
    if (about.size > largestFile) throw new Error(`${path}: too large`);
    return await readBytes(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (missing.includes(code)) return undefined;
    throw error;
  }
}

/**
 * Lists the names of the files in a folder of this machine by its `file:` address; none when there is no such folder.
 * @throws Error when the folder is there and cannot be read
 */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const path = toPath(folder);
  if (path === undefined) return [];
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (missing.includes(code)) return [];
    throw error;
  }
}

/** What the system says when there is no such file, one of its folders is a file, or no file can have such a name. */
const missing: readonly string[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

function toPath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // An address that no file of this system can have: of another host, or with an encoded separator.
    return undefined;
  }
}
