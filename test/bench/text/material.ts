import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence, with its full stop, that can stand anywhere. */
export interface MaterialSentence {
  readonly text: string;
  /** Which report it is from: numbers of one report belong together. */
  readonly report: number;
}

/** What compilations are made of. */
export interface Material {
  /** Words of headings, without marker and without mark at the end. */
  readonly headings: readonly string[];
  readonly sentences: readonly MaterialSentence[];
}

const marker = /^(?:#+ )?(?:\*\*)?(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六]+，|\d+\.|——)/;

/** Where an item of 一是…二是 or 一要…二要 starts. */
const item = /(?<=[：。；])第?[一二三四五六七八九十](?:是|要)/;

/** Words by which a sentence leans on what stands around it, or announces it. */
const leaning =
  /^(?:其中|同时|此外|对此|在此|与此|为此|因此|但|并|其)|以下|如下|上述|上年末|方面|[项个]工作|这些|同志|各位|报告|汇报|总结|汇编|目录|：|[一二三四五六七][是要]|第[一二三四五六]|^\d+、|^# /;

/**
 * Reads sentences and headings out of the invented reports of a folder. It goes by patterns of its own and not by the
 * grammar, which is what is measured: the texts stay the same when the grammar changes.
 */
export function readMaterial(folder = join(import.meta.dirname, '../../reports')): Material {
  const files = readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file));
  const headings = new Set<string>();
  const sentences = new Map<string, MaterialSentence>();
  for (const [report, file] of files.sort().entries())
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const words = line.replace(marker, '').replaceAll('**', '').trim();
      const [heading = ''] = words.split('。');
      const isHeading = marker.test(line) && isHeadingText(heading);
      if (isHeading) headings.add(heading);
      for (const text of toSentences(isHeading ? words.slice(heading.length) : words)) sentences.set(text, { text, report });
    }
  return { headings: [...headings], sentences: [...sentences.values()] };
}

function isHeadingText(words: string): boolean {
  return words.length >= 6 && words.length <= 24 && !/[\d；：“]|工作|汇报/.test(words);
}

function toSentences(line: string): string[] {
  return line
    .split(item)
    .flatMap((part) => part.split(/(?<=。)/))
    .map((part) =>
      part
        .replace(/^。|；$/g, '')
        .trim()
        .replace(/(?<!。)$/, '。'),
    )
    .filter((part) => part.length >= 16 && part.length <= 180 && !leaning.test(part) && isBalanced(part));
}

function isBalanced(text: string): boolean {
  return ['“”', '（）', '《》', '‘’'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length);
}
