import { renderTemplate } from './message';
import type { Message } from './rule';

/** What can be wrong with the settings of rules or with a config file. */
export type ProblemId = keyof typeof chinese;

const chinese = {
  notAnObject: '这里应当是一组“名称: 值”，写在一对花括号里；此处不起作用',
  unknownRule: '没有名为“{key}”的规则，此项不起作用',
  misspelledRule: '没有名为“{key}”的规则，是不是“{nearest}”？此项不起作用',
  badSetting: '“{key}”应当是级别（{severities}），或者是写有 severity、options 的一组值；此项不起作用',
  badSeverity: '“{key}”的级别应当是 {severities} 之一；此项不起作用',
  badOptions: '“{key}”的 options 应当是一组值；此项不起作用',
  unknownOption: '“{key}”没有名为“{option}”的选项，此项不起作用',
  badOption: '“{key}”的选项“{option}”取值不对，此项不起作用（默认是 {fallback}）',
  tooLarge: '文件太大，没有读取',
  tooDeep: '括号套得太深，没有读取',
  empty: '文件是空的，没有规定任何规则；至少要写一对花括号 {}',
  syntax: '这里不合 JSON 的写法：{what}；其余看得懂的部分照常起作用',
  notAList: '这里应当是一个列表，写在一对方括号里；此处不起作用',
  noPatterns: '这里应当是文件名或通配符的列表，例如 ["草稿/**", "*.md"]；此处不起作用',
  badPattern: '这里应当是一个文件名或通配符，例如 "草稿/**"，不能为空，也不能以“!”开头；此项不起作用',
  noFiles: '缺少 files：没有写明对哪些文件起作用，此项不起作用',
  unknownField: '没有名为“{key}”的项，可用的有 {fields}；此项不起作用',
  misspelledField: '没有名为“{key}”的项，是不是“{nearest}”？此项不起作用',
  repeatedKey: '“{key}”写了两次，以后面的为准',
};

const english: Readonly<Record<ProblemId, string>> = {
  notAnObject: 'This must be an object in braces; it is ignored',
  unknownRule: 'There is no rule "{key}"; the entry is ignored',
  misspelledRule: 'There is no rule "{key}"; is "{nearest}" meant? The entry is ignored',
  badSetting: '"{key}" must be a severity ({severities}) or an object with severity and options; the entry is ignored',
  badSeverity: 'The severity of "{key}" must be one of {severities}; it is ignored',
  badOptions: 'The options of "{key}" must be an object; they are ignored',
  unknownOption: '"{key}" has no option "{option}"; it is ignored',
  badOption: 'Option "{option}" of "{key}" has a value that does not fit; it is ignored (the default is {fallback})',
  tooLarge: 'The file is too large and was not read',
  tooDeep: 'The file is nested too deep and was not read',
  empty: 'The file is empty and sets nothing; write at least a pair of braces {}',
  syntax: 'This is not JSON: {what}; whatever else can be understood holds',
  notAList: 'This must be a list in brackets; it is ignored',
  noPatterns: 'This must be a list of file names or patterns, such as ["drafts/**", "*.md"]; it is ignored',
  badPattern: 'This must be a file name or pattern such as "drafts/**", not empty and not beginning with "!"; it is ignored',
  noFiles: 'There is no "files" to say which files are meant; the entry is ignored',
  unknownField: 'There is no field "{key}"; the fields are {fields}. It is ignored',
  misspelledField: 'There is no field "{key}"; is "{nearest}" meant? It is ignored',
  repeatedKey: '"{key}" stands here twice; the later one holds',
};

/** What the JSON parser misses, by its own names for it. */
const syntaxErrors: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  PropertyNameExpected: ['这里应当是带双引号的名称', 'a name in double quotes is expected'],
  ValueExpected: ['缺少取值', 'a value is missing'],
  ColonExpected: ['名称后面缺少冒号', 'a colon is missing'],
  CommaExpected: ['两项之间缺少逗号', 'a comma is missing'],
  CloseBraceExpected: ['缺少右花括号 }', 'a closing brace is missing'],
  CloseBracketExpected: ['缺少右方括号 ]', 'a closing bracket is missing'],
  EndOfFileExpected: ['后面多出了内容', 'there is text behind the end'],
  UnexpectedEndOfString: ['引号没有成对', 'a quotation mark is missing'],
  UnexpectedEndOfComment: ['注释没有结束', 'a comment is not closed'],
  InvalidEscapeCharacter: ['反斜杠后面的字符不对，路径请用 /', 'a backslash is followed by a wrong character; write paths with /'],
};

const otherSyntaxError = ['有不认识的字符，引号、逗号、冒号、括号都要用半角', 'there is an unknown character'] as const;

/** Says in one sentence what is wrong with the settings of rules or a config file. */
export function describeProblem({ id, data }: Message<ProblemId>, language: 'zh' | 'en'): string {
  const template = (language === 'zh' ? chinese : english)[id];
  if (id !== 'syntax') return renderTemplate(template, data);
  const what = data?.['what'];
  const [zh, en] = (typeof what === 'string' ? syntaxErrors[what] : undefined) ?? otherSyntaxError;
  return renderTemplate(template, { what: language === 'zh' ? zh : en });
}
