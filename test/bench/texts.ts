import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from './runChild';
import type { BenchText } from './task';
import type { TextSource } from './text/source';

/** The sizes measured, with how many texts of each. */
export const sizes = [
  { label: '10 KB', bytes: 10_000, count: 9 },
  { label: '158 KB', bytes: 158_000, count: 9 },
  { label: '1.6 MB', bytes: 1_600_000, count: 2 },
  { label: '10 MB', bytes: 10_000_000, count: 1 },
] as const;

/** A size by its name. */
export type SizeLabel = (typeof sizes)[number]['label'];

/** Writes texts of a size to the disk, so many at the most. */
export function writeTexts(source: TextSource, wanted: SizeLabel, most: number): BenchText {
  const { label, bytes, count } = sizes.find((size) => size.label === wanted) ?? sizes[0];
  mkdirSync(workFolder, { recursive: true });
  const texts = Array.from({ length: Math.min(count, most) }, (_, variant) => source(bytes, variant));
  const paths = texts.map((text, variant) => {
    const path = join(workFolder, `${label.replace(' ', '')}-${variant}.txt`);
    writeFileSync(path, text);
    return path;
  });
  return { label, bytes: Buffer.byteLength(texts.at(-1) ?? ''), paths };
}
