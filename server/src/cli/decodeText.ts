/** The encodings a report may come in. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'GB18030';

/** What became of a file's bytes. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknownEncoding' };

/**
 * Turns bytes into text, without a byte order mark: UTF-8, or UTF-16 where a mark says so, or GB18030 (GBK, GB2312)
 * where the bytes are no UTF-8 but clean GB18030. Bytes that hold a zero are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = readUtf16Mark(bytes);
  if (marked) {
    const text = decode(marked, bytes);
    return text === undefined ? { kind: 'unknownEncoding' } : { kind: 'text', text, encoding: 'UTF-16' };
  }
  if (bytes.includes(0)) return { kind: 'binary' };
  for (const encoding of ['UTF-8', 'GB18030'] as const) {
    const text = decode(encoding, bytes);
    // Old encodings take almost any bytes for characters, but a text has no control characters among them.
    if (text !== undefined && (encoding === 'UTF-8' || !hasControls.test(text))) return { kind: 'text', text, encoding };
  }
  return { kind: 'unknownEncoding' };
}

const hasControls = /[\u0000-\u0008\u000e-\u001f\u007f]/;

function readUtf16Mark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
