import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applySidecars } from '../../../server/src/linter/applySidecars';
import { editSidecar } from '../../../server/src/linter/editSidecar';
import type { Finding } from '../../../server/src/linter/rule';
import { parseSidecar, toSuppressions, type FileSuppressions, type Suppression } from '../../../server/src/linter/sidecar';
import { createService } from '../../../server/src/service/createService';

const service = createService();

/** Every 甲 and every 乙 of a text is a finding, of a rule each; a run of 丙 is one with all its words. */
function check(text: string): { document: ReturnType<typeof service.open>; findings: Finding[] } {
  const document = service.open(text);
  const findings = Array.from(text.matchAll(/甲|乙|丙[^\n]*丙/g), ({ index, 0: words }): Finding => {
    const span = { start: index, end: index + words.length };
    return { rule: `test/${words[0]}`, severity: 'warning', message: { id: 'found' }, span };
  });
  return { document, findings };
}

/** The entries that hide the findings with these numbers. */
function entriesFor(text: string, ...wanted: number[]): Suppression[] {
  const { document, findings } = check(text);
  const entries = toSuppressions(document, findings);
  return wanted.map((nth) => entries[nth]!);
}

const only = (entries: readonly Suppression[], rules: readonly string[] = []): FileSuppressions[] => [{ entries, rules }];

/** The text with brackets round what is still shown. */
function shown(text: string, sidecars: readonly FileSuppressions[]): string {
  const { document, findings } = check(text);
  const sifted = applySidecars(document, findings, sidecars);
  assert.equal(sifted.findings.length + sifted.ignored.length + sifted.baseline.length, findings.length);
  return sifted.findings
    .toReversed()
    .reduce((marked, { span: { start, end } }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text);
}

function unused(text: string, entries: readonly Suppression[]): readonly Suppression[] {
  const { document, findings } = check(text);
  return applySidecars(document, findings, only(entries)).unused;
}

describe('linter/applySidecars', () => {
  const text = '本年甲项完成。乙项在建。\n另有甲项完成，甲项复工。\n其余未动。';

  it('hides the one finding that was meant', () => {
    assert.equal(shown(text, only(entriesFor(text, 0))), '本年甲项完成。[乙]项在建。\n另有[甲]项完成，[甲]项复工。\n其余未动。');
    assert.equal(shown(text, only(entriesFor(text, 3))), '本年[甲]项完成。[乙]项在建。\n另有[甲]项完成，甲项复工。\n其余未动。');
    assert.equal(shown(text, []), '本年[甲]项完成。[乙]项在建。\n另有[甲]项完成，[甲]项复工。\n其余未动。');
  });

  it('knows a paragraph again wherever it has gone, however its blanks and line ends are', () => {
    const entries = entriesFor(text, 0, 1, 2, 3);
    for (const other of [
      '其余未动。\n另有甲项完成，甲项复工。\n本年甲项完成。乙项在建。',
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
      '\n\n　　本年 甲项完成。 乙项在建。 \n新的一段。\n\t另有甲项完成，甲项 复工。',
    ]) {
      assert.equal(shown(other, only(entries)), other);
      assert.deepEqual(unused(other, entries), []);
    }
  });

  it('shows a finding again once its sentence is another, not when another sentence is', () => {
    const entries = entriesFor(text, 0);
    assert.equal(shown('本年甲项完成。丁项待建。新增一句。', only(entries)), '本年甲项完成。丁项待建。新增一句。');
    assert.equal(shown('本年甲项停工。乙项在建。', only(entries)), '本年[甲]项停工。[乙]项在建。');
    assert.deepEqual(unused('本年甲项停工。乙项在建。', entries), entries);
  });

  it('does not guess between findings alike in edited paragraphs', () => {
    const entries = entriesFor('本年甲项完成。前。', 0);
    assert.equal(shown('本年甲项完成。改。\n本年甲项完成。又改。', only(entries)), '本年[甲]项完成。改。\n本年[甲]项完成。又改。');
  });

  it('counts findings that cannot be told apart, and shows one that is new', () => {
    const twice = '填报甲。\n填报甲。';
    const [entry] = entriesFor(twice, 0);
    assert.equal(shown(twice, only([entry!])), '填报甲。\n填报[甲]。');
    assert.equal(shown(twice, only([{ ...entry!, count: 2 }])), twice);
    assert.equal(shown(twice, only([entry!, entry!])), twice);
    assert.equal(shown(`${twice}\n填报甲。`, only([{ ...entry!, count: 2 }])), '填报甲。\n填报甲。\n填报[甲]。');
    assert.equal(shown('填报甲。', only([{ ...entry!, count: 2 }])), '填报甲。');
    assert.deepEqual(unused('填报甲。', [{ ...entry!, count: 2 }]), []);
  });

  it('follows one of several that cannot be told apart into its edited paragraph', () => {
    const entry = { ...entriesFor('填报甲。\n填报甲。', 0)[0]!, count: 2 };
    assert.equal(shown('填报甲。\n填报甲。另报一次。', only([entry])), '填报甲。\n填报甲。另报一次。');
  });

  it('wants all of a long finding to be the same', () => {
    const long = `丙${'长'.repeat(60)}丙。另一句。`;
    const [entry] = entriesFor(long, 0);
    assert.equal(entry?.words, `丙${'长'.repeat(29)}…`);
    assert.equal(shown(long, only([entry])), long);
    const edited = long.replace('另一句', '另一句话');
    assert.equal(shown(edited, only([entry])), `[${edited.slice(0, 62)}]。另一句话。`);
  });

  it('hides the same words everywhere for an entry without a paragraph', () => {
    const entries = [{ rule: 'test/甲', words: '甲' }];
    assert.equal(shown(text, only(entries)), text.replace('乙', '[乙]'));
    assert.deepEqual(unused('没有。', entries), entries);
  });

  it('hides all findings of a rule or a family', () => {
    assert.equal(shown(text, only([], ['test/甲'])), text.replace('乙', '[乙]'));
    assert.equal(shown(text, only([], ['test/*'])), text);
  });

  it('does not call an entry unused whose rule is hidden anyway', () => {
    const entries = entriesFor(text, 0);
    const { document, findings } = check(text);
    assert.deepEqual(applySidecars(document, findings, only(entries, ['test/*'])).unused, []);
  });

  it('tells the baseline from what somebody looked at', () => {
    const [first, second] = entriesFor(text, 0, 1);
    const { document, findings } = check(text);
    const { ignored, baseline } = applySidecars(document, findings, only([{ ...first!, baseline: true }, second!]));
    assert.deepEqual([ignored, baseline], [[findings[1]], [findings[0]]]);
  });

  it('keeps hidden what is hidden while other paragraphs are edited', () => {
    const paragraph = fc.string({ unit: fc.constantFrom('甲', '乙', '一', '、', '。', '，', ' ', '项', '完成'), maxLength: 30 });
    const other = fc.string({ unit: fc.constantFrom('甲', '乙', '丁', '。', ' ', '\n', '\r\n', '一、'), maxLength: 30 });
    fc.assert(
      fc.property(paragraph, other, other, other, other, (own, before, behind, newBefore, newBehind) => {
        // The paragraph's own text must stand in no other one: a copy of it is another finding of the same kind.
        const marked = `本段${own}`;
        const entries = check(marked).findings.map(
          (_, nth) => entriesFor(`${before}\n${marked}\n${behind}`, check(`${before}\n`).findings.length + nth)[0]!,
        );
        const kept = shown(`${newBefore}\r\n${marked}\n${newBehind}`, only(entries));
        assert.ok(kept.includes(marked), kept);
      }),
    );
  });

  it('reads a long line with many findings once', () => {
    const many = '本年甲项，'.repeat(100_000);
    const { document, findings } = check(many);
    const entries = toSuppressions(document, findings);
    const started = performance.now();
    assert.equal(applySidecars(document, findings, only(entries)).findings.length, 0);
    assert.ok(performance.now() - started < 5000);
  });

  it('hides after writing and reading what it hid before', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '一', '。', '"', '\\', '\n', '丙', '😀'), maxLength: 60 }), (any) => {
        const { document, findings } = check(any);
        const written = editSidecar(undefined, [{ file: 'a.txt', add: toSuppressions(document, findings) }]);
        const { files, problems } = parseSidecar(written!);
        assert.deepEqual(problems, []);
        assert.equal(shown(any, [...files.values()]), any);
      }),
    );
  });
});
