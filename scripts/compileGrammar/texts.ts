/** Units tried as separators; they take one byte each. */
const SEPARATORS = Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0x20 + i)).filter((unit) => unit !== "'" && unit !== '\\');

/** Texts behind one another, each behind a separator that stands in none of them, as `splitTexts` takes them. */
export function joinTexts(texts: readonly string[]): string {
  const used = new Set(texts.join(''));
  const separator = SEPARATORS.find((unit) => !used.has(unit)) ?? firstUnused(used);
  return texts.map((text) => separator + text).join('');
}

function firstUnused(used: ReadonlySet<string>): string {
  for (let unit = 0xa1; ; unit++) if (!used.has(String.fromCharCode(unit))) return String.fromCharCode(unit);
}

/** How much of a text stands on a line of the generated module. */
const LINE_LENGTH = 110;

/** A text as the sum of string literals, one a line. */
export function quoteLines(text: string): string[] {
  const pieces = Array.from({ length: Math.max(1, Math.ceil(text.length / LINE_LENGTH)) }, (_, i) =>
    text.slice(i * LINE_LENGTH, (i + 1) * LINE_LENGTH),
  );
  return pieces.map((piece, i) => quote(piece) + (i < pieces.length - 1 ? ' +' : ''));
}

/** A string literal in which everything that does not show is escaped. */
export function quote(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N}\p{P}\p{S} \u3000]|['\\]/gu, (point) =>
    point === '\\' || point === "'"
      ? `\\${point}`
      : Array.from(point, (_, i) => `\\u${point.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
  return `'${escaped}'`;
}
