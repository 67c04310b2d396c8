import type { RuleMeta, Severity } from '../linter/rule';
import type { Language } from '../service/service';
import type { Encoding } from './decodeText';
import type { InputProblem } from './readInput';
import type { Tally } from './tally';

/** Mistakes in the command line, by the names of the library that reads it. */
export type UsageProblem =
  'unknownOption' | 'unknownCommand' | 'missingArgument' | 'optionMissingArgument' | 'invalidArgument' | 'excessArguments';

/** All that the command line program says itself, in one language. */
export interface CliTexts {
  readonly about: string;
  readonly headings: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>;
  readonly programUsage: string;
  readonly commandUsage: string;
  readonly checkAbout: string;
  readonly outlineAbout: string;
  readonly figuresAbout: string;
  readonly rulesAbout: string;
  readonly explainAbout: string;
  readonly explainUsage: string;
  readonly rulesUsage: string;
  readonly ruleName: string;
  readonly ruleAbout: string;
  readonly baselineAbout: string;
  readonly helpAbout: string;
  readonly filesName: string;
  readonly filesAbout: string;
  readonly formatAbout: string;
  readonly severityAbout: string;
  readonly configAbout: string;
  readonly noConfigAbout: string;
  readonly colorAbout: string;
  readonly threadsAbout: string;
  readonly threadsName: string;
  readonly suppressionsAbout: string;
  readonly reportUnusedAbout: string;
  readonly pruneAbout: string;
  readonly langAbout: string;
  readonly versionAbout: string;
  readonly examples: string;
  /** `quoted` is what the library puts in quotes, in order. */
  readonly usage: (problem: UsageProblem, quoted: readonly string[]) => string;
  readonly seeHelp: string;
  readonly standardInput: string;
  readonly problem: (path: string, problem: InputProblem) => string;
  /** Why a file cannot be read, without its name. */
  readonly reason: (problem: InputProblem) => string;
  readonly sidecarProblem: (path: string, line: number, problem: string) => string;
  /** A sidecar that is too broken to be written anew. */
  readonly sidecarKept: (path: string) => string;
  readonly unusedEntry: (words: string) => string;
  readonly noBaselineFor: (path: string) => string;
  readonly baselineAdded: (path: string, added: number, before: number) => string;
  readonly entriesRemoved: (path: string, removed: number) => string;
  readonly decodedAs: (path: string, encoding: Encoding) => string;
  readonly ignored: (files: number) => string;
  readonly fileFailed: (path: string, reason: string) => string;
  readonly ruleFailed: (path: string, rule: string, reason: string) => string;
  readonly crashed: string;
  /** `alike`: rules that may have been meant. */
  readonly unknownRule: (rule: string, alike: readonly string[]) => string;
  readonly rulesHead: readonly string[];
  readonly fixable: Readonly<Record<RuleMeta['fixable'], string>>;
  readonly authorities: Readonly<Record<RuleMeta['authority']['kind'], string>>;
  readonly severities: Readonly<Record<Severity | 'off', string>>;
  readonly blank: string;
  readonly related: string;
  readonly firstPlace: string;
  readonly listSeparator: string;
  readonly summary: (tally: Tally) => string;
  readonly noHeadings: string;
  readonly noFigures: string;
  /** What the text says where the arithmetic says otherwise. */
  readonly statedAs: (printed: string) => string;
  readonly untitled: string;
}

const chinese: CliTexts = {
  about: '校稿：检查中文工作总结、工作计划、汇报材料里的序号、待填的空、重复的段落和前后矛盾的数字。',
  headings: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
  programUsage: '<命令> [选项]',
  commandUsage: '[选项] <文件...>',
  checkAbout: '检查文件，列出发现的问题',
  outlineAbout: '列出文件的标题层次',
  figuresAbout: '列出文件里能互相核对的数，对得上的和对不上的',
  baselineAbout: '接受文件里现有的问题（建立基线），以后只列出新出现的',
  rulesAbout: '列出全部规则',
  explainAbout: '说明一条规则：查什么、为什么、举例、怎样关掉',
  explainUsage: '[选项] <规则>',
  rulesUsage: '[选项]',
  ruleName: '规则',
  ruleAbout: '规则名，如 outline/numbering-gap，前一半可以不写',
  helpAbout: '显示帮助',
  filesName: '文件',
  filesAbout: '文件、文件夹或通配符（如 "*.txt"）；- 表示标准输入',
  formatAbout: '输出格式：text 供人阅读，json 供程序读取',
  severityAbout: '只列出这一级别及以上的问题：error 错误，warning 警告，info 提示，hint 建议（默认 info）',
  configAbout: '单位规则用这个文件，不自己找 jiaogao.config.json',
  noConfigAbout: '不用单位规则，按默认检查',
  colorAbout: '不用颜色',
  threadsAbout: '用几个线程同时校对（默认：材料超过 8 MB 时有几个处理器用几个）；结果都一样',
  threadsName: '个数',
  suppressionsAbout: '不理会 .jiaogao.json 里的忽略项和基线，列出全部问题',
  reportUnusedAbout: '同时列出 .jiaogao.json 里已经用不到的忽略项',
  pruneAbout: '不建立基线，只从 .jiaogao.json 里清理已经用不到的忽略项',
  langAbout: '界面语言：zh 中文，en 英文',
  versionAbout: '显示版本号',
  examples: `
例：
  jiaogao check 工作总结.txt
  jiaogao check --severity error 材料文件夹
  jiaogao baseline 上年总结.txt
  jiaogao outline 汇编.txt
  jiaogao figures 汇编.txt

退出码：0 没有问题，1 有警告或错误，2 有文件无法检查，或单位规则有看不懂的地方`,
  usage: (problem, [name = '', value = '', ...rest]) =>
    ({
      unknownOption: `没有“${name}”这个选项`,
      unknownCommand: `没有“${name}”这个命令，可用的命令是 check、baseline、outline、figures、rules 和 explain`,
      missingArgument: name === '规则' ? '请写上规则名' : '请写上要处理的文件',
      optionMissingArgument: `选项“${name}”后面缺少取值`,
      invalidArgument: `选项“${name}”不能取“${value}”${rest.length > 0 ? `，可取：${rest.join('、')}` : ''}`,
      excessArguments: '参数太多',
    })[problem],
  seeHelp: '用法见 jiaogao --help',
  standardInput: '标准输入',
  problem: (path, problem) => `${path}：${chineseProblem(problem)}`,
  reason: chineseProblem,
  sidecarProblem: (path, line, problem) => `${path}:${line}：${problem}`,
  sidecarKept: (path) => `${path}：内容有误，为免丢失没有改写；请先改正，或者移走后再试`,
  unusedEntry: (words) => `“${words}”的忽略项已经用不到`,
  noBaselineFor: (path) => `${path}：没有文件名，无法建立基线`,
  baselineAdded: (path, added, before) =>
    `${path}：${added > 0 ? `新接受 ${added} 处` : '没有新的问题'}${before > 0 ? `，原在基线内 ${before} 处` : ''}`,
  entriesRemoved: (path, removed) => `${path}：${removed > 0 ? `清理 ${removed} 项` : '没有可清理的忽略项'}`,
  decodedAs: (path, encoding) => `${path}：不是 UTF-8，已按 ${encoding} 编码读取`,
  ignored: (files) => `按单位规则的 ignore，${files} 个文件没有检查`,
  fileFailed: (path, reason) => `${path}：校对时出错，这个文件没有检查（${reason}）`,
  ruleFailed: (path, rule, reason) => `${path}：规则 ${rule} 运行出错，其结果未列出（${reason}）`,
  crashed: '校稿内部出错',
  unknownRule: (rule, alike) =>
    alike.length > 0 ? `没有名为“${rule}”的规则，是不是 ${alike.join('、')}？` : `没有名为“${rule}”的规则，全部规则见 jiaogao rules`,
  rulesHead: ['规则', '级别', '代改', '依据', '找什么'],
  fixable: { never: '否', sometimes: '部分', always: '是' },
  authorities: { 标准: '标准', 惯例: '惯例', 逻辑: '逻辑' },
  severities: { off: '关闭', error: '错误', warning: '警告', info: '提示', hint: '建议' },
  blank: '待填',
  related: '参见',
  firstPlace: '第一处',
  listSeparator: '、',
  summary: ({ files, error, warning, info, hint, blanks, hidden }) => {
    const counts = [
      [error, '个错误'],
      [warning, '个警告'],
      [info, '个提示'],
      [hint, '个建议'],
    ].filter(([count]) => count !== 0);
    const found = [
      ...(counts.length > 0 ? [counts.map(([count, name]) => `${count} ${name}`).join('，')] : []),
      ...(blanks > 0 ? [`待填 ${blanks} 处`] : []),
    ];
    if (files === 0) return '没有检查任何文件';
    const notShown = [
      ...(hidden.ignored > 0 ? [`已忽略 ${hidden.ignored} 处`] : []),
      ...(hidden.baseline > 0 ? [`基线内 ${hidden.baseline} 处未显示`] : []),
    ];
    const rest = notShown.length > 0 ? `（${notShown.join('，')}）` : '';
    return `${files} 个文件${found.length > 0 ? `：${found.join('；')}` : '，没有发现问题'}${rest}`;
  },
  noHeadings: '没有标题',
  noFigures: '没有能互相核对的数',
  statedAs: (printed) => `，文中为${printed}`,
  untitled: '（无标题）',
};

function chineseProblem(problem: InputProblem): string {
  switch (problem.kind) {
    case 'missing':
      return '找不到这个文件';
    case 'forbidden':
      return '没有读取权限';
    case 'unreadable':
      return `无法读取（${problem.reason}）`;
    case 'binary':
      return '不是文本文件；Word、WPS 文档请先另存为纯文本（.txt）';
    case 'unknownEncoding':
      return '既不是 UTF-8 也不是 GB18030 编码，无法读取；请另存为 UTF-8 编码';
    case 'tooManyBytes':
      return `文件太大，超过 ${problem.limit / 1024 / 1024} MB，没有检查`;
    case 'tooLong':
      return `文件太大（${Math.round(problem.length / 10_000)}万字），超过 ${problem.limit / 10_000}万字，没有检查；请拆成几个文件`;
    case 'noMatch':
      return '没有与此相符的文件';
    case 'emptyFolder':
      return '文件夹里没有可检查的文件（.txt、.md、.report、.gongwen）';
  }
}

const english: CliTexts = {
  about: 'Jiaogao checks Chinese work reports: numbering, blanks left to fill, repeated paragraphs, figures that contradict.',
  headings: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
  programUsage: '<command> [options]',
  commandUsage: '[options] <files...>',
  checkAbout: 'check files and list what was found',
  outlineAbout: 'list the headings of files',
  figuresAbout: 'list the numbers that can be checked against each other, right and wrong',
  baselineAbout: 'accept all that is found now (the baseline); from then on only what is new is listed',
  rulesAbout: 'list all rules',
  explainAbout: 'explain a rule: what it finds, why, examples, how to switch it off',
  explainUsage: '[options] <rule>',
  rulesUsage: '[options]',
  ruleName: 'rule',
  ruleAbout: 'its name, such as outline/numbering-gap; the first half may be left out',
  helpAbout: 'show help',
  filesName: 'files',
  filesAbout: 'files, folders or patterns (such as "*.txt"); - is the standard input',
  formatAbout: 'output: text for people, json for programs',
  severityAbout: 'list findings of this severity and above (default info)',
  configAbout: 'take house rules from this file instead of the nearest jiaogao.config.json',
  noConfigAbout: 'no house rules, only the defaults',
  colorAbout: 'no colors',
  threadsAbout: 'how many threads check at once (default: one per processor above 8 MB of text); what is found is the same',
  threadsName: 'number',
  suppressionsAbout: 'pay no heed to .jiaogao.json and list all findings',
  reportUnusedAbout: 'list entries of .jiaogao.json that hide nothing, too',
  pruneAbout: 'take entries that hide nothing out of .jiaogao.json, and do nothing else',
  langAbout: 'language: zh or en',
  versionAbout: 'show the version',
  examples: `
Examples:
  jiaogao check report.txt
  jiaogao check --severity error folder
  jiaogao baseline inherited.txt
  jiaogao outline collection.txt
  jiaogao figures collection.txt

Exit codes: 0 nothing found, 1 warnings or errors, 2 some file could not be checked, or house rules not be understood`,
  usage: (problem, [name = '', value = '', ...rest]) =>
    ({
      unknownOption: `there is no option "${name}"`,
      unknownCommand: `there is no command "${name}"; the commands are check, baseline, outline, figures, rules and explain`,
      missingArgument: name === 'rule' ? 'name a rule' : 'name the files to work on',
      optionMissingArgument: `option "${name}" needs a value`,
      invalidArgument: `option "${name}" cannot be "${value}"${rest.length > 0 ? `; it can be ${rest.join(', ')}` : ''}`,
      excessArguments: 'too many arguments',
    })[problem],
  seeHelp: 'see jiaogao --help',
  standardInput: 'standard input',
  problem: (path, problem) => `${path}: ${englishProblem(problem)}`,
  reason: englishProblem,
  sidecarProblem: (path, line, problem) => `${path}:${line}: ${problem}`,
  sidecarKept: (path) => `${path}: left as it is, for something in it would be lost; mend it or move it away first`,
  unusedEntry: (words) => `the entry for “${words}” hides nothing`,
  noBaselineFor: (path) => `${path}: has no file name, so there can be no baseline`,
  baselineAdded: (path, added, before) =>
    `${path}: ${added > 0 ? `${added} accepted` : 'nothing new'}${before > 0 ? `, ${before} before` : ''}`,
  entriesRemoved: (path, removed) => `${path}: ${removed > 0 ? `${plural(removed, 'entry', 'entries')} removed` : 'nothing to remove'}`,
  decodedAs: (path, encoding) => `${path}: not UTF-8, read as ${encoding}`,
  ignored: (files) => `${plural(files, 'file')} not checked, as house rules ignore them`,
  fileFailed: (path, reason) => `${path}: something went wrong, this file was not checked (${reason})`,
  ruleFailed: (path, rule, reason) => `${path}: rule ${rule} failed, its findings are missing (${reason})`,
  crashed: 'internal error',
  unknownRule: (rule, alike) =>
    alike.length > 0 ? `there is no rule "${rule}"; is ${alike.join(' or ')} meant?` : `there is no rule "${rule}"; see jiaogao rules`,
  rulesHead: ['rule', 'severity', 'fixable', 'authority', 'finds'],
  fixable: { never: 'no', sometimes: 'partly', always: 'yes' },
  authorities: { 标准: 'standard', 惯例: 'custom', 逻辑: 'logic' },
  severities: { off: 'off', error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  blank: 'blank',
  related: 'see',
  firstPlace: 'first at',
  listSeparator: ', ',
  summary: ({ files, error, warning, info, hint, blanks, hidden }) => {
    if (files === 0) return 'No file was checked';
    const counts = [
      ...(error > 0 ? [plural(error, 'error')] : []),
      ...(warning > 0 ? [plural(warning, 'warning')] : []),
      ...(info > 0 ? [`${info} info`] : []),
      ...(hint > 0 ? [plural(hint, 'hint')] : []),
    ];
    const found = [...(counts.length > 0 ? [counts.join(', ')] : []), ...(blanks > 0 ? [`${plural(blanks, 'blank')} to fill`] : [])];
    const notShown = [
      ...(hidden.ignored > 0 ? [`${hidden.ignored} ignored`] : []),
      ...(hidden.baseline > 0 ? [`${hidden.baseline} in the baseline`] : []),
    ];
    const rest = notShown.length > 0 ? ` (${notShown.join(', ')})` : '';
    return `${plural(files, 'file')}${found.length > 0 ? `: ${found.join('; ')}` : ', nothing found'}${rest}`;
  },
  noHeadings: 'no headings',
  noFigures: 'no numbers to check against each other',
  statedAs: (printed) => `, the text says ${printed}`,
  untitled: '(untitled)',
};

function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

function englishProblem(problem: InputProblem): string {
  switch (problem.kind) {
    case 'missing':
      return 'no such file';
    case 'forbidden':
      return 'no permission to read it';
    case 'unreadable':
      return `cannot be read (${problem.reason})`;
    case 'binary':
      return 'not a text file; save Word documents as plain text first';
    case 'unknownEncoding':
      return 'neither UTF-8 nor GB18030; save it as UTF-8';
    case 'tooManyBytes':
      return `larger than ${problem.limit / 1024 / 1024} MB, not checked`;
    case 'tooLong':
      return `${problem.length} characters, more than ${problem.limit}, not checked`;
    case 'noMatch':
      return 'no file matches';
    case 'emptyFolder':
      return 'no report files in this folder (.txt, .md, .report, .gongwen)';
  }
}

/** The texts of a language. */
export function cliTexts(language: Language): CliTexts {
  return language === 'en' ? english : chinese;
}

/** English when it was asked for or the system speaks it, otherwise Chinese. */
export function pickLanguage(asked: string | undefined, environment: Readonly<Record<string, string | undefined>>): Language {
  const tag = asked || environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en\b|^en_/i.test(tag) ? 'en' : 'zh';
}
