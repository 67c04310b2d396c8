import type { Random } from '../../fixtureFormat/random';
import { insert, pick, remove, replace, type Site, type SlipKind } from '../slip';
import { findRuns, toNumeral, type Form, type Head, type Run } from '../outline';
import { findAll, type Line, type Source } from '../source';

/** What else is said when a section is gone, doubled or in the wrong place. */
const FOLLOWS = ['outline/count-mismatch', 'outline/toc-mismatch', 'outline/title-mismatch', 'outline/empty-section'];
/** Numbered lines that begin 第一， are items to some rules and headings to others. */
const GAP = ['outline/numbering-gap', 'outline/enumeration-gap'];
const DUPLICATE = ['outline/numbering-duplicate', 'outline/enumeration-duplicate'];
const NUMBERING = [...GAP, ...DUPLICATE, 'outline/numbering-order', 'outline/enumeration-order'];

/** How else a marker gets written by mistake. */
const WRONG_FORMS: Readonly<Record<Form, readonly [string, ...string[]]>> = {
  '〇、': ['〇.', '〇，', '（〇）'],
  '（〇）': ['(〇)', '（〇）、'],
  '0.': ['0、', '0．', '0，'],
  '0、': ['0.', '0，', '0．'],
  '（0）': ['(0)', '（0）、'],
  '第〇，': ['第〇、', '〇、'],
};

/** The lines of a head and of all behind it up to the next head of its rank. */
interface Section {
  readonly head: Head;
  readonly first: number;
  readonly end: number;
}

function toSections({ heads, end }: Run): Section[] {
  return heads.map((head, index) => ({ head, first: head.line, end: heads[index + 1]?.line ?? end }));
}

function lineOf(source: Source, index: number): Line {
  const line = source.lines[index];
  if (!line) throw new RangeError(`no line ${index}`);
  return line;
}

/** Sites at heads; with them the lines of the siblings before and behind, where a reader may see it. */
function* atHeads(source: Source, make: (head: Head, line: Line, run: Run, random: Random) => ReturnType<Site>): Generator<Site> {
  for (const run of findRuns(source))
    for (const [index, head] of run.heads.entries()) {
      const siblings = [run.heads[index - 1], run.heads[index + 1]];
      yield (random) => {
        const slip = make(head, lineOf(source, head.line), run, random);
        return (
          slip && { ...slip, also: [...(slip.also ?? []), ...siblings.flatMap((sibling) => (sibling ? lineOf(source, sibling.line) : []))] }
        );
      };
    }
}

/** A heading that stands between others is gone; alone on its line or with the paragraph it opens. */
const headingGone: SlipKind = {
  id: 'heading-gone',
  title: '少了一个标题',
  accepts: GAP,
  follows: [...FOLLOWS, ...NUMBERING],
  findSites: (source) =>
    atHeads(source, (head, line, { heads }) =>
      head.ordinal === 1 || head.ordinal === heads.length ? undefined : { edits: [remove({ start: line.start, end: line.next })] },
    ),
};

const numberRepeated: SlipKind = {
  id: 'number-repeated',
  title: '序号重复',
  accepts: [...DUPLICATE, ...GAP],
  follows: [...FOLLOWS, ...NUMBERING],
  findSites: (source) =>
    atHeads(source, (head) => {
      const numeral = source.text.slice(head.numeral.start, head.numeral.end);
      return head.ordinal === 1 ? undefined : { edits: [replace(head.numeral, toNumeral(head.ordinal - 1, numeral))] };
    }),
};

/** Two neighbouring sections change places with all that belongs to them; the last one only where its end is certain. */
const sectionsSwapped: SlipKind = {
  id: 'sections-swapped',
  title: '两节次序颠倒',
  accepts: NUMBERING,
  follows: FOLLOWS,
  *findSites(source) {
    for (const run of findRuns(source)) {
      const sections = toSections(run);
      for (const [index, section] of sections.entries()) {
        const next = sections[index + 1];
        if (!next || (index + 2 === sections.length && !run.isClosed)) continue;
        const text = ({ first, end }: Section) => source.text.slice(lineOf(source, first).start, lineOf(source, end - 1).next);
        const start = lineOf(source, section.first).start;
        const end = lineOf(source, next.end - 1).next;
        if (!text(section).endsWith('\n') || !text(next).endsWith('\n')) continue;
        yield () => ({ edits: [replace({ start, end }, text(next) + text(section))] });
      }
    }
  },
};

const wrongForm: SlipKind = {
  id: 'wrong-form',
  title: '序号写法不一',
  accepts: ['outline/mixed-marker', 'outline/marker-punctuation', 'outline/level-skip', ...NUMBERING],
  follows: [
    'outline/single-child',
    'outline/count-mismatch',
    'outline/toc-mismatch',
    'punctuation/width',
    'punctuation/final',
    'punctuation/space',
  ],
  findSites: (source) =>
    atHeads(source, ({ numeral, marker, form }, _, __, random) => {
      const written = source.text.slice(numeral.start, numeral.end);
      return { edits: [replace(marker, pick(WRONG_FORMS[form], random).replace(/[〇0]/, written))] };
    }),
};

/** One of the two brackets of （一） is missing, at a heading or in a list inside a paragraph. */
const markerBracket: SlipKind = {
  id: 'marker-bracket',
  title: '序号括号少一半',
  accepts: ['punctuation/pair', 'outline/marker-punctuation', 'outline/mixed-marker'],
  follows: ['outline/count-mismatch', 'outline/toc-mismatch'],
  *findSites(source) {
    const ofHeads = findRuns(source).flatMap(({ heads }) => heads.flatMap(({ form, marker }) => (/（/.test(form) ? [marker] : [])));
    const ofItems = [...findAll(source, /(?<=[。；：])（\d{1,2}）/g)].map(({ span }) => span);
    for (const marker of [...ofHeads, ...ofItems])
      for (const at of [marker.start, marker.end - 1]) yield () => ({ edits: [remove({ start: at, end: at + 1 })], also: [marker] });
  },
};

/** The line end before a numbered line is lost, so that it runs on from the paragraph before; not behind a heading alone on its line. */
const headingGlued: SlipKind = {
  id: 'heading-glued',
  title: '标题接在上一段后面',
  accepts: ['outline/glued-marker', 'outline/enumeration-glued', ...GAP],
  follows: [...FOLLOWS, ...NUMBERING, 'punctuation/final'],
  findSites: (source) =>
    atHeads(source, (head, line) => {
      const before = source.lines.slice(0, head.line).findLast(({ text }) => text !== '');
      if (!before || !before.text.endsWith('。') || head.ordinal === 1 || head.marker.start !== line.start) return undefined;
      return { edits: [remove({ start: before.end, end: line.start })], also: [before] };
    }),
};

/** All that stands under a heading is gone, where its siblings have text. */
const bodyGone: SlipKind = {
  id: 'body-gone',
  title: '标题下没有内容',
  accepts: ['outline/empty-section'],
  follows: [...FOLLOWS, ...NUMBERING, 'outline/heading-punctuation'],
  *findSites(source) {
    for (const run of findRuns(source))
      for (const { head, first, end } of toSections(run)) {
        const line = lineOf(source, first);
        const last = lineOf(source, end - 1);
        if (!head.isAlone || last === line || (head.ordinal === run.heads.length && !run.isClosed)) continue;
        yield () => ({ edits: [remove({ start: line.next, end: last.next })], also: [line] });
      }
  },
};

/** A heading alone on its line gets a 。 where the others have none. */
const headingMark: SlipKind = {
  id: 'heading-mark',
  title: '个别标题末尾多了句号',
  accepts: ['outline/heading-punctuation'],
  *findSites(source) {
    for (const { heads } of findRuns(source)) {
      if (heads.length < 4 || !heads.every(({ isAlone }) => isAlone)) continue;
      for (const { line } of heads) yield () => ({ edits: [insert(lineOf(source, line).end, '。')], also: [lineOf(source, line)] });
    }
  },
};

/** Slips in headings and their numbers. */
export const outlineKinds: readonly SlipKind[] = [
  headingGone,
  numberRepeated,
  sectionsSwapped,
  wrongForm,
  markerBracket,
  headingGlued,
  bodyGone,
  headingMark,
];
