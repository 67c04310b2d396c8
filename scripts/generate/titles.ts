import type { RuleMeta, Severity } from '../../server/src/linter/rule';

const FAMILIES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  outline: { zh: '序号与结构', en: 'Numbering and structure' },
  placeholder: { zh: '未填的空', en: 'Blanks not filled in' },
  duplicate: { zh: '重复', en: 'Repetition' },
  number: { zh: '数字', en: 'Numbers' },
  punctuation: { zh: '标点', en: 'Punctuation' },
  directive: { zh: '忽略标记', en: 'Directives' },
  wording: { zh: '用词', en: 'Wording' },
};

const SEVERITIES: Readonly<Record<Severity | 'off', string>> = { off: '关闭', hint: '建议', info: '提示', warning: '警告', error: '错误' };
const FIXABLE: Readonly<Record<RuleMeta['fixable'], string>> = { never: '否', sometimes: '部分', always: '是' };

/**
 * The name of a family of rules as shown to people.
 * @throws Error for a family that has none yet
 */
export function familyTitle(family: string): { readonly zh: string; readonly en: string } {
  const title = FAMILIES[family];
  if (!title) throw new Error(`scripts/generate/titles.ts has no title for the family ${family}`);
  return title;
}

/** The Chinese name of a severity. */
export function severityTitle(severity: Severity | 'off'): string {
  return SEVERITIES[severity];
}

/** Whether a rule mends what it finds, in Chinese. */
export function fixableTitle(fixable: RuleMeta['fixable']): string {
  return FIXABLE[fixable];
}

/** On what a rule rests, in Chinese. */
export function authorityTitle(authority: RuleMeta['authority']): string {
  return authority.kind === '标准' ? authority.clause : authority.kind;
}
