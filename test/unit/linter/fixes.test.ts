import assert from 'node:assert/strict';
import { applyEdits, type TextEdit } from '../../../server/src/base/edit';
import { combineFixes } from '../../../server/src/linter/fixes';
import type { Finding, Fix } from '../../../server/src/linter/rule';

function edit(start: number, end: number, newText = ''): TextEdit {
  return { span: { start, end }, newText };
}

function fix(safety: Fix['safety'], ...edits: TextEdit[]): Fix {
  return { title: { id: 'mend' }, edits, safety };
}

function finding(start: number, ...fixes: Fix[]): Finding {
  return { rule: 'a/x', severity: 'warning', message: { id: 'found' }, span: { start, end: start + 1 }, fixes };
}

describe('linter/fixes', () => {
  it('takes the first safe fix of each finding, sorted by place', () => {
    const findings = [
      finding(6, fix('safe', edit(6, 7, 'c'))),
      finding(2, fix('unsafe', edit(2, 3, 'no')), fix('safe', edit(2, 3, 'b')), fix('safe', edit(2, 3, 'no'))),
      finding(0, fix('unsafe', edit(0, 1, 'no'))),
      finding(1),
    ];
    const combined = combineFixes(findings);
    assert.deepEqual(combined.edits, [edit(2, 3, 'b'), edit(6, 7, 'c')]);
    assert.deepEqual(combined.mended, [findings[1], findings[0]]);
    assert.deepEqual(combined.postponed, []);
  });

  it('takes a fix whole or not at all, the earlier finding first', () => {
    const first = finding(0, fix('safe', edit(0, 1, 'a'), edit(8, 10, 'z')));
    const clashing = finding(5, fix('safe', edit(5, 6, 'b'), edit(9, 11)));
    const last = finding(5, fix('safe', edit(5, 6, 'c')));
    const combined = combineFixes([last, clashing, first].reverse());
    assert.deepEqual(combined.edits, [edit(0, 1, 'a'), edit(5, 6, 'c'), edit(8, 10, 'z')]);
    assert.deepEqual(combined.postponed, [clashing]);
  });

  it('lets replacements touch, but not an insertion and its neighbor', () => {
    const edits = (a: TextEdit, b: TextEdit) => combineFixes([finding(0, fix('safe', a)), finding(1, fix('safe', b))]).edits.length;
    assert.equal(edits(edit(0, 2), edit(2, 4)), 2);
    assert.equal(edits(edit(0, 2), edit(1, 4)), 1);
    assert.equal(edits(edit(2, 2, 'a'), edit(2, 2, 'b')), 1);
    assert.equal(edits(edit(0, 2), edit(2, 2, 'b')), 1);
    assert.equal(edits(edit(2, 2, 'a'), edit(2, 4)), 1);
    assert.equal(edits(edit(2, 2, 'a'), edit(3, 3, 'b')), 2);
    assert.equal(edits(edit(0, 0, 'a'), edit(0, 0, 'b')), 1);
  });

  it('takes the fix it is told to take', () => {
    const one = finding(0, fix('safe', edit(0, 1, 'a')), fix('unsafe', edit(0, 1, 'b')));
    assert.deepEqual(combineFixes([one], ({ fixes }) => fixes?.[1]).edits, [edit(0, 1, 'b')]);
    assert.deepEqual(combineFixes([finding(0, fix('safe'))]).mended, []);
  });

  it('agrees with trying every pair, on random fixes', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    for (let round = 0; round < 200; round += 1) {
      const findings = Array.from({ length: 30 }, () => {
        const start = random(1500);
        const far = random(1500);
        return finding(
          start,
          fix('safe', edit(start, start + random(4)), ...(Math.abs(far - start) > 8 ? [edit(far, far + random(4))] : [])),
        );
      });
      const { edits, mended, postponed } = combineFixes(findings);
      assert.equal(mended.length + postponed.length, findings.length);
      assert.doesNotThrow(() => applyEdits(' '.repeat(1600), edits));
      const clash = (a: Finding, b: Finding) => a.fixes![0]!.edits.some((x) => b.fixes![0]!.edits.some((y) => clashing(x, y)));
      for (const late of postponed) assert.ok(mended.some((early) => early.span.start <= late.span.start && clash(early, late)));
      for (const one of mended) for (const other of mended) assert.ok(one === other || !clash(one, other));
    }
  });

  it('combines 100,000 fixes, and one that covers all of them', () => {
    const findings = Array.from({ length: 100_000 }, (_, index) => finding(index * 3, fix('safe', edit(index * 3, index * 3 + 1, 'y'))));
    assert.equal(combineFixes(findings).edits.length, 100_000);
    const all = finding(0, fix('safe', edit(0, 300_000)));
    assert.equal(combineFixes([all, ...findings]).edits.length, 1);
  });
});

function clashing({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  const inserts = a.start === a.end || b.start === b.end;
  return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
