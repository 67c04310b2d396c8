import type { Paragraph } from '../../model/document';

/** What stands before the ） of a list marker: at most three figures, one letter or a Chinese numeral, behind a pause or a blank. */
const LIST_MARKER = /(?:^|[\s，。、；：！？,;:!?])(?:([0-9０-９]{1,3})|[A-Za-z]|[一二三四五六七八九十]{1,2})$/;

/** An item's number, and whether a bracket stands on both its sides. */
interface Sign {
  readonly ordinal: number;
  readonly whole: boolean;
  /** Where its closing bracket stands. */
  readonly at: number;
}

/** Tells whether the ） at an offset may end the marker of an item: 1） a） 一） at the start of a clause. */
export function isListSign(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return LIST_MARKER.test(before) || (/[^0-9]1$/.test(before) && SECOND.test(text.slice(at + 1, at + LONGEST_ITEM)));
}

/** 坚持1）定期排查，2）限期整改: the first item may follow a word, if a second comes. */
const SECOND = /^[^（(]*?[，；。、\s]2[）)]/u;
const LONGEST_ITEM = 120;

/**
 * The closing brackets of items that lost the opening one: 2） between （1） and （3）. In a list whose items are all written
 * 1） 2） nothing is lost, nor in one of these inside an item of a list with （1） （2）. O(length of the paragraph).
 */
export function findBrokenSigns({ text, syntax }: Paragraph): ReadonlySet<number> {
  const signs = syntax.items.flatMap((item): Sign[] => {
    const at = item.span.end - 1;
    if (item.kind === 'enumerator')
      return item.form === 'bracket' && item.ordinal !== undefined ? [{ ordinal: item.ordinal, whole: true, at }] : [];
    if (item.kind !== 'bracket' || item.pair !== '（' || item.side !== 'close') return [];
    const figures = LIST_MARKER.exec(text.slice(Math.max(0, at - 4), at))?.[1];
    return figures === undefined ? [] : [{ ordinal: Number(figures.normalize('NFKC')), whole: false, at }];
  });
  const { marker } = syntax;
  if (marker?.form === 'arabicBracket') signs.unshift({ ordinal: marker.ordinal, whole: marker.open !== '', at: marker.span.end - 1 });
  return new Set(signs.flatMap((sign, index) => (isBroken(sign, signs[index - 1], signs[index + 1]) ? [sign.at] : [])));
}

function isBroken({ ordinal, whole }: Sign, before: Sign | undefined, after: Sign | undefined): boolean {
  if (whole) return false;
  const follows = before?.ordinal === ordinal - 1;
  const goesOn = after?.ordinal === ordinal + 1;
  if ((follows && !before.whole) || (goesOn && !after.whole)) return false;
  return ordinal === 1 ? goesOn : follows && (goesOn || after === undefined || after.ordinal === 1);
}
