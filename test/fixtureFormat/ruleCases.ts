import type { RuleSettings } from '../../server/src/service/service';
import { parseParts, type Block, type Part } from './markdown';
import { parseMarkedText, type MarkedText } from './markedText';

/** A text after the fix that is named by its title or by the title's message id. */
export interface AfterFix {
  readonly fix: string;
  readonly text: string;
}

/** One text with all that a rule is expected to say about it. */
export interface RuleCase {
  readonly name: string;
  /** Line in the fixture or page. */
  readonly line: number;
  readonly input: MarkedText;
  /** The text after the first fix of every finding, where given. */
  readonly fixed: string | undefined;
  readonly after: readonly AfterFix[];
  readonly settings: RuleSettings;
  /** Texts of the reports beside this one, by their names. */
  readonly beside: readonly NamedText[];
}

/** A report beside the one that is checked. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A rule's page: what it says and the examples it gives. */
export interface RulePage {
  readonly id: string;
  /** What stands between the title and the first section. */
  readonly summary: string;
  readonly sections: readonly Part[];
  readonly good: readonly RuleCase[];
  readonly bad: readonly RuleCase[];
}

/** Marks the name of a case in which the rule must say nothing. */
const SILENT = '（静默）';

/**
 * Reads a fixture file: one case a `##` heading, as told in test/README.md.
 * @throws Error naming the case that is not well formed
 */
export function parseFixture(markdown: string, rule: string): RuleCase[] {
  const cases = parseParts(markdown)
    .filter((part) => part.title !== '')
    .map((part) => inContext(`“${part.title}” (line ${part.line})`, () => parseCase(part, rule)));
  const names = cases.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two cases are named “${twice}”`);
  return cases;
}

/**
 * Reads a rule's page.
 * @throws Error when a section is missing, or when a good example holds marks or a bad one none
 */
export function parsePage(markdown: string, rule: string): RulePage {
  const [head, ...sections] = parseParts(markdown);
  const [title = '', ...summary] = (head?.prose ?? '').split('\n');
  if (title !== `# ${rule}`) throw new Error(`the first line must be “# ${rule}”`);
  for (const needed of ['为什么', '反例', '正例']) {
    if (!sections.some((section) => section.title === needed)) throw new Error(`section “## ${needed}” is missing`);
  }
  const examples = (name: string) =>
    sections
      .filter((section) => section.title === name)
      .flatMap((section) => section.blocks.flatMap((block, index) => toExample(name, block, besideBefore(section.blocks, index), rule)));
  const page = { id: rule, summary: summary.join('\n').trim(), sections, good: examples('正例'), bad: examples('反例') };
  if (page.summary === '') throw new Error('the page says nothing below its title');
  for (const { line, input } of page.good) if (input.marks.length > 0) throw new Error(`line ${line}: a good example holds marks`);
  for (const { line, input } of page.bad)
    if (!hasOwnMark(input, rule)) throw new Error(`line ${line}: a bad example marks no finding of ${rule}`);
  if (page.good.length === 0 || page.bad.length === 0) throw new Error('the page needs a good and a bad example (```report)');
  return page;
}

/** The reports beside an example stand directly before it. */
function besideBefore(blocks: readonly Block[], index: number): NamedText[] {
  const before: NamedText[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at] as Block;
    const name = nameBeside(block);
    if (name === undefined) break;
    before.unshift({ name, text: block.text });
  }
  return before;
}

function nameBeside({ info }: Block): string | undefined {
  return /^report beside "(.+)"$/.exec(info)?.[1];
}

function toExample(name: string, block: Block, beside: readonly NamedText[], rule: string): RuleCase[] {
  if (block.info !== 'report') return [];
  const input = inContext(`line ${block.line}`, () => parseInput(block.text, rule));
  return [{ name: `${name}（第 ${block.line} 行）`, line: block.line, input, fixed: undefined, after: [], settings: {}, beside }];
}

function parseCase({ title, line, blocks }: Part, rule: string): RuleCase {
  let input: MarkedText | undefined;
  let fixed: string | undefined;
  let settings: RuleSettings = {};
  const after: AfterFix[] = [];
  const beside: NamedText[] = [];
  for (const block of blocks) {
    const { info, text } = block;
    const named = /^report after "(.+)"$/.exec(info);
    const neighbor = nameBeside(block);
    if (info === 'report' && !input) input = parseInput(text, rule);
    else if (info === 'report fixed' && fixed === undefined) fixed = text;
    else if (info === 'json settings') settings = JSON.parse(text) as RuleSettings;
    else if (named?.[1] !== undefined) after.push({ fix: named[1], text });
    else if (neighbor !== undefined) beside.push({ name: neighbor, text });
    else throw new Error(`block “${info}” is unknown or stands there twice`);
  }
  if (!input) throw new Error('block “report” is missing');
  if (title.includes(SILENT) && hasOwnMark(input, rule)) throw new Error(`is said to be silent and marks a finding of ${rule}`);
  return { name: title, line, input, fixed, after, settings, beside };
}

function parseInput(text: string, rule: string): MarkedText {
  const input = parseMarkedText(text);
  if (input.ranges.length > 0) throw new Error(`<|…|> needs its {${rule} message}`);
  return input;
}

function hasOwnMark(input: MarkedText, rule: string): boolean {
  return input.marks.some((mark) => mark.rule === rule);
}

function inContext<T>(where: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
