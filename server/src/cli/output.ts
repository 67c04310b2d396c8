import { once } from 'node:events';

/** Writes and waits where the reader is slower than the checker. */
export type Write = (text: string) => Promise<void>;

/** Makes the writer of a stream; a reader that has gone away (`| head`) ends the program quietly. */
export function createWrite(stream: NodeJS.WriteStream): Write {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return async (text) => {
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
}
