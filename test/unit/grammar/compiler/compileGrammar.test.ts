import assert from 'node:assert/strict';
import { grammar, grammars } from 'ohm-js';
import { compileGrammar } from '../../../../scripts/compileGrammar/compileGrammar';
import { assertSameReading } from '../compareReadings';
import type { LoadedGrammar } from '../loadMatcher';
import { loadMatcher } from '../loadMatcher';
import { createOracle } from '../ohmOracle';

/** Compiles the rules of a grammar `G`, all kept, with `start` to begin with. */
function compile(rules: string, kept: readonly string[] = ['start', 'a', 'b', 'c']): LoadedGrammar {
  return loadMatcher(grammar(`G { ${rules} }`), ['start'], kept);
}

/** Where the nodes of a reading stand, as text: `start[0-2](a[0-1])`. */
function outline(loaded: LoadedGrammar, text: string, rule = 'start'): string | undefined {
  type Nodes = NonNullable<ReturnType<LoadedGrammar['recognize']>>;
  const write = (nodes: Nodes): string =>
    nodes.map((node) => `${node.rule}[${node.start}-${node.end}]${node.children.length > 0 ? `(${write(node.children)})` : ''}`).join(' ');
  const nodes = loaded.recognize(rule, text);
  return nodes && write(nodes);
}

/** Fails unless the compiled grammar reads all texts as Ohm does; says which of them match. */
function matched(rules: string, texts: readonly string[]): string[] {
  const built = grammar(`G { ${rules} }`);
  const kept = ['start', 'a', 'b', 'c'];
  const loaded = loadMatcher(built, ['start'], kept);
  const oracle = createOracle(built, kept);
  return texts.filter((text) => {
    assertSameReading('start', text, loaded.recognize('start', text), oracle('start', text));
    return loaded.recognize('start', text) !== undefined;
  });
}

describe('a compiled grammar', () => {
  it('matches whole texts only', () => {
    const loaded = compile('start = "ab"');
    assert.equal(outline(loaded, 'ab'), 'start[0-2]');
    for (const text of ['', 'a', 'abb', ' ab']) assert.equal(outline(loaded, text), undefined);
  });

  it('takes the first alternative that matches and never another', () => {
    assert.deepEqual(matched('start = ("a" | "ab") "c"', ['ac', 'abc']), ['ac']);
    assert.deepEqual(matched('start = ("ab" | "a") "c"', ['ac', 'abc']), ['ac', 'abc']);
  });

  it('repeats as often as it can', () => {
    assert.deepEqual(matched('start = "a"* "a"', ['', 'a', 'aa']), []);
    assert.deepEqual(matched('start = "a"+ "b"?', ['', 'a', 'aab', 'b']), ['a', 'aab']);
  });

  it('leaves no nodes of what has failed', () => {
    const loaded = compile('start = (a b | a c)* ~b  a = "x"  b = "y"  c = "z"');
    assert.equal(outline(loaded, 'xyxz'), 'start[0-4](a[0-1] b[1-2] a[2-3] c[3-4])');
    assert.equal(outline(loaded, 'xyx'), undefined);
  });

  it('leaves no nodes of what has only been looked at', () => {
    const loaded = compile('start = &(a b) ~(a c) a any  a = "x"  b = "y"  c = "z"');
    assert.equal(outline(loaded, 'xy'), 'start[0-2](a[0-1])');
  });

  it('nests nodes as rules apply one another, passing by rules that are not kept', () => {
    const loaded = compile('start = middle "." middle  middle = a  a = b+  b = "x"');
    assert.equal(outline(loaded, 'xx.x'), 'start[0-4](a[0-2](b[0-1] b[1-2]) a[3-4](b[3-4]))');
  });

  it('takes a surrogate pair for one `any`, half a pair for one too', () => {
    assert.deepEqual(matched('start = any', ['😀', '\ud83d', '\ude00', '\ude00\ud83d', 'a']), ['😀', '\ud83d', '\ude00', 'a']);
    assert.deepEqual(matched('start = any any', ['😀', '😀\ud83d', '\ud83d😀', '\ud83d\ud83d']), ['😀\ud83d', '\ud83d😀', '\ud83d\ud83d']);
    assert.deepEqual(matched('start = (~("\\u{de00}" | "b") any)* "b"', ['😀b', '\ude00b', 'a\ud83db']), ['😀b', 'a\ud83db']);
  });

  it('knows ranges of units and of code points', () => {
    assert.deepEqual(matched('start = "b".."d"', ['a', 'b', 'd', 'e', '']), ['b', 'd']);
    assert.deepEqual(matched('start = "b".."😀"', ['a', 'b', '中', '😀', '😁', '\ud83d']), ['b', '中', '😀', '\ud83d']);
  });

  it('knows Unicode categories', () => {
    assert.deepEqual(matched('start = letter digit', ['a1', '中1', '𠮷1', '11', 'é9', '-1']), ['a1', '中1', '𠮷1', 'é9']);
    assert.deepEqual(matched('start = upper lower', ['Aa', 'aA', '𝐀𝐚']), ['Aa', '𝐀𝐚']);
  });

  it('knows parameters', () => {
    assert.deepEqual(matched('start = listOf<a, ","> twice<"b">  twice<x> = x x  a = "a"', ['a,abb', 'bb', 'a,bb', 'abb']), [
      'a,abb',
      'bb',
      'abb',
    ]);
  });

  it('knows rules that a grammar has inherited, overridden or extended', () => {
    const source = 'A { start = one two three  one = "1"  two = "2"  three = "3" } B <: A { two := "II"  three += "III" }';
    const loaded = loadMatcher(grammars(source)['B']!, ['start'], []);
    assert.deepEqual(
      ['123', '1II3', '1IIIII'].filter((text) => loaded.recognize('start', text)),
      ['1II3', '1IIIII'],
    );
  });

  it('knows lexified expressions and the end of the text', () => {
    assert.deepEqual(matched('start = #("a" end)  -- one\n | "a" "b" &end ~any  -- two\n', ['a', 'ab', 'abc']), ['a', 'ab']);
  });

  it('finds the longest of the words that can be reached', () => {
    const rules = 'start = ("中国" | "中" | "中国人" | "国" | "人 民" | "人") "。"';
    assert.deepEqual(matched(rules, ['中国。', '中。', '中国人。', '人 民。', '人。', '国']), ['中国。', '中。', '人 民。', '人。']);
  });

  it('keeps state apart from matcher to matcher', () => {
    const first = compile('start = a*  a = "x"');
    const second = compile('start = b*  b = "x" "y"');
    const written = first.matcher.match('start', 'xx');
    assert.equal(outline(second, 'xy'), 'start[0-2](b[0-2])');
    assert.deepEqual([...first.matcher.tape.subarray(0, written)], [0, 0, 2, 12, 1, 0, 1, 8, 1, 1, 2, 12]);
  });

  it('has no state outside its matchers', () => {
    const { source } = compile('start = a*  a = "x"');
    const outside = source.split('\n').filter((line) => /^(let|var|const|export let)\b/.test(line));
    assert.deepEqual(outside, []);
  });

  it('writes what is the same only once', () => {
    const body = '"(" "x"* "y"+ ")"';
    const once = compile(`start = one "," one  one = ${body}`).source.length;
    const twice = compile(`start = one "," two  one = ${body}  two = ${body}`).source.length;
    assert.ok(twice - once < 50, `${twice} against ${once}`);
  });

  it('leaves out rules that no start rule needs', () => {
    assert.doesNotMatch(compile('start = "a"  unneeded = ("b" "c"*)+').source, /unneeded/);
  });
});

describe('a grammar that cannot be compiled', () => {
  const refused = (rules: string, message: RegExp) =>
    assert.throws(() => compileGrammar(grammar(`G { ${rules} }`), { startRules: ['start'], keptRules: [] }), { message });

  it('because of a syntactic rule, is refused with its name', () => {
    const rules = 'start = item  item = applySyntactic<Words>  Words = "a"+';
    refused(rules, /^Rule "applySyntactic<Words>" of grammar G: "Words" is a syntactic rule, which is not supported$/);
  });

  it('because of left recursion, is refused with the way round', () => {
    refused(
      'start = sum  sum = sum "+" "1"  -- plus\n | "1"',
      /^Rule "sum_plus" of grammar G: it applies itself \(sum → sum_plus → sum\), which is not supported$/,
    );
  });

  it('because of any other recursion, is refused: it would go as deep as the text is long', () => {
    const rules = 'start = "(" start ")"  -- nested\n | "x"  -- plain\n';
    refused(rules, /^Rule "start_nested" of grammar G: it applies itself \(start → start_nested → start\), which is not supported$/);
  });

  it('because a terminal stands for both cases, is refused', () => {
    refused('start = caseInsensitive<"a">', /^Rule "caseInsensitive<"a">" of grammar G: a CaseInsensitiveTerminal is not supported$/);
  });

  it('because it repeats what may match nothing, is refused', () => {
    const source = 'start = many<"a"?>  many<x> = x*';
    refused(source, /^Rule "many<"a"\?>" of grammar G: it has "a"\? with \*, \+ or \?, though it may match nothing$/);
  });

  it('because a start rule does not exist, is refused', () => {
    assert.throws(() => compileGrammar(grammar('G { start = "a" }'), { startRules: ['begin'], keptRules: [] }), /there is no rule "begin"/);
  });

  it('because a choice has more alternatives than a table has bits, is refused', () => {
    const alternatives = Array.from({ length: 40 }, (_, i) => `"x" "${String.fromCharCode(0x4e00 + i)}"+ "y"?  -- c${i}`).join('\n | ');
    refused(`start = ${alternatives}`, /^Rule "start" has a choice of 40 alternatives; at most 31 are supported\.$/);
  });
});
