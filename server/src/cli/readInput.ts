import { createReadStream } from 'node:fs';
import { longestText } from '../service/limits';
import { decodeText, type Encoding } from './decodeText';

/** Name under which the standard input is asked for. */
export const standardInput = '-';

/** Larger files are not read. */
const mostBytes = 64 * 1024 * 1024;

/** Why a file cannot be checked. */
export type InputProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknownEncoding' }
  | { readonly kind: 'tooManyBytes'; readonly limit: number }
  | { readonly kind: 'tooLong'; readonly length: number; readonly limit: number }
  | { readonly kind: 'noMatch' }
  | { readonly kind: 'emptyFolder' };

/** A text, or why there is none. */
export type Input =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

/** Reads a file or the standard input; never rejects. */
export async function readInput(path: string): Promise<Input> {
  try {
    const bytes = await readBytes(path === standardInput ? process.stdin : createReadStream(path));
    if (!bytes) return toProblem({ kind: 'tooManyBytes', limit: mostBytes });
    const decoded = decodeText(bytes);
    if (decoded.kind !== 'text') return toProblem(decoded);
    const { length } = decoded.text;
    return length > longestText ? toProblem({ kind: 'tooLong', length, limit: longestText }) : decoded;
  } catch (error) {
    return toProblem(toInputProblem(error));
  }
}

/** Says why a file cannot be read. */
export function toInputProblem(error: unknown): InputProblem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'forbidden' };
  return { kind: 'unreadable', reason: message };
}

function toProblem(problem: InputProblem): Input {
  return { kind: 'problem', problem };
}

/** Read piece by piece, because a pipe does not say how much is to come; undefined when it is too much. */
async function readBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > mostBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
