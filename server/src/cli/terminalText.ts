const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Makes a text from a file safe to print on one line: no line end, no control sequence, no change of direction. */
export function toPrintable(text: string): string {
  return text.replaceAll('\t', ' ').replace(unprintable, '\ufffd');
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const widthless = /[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/u;

/** Columns that one character takes in a terminal: 2 for Chinese characters and full-width marks, 0 for combining marks. */
export function widthOf(character: string): 0 | 1 | 2 {
  if (wide.test(character)) return 2;
  return widthless.test(character) ? 0 : 1;
}
