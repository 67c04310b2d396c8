import { neverCancelled } from '../../server/src/base/cancellation';
import { createParagraphParser } from '../../server/src/grammar/parseParagraph';
import { renderTemplate } from '../../server/src/linter/message';
import type { Rule, RuleMeta } from '../../server/src/linter/rule';
import { runRules } from '../../server/src/linter/run';
import { defaultOptions } from '../../server/src/linter/settings';
import { buildDocument } from '../../server/src/model/buildDocument';
import { parseMarkedText } from '../../test/fixtureFormat/markedText';
import type { Block, Part } from '../../test/fixtureFormat/markdown';
import { RULES_FOLDER, type DocumentedRule } from './readRules';
import { authorityTitle, familyTitle, fixableTitle, severityTitle } from './titles';

/** Words of a finding that are quoted in a page at most. */
const QUOTED = 30;

/** Writes the page of one rule as users read it: its own page, with what the rule says about each example. */
export function writeRulePage({ rule, page, english }: DocumentedRule): string {
  const { meta } = rule;
  return [
    `<!-- Generated from ${RULES_FOLDER}/${meta.id}.md by scripts/generate.ts; do not edit. -->`,
    `# ${meta.id}`,
    page.summary,
    `*${english.summary}.*`,
    facts(meta),
    ...page.sections.map((section) => writeSection(rule, section)),
    optionTable(meta),
    silencing(meta),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Writes the table of all rules. */
export function writeRuleTable(rules: readonly DocumentedRule[]): string {
  const families = [...new Set(rules.map(({ rule }) => familyOf(rule.meta)))];
  const parts = families.map((family) => {
    const rows = rules
      .filter(({ rule }) => familyOf(rule.meta) === family)
      .map(({ rule: { meta } }) =>
        row([`[${meta.id}](${meta.id}.md)`, meta.summary, levelOf(meta), fixableTitle(meta.fixable), authorityTitle(meta.authority)]),
      );
    return [
      `## ${familyTitle(family).zh}`,
      '',
      row(['规则', '找什么', '级别', '能否代改', '依据']),
      row(['---', '---', '---', '---', '---']),
      ...rows,
    ].join('\n');
  });
  return [
    '<!-- Generated from the rules by scripts/generate.ts; do not edit. -->',
    '# 规则',
    `共 ${rules.length} 条。级别由重到轻：错误、警告、提示、建议；“建议”从不计数。每条规则都可以在设置 \`jiaogao.rules\` 里改级别或关闭。`,
    ...parts,
  ].join('\n\n');
}

function facts(meta: RuleMeta): string {
  return [
    row(['级别', '能否代改', '依据', '起始版本']),
    row(['---', '---', '---', '---']),
    row([levelOf(meta), fixableTitle(meta.fixable), authorityTitle(meta.authority), meta.since]),
  ].join('\n');
}

function writeSection(rule: Rule, { title, prose, blocks }: Part): string {
  const examples = blocks.flatMap((block) => (block.info === 'report' ? writeExample(rule, block) : []));
  return [`## ${title}`, prose, ...examples].filter((part) => part !== '').join('\n\n');
}

function writeExample(rule: Rule, { text: marked }: Block): string[] {
  const { text } = parseMarkedText(marked);
  const fence = text.includes('```') ? '````' : '```';
  const document = buildDocument(text, createParagraphParser());
  const { findings } = runRules(document, [{ rule, severity: undefined, options: defaultOptions(rule.meta) }], neverCancelled);
  const said = findings.map(({ span, message }) => {
    const words = document.textOf(span).replaceAll(/\s+/g, ' ');
    return `- \`${words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words}\` ${renderTemplate(rule.meta.messages[message.id] ?? message.id, message.data)}`;
  });
  return [`${fence}text\n${text}\n${fence}`, said.join('\n')];
}

function optionTable({ options }: RuleMeta): string {
  if (!options) return '';
  const rows = Object.entries(options).map(([name, option]) =>
    row([`\`${name}\``, option.description, `\`${JSON.stringify(option.default)}\``]),
  );
  return ['## 选项', '', row(['选项', '说明', '默认']), row(['---', '---', '---']), ...rows].join('\n');
}

function silencing({ id }: RuleMeta): string {
  return [
    '## 不想看到它',
    '',
    `- 只对下一段：在那一段上面加一行 \`<!-- jiaogao-ignore ${id} -->\``,
    `- 对整个文件：在任意位置加一行 \`<!-- jiaogao-ignore-file ${id} -->\``,
    `- 对所有文件：在设置里写 \`"jiaogao.rules": { "${id}": "off" }\``,
  ].join('\n');
}

function levelOf(meta: RuleMeta): string {
  return severityTitle(meta.offByDefault === true ? 'off' : meta.severity);
}

function familyOf(meta: RuleMeta): string {
  return meta.id.slice(0, meta.id.indexOf('/'));
}

/** A row of a table; a bar inside a cell would end it. */
function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
