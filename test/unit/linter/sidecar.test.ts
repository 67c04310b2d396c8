import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/base/edit';
import { editSidecar, toLineEdit, type SidecarChange } from '../../../server/src/linter/editSidecar';
import { describeSidecarProblem, parseSidecar, unreadableSidecar, type Suppression } from '../../../server/src/linter/sidecar';

const first: Suppression = { rule: 'number/sum', words: '26个', quote: '共26个。', paragraph: 'aa', at: 1 };
const second: Suppression = { rule: 'outline/gap', words: '三、', paragraph: 'bb', at: 0, baseline: true };

const written = `{
  "files": {
    "总结.txt": {
      "rules": [
        "outline/single-child"
      ],
      "ignore": [
        { "rule": "number/sum", "words": "26个", "quote": "共26个。", "paragraph": "aa", "at": 1 },
        { "rule": "outline/gap", "words": "三、", "paragraph": "bb", "at": 0, "baseline": true }
      ]
    }
  }
}
`;

const problemsOf = (text: string): string[] => parseSidecar(text).problems.map((problem) => describeSidecarProblem(problem, 'zh'));

describe('a sidecar', () => {
  it('is read', () => {
    const { files, places, problems } = parseSidecar(written);
    assert.deepEqual(problems, []);
    assert.deepEqual([...files], [['总结.txt', { rules: ['outline/single-child'], entries: [first, second] }]]);
    const [entry] = files.get('总结.txt')!.entries;
    const { start, end } = places.get(entry!)!;
    assert.equal(written.slice(start, end), '{ "rule": "number/sum", "words": "26个", "quote": "共26个。", "paragraph": "aa", "at": 1 }');
  });

  it('says nothing where there is nothing', () => {
    for (const text of ['', ' \n', '{}', '{"files":{}}'])
      assert.deepEqual([parseSidecar(text).files.size, problemsOf(text)], [0, []], text);
  });

  it('costs one entry where one is wrong, and says which', () => {
    const text = `{"files": {"a.txt": {"rules": "x", "ignore": [{"rule": "a/b"}, ${JSON.stringify(first)}, 3,
      {"rule": "a/b", "words": "x", "paragraph": "p"}, {"rule": "a/b", "words": "x", "count": 0},
      {"rule": "a/b", "words": "x", "note": 1}, {"rule": "a/b", "words": "x", "baseline": "yes"}]},
      "b.txt": [], "c.txt": {"ignore": {}}}}`;
    assert.deepEqual(parseSidecar(text).files.get('a.txt'), { rules: [], entries: [first] });
    assert.deepEqual(problemsOf(text), [
      '“a.txt”的 rules 应当是规则名的列表，此项不起作用',
      '“a.txt”的第 1 个忽略项不完整（缺少或写错了 words），此项不起作用',
      '“a.txt”的第 3 个忽略项不完整（缺少或写错了 rule），此项不起作用',
      '“a.txt”的第 4 个忽略项不完整（缺少或写错了 at），此项不起作用',
      '“a.txt”的第 5 个忽略项不完整（缺少或写错了 count），此项不起作用',
      '“a.txt”的第 6 个忽略项不完整（缺少或写错了 note），此项不起作用',
      '“a.txt”的第 7 个忽略项不完整（缺少或写错了 baseline），此项不起作用',
      '“b.txt”应当是写有 rules、ignore 的一组值，此项不起作用',
      '“c.txt”的 ignore 应当是忽略项的列表，此项不起作用',
    ]);
  });

  it('hides nothing where it cannot be understood at all', () => {
    const broken = [written.slice(0, -10), `// 说明\n${written}`, '[]', '"x"', '{"files": 3}', '['.repeat(100_000), '{"files": {"a": ]}}'];
    for (const text of broken) {
      assert.equal(parseSidecar(text).files.size, 0, text.slice(0, 40));
      assert.equal(problemsOf(text).length, 1, text.slice(0, 40));
    }
    assert.match(problemsOf(written.replace('"words": "26个",', '"words" "26个",'))[0]!, /第 8 行/);
    assert.match(describeSidecarProblem(unreadableSidecar('EACCES').problems[0]!, 'en'), /EACCES/);
  });

  it('has both lists of a file that a merge left in it twice', () => {
    const text = `{"files": {"a.txt": {"ignore": [${JSON.stringify(first)}]}, "a.txt": {"ignore": [${JSON.stringify(second)}]}}}`;
    assert.deepEqual(parseSidecar(text).files.get('a.txt')?.entries, [first, second]);
  });

  it('knows a file by its name however the system writes it', () => {
    assert.ok(parseSidecar('{"files": {"材料\\\\e\\u0301.txt": {}}}').files.has('材料/\u00e9.txt'));
  });
});

describe('editing a sidecar', () => {
  const add = (text: string | undefined, ...entries: Suppression[]): string | undefined =>
    editSidecar(text, [{ file: '总结.txt', add: entries }]);

  it('makes one, the same in whatever order it is written', () => {
    const rules = ['outline/single-child'];
    assert.equal(editSidecar(undefined, [{ file: '总结.txt', rules, add: [second, first] }]), written);
    assert.equal(editSidecar(add(add('', first), second), [{ file: '总结.txt', rules }]), written);
    assert.equal(editSidecar(written, [{ file: '总结.txt', rules }]), written);
  });

  it('counts an entry that is there already', () => {
    assert.deepEqual(parseSidecar(add(written, first, first)!).files.get('总结.txt')?.entries[0], { ...first, count: 3 });
  });

  it('takes entries out, and a file of which nothing is left', () => {
    const less = editSidecar(written, [{ file: '总结.txt', remove: [{ ...first, count: 2 }] }])!;
    assert.deepEqual(parseSidecar(less).files.get('总结.txt')?.entries, [second]);
    const none = editSidecar(add(undefined, first), [{ file: '总结.txt', remove: [first] }]);
    assert.equal(none, '{\n  "files": {}\n}\n');
  });

  it('keeps what it does not understand, and the line ends', () => {
    const strange = `{"$schema": "x", "files": {"总结.txt": {"by": "甲", "ignore": [7, {"rule": "a/b", "words": "x", "who": "乙"}]}, "旧.txt": 3}, "more": [1]}`;
    const edited = add(strange.replace(',', ',\r\n'), first)!;
    assert.ok(!/[^\r]\n/.test(edited));
    assert.deepEqual(JSON.parse(edited), {
      $schema: 'x',
      files: { '总结.txt': { by: '甲', ignore: [{ rule: 'a/b', words: 'x', who: '乙' }, first, 7] }, '旧.txt': 3 },
      more: [1],
    });
  });

  it('does not touch one that it would damage', () => {
    for (const text of ['{"files": {', '[]', '{"files": []}', '{"files": {"总结.txt": 3}}', '{"files": {"总结.txt": {"ignore": {}}}}'])
      assert.equal(add(text, first), undefined, text);
  });

  it('gives changes of whole lines, as few as there are', () => {
    const more = add(written, { ...first, words: '30个', at: 9 })!;
    const edit = toLineEdit(written, more);
    assert.equal(applyEdits(written, [edit]), more);
    assert.equal(edit.newText, '        { "rule": "number/sum", "words": "30个", "quote": "共26个。", "paragraph": "aa", "at": 9 },\n');
    assert.deepEqual(toLineEdit(written, written).newText, '');
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n') });
    fc.assert(fc.property(text, text, (before, after) => assert.equal(applyEdits(before, [toLineEdit(before, after)]), after)));
  });

  it('loses nothing that was written, whatever the changes', () => {
    const entry = fc.record(
      {
        rule: fc.constantFrom('a/b', 'a/c'),
        words: fc.string({ maxLength: 3 }),
        paragraph: fc.constantFrom('p', 'q'),
        at: fc.nat(2),
        note: fc.string(),
      },
      { requiredKeys: ['rule', 'words', 'paragraph', 'at'] },
    );
    const change: fc.Arbitrary<SidecarChange> = fc.record({
      file: fc.constantFrom('a.txt', 'b/c.txt', '__proto__'),
      add: fc.array(entry, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const total = changes.reduce((sum, { add: added = [] }) => sum + added.length, 0);
        const { files, problems } = parseSidecar(
          changes.reduce<string | undefined>((text, one) => editSidecar(text, [one]), undefined) ?? '',
        );
        assert.deepEqual(problems, []);
        assert.equal(
          [...files.values()].flatMap(({ entries }) => entries).reduce((sum, { count = 1 }) => sum + count, 0),
          total,
        );
      }),
    );
  });
});
