/** Tells whether a code unit is a Chinese character. */
export function isHanCode(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** Tells whether a text begins with a Chinese character; false for an empty one. */
export function isHan(text: string): boolean {
  return isHanCode(text.charCodeAt(0));
}

/** What a code unit is, of those that words are made of; 0 for all others. */
export const Letter = { latin: 1, han: 2 } as const;

/** For each code unit one of {@link Letter}: a Chinese character, or a letter or a figure of half or full width. */
export const letterKinds: Readonly<Uint8Array> = makeLetterKinds();

function makeLetterKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const width of [0, 0xfee0]) {
    table.fill(Letter.latin, width + 0x30, width + 0x3a);
    table.fill(Letter.latin, width + 0x41, width + 0x5b);
    table.fill(Letter.latin, width + 0x61, width + 0x7b);
  }
  for (const zeroOrCross of [0xd7, 0x25cb, 0x3007]) table[zeroOrCross] = Letter.latin;
  return table.fill(Letter.han, 0x4e00, 0xa000).fill(Letter.han, 0x3400, 0x4dc0);
}

/** Tells whether a code unit is a Chinese character, a letter or a figure of half or full width, and no mark. */
export function isWordCode(code: number): boolean {
  return letterKinds[code] !== 0;
}

/** All blanks that `\s` stands for. */
export const blanks =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Puts characters of the basic plane into a table: 1 at the place of each code unit, 0 at all others. */
export function tableOf(characters: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
