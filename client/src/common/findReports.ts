import { type Uri, workspace } from 'vscode';
import type { DetectMode } from './reports';

/** A file that may be a report; while it is not saved again its version stays. */
export interface FoundFile {
  readonly uri: string;
  readonly version: string;
}

/** Names of files that can be reports. */
export const FILES = '**/*.{report,gongwen,txt,md}';

/** More files are not listed, and larger ones, in bytes, neither: they are read to look for headings. */
const MOST = 200;
const LARGEST = 1_000_000;

/** Languages by the ends of names, as the setting `jiaogao.detect` knows them. */
const LANGUAGES: Readonly<Record<string, string>> = { txt: 'plaintext', md: 'markdown' };

/** Answer to the server's request `jiaogao/findReports`: files of the open folders that may be reports. */
export async function findReports(): Promise<FoundFile[]> {
  const files = await workspace.findFiles(FILES, '**/node_modules/**', MOST);
  return (await Promise.all(files.filter(mayBeReport).map(describe))).flat();
}

function mayBeReport(uri: Uri): boolean {
  const languageId = LANGUAGES[uri.path.slice(uri.path.lastIndexOf('.') + 1)];
  return (
    languageId === undefined || workspace.getConfiguration('jiaogao', { uri, languageId }).get<DetectMode>('detect', 'auto') !== 'never'
  );
}

/** None for a file that went away meanwhile. */
async function describe(uri: Uri): Promise<FoundFile[]> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return size <= LARGEST ? [{ uri: uri.toString(), version: `${mtime} ${size}` }] : [];
  } catch {
    return [];
  }
}
