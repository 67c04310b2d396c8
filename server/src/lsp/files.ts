import { RequestType, type Connection } from 'vscode-languageserver';
import type { ClientFacts } from './client';
import type { Environment } from './environment';

/** Reads the few small files that go with reports: house rules, and what was agreed to be left alone. */
export interface Files {
  /**
   * The text of a file, without a byte order mark; undefined when there is no such file, or no way to read files at its
   * kind of address. Every call reads anew.
   * @throws Error when the file is there and cannot be read
   */
  read(uri: string): Promise<string | undefined>;
  /**
   * The names of the files in a folder, none where there is no such folder or no way to look into folders.
   * @throws Error when the folder is there and cannot be read
   */
  list(folder: string): Promise<readonly string[]>;
}

/** The request `jiaogao/readFile`, answered by clients that say `readsFiles`; an answer without a text means that there is no such file. */
export const readFileRequest = new RequestType<{ readonly uri: string }, { readonly text?: string | null } | null, void>(
  'jiaogao/readFile',
);

/** The request `jiaogao/listFiles`, answered by clients that say `listsFiles`: the names of the files in a folder. */
export const listFilesRequest = new RequestType<{ readonly uri: string }, { readonly names?: readonly string[] | null } | null, void>(
  'jiaogao/listFiles',
);

/** Files larger than this, in bytes or UTF-16 code units, are not read: nobody writes such a file by hand. */
export const largestFile = 8_000_000;

/** A client that has not answered by then, in milliseconds, will not: reports are not left waiting for it. */
const patience = 10_000;

/** Makes the reader of one server: through the client where it offers that, else as the environment can, else not at all. */
export function createFiles(
  connection: Pick<Connection, 'sendRequest'>,
  client: Pick<ClientFacts, 'readsFiles' | 'listsFiles'>,
  environment: Pick<Environment, 'readFile' | 'listFiles'>,
): Files {
  const { readFile, listFiles } = environment;
  return {
    read: client.readsFiles ? (uri) => readThroughClient(connection, uri) : async (uri) => decode(await readFile?.(uri)),
    list: client.listsFiles ? (folder) => listThroughClient(connection, folder) : async (folder) => (await listFiles?.(folder)) ?? [],
  };
}

async function readThroughClient(connection: Pick<Connection, 'sendRequest'>, uri: string): Promise<string | undefined> {
  const answer = await inTime(uri, connection.sendRequest(readFileRequest, { uri }));
  const text: unknown = answer?.text;
  if (typeof text !== 'string') return undefined;
  if (text.length > largestFile) throw new Error(`${uri}: too large`);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

async function listThroughClient(connection: Pick<Connection, 'sendRequest'>, uri: string): Promise<readonly string[]> {
  const answer = await inTime(uri, connection.sendRequest(listFilesRequest, { uri }));
  const names: unknown = answer?.names;
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** Waits for the client as long as there is hope. */
async function inTime<T>(uri: string, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${uri}: no answer from the editor`)), patience);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** UTF-8, or GB18030 where the bytes are no UTF-8: old editors of Chinese systems write that. */
function decode(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
