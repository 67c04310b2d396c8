import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';

const FILE = join(import.meta.dirname, '../../../syntaxes/work-report.tmLanguage.json');

/** Both are bundles whose names Node does not see from an ES module. */
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
const textmate = require('vscode-textmate') as typeof Textmate;

async function loadGrammar(): Promise<Textmate.IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(FILE, 'utf8'), FILE)),
  });
  const grammar = await registry.loadGrammar('text.work-report');
  assert.ok(grammar);
  return grammar;
}

/** A piece of text and its innermost scope, without the grammar's own name at the end. */
type Token = readonly [text: string, scope: string];

const HEADING = 'punctuation.definition.heading';
const BLANK = 'constant.other.placeholder';
const NUMBER = 'constant.numeric';
const UNIT = 'keyword.other.unit';
const DATE = 'constant.numeric.date';
const ITEM = 'keyword.other.enumerator';

/** For each line all tokens that have a scope of their own. */
const LINES: Readonly<Record<string, readonly Token[]>> = {
  '第一部分 2023年工作总结': [
    ['第一部分', HEADING],
    [' ', ''],
    ['2023年', DATE],
    ['工作总结', 'markup.heading.part'],
  ],
  '一、主要工作': [
    ['一、', HEADING],
    ['主要工作', 'markup.heading.1'],
  ],
  '十二、主要工作': [
    ['十二、', HEADING],
    ['主要工作', 'markup.heading.1'],
  ],
  '## 一、主要工作': [
    ['一、', HEADING],
    ['主要工作', 'markup.heading.1'],
  ],
  '**一、主要工作**': [
    ['一、', HEADING],
    ['主要工作', 'markup.heading.1'],
  ],
  '（一）扩大投资。全年平稳。': [
    ['（一）', HEADING],
    ['扩大投资', 'markup.heading.2'],
  ],
  '(二)扩大投资': [
    ['(二)', HEADING],
    ['扩大投资', 'markup.heading.2'],
  ],
  '1.压实责任': [
    ['1.', HEADING],
    ['压实责任', 'markup.heading.3'],
  ],
  '2、压实责任': [
    ['2、', HEADING],
    ['压实责任', 'markup.heading.3'],
  ],
  '（1）压实责任': [
    ['（1）', HEADING],
    ['压实责任', 'markup.heading.4'],
  ],
  '①压实责任': [
    ['①', HEADING],
    ['压实责任', 'markup.heading.5'],
  ],
  [`1、${'很长的一项工作'.repeat(12)}。`]: [['1、', 'punctuation.definition.list.begin']],
  '一、二、三季度平稳': [],
  '三、四线城市平稳': [],
  '1.5亿元投资到位': [
    ['1.5亿', NUMBER],
    ['元', UNIT],
  ],
  甲局2023年工作总结及2024年工作计划: [['甲局2023年工作总结及2024年工作计划', 'markup.heading.title']],
  '《XX局工作总结》（讨论稿）': [
    ['《', 'markup.heading.title'],
    ['XX', BLANK],
    ['局工作总结》（讨论稿）', 'markup.heading.title'],
  ],
  '# 说明': [
    ['#', HEADING],
    ['说明', 'markup.heading'],
  ],
  '目　录': [['目　录', 'markup.heading.contents']],
  '各位代表：': [['各位代表：', 'meta.salutation']],
  '抓好三件事：一是快；二是好。三要省，第一，看；其二，想；首先，做；最后，评；（1）甲；②乙': [
    ['一是', ITEM],
    ['二是', ITEM],
    ['三要', ITEM],
    ['第一', ITEM],
    ['其二', ITEM],
    ['首先', ITEM],
    ['最后', ITEM],
    ['（1）', ITEM],
    ['②', ITEM],
  ],
  '统一是非标准，一要素市场': [],
  '完成投资12.5亿元、1,234户，同比增长9.3%，约1200余人次，5—8个，百分之六': [
    ['12.5亿', NUMBER],
    ['元', UNIT],
    ['1,234', NUMBER],
    ['户', UNIT],
    ['9.3', NUMBER],
    ['%', UNIT],
    ['1200余', NUMBER],
    ['人次', UNIT],
    ['5—8', NUMBER],
    ['个', UNIT],
    ['百分之六', NUMBER],
  ],
  '用好5G、G228、1+3+X和A4纸': [],
  '截至2023年9月底，1—9月，3月5日，二〇二三年': [
    ['2023年9月底', DATE],
    ['1—9月', DATE],
    ['3月5日', DATE],
    ['二〇二三年', DATE],
  ],
  '完成XX万元、xxx余次、x.x亿元、xx-xx户、XX镇、X月X日、20XX年、XX8人': [
    ['XX', BLANK],
    ['万元', UNIT],
    ['xxx', BLANK],
    ['余次', UNIT],
    ['x.x', BLANK],
    ['亿元', UNIT],
    ['xx-xx', BLANK],
    ['户', UNIT],
    ['XX', BLANK],
    ['X', BLANK],
    ['月', UNIT],
    ['X', BLANK],
    ['日', UNIT],
    ['20XX', BLANK],
    ['年', UNIT],
    ['XX8', BLANK],
    ['人', UNIT],
  ],
  '【待补充】和[单位名称]和（此处填写数字）和{{单位}}和TODO和某某镇和____元和○○户': [
    ['【待补充】', BLANK],
    ['[单位名称]', BLANK],
    ['（此处填写数字）', BLANK],
    ['{{单位}}', BLANK],
    ['TODO', BLANK],
    ['某某', BLANK],
    ['____', BLANK],
    ['元', UNIT],
    ['○○', BLANK],
    ['户', UNIT],
  ],
  '【亮点】（试行）见https://xx.example/xxx，用XML、Linux、box和X光机': [['https://xx.example/xxx', 'markup.underline.link']],
  '落实“四个‘一’”和《XX意见》（某政发〔2023〕12号）': [
    ['“', 'punctuation.definition.string.begin'],
    ['四个', 'string.quoted.double'],
    ['‘一’', 'string.quoted.single'],
    ['”', 'punctuation.definition.string.end'],
    ['《', 'punctuation.definition.string.begin'],
    ['XX', BLANK],
    ['意见', 'string.other.book-title'],
    ['》', 'punctuation.definition.string.end'],
    ['某政发〔2023〕12号', 'string.other.link.document-number'],
  ],
  '这是**重点XX**': [
    ['**', 'punctuation.definition.bold'],
    ['重点', 'markup.bold'],
    ['XX', BLANK],
    ['**', 'punctuation.definition.bold'],
  ],
  '<!-- jiaogao-ignore outline/numbering-gap number/* -->': [
    ['<!--', 'punctuation.definition.comment.begin'],
    [' ', 'comment.block.html'],
    ['jiaogao-ignore', 'keyword.control.directive'],
    [' ', 'comment.block.html'],
    ['outline/numbering-gap', 'entity.name.tag.rule'],
    [' ', 'comment.block.html'],
    ['number/*', 'entity.name.tag.rule'],
    [' ', 'comment.block.html'],
    ['-->', 'punctuation.definition.comment.end'],
  ],
  '<!--jiaogao-ignore-file-->': [
    ['<!--', 'punctuation.definition.comment.begin'],
    ['jiaogao-ignore-file', 'keyword.control.directive'],
    ['-->', 'punctuation.definition.comment.end'],
  ],
};

describe('the TextMate grammar', () => {
  let grammar: Textmate.IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** The tokens of a line that have a scope beside the grammar's. */
  function tokenize(line: string, state: Textmate.StateStack = textmate.INITIAL): { tokens: Token[]; state: Textmate.StateStack } {
    const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, state, 5000);
    assert.equal(stoppedEarly, false, `too slow: ${line.slice(0, 20)}`);
    const scoped = tokens
      .filter(({ scopes }) => scopes.length > 1)
      .map(({ startIndex, endIndex, scopes }): Token => [line.slice(startIndex, endIndex), scopes.at(-1)!.replace(/\.work-report$/, '')]);
    return { tokens: scoped, state: ruleStack };
  }

  for (const [line, expected] of Object.entries(LINES)) {
    it(`colors ${line.slice(0, 40)}`, () =>
      assert.deepEqual(
        tokenize(line).tokens,
        expected.filter(([, scope]) => scope !== ''),
      ));
  }

  it('gives a heading its level in every part, marker and figures included', () => {
    const { tokens } = grammar.tokenizeLine('（一）完成投资XX亿元。', textmate.INITIAL);
    const heading = tokens.filter(({ startIndex }) => startIndex < 11);
    assert.ok(heading.length > 2);
    for (const { scopes } of heading) assert.ok(scopes.includes('markup.heading.2.work-report'), scopes.join(' '));
  });

  it('lets a quotation mark that nothing closes color its own line only', () => {
    for (const open of ['“未闭合', '《未闭合', '‘未闭合', '（未闭合']) {
      const { state } = tokenize(`甲${open}`);
      assert.deepEqual(tokenize('下一段', state).tokens, [], open);
    }
  });

  it('lets a comment run over several lines and end', () => {
    const first = tokenize('<!-- 第一行');
    const second = tokenize('一、第二行 -->', first.state);
    assert.equal(second.tokens[0]?.[1], 'comment.block.html');
    assert.deepEqual(tokenize('下一段', second.state).tokens, []);
  });

  it('is quick on long and hostile lines', () => {
    for (const piece of ['“', '《', '（', '一', 'X', 'x.', '1,', '第一', '【', '**', '<!--', '〔2023〕', '以下简称', '0']) {
      // CPU time: what else the machine does is no fault of the grammar.
      const started = process.cpuUsage();
      tokenize(piece.repeat(3000));
      assert.ok(process.cpuUsage(started).user < 4_000_000, piece);
    }
  });
});
