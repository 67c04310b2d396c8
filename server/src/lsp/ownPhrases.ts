import type { Connection } from 'vscode-languageserver';
import { isOwnFile, ownFolder, parseOwnPhrase } from '../features/stock/ownPhrases';
import type { Phrase } from '../features/stock/phrases';
import type { FeatureTexts } from '../features/texts';
import type { Files } from './files';
import { toFolderUri } from './uris';

/** The user's own texts, of all folders that are open. */
export interface OwnPhrases {
  /** Those that can be read; never rejects. */
  find(): Promise<readonly Phrase[]>;
  /** Has every file read anew when it is needed next. */
  forget(): void;
}

/** What the store needs of its surroundings. */
export interface OwnPhrasesParts {
  readonly files: Files;
  readonly connection: { readonly window: Pick<Connection['window'], 'showWarningMessage'> };
  readonly texts: Pick<FeatureTexts, 'badPhrases'>;
  readonly workspaceFolders: () => readonly string[];
}

/** So many files of a folder are read. */
const mostFiles = 500;

/** Makes the store of one server. Files that cannot be read are told of in one message, once; the others hold. */
export function createOwnPhrases({ files, connection, texts, workspaceFolders }: OwnPhrasesParts): OwnPhrases {
  let known: { readonly of: string; readonly phrases: Promise<readonly Phrase[]> } | undefined;
  let told = '';
  const read = async (folders: readonly string[]): Promise<readonly Phrase[]> => {
    const bad: string[] = [];
    const phrases = await Promise.all(folders.map((folder) => readFolder(files, folder, bad)));
    const message = bad.length > 0 ? texts.badPhrases(bad.sort()) : '';
    if (message !== '' && message !== told) connection.window.showWarningMessage(message);
    told = message;
    return phrases.flat();
  };
  return {
    find: () => {
      const folders = workspaceFolders().map((folder) => `${toFolderUri(folder)}${ownFolder}/`);
      const of = folders.join('\n');
      if (known?.of !== of) known = { of, phrases: read(folders) };
      return known.phrases;
    },
    forget: () => {
      known = undefined;
    },
  };
}

/** Reads the texts of a folder; what cannot be read is noted in `bad`. */
async function readFolder(files: Files, folder: string, bad: string[]): Promise<Phrase[]> {
  let names: readonly string[];
  try {
    names = await files.list(folder);
  } catch {
    bad.push(ownFolder);
    return [];
  }
  const read = names
    .filter(isOwnFile)
    .sort()
    .slice(0, mostFiles)
    .map(async (name) => {
      const text = await files.read(folder + encodeURIComponent(name)).catch(() => undefined);
      const phrase = text === undefined ? undefined : parseOwnPhrase(text);
      if (!phrase) bad.push(name);
      return phrase ?? [];
    });
  return (await Promise.all(read)).flat();
}
