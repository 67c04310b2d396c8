import type { RuleMeta } from '../../server/src/linter/rule';
import type { Language, ReportService } from '../../server/src/service/service';
import type { RuleCase } from '../../test/fixtureFormat/ruleCases';
import { openBeside } from '../../test/fixtureFormat/verifyCase';
import { digits, pageWords, type PageWords } from './pageWords';
import { measuredOf, type Rates } from './rates';
import type { DocumentedRule } from './readRules';
import { authorityTitle, familyTitle, fixableTitle, severityTitle } from './titles';

/** Words of a finding that are quoted in a page at most. */
const QUOTED = 30;

/** What pages are written with. */
export interface PageParts {
  readonly language: Language;
  /** Has the rules that the pages are about. */
  readonly service: ReportService;
  /** How often each rule speaks up on published reports. */
  readonly rates: Rates | undefined;
}

/** Writes the page of one rule as users read it: its own page, with what the rule says about each example. */
export function writeRulePage(documented: DocumentedRule, parts: PageParts): string {
  const { meta } = documented.rule;
  const words = pageWords(parts.language);
  const measured = measuredOf(parts.rates, meta.id);
  return join([
    `<!-- Generated from ${words.source(meta.id)} by scripts/generate.ts; do not edit. -->`,
    `# ${meta.id}`,
    ...(parts.language === 'zh' ? writeChinese(documented, parts) : writeEnglish(documented, parts)),
    measured ? words.rate(measured) : '',
  ]);
}

function writeChinese({ rule: { meta }, page, english }: DocumentedRule, parts: PageParts): string[] {
  const own = page.sections.filter(({ title }) => title !== whenOff);
  const off = page.sections.find(({ title }) => title === whenOff)?.prose ?? '';
  return [
    page.summary,
    `*${english.summary}.*`,
    facts(meta, parts.language),
    ...own.flatMap(({ title, prose }) => {
      const cases = title === '反例' ? page.bad : title === '正例' ? page.good : [];
      return [`## ${title}`, prose, ...cases.flatMap((example) => writeExample(meta, example, parts))];
    }),
    optionTable(meta, pageWords('zh'), {}),
    silencing(meta, off, pageWords('zh')),
  ];
}

/** The section that says for whom a rule is not made. */
const whenOff = '什么时候关掉';

function writeEnglish({ rule: { meta }, page, english }: DocumentedRule, parts: PageParts): string[] {
  const words = pageWords('en');
  const written = english.page;
  return [
    written?.summary ?? `${english.summary}.`,
    `*${meta.summary}*`,
    facts(meta, parts.language),
    ...(written ? ['## Why', written.why] : []),
    `## ${words.bad}`,
    ...page.bad.flatMap((example) => writeExample(meta, example, parts)),
    `## ${words.good}`,
    ...page.good.flatMap((example) => writeExample(meta, example, parts)),
    optionTable(meta, words, english.options ?? {}),
    silencing(meta, written?.whenOff ?? '', words),
  ];
}

/** Writes the table of all rules. */
export function writeRuleTable(rules: readonly DocumentedRule[], { language, rates }: PageParts): string {
  const { table } = pageWords(language);
  const families = [...new Set(rules.map(({ rule }) => familyOf(rule.meta)))];
  const tables = families.map((family) => {
    const rows = rules
      .filter(({ rule }) => familyOf(rule.meta) === family)
      .map(({ rule: { meta }, english }) => {
        const measured = measuredOf(rates, meta.id);
        return row([
          `[${meta.id}](${meta.id}.md)`,
          language === 'zh' ? meta.summary : english.summary,
          levelOf(meta, language),
          fixableTitle(meta.fixable, language),
          authorityTitle(meta.authority, language),
          measured ? digits(measured.rate) : '',
        ]);
      });
    return [`## ${familyTitle(family)[language]}`, '', row(table.head), row(table.head.map(() => '---')), ...rows].join('\n');
  });
  return join([
    '<!-- Generated from the rules by scripts/generate.ts; do not edit. -->',
    `# ${table.title}`,
    table.about(rules.length),
    table.rates,
    ...tables,
  ]);
}

function facts(meta: RuleMeta, language: Language): string {
  const { facts: head } = pageWords(language);
  return [
    row(head),
    row(head.map(() => '---')),
    row([levelOf(meta, language), fixableTitle(meta.fixable, language), authorityTitle(meta.authority, language), meta.since]),
  ].join('\n');
}

function writeExample(meta: RuleMeta, example: RuleCase, { language, service }: PageParts): string[] {
  const { beside } = pageWords(language);
  const { text } = example.input;
  const document = service.open(text);
  // A rule that is off by default shows what it would say.
  const settings = meta.offByDefault === true ? { [meta.id]: meta.severity } : {};
  const { findings } = service.check(document, settings, undefined, openBeside(service, example));
  const said = findings
    .filter(({ rule }) => rule === meta.id)
    .map(({ span, message }) => {
      const quoted = document.textOf(span).replaceAll(/\s+/g, ' ');
      return `- \`${quoted.length > QUOTED ? `${quoted.slice(0, QUOTED)}…` : quoted}\` ${service.render(meta.id, message, language)}`;
    });
  return [...example.beside.flatMap((other) => [beside(other.name), fenced(other.text)]), fenced(text), said.join('\n')];
}

function fenced(text: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}text\n${text}\n${fence}`;
}

/** `translated`: sentences on the options in the page's language, as far as there are any. */
function optionTable(
  { options }: RuleMeta,
  { options: [title, ...head] }: PageWords,
  translated: Readonly<Record<string, string>>,
): string {
  if (!options) return '';
  const rows = Object.entries(options).map(([name, option]) =>
    row([`\`${name}\``, translated[name] ?? option.description, `\`${JSON.stringify(option.default)}\``]),
  );
  return [`## ${title}`, '', row(head), row(head.map(() => '---')), ...rows].join('\n');
}

function silencing({ id }: RuleMeta, whenOffProse: string, words: PageWords): string {
  const [title = '', ...ways] = words.silencing(id);
  return join([title, whenOffProse, ways.join('\n')]);
}

function levelOf(meta: RuleMeta, language: Language): string {
  return severityTitle(meta.offByDefault === true ? 'off' : meta.severity, language);
}

function familyOf(meta: RuleMeta): string {
  return meta.id.slice(0, meta.id.indexOf('/'));
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A row of a table; a bar inside a cell would end it. */
function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
