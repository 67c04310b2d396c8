import { FileSystemError, FileType, Uri, workspace } from 'vscode';

/** Answer to the server's request `jiaogao/readFile`: the file as it is saved; no text where there is no such file. */
export interface FileAnswer {
  readonly text?: string;
}

/** Larger files, in bytes, are not read: nobody writes such a file by hand. */
const LARGEST = 8_000_000;

/**
 * Reads a small file for the server, wherever the editor keeps its files: on a disk, in a repository far away, in the browser.
 * @throws Error when the file is there and cannot be read
 */
export async function readFile(uri: string): Promise<FileAnswer> {
  const file = Uri.parse(uri, true);
  try {
    const { size, type } = await workspace.fs.stat(file);
    if (size > LARGEST || (type & FileType.Directory) !== 0) throw new Error(`${uri}: too large, or a folder`);
    return { text: decode(await workspace.fs.readFile(file)) };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return {};
    throw error;
  }
}

/**
 * Lists the files of a folder for the server; none where there is no such folder.
 * @throws Error when the folder is there and cannot be read
 */
export async function listFiles(uri: string): Promise<{ readonly names: readonly string[] }> {
  const folder = Uri.parse(uri, true);
  try {
    // VS Code logs a folder that is not there as an error, unless it is only asked about.
    await workspace.fs.stat(folder);
    const entries = await workspace.fs.readDirectory(folder);
    return { names: entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name) };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return { names: [] };
    throw error;
  }
}

/** UTF-8, or GB18030 where the bytes are no UTF-8: old editors of Chinese systems write that. UTF-16 with a mark is what spreadsheets call Unicode text. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
