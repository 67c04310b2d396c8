import fc from 'fast-check';

/** Units that a grammar may stumble over: halves of pairs alone and in the wrong order, whole pairs, controls, other scripts. */
const ODD_UNITS = ['\ud83d', '\ude00', '\ude00\ud83d', '😀', '𠮷', '\u0000', '\u2028', '\ufeff', 'é', 'ß', 'я', '\t', '　', '\u00a0'];
/** Characters of plain prose. */
const PROSE = [...'我们在各项工作中坚持有关部门认真推进，的了和也。'];

/** Text strung together from a grammar's own terminals, plain prose and oddities. */
export function textOf(terminals: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...terminals) },
    { weight: 3, arbitrary: fc.constantFrom(...'0123456789') },
    { weight: 3, arbitrary: fc.constantFrom(...PROSE) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_UNITS) },
  );
  return fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
}

/** A line in which a few stretches have been left out, doubled, or replaced by terminals. */
export function mutationOf(lines: readonly string[], terminals: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(999),
    length: fc.nat(4),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...terminals), fc.constantFrom(...ODD_UNITS)),
    double: fc.boolean(),
  });
  return fc.tuple(fc.constantFrom(...lines), fc.array(change, { minLength: 1, maxLength: 4 })).map(([line, changes]) =>
    changes.reduce((text, { at, length, insert, double }) => {
      const start = at % (text.length + 1);
      const taken = text.slice(start, start + length);
      return text.slice(0, start) + insert + (double ? taken + taken : '') + text.slice(start + length);
    }, line),
  );
}
