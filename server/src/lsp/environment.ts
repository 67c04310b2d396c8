import type { RuleCatalogue } from '../service/createService';

/** What the server needs of the place it runs in; each main brings its own. */
export interface Environment {
  /** Version told to the client. */
  readonly version: string;
  /** What rules say in English; left out where the client brings it along. */
  readonly english?: RuleCatalogue;
  /** Lets everything that waits on the event loop run, messages from the client included. */
  readonly giveWay: () => Promise<void>;
  /** Makes the process prefer a small memory to speed; called when a large text is opened. Left out where there is no such choice. */
  readonly spareMemory?: () => void;
  /**
   * Reads a file for clients that do not read files themselves; left out where there is no disk. Gives undefined when there
   * is no such file or the address is none of a file.
   * @throws Error when the file is there and cannot be read
   */
  readonly readFile?: (uri: string) => Promise<Uint8Array | undefined>;
  /**
   * Lists the files of a folder for clients that do not; left out where there is no disk. Gives none when there is no such folder.
   * @throws Error when the folder is there and cannot be read
   */
  readonly listFiles?: (folder: string) => Promise<readonly string[]>;
}
