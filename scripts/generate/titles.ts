import type { RuleMeta, Severity } from '../../server/src/linter/rule';
import type { Language } from '../../server/src/service/service';

const FAMILIES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  outline: { zh: '序号与结构', en: 'Numbering and structure' },
  placeholder: { zh: '未填的空', en: 'Blanks not filled in' },
  duplicate: { zh: '重复', en: 'Repetition' },
  number: { zh: '数字', en: 'Numbers' },
  punctuation: { zh: '标点', en: 'Punctuation' },
  directive: { zh: '忽略标记', en: 'Directives' },
  wording: { zh: '用词', en: 'Wording' },
};

type Titles<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

const SEVERITIES: Titles<Severity | 'off'> = {
  zh: { off: '关闭', hint: '建议', info: '提示', warning: '警告', error: '错误' },
  en: { off: 'off', hint: 'hint', info: 'info', warning: 'warning', error: 'error' },
};
const FIXABLE: Titles<RuleMeta['fixable']> = {
  zh: { never: '否', sometimes: '部分', always: '是' },
  en: { never: 'no', sometimes: 'partly', always: 'yes' },
};
const AUTHORITIES: Titles<RuleMeta['authority']['kind']> = {
  zh: { 标准: '标准', 惯例: '惯例', 逻辑: '逻辑' },
  en: { 标准: 'standard', 惯例: 'custom', 逻辑: 'logic' },
};

/**
 * The name of a family of rules as shown to people.
 * @throws Error for a family that has none yet
 */
export function familyTitle(family: string): { readonly zh: string; readonly en: string } {
  const title = FAMILIES[family];
  if (!title) throw new Error(`scripts/generate/titles.ts has no title for the family ${family}`);
  return title;
}

/** The name of a severity. */
export function severityTitle(severity: Severity | 'off', language: Language): string {
  return SEVERITIES[language][severity];
}

/** Whether a rule mends what it finds. */
export function fixableTitle(fixable: RuleMeta['fixable'], language: Language): string {
  return FIXABLE[language][fixable];
}

/** On what a rule rests: the clause, or what takes its place. */
export function authorityTitle(authority: RuleMeta['authority'], language: Language): string {
  return authority.kind === '标准' ? authority.clause : AUTHORITIES[language][authority.kind];
}
