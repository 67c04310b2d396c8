import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventCompilation } from './compilation';

/** Gives texts of any size; `variant` makes others of the same size. */
export type TextSource = (bytes: number, variant: number) => string;

/** Invented compilations. */
export const inventedTexts: TextSource = (bytes, variant) => inventCompilation(bytes + variant).text;

/** The reports of a folder one behind the other, again and again with other digits until there is enough. */
export function textsOfFolder(folder: string): TextSource {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:txt|md|report)$/.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  if (texts.length === 0) throw new Error(`no reports in ${folder}`);
  return (bytes, variant) => {
    const parts: string[] = [];
    for (let i = variant, length = 0; length < bytes; i++) {
      const round = variant + Math.floor(i / texts.length);
      const text = `${(texts[i % texts.length] ?? '').replace(/\d/g, (digit) => String((Number(digit) * (1 + 2 * round)) % 10))}\n`;
      parts.push(text);
      length += Buffer.byteLength(text);
    }
    return cutAtLine(parts.join('\n'), bytes);
  };
}

/** The first lines of a text that together have about so many bytes. */
function cutAtLine(text: string, bytes: number): string {
  const cut = Buffer.from(text).subarray(0, bytes).toString();
  return cut.slice(0, cut.lastIndexOf('\n') + 1);
}
