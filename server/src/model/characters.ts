import { isHanCode } from '../base/characters';

/** How long a text is. */
export interface CharacterCount {
  /** Characters without blanks. */
  readonly all: number;
  /** Chinese characters among them; marks, figures and letters are none. */
  readonly han: number;
}

const [HASH, ASTERISK] = [0x23, 0x2a];

/** Counts the characters of a line. The `#` of a Markdown heading, `**` and comments are not part of the text. O(length). */
export function countCharacters(line: string): CharacterCount {
  let [all, han] = [0, 0];
  if (line.startsWith('<!--')) return { all, han };
  let at = 0;
  while (line.charCodeAt(at) === HASH) at++;
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (isHanCode(code)) han++;
    if (code === ASTERISK && line.charCodeAt(at + 1) === ASTERISK) at++;
    else if (!isBlank(code) && !isSecondHalf(code)) all++;
  }
  return { all, han };
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
}

/** Characters outside of the basic plane have two code units. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
