/** What the server needs of the place it runs in; each main brings its own. */
export interface Environment {
  /** Version told to the client. */
  readonly version: string;
  /** Lets everything that waits on the event loop run, messages from the client included. */
  readonly giveWay: () => Promise<void>;
}
