import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../server/src/base/edit';
import { buildDocument } from '../../../server/src/model/buildDocument';
import type { ReportDocument, Section } from '../../../server/src/model/document';
import { seriesOf } from '../../../server/src/model/navigate';
import { type NumberChange, renumberItem, renumberSection, renumberSections, renumberSeries } from '../../../server/src/model/renumber';
import { createTestParser } from './observe';

const parse = createTestParser();

function open(...lines: string[]): { document: ReportDocument; text: string; sections: readonly Section[] } {
  const text = lines.join('\n');
  const document = buildDocument(text, parse);
  return { document, text, sections: document.reports[0]?.allSections ?? [] };
}

function at(sections: readonly Section[], index: number): Section {
  const section = sections[index];
  assert.ok(section);
  return section;
}

function editsOf(changes: readonly NumberChange[]): TextEdit[] {
  return changes.map(({ edit }) => edit);
}

describe('renumbering', () => {
  it('goes on from the heading before', () => {
    const { document, text, sections } = open('一、甲', '三、乙', '四、丙');
    assert.equal(applyEdits(text, editsOf(renumberSections(document, sections, 1))), '一、甲\n二、乙\n三、丙');
    assert.equal(applyEdits(text, editsOf(renumberSections(document, sections, 2))), '一、甲\n三、乙\n四、丙');
  });

  it('starts at one with the first', () => {
    const { document, text, sections } = open('（二）甲', '(三）乙', '（五）丙');
    assert.equal(applyEdits(text, editsOf(renumberSections(document, sections, 0))), '（一）甲\n(二）乙\n（三）丙');
  });

  it('writes numerals the way they are written, and nothing else', () => {
    const { document, text, sections } = open('任务：1．甲', '３、乙', '  4. 丙');
    assert.equal(applyEdits(text, editsOf(renumberSections(document, sections, 0))), '任务：1．甲\n２、乙\n  3. 丙');
  });

  it('of one heading gives nothing when there is nothing to do', () => {
    const { document, sections } = open('⑳甲', '## 乙', '①丙');
    assert.equal(renumberSection(document, at(sections, 0), 20), undefined);
    assert.equal(renumberSection(document, at(sections, 0), 21), undefined, 'no such numeral');
    assert.equal(renumberSection(document, at(sections, 1), 1), undefined, 'no marker');
    assert.deepEqual(renumberSection(document, at(sections, 2), 2), { span: { start: 8, end: 9 }, newText: '②' });
  });

  it('of a series reaches its own level only', () => {
    const { document, text, sections } = open('一、甲', '（一）乙', '（三）丙', '三、丁', '（二）戊');
    assert.equal(applyEdits(text, editsOf(renumberSeries(document, at(sections, 3)))), '一、甲\n（一）乙\n（三）丙\n二、丁\n（二）戊');
    assert.equal(applyEdits(text, editsOf(renumberSeries(document, at(sections, 1)))), '一、甲\n（一）乙\n（二）丙\n三、丁\n（二）戊');
    assert.equal(applyEdits(text, editsOf(renumberSeries(document, at(sections, 4)))), '一、甲\n（一）乙\n（三）丙\n三、丁\n（一）戊');
  });

  it('of a series that goes on across headings keeps its first number', () => {
    const { document, text, sections } = open('一、甲', '1.乙', '2.丙', '二、丁', '3.戊', '5.己');
    assert.equal(applyEdits(text, editsOf(renumberSeries(document, at(sections, 5)))), '一、甲\n1.乙\n2.丙\n二、丁\n3.戊\n4.己');
  });

  it('of an item changes the word of 首先 and 其次, and 最后 keeps its own', () => {
    const { document, text } = open('首先，抓早。再次，抓小。最后，抓实。');
    const items = document.reports[0]?.enumerations[0]?.items ?? [];
    const edits = items.flatMap((item, index) => renumberItem(document, item, index + 1) ?? []);
    assert.equal(applyEdits(text, edits), '首先，抓早。其次，抓小。最后，抓实。');
  });

  it('leaves every series counting from one', () => {
    const forms = [(n: string) => `${n}、`, (n: string) => `（${n}）`];
    const numerals = ['一', '二', '三', '四', '五', '十', '十二', '二十一'];
    const lines = fc.array(fc.tuple(fc.constantFrom(...forms), fc.constantFrom(...numerals)), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(lines, fc.nat(), (all, pick) => {
        const { document, text, sections } = open(...all.map(([form, numeral]) => `${form(numeral)}甲`));
        const chosen = at(sections, pick % sections.length);
        const edits = editsOf(renumberSeries(document, chosen));
        const after = open(applyEdits(text, edits)).sections;
        const series = [document.reports[0]?.sections ?? [], ...sections.map(({ children }) => children)]
          .flatMap(seriesOf)
          .find((one) => one.includes(chosen));
        const ordinals =
          series?.map(({ paragraph }) => after.find((section) => section.paragraph === paragraph)?.marker?.ordinal ?? 0) ?? [];
        assert.deepEqual(
          ordinals,
          ordinals.map((_, index) => (ordinals[0] ?? 0) + index),
        );
        for (const other of after)
          if (!series?.some(({ paragraph }) => paragraph === other.paragraph))
            assert.deepEqual(other.marker, sections.find(({ paragraph }) => paragraph === other.paragraph)?.marker);
      }),
      { numRuns: 200 },
    );
  });
});
