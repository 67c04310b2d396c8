import type { Language } from '../../server/src/service/service';

/** How often a rule spoke up on so many reports of so many characters, altogether and in 10,000 characters. */
export interface Measured {
  readonly reports: number;
  readonly characters: number;
  readonly count: number;
  readonly rate: number;
}

/** What all pages of a language have in common. */
export interface PageWords {
  readonly source: (id: string) => string;
  readonly facts: readonly [level: string, fixable: string, authority: string, since: string];
  readonly bad: string;
  readonly good: string;
  /** Stands before a report that an example is compared with. */
  readonly beside: (name: string) => string;
  readonly options: readonly [title: string, name: string, about: string, byDefault: string];
  readonly silencing: (id: string) => readonly string[];
  readonly rate: (measured: Measured) => string;
  readonly table: {
    readonly title: string;
    readonly about: (count: number) => string;
    readonly head: readonly string[];
    readonly rates: string;
  };
}

const chinese: PageWords = {
  source: (id) => `server/src/rules/${id}.md`,
  facts: ['级别', '能否代改', '依据', '起始版本'],
  bad: '反例',
  good: '正例',
  beside: (name) => `另有一份“${name}”：`,
  options: ['选项', '选项', '说明', '默认'],
  silencing: (id) => [
    '## 不想看到它',
    '- 只这一处：在编辑器的快速修复（Ctrl+.）里选“忽略这一处”',
    `- 只对下一段：在那一段上面加一行 \`<!-- jiaogao-ignore ${id} -->\``,
    `- 对整个文件：在任意位置加一行 \`<!-- jiaogao-ignore-file ${id} -->\``,
    `- 对一个文件夹里的全部材料：在 \`jiaogao.config.json\` 里写 \`"rules": { "${id}": "off" }\``,
    `- 对自己打开的全部文件：在设置里写 \`"jiaogao.rules": { "${id}": "off" }\``,
  ],
  rate: ({ reports, characters, count, rate }) =>
    `在 ${reports} 份公开发表的报告（${Math.round(characters / 10_000)}万字）里实测：${count === 0 ? '一处也没有' : `共 ${count} 处，每万字 ${digits(rate)} 处`}。`,
  table: {
    title: '规则',
    about: (count) =>
      `共 ${count} 条。级别由重到轻：错误、警告、提示、建议；“建议”从不计数。每条规则都可以在[单位规则](../configuration.md)或设置 \`jiaogao.rules\` 里改级别或关闭。`,
    head: ['规则', '找什么', '级别', '能否代改', '依据', '每万字'],
    rates: '“每万字”是在公开发表的报告里实测的提示数：这些报告经过校对，提示越少越好。',
  },
};

const english: PageWords = {
  source: (id) => `server/src/rules/${id}.en.md`,
  facts: ['Severity', 'Fixable', 'Authority', 'Since'],
  bad: 'Found',
  good: 'Not found',
  beside: (name) => `Beside a report “${name}”:`,
  options: ['Options', 'Option', 'What it does', 'Default'],
  silencing: (id) => [
    '## To silence it',
    '- for one place: choose “Ignore this” among the quick fixes (Ctrl+.)',
    `- for the next paragraph: write \`<!-- jiaogao-ignore ${id} -->\` on a line above it`,
    `- for a file: write \`<!-- jiaogao-ignore-file ${id} -->\` on a line anywhere`,
    `- for all reports of a folder: write \`"rules": { "${id}": "off" }\` into its \`jiaogao.config.json\``,
    `- for all files you open: set \`"jiaogao.rules": { "${id}": "off" }\``,
  ],
  rate: ({ reports, characters, count, rate }) =>
    `Measured on ${reports} published reports (${Math.round(characters / 1000)} thousand characters): ${count === 0 ? 'none at all' : `${count}, that is ${digits(rate)} in 10,000 characters`}.`,
  table: {
    title: 'Rules',
    about: (count) =>
      `${count} rules. Severities, gravest first: error, warning, info, hint; hints are never counted. Every rule can be given another severity or switched off in [house rules](../../configuration.md) or in the setting \`jiaogao.rules\`.`,
    head: ['Rule', 'What it finds', 'Severity', 'Fixable', 'Authority', 'Rate'],
    rates: 'The rate is the number of findings in 10,000 characters of published reports: these have been proof-read, so less is better.',
  },
};

/** The words of a language. */
export function pageWords(language: Language): PageWords {
  return language === 'zh' ? chinese : english;
}

/** A rate with as many digits as mean something. */
export function digits(rate: number): string {
  return String(Number(rate.toPrecision(2)));
}
