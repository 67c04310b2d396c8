const hanFigures = new Map(
  [...'零一二三四五六七八九']
    .map((figure, value) => [figure, value] as const)
    .concat([
      ['〇', 0],
      ['○', 0],
      ['两', 2],
    ]),
);
const hanPowers: ReadonlyMap<string, bigint> = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
]);
const hanGroups: ReadonlyMap<string, bigint> = new Map([
  ['万', 10_000n],
  ['亿', 100_000_000n],
]);

/**
 * Reads a Chinese numeral: 二十三, 一万五千, 三千零五亿, and figure by figure 二〇二三.
 * @returns undefined when a character is no numeral.
 */
export function hanToBigInt(text: string): bigint | undefined {
  if (text.length > 1 && [...text].every((character) => hanFigures.has(character))) {
    return BigInt([...text].map((character) => hanFigures.get(character)).join(''));
  }
  let total = 0n; // closed by 亿
  let group = 0n; // below the last 万 or 亿
  let figure: bigint | undefined;
  for (const character of text) {
    const value = hanFigures.get(character);
    const power = hanPowers.get(character);
    const unit = hanGroups.get(character);
    if (value !== undefined) {
      figure = BigInt(value);
    } else if (power !== undefined) {
      group += (figure ?? 1n) * power;
      figure = undefined;
    } else if (unit !== undefined) {
      group = (group + (figure ?? 0n) || 1n) * unit;
      figure = undefined;
      if (character === '亿') {
        total = (total + group) * 1n;
        group = 0n;
      }
    } else return undefined;
  }
  return total + group + (figure ?? 0n);
}

/** Reads an ordinal written in Chinese (十二) or in half- or full-width figures. */
export function toOrdinal(text: string): number {
  const figure = text.length === 1 ? hanFigures.get(text) : undefined;
  if (figure !== undefined) return figure;
  const plain = toHalfWidth(text);
  return /^\d+$/.test(plain) ? Number(plain) : Number(hanToBigInt(text) ?? 0n);
}

/** Tells whether a text starts with a numeral or with a bracket before one. */
export function startsWithNumeral(text: string): boolean {
  return /^[（(]?[\d０-９零〇一二三四五六七八九十]/.test(text);
}

/** Writes 1 to 99 in Chinese: 十, 二十一. @throws RangeError outside that range. */
export function toHanOrdinal(ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 99) throw new RangeError(`no Chinese ordinal for ${ordinal}`);
  const figures = ' 一二三四五六七八九';
  const tens = Math.floor(ordinal / 10);
  const units = ordinal % 10;
  return (tens > 1 ? figures[tens]! : '') + (tens > 0 ? '十' : '') + (units > 0 ? figures[units]! : '');
}

/** Turns full-width figures, letters and marks into half-width ones; the length stays the same. */
export function toHalfWidth(text: string): string {
  // Figures come in half width nearly always.
  if (!/[！-～]/.test(text)) return text;
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
