/** A folder's address, with a slash at its end. */
export type FolderUri = string;

/** No folder lies deeper; an address that seems to is not followed further. */
const DEEPEST = 64;

/** Scheme and host of an address, then its path. */
const ADDRESS = /^([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)/i;

/** Makes sure that the address of a folder ends in a slash. */
export function toFolderUri(uri: string): FolderUri {
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/** The folders a file lies in, its own first; none for an address without folders (`untitled:a`). */
export function foldersOf(uri: string): FolderUri[] {
  const [, root = '', path = ''] = ADDRESS.exec(uri) ?? [];
  const folders: FolderUri[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0 && folders.length < DEEPEST; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
    folders.push(root + path.slice(0, end + 1));
  }
  return folders;
}

/**
 * The folders in which files are looked for that hold for a document, the nearest first. On a disk up to the top, elsewhere up to
 * the folder that is open in the editor: beyond that the address may be of another machine. For a document that is no file
 * yet the first folder.
 */
export function foldersToSearch(uri: string, workspaceFolders: readonly string[]): readonly FolderUri[] {
  const folders = foldersOf(uri);
  if (folders.length === 0) return workspaceFolders.slice(0, 1).map(toFolderUri);
  if (uri.startsWith('file:')) return folders;
  const top = findWorkspaceFolder(uri, workspaceFolders);
  return top === undefined ? folders.slice(0, 1) : folders.filter((folder) => folder.startsWith(top));
}

/** The folder open in the editor that a document lies in. */
export function findWorkspaceFolder(uri: string, workspaceFolders: readonly string[]): FolderUri | undefined {
  return workspaceFolders.map(toFolderUri).find((folder) => uri.startsWith(folder));
}

/** Tells by its name whether a document is Markdown; one that is no file yet is taken for plain text. */
export function isMarkdown(uri: string): boolean {
  return /\.(?:md|markdown)$/i.test(uri);
}

/** A file's path within a folder that it lies in, as people read it; the file's name alone where the folder is another. */
export function pathWithin(folder: FolderUri, uri: string): string {
  const path = uri.startsWith(folder) ? uri.slice(folder.length) : uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The file's name in an address, as people know it. */
export function nameIn(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
