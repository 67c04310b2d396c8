/**
 * The part of a compiled grammar that is the same for all: reading the text, writing the tape, and trying terminals.
 * Everything stands inside `createMatcher`, so the state belongs to one matcher.
 */
export const prelude = (isPair: string): string =>
  `
let source = '';
// The classes of the text's units from 1 on, and the end twice: a look at the unit behind the end must not fail.
let u = new Uint16Array(1024);
let tape = new Int32Array(1024);
let tp = 0;

function read(text: string): void {
  const n = text.length;
  // Room made for a very long line is given back with the next one that is not.
  const isShort = n < 32768;
  if (u.length < n + 3 || (u.length > 65536 && isShort)) u = new Uint16Array(Math.max(1024, n + 3));
  if (tape.length > 262144 && isShort) tape = new Int32Array(1024);
  const { classes } = alphabet;
  for (let i = 0; i < n; i++) u[i + 1] = classes[text.charCodeAt(i)]!;
  u[n + 1] = 0;
  u[n + 2] = 0;
  source = text;
}
function open(rule: number, start: number): number {
  const t = tp;
  if (t + 4 > tape.length) {
    const longer = new Int32Array(tape.length * 2);
    longer.set(tape);
    tape = longer;
  }
  tape[t] = rule;
  tape[t + 1] = start - 1;
  tp = t + 4;
  return t;
}
function close(t: number, end: number): number {
  if (end === 0) tp = t;
  else {
    tape[t + 2] = end - 1;
    tape[t + 3] = tp;
  }
  return end;
}
function leaf(rule: number, start: number, end: number): number {
  return end && close(open(rule, start), end);
}
function undo(t: number): number {
  tp = t;
  return 0;
}
function peek(t: number, end: number): number {
  tp = t;
  return end;
}
function longest(p: number, { first, entries }: WordTable): number {
  for (let at = first[u[p]!]!; ; ) {
    const length = entries[at]!;
    if (length === 0) return 0;
    let k = 1;
    while (k < length && entries[at + k] === u[p + k]) k++;
    if (k === length) return p + length;
    at += length;
  }
}
function next(p: number): number {
  return ${isPair} ? p + 2 : p + 1;
}
function pointIn(p: number, end: number, astral: readonly number[]): number {
  if (!(${isPair})) return end;
  const point = source.codePointAt(p - 1)!;
  for (let i = 0; i < astral.length; i += 2) if (astral[i]! <= point && point <= astral[i + 1]!) return p + 2;
  return 0;
}
`.trim();

/** The end of `createMatcher`. */
export const CODA = `
return {
  get tape() {
    return tape;
  },
  match(rule, text, start = 0, end = text.length) {
    if (text !== source) read(text);
    tp = 0;
    // For the time of the match the text ends where the stretch does.
    const next = u[end + 1]!;
    const second = u[end + 2]!;
    u[end + 1] = 0;
    u[end + 2] = 0;
    const isMatch = starts[rule](start + 1) === end + 1;
    u[end + 1] = next;
    u[end + 2] = second;
    return isMatch ? tp : -1;
  },
};
`.trim();
