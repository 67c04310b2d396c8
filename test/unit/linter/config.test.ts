import assert from 'node:assert/strict';
import fc from 'fast-check';
import { configFor, emptyConfig, parseConfig } from '../../../server/src/linter/config';
import { describeProblem } from '../../../server/src/linter/problems';
import { fakeRule } from './fakeRule';

const minimum = { default: 40, description: '字数', schema: { type: 'integer', minimum: 1 } };
const rules = [fakeRule('a/one', { options: { minimum } }).meta, fakeRule('a/two').meta, fakeRule('b/three').meta];

/** The problems of a text: its words where each stands, and what is wrong. */
function problemsOf(text: string): (readonly [words: string, id: string])[] {
  return parseConfig(text, rules).problems.map(({ span, message }) => [text.slice(span.start, span.end), message.id]);
}

describe('a config file', () => {
  it('is understood, comments and a comma too many included', () => {
    const { config, problems } = parseConfig(
      `\ufeff{
        // 全局
        "$schema": "./x.json",
        "rules": { "a/*": "off", "a/one": { "severity": "error", "options": { "minimum": 7 } }, },
        "overrides": [ { "files": ["草稿/**"], "rules": { "b/three": "hint" } }, { "files": "*.md", "rules": {} } ],
        "ignore": ["附件/**"], /* 完 */
      }`.slice(1),
      rules,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      rules: { 'a/*': 'off', 'a/one': { severity: 'error', options: { minimum: 7 } } },
      overrides: [
        { files: ['草稿/**'], rules: { 'b/three': 'hint' } },
        { files: ['*.md'], rules: {} },
      ],
      ignore: ['附件/**'],
    });
    assert.deepEqual(parseConfig('{}', rules), { config: emptyConfig, problems: [] });
  });

  const WRONG: readonly (readonly [text: string, ...problems: (readonly [words: string, id: string])[]])[] = [
    ['', ['', 'empty']],
    ['  // 待写\n', ['', 'empty']],
    ['[1]', ['[1]', 'notAnObject']],
    ['"off"', ['"off"', 'notAnObject']],
    ['null', ['null', 'notAnObject']],
    ['{ "rule": {} }', ['"rule"', 'misspelledField']],
    ['{ "extends": [] }', ['"extends"', 'unknownField']],
    ['{ "rules": [] }', ['[]', 'notAnObject']],
    ['{ "rules": { "a/tow": "off" } }', ['"a/tow"', 'misspelledRule']],
    ['{ "rules": { "圆周率": "off" } }', ['"圆周率"', 'unknownRule']],
    ['{ "rules": { "__proto__": "off", "constructor": 1 } }', ['"__proto__"', 'unknownRule'], ['"constructor"', 'unknownRule']],
    ['{ "rules": { "a/one": "关闭" } }', ['"关闭"', 'badSetting']],
    ['{ "rules": { "a/one": null } }', ['null', 'badSetting']],
    ['{ "rules": { "a/one": { "severity": 3, "options": [] } } }', ['3', 'badSeverity'], ['[]', 'badOptions']],
    ['{ "rules": { "a/one": { "options": { "minimum": "多" } } } }', ['"多"', 'badOption']],
    ['{ "rules": { "a/two": { "options": { "minimum": 3 } } } }', ['"minimum"', 'unknownOption']],
    ['{ "rules": { "a/one": "off", "a/one": "hint" } }', ['"a/one"', 'repeatedKey']],
    ['{ "rules": {}, "rules": { "a/one": "loud" } }', ['"rules"', 'repeatedKey'], ['"loud"', 'badSetting']],
    ['{ "overrides": {} }', ['{}', 'notAList']],
    ['{ "overrides": [ 3, { "rules": {} } ] }', ['3', 'notAnObject'], ['{ "rules": {} }', 'noFiles']],
    [
      '{ "overrides": [ { "files": [3, "", "!a", "b"], "rules": { "a/one": "x" } } ] }',
      ['3', 'badPattern'],
      ['""', 'badPattern'],
      ['"!a"', 'badPattern'],
      ['"x"', 'badSetting'],
    ],
    ['{ "ignore": { "a": 1 } }', ['{ "a": 1 }', 'noPatterns']],
    ['{ "rules": { "a/one" "off" } }', ['"off"', 'syntax']],
    ['{ "rules": { "a/one": "off" ', ['', 'syntax']],
    ['{“rules”: {}}', ['“rules”', 'syntax']],
    ['{ "ignore": ["草稿\\x"] }', ['"草稿\\x"', 'syntax']],
    ['{} {}', ['{', 'syntax']],
  ];
  for (const [text, ...problems] of WRONG) {
    it(`is found wrong where it is: ${text}`, () => {
      for (const problem of problems)
        assert.ok(
          problemsOf(text).some(([words, id]) => words === problem[0] && id === problem[1]),
          JSON.stringify(problemsOf(text)),
        );
      if (!problems.some(([, id]) => id === 'syntax')) assert.deepEqual(problemsOf(text), problems);
    });
  }

  it('holds as far as it was understood', () => {
    const { config } = parseConfig(
      '{ "rules": { "a/one": "off" "b/three": "loud" }, "ignore": ["a", 4], "overrides": [7, { "files": ["b"] }',
      rules,
    );
    assert.deepEqual(config.ignore, ['a']);
    assert.deepEqual(config.overrides, [{ files: ['b'], rules: {} }]);
    assert.equal((config.rules as Record<string, unknown>)['a/one'], 'off');
  });

  it('may be far too large or far too deep', () => {
    assert.deepEqual(problemsOf(' '.repeat(2_000_000)), [['', 'tooLarge']]);
    assert.deepEqual(problemsOf('['.repeat(900_000)), [['', 'tooDeep']]);
    assert.deepEqual(parseConfig('{"rules":'.repeat(100_000), rules).config, emptyConfig);
    assert.equal(problemsOf(`{ "ignore": [${'1,'.repeat(10_000)}] }`).length, 100);
  });

  it('is never too much for the reader, whatever it holds', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '"rules"',
      '"overrides"',
      '"files"',
      '"ignore"',
      '"a/one"',
      '"off"',
      '"options"',
      '"minimum"',
      '1',
      'null',
      '\\',
      '//',
      '/*',
      '\n',
      '稿',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const { config, problems } = parseConfig(text, rules);
        configFor(config, '草稿/a.txt');
        for (const { span, message } of problems) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
          for (const language of ['zh', 'en'] as const) assert.doesNotMatch(describeProblem(message, language), /\{[a-z]/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a config file says of one file', () => {
  const { config } = parseConfig(
    '{ "rules": { "a/one": "off" }, "overrides": [ { "files": ["草稿"], "rules": { "a/one": "hint" } }, { "files": ["*.md"], "rules": { "a/*": "error" } } ], "ignore": ["附件"] }',
    rules,
  );

  it('is what fits its path, later overrides over earlier ones', () => {
    assert.deepEqual(configFor(config, 'a.txt'), { ignored: false, layers: [{ 'a/one': 'off' }] });
    assert.deepEqual(configFor(config, '草稿/a.md').layers, [{ 'a/one': 'off' }, { 'a/one': 'hint' }, { 'a/*': 'error' }]);
    assert.deepEqual(configFor(config, '../甲/a.md').layers, [{ 'a/one': 'off' }, { 'a/*': 'error' }]);
  });

  it('may be that it is not checked', () => {
    assert.equal(configFor(config, '附件/一/a.txt').ignored, true);
    assert.equal(configFor(config, '草稿/附件.txt').ignored, false);
  });
});
