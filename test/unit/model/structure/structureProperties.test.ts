import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../../server/src/base/edit';
import { createService } from '../../../../server/src/service/createService';
import type { ReportDocument } from '../../../../server/src/model/document';
import { findReport, findSection } from '../../../../server/src/model/navigate';
import { mergeParagraph, mergeSection, splitParagraph } from '../../../../server/src/model/structure/mergeAndSplit';
import { changeLevel, moveSection, relocateSection } from '../../../../server/src/model/structure/relocate';
import type { StructureEdit } from '../../../../server/src/model/structure/structureEdit';
import { inventReport } from '../../outline/decoratedReports';
import { isNumberingRule } from '../../outline/numberingRules';

const service = createService();
const settings = Object.fromEntries(service.rules.filter(({ id }) => !isNumberingRule(id)).map(({ id }) => [id, 'off'] as const));

/** Something done at a place, with a number that chooses what else there is to choose. */
interface Step {
  readonly name: keyof typeof operations;
  readonly place: number;
  readonly choice: number;
}

type Operation = (document: ReportDocument, at: number, choice: number) => StructureEdit | undefined;

const sectionAt = (document: ReportDocument, at: number) => {
  const paragraph = document.paragraphAt(at);
  const report = findReport(document, paragraph);
  return report && findSection(report, paragraph);
};

const withSection =
  (
    act: (
      document: ReportDocument,
      section: NonNullable<ReturnType<typeof sectionAt>>,
      at: number,
      choice: number,
    ) => StructureEdit | undefined,
  ): Operation =>
  (document, at, choice) => {
    const section = sectionAt(document, at);
    return section && act(document, section, at, choice);
  };

/** What only puts whole lines elsewhere or writes markers otherwise. */
const moves = {
  up: withSection((document, section, at) => moveSection(document, section, -1, { start: at, end: at })),
  down: withSection((document, section, at) => moveSection(document, section, 1, { start: at, end: at })),
  promote: withSection((document, section, at) => changeLevel(document, section, -1, { start: at, end: at })),
  demote: withSection((document, section, at) => changeLevel(document, section, 1, { start: at, end: at })),
  relocate: withSection((document, section, at, choice) => {
    const sections = findReport(document, section.paragraph)!.allSections;
    const target = sections[choice % sections.length]!;
    const place = (['before', 'after', 'into'] as const)[choice % 3]!;
    return relocateSection(document, section, { target, place }, { start: at, end: at });
  }),
};

const operations = {
  ...moves,
  mergeSection: withSection((document, section, at) => mergeSection(document, section, { start: at, end: at })),
  mergeParagraph: (document: ReportDocument, at: number) => mergeParagraph(document, document.paragraphAt(at)),
  split: (document: ReportDocument, at: number) => splitParagraph(document, { start: at, end: at }),
};

const stepOf = (names: readonly Step['name'][]): fc.Arbitrary<Step> =>
  fc.record({ name: fc.constantFrom(...names), place: fc.nat(), choice: fc.nat() });

/** Reports as they are written: with CRLF, a byte order mark, without line end at the end, two in a file. */
const texts = fc.record({ seed: fc.nat(), second: fc.boolean(), crlf: fc.boolean(), mark: fc.boolean(), open: fc.boolean() }).map((of) => {
  const write = (seed: string): string => inventReport(seed).lines.join('\n');
  const text = of.second ? `${write(`a${of.seed}`)}\n\n${write(`b${of.seed}`).replace('某县', '某市')}` : write(`a${of.seed}`);
  const whole = of.open ? text : `${text}\n`;
  return (of.mark ? '\ufeff' : '') + (of.crlf ? whole.replaceAll('\n', '\r\n') : whole);
});

/** Edits that take others back. */
function invert(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let by = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, newText }) => {
      const start = span.start + by;
      by += newText.length - (span.end - span.start);
      return { span: { start, end: start + newText.length }, newText: text.slice(span.start, span.end) };
    });
}

/** The words of each paragraph without hashes, marker and blanks, sorted. */
function words(text: string): string[] {
  return service
    .open(text)
    .paragraphs.map(({ text: line, syntax: { marker } }) => line.slice(marker?.span.end ?? 0).replace(/[\s#*]/g, ''))
    .filter((line) => line !== '')
    .sort();
}

/** Findings about numbers. How most markers of a level are written, and which levels a report passes over, are habits that one heading more may turn. */
const habits: readonly string[] = ['outline/mixed-marker', 'outline/level-skip'];

function numberingFindings(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of service.check(service.open(text), settings).findings) {
    if (severity !== 'hint' && !habits.includes(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

/** Does the steps one after another, each checked by `check`; tells how many could be done. */
function run(text: string, steps: readonly Step[], check: (before: string, after: string, name: string) => void): number {
  let now = text;
  let done = 0;
  for (const { name, place, choice } of steps) {
    const document = service.open(now);
    const change = operations[name](document, place % (now.length + 1), choice);
    if (!change) continue;
    done++;
    const after = applyEdits(now, change.edits);
    assert.equal(applyEdits(after, invert(now, change.edits)), now, `${name} cannot be taken back`);
    assert.ok(change.selection.start >= 0 && change.selection.end <= after.length, `${name} puts the cursor outside`);
    check(now, after, name);
    now = after;
  }
  return done;
}

describe('any sequence of changes of structure', () => {
  const runs = { numRuns: 80, seed: 20240105 };
  const names = Object.keys(operations) as Step['name'][];

  it('of moving and changing levels keeps every word, and leaves no numbering finding that was not there', () => {
    let done = 0;
    fc.assert(
      fc.property(texts, fc.array(stepOf(Object.keys(moves) as Step['name'][]), { minLength: 1, maxLength: 6 }), (text, steps) => {
        done += run(text, steps, (before, after, name) => {
          assert.deepEqual(words(after), words(before), name);
          const known = numberingFindings(before);
          for (const [rule, count] of numberingFindings(after))
            assert.ok(count <= (known.get(rule) ?? 0), `${name}: ${rule}\n${before}\n=>\n${after}`);
        });
      }),
      runs,
    );
    assert.ok(done > 100, `only ${done} steps could be done`);
  });

  it('of all kinds keeps every character but those of markers, blanks and one 。', () => {
    let done = 0;
    fc.assert(
      fc.property(texts, fc.array(stepOf(names), { minLength: 1, maxLength: 8 }), (text, steps) => {
        done += run(text, steps, (before, after, name) => {
          const [kept, now] = [inkOf(before, name), inkOf(after, name)];
          const mayClose = name.startsWith('merge') && now.length === kept.length + 1;
          assert.deepEqual(now, mayClose ? [...kept, '。'].sort() : kept, `${name}\n${before}\n=>\n${after}`);
        });
      }),
      runs,
    );
    assert.ok(done > 100, `only ${done} steps could be done`);
  });
});

/** All characters but blanks, sorted; without those that markers are made of where they are written anew. */
function inkOf(text: string, name: string): string[] {
  const isRewritten = name !== 'split' && name !== 'mergeParagraph';
  return [...text.replace(isRewritten ? /[\s#一二三四五六七八九十第部分（）()、.．\d①-⑳]/g : /\s/g, '')].sort();
}
