import type { Span } from '../../../server/src/base/span';
import type { Random } from '../../fixtureFormat/random';
import { insert, pick, remove, replace, type SlipKind } from '../slip';
import { findHeads } from '../outline';
import { findAll, type Line, type Source } from '../source';

/** Words that people put for one another when they work a paragraph over. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['加强', '强化'],
  ['推进', '推动'],
  ['开展', '组织开展'],
  ['提高', '提升'],
  ['完善', '健全'],
  ['建成', '新建'],
  ['落实', '抓好'],
  ['全面', '全力'],
  ['持续', '不断'],
  ['有效', '切实'],
  ['深入', '扎实'],
  ['以及', '和'],
  ['确保', '保证'],
  ['召开', '组织召开'],
];

/** A figure changed in a copy may contradict its neighbours or the first copy. */
const NUMBERS = [
  'number/sum-mismatch',
  'number/part-exceeds-whole',
  'number/ratio-mismatch',
  'number/growth-mismatch',
  'number/conflicting-value',
  'number/percent-range',
];

/** The words of a paragraph without its number; undefined where another paragraph depends on it or it is short. */
function toCopy(source: Source, line: Line, heads: ReadonlyMap<number, Span>): string | undefined {
  const from = heads.get(line.start)?.end ?? line.start;
  const text = source.text.slice(from, line.end);
  return text.length >= 60 && text.endsWith('。') && !/以下|如下|上述|[：:]$|^[#*-]|^第?[一二三四五六七八九十](?:是|要|，)/.test(text)
    ? text
    : undefined;
}

/** Pairs of a paragraph worth copying and a line behind which the copy may go: two to twelve paragraphs further on. */
function* findCopies(
  source: Source,
): Generator<{ readonly line: Line; readonly copy: string; readonly behind: (random: Random) => Line | undefined }> {
  const heads = new Map(
    findHeads(source).flatMap(({ line, marker }) => (source.lines[line] ? [[source.lines[line].start, marker] as const] : [])),
  );
  const bodies = source.lines.flatMap((line, index) => (line.text.length > 40 && line.text.endsWith('。') ? [{ line, index }] : []));
  for (const [at, { line }] of bodies.entries()) {
    const copy = toCopy(source, line, heads);
    const later = bodies.slice(at + 2, at + 13);
    if (copy !== undefined && later.length > 0) yield { line, copy, behind: (random) => later[random(later.length)]?.line };
  }
}

const paragraphAgain: SlipKind = {
  id: 'paragraph-again',
  title: '同一段写了两遍',
  accepts: ['duplicate/paragraph'],
  follows: ['duplicate/sentence'],
  *findSites(source) {
    for (const { line, copy, behind } of findCopies(source))
      yield (random) => {
        const place = behind(random);
        return place && { edits: [insert(place.end, source.eol + copy)], also: [line] };
      };
  },
};

const paragraphReworked: SlipKind = {
  id: 'paragraph-reworked',
  title: '同一段改了几个字又写一遍',
  accepts: ['duplicate/paragraph', 'duplicate/sentence'],
  follows: NUMBERS,
  *findSites(source) {
    for (const { line, copy, behind } of findCopies(source))
      yield (random) => {
        const place = behind(random);
        const reworked = rework(copy, 1 + random(3), random);
        return place && reworked !== copy ? { edits: [insert(place.end, source.eol + reworked)], also: [line] } : undefined;
      };
  },
};

/** Changes a few words or figures of a text. */
function rework(text: string, times: number, random: Random): string {
  let result = text;
  for (let done = 0; done < times; done++) {
    const known = SYNONYMS.filter(([word, other]) => result.includes(word) && !result.includes(other));
    const [word, other] = known[random(Math.max(1, known.length))] ?? [];
    if (word !== undefined && other !== undefined && random(3) > 0) result = result.replace(word, other);
    else result = result.replace(/(?<![\d.])\d+(?=[件次场户])/, (digits) => String(Number(digits) + 1 + random(9)));
  }
  return result;
}

/** Sentences inside paragraphs, each with its mark; the first sentence of a numbered line counts as its heading. */
function* findSentences(
  source: Source,
  shortest: number,
): Generator<{ readonly line: Line; readonly sentence: Span; readonly text: string }> {
  const starts = new Set(findHeads(source).map(({ line }) => source.lines[line]?.start));
  for (const line of source.lines) {
    if (!line.text.endsWith('。') || line.text.length < 30) continue;
    let at = line.start;
    for (const [text] of line.text.matchAll(/[^。！？]*[。！？]”?/g)) {
      const sentence = { start: at, end: at + text.length };
      at = sentence.end;
      const isHead = sentence.start === line.start && starts.has(line.start);
      const isPart = /^(?:第?[一二三四五六七八九十](?:是|要|，)|首先|其次|再次|最后|其中)|[一二三四五六七八九]是|以下|如下|^”/.test(text);
      if (text.length >= shortest && !isHead && !isPart) yield { line, sentence, text };
    }
  }
}

const sentenceDoubled: SlipKind = {
  id: 'sentence-doubled',
  title: '一句话紧接着又写一遍',
  accepts: ['duplicate/adjacent', 'duplicate/sentence'],
  *findSites(source) {
    for (const { sentence, text } of findSentences(source, 12)) yield () => ({ edits: [insert(sentence.end, text)], also: [sentence] });
  },
};

/** A sentence of a paragraph stands again at the end of a later one; of 25 characters or more, so that it is no formula. */
const sentenceAgain: SlipKind = {
  id: 'sentence-again',
  title: '一句话在后文又出现',
  accepts: ['duplicate/sentence', 'duplicate/paragraph'],
  *findSites(source) {
    for (const { line, sentence, text } of findSentences(source, 26)) {
      const later = source.lines
        .filter((other) => other.start > line.start && other.text.length > 60 && other.text.endsWith('。'))
        .slice(0, 10);
      const [first, ...rest] = later;
      if (first) yield (random) => ({ edits: [insert(pick([first, ...rest], random).end, text)], also: [sentence] });
    }
  },
};

/** A word of two characters stands twice; a word that the language itself doubles (研究研究, 意思意思) is not taken. */
const wordDoubled: SlipKind = {
  id: 'word-doubled',
  title: '一个词紧接着又写一遍',
  accepts: ['duplicate/adjacent'],
  *findSites(source) {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    for (const line of source.lines) {
      if (line.text.length < 40) continue;
      for (const { segment, index } of segmenter.segment(line.text)) {
        if (!/^[\u4e00-\u9fff]{2}$/.test(segment) || /^(?:研究|讨论|考虑|锻炼|意思|一.)$/.test(segment) || segment[0] === segment[1])
          continue;
        const start = line.start + index;
        yield () => ({ edits: [insert(start + 2, segment)], also: [{ start, end: start + 2 }] });
      }
    }
  },
};

/** A single character stands twice where no word is made by it: 的的, 了了, 和和. */
const letterDoubled: SlipKind = {
  id: 'letter-doubled',
  title: '一个字多打了一次',
  accepts: ['duplicate/adjacent'],
  follows: ['outline/toc-mismatch'],
  *findSites(source) {
    for (const { span } of findAll(source, /(?<=[\u4e00-\u9fff])[的了和在为与对](?=[\u4e00-\u9fff])/g))
      yield () => ({ edits: [insert(span.end, source.text.slice(span.start, span.end))], also: [span] });
  },
};

const finalLost: SlipKind = {
  id: 'final-lost',
  title: '段末少了句号',
  accepts: ['punctuation/final'],
  *findSites(source) {
    for (const line of source.lines)
      if (line.text.length > 40 && line.text.endsWith('。'))
        yield () => ({ edits: [remove({ start: line.end - 1, end: line.end })], also: [{ start: line.end - 3, end: line.end }] });
  },
};

const percentSign: SlipKind = {
  id: 'percent-sign',
  title: '个别百分号写成全角',
  accepts: ['number/format', 'punctuation/width'],
  *findSites(source) {
    const signs = [...findAll(source, /%/g)];
    if (signs.length > 3) for (const { span } of signs) yield () => ({ edits: [replace(span, '％')] });
  },
};

/** Text that stands twice; and two slips of a single mark. */
export const copyKinds: readonly SlipKind[] = [
  paragraphAgain,
  paragraphReworked,
  sentenceDoubled,
  sentenceAgain,
  wordDoubled,
  letterDoubled,
  finalLost,
  percentSign,
];
