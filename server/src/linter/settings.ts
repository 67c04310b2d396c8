import { matchesSchema } from './optionSchema';
import type { Message, Rule, RuleMeta, RuleOptions, Severity } from './rule';
import { renderTemplate } from './message';

/** What the user set for one rule: off, a severity, or a severity with options. */
export type RuleSetting =
  Severity | 'off' | { readonly severity?: Severity | 'off' | undefined; readonly options?: RuleOptions | undefined };

/** Rule settings by rule id or by `family/*`; a rule's own entry wins over its family's, severity and each option by itself. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A rule that is to run, with the values of all its options. */
export interface EnabledRule {
  readonly rule: Rule;
  /** The severity the user set for all findings of the rule; without one each finding keeps its own. */
  readonly severity: Severity | undefined;
  readonly options: RuleOptions;
}

/** A part of the settings that was passed over, under the key it stands at. */
export interface SettingsProblem {
  readonly key: string;
  readonly message: Message<ProblemId>;
}

/** What the settings come to: the rules to run, in the order of the index, and what could not be understood. */
export interface ResolvedSettings {
  readonly enabled: readonly EnabledRule[];
  readonly problems: readonly SettingsProblem[];
}

type ProblemId = 'notAnObject' | 'unknownRule' | 'badSetting' | 'badSeverity' | 'badOptions' | 'unknownOption' | 'badOption';

/** All severities a rule can be set to, mildest first. */
export const SEVERITY_SETTINGS: readonly (Severity | 'off')[] = ['off', 'hint', 'info', 'warning', 'error'];

const PROBLEMS: Readonly<Record<'zh' | 'en', Readonly<Record<ProblemId, string>>>> = {
  zh: {
    notAnObject: '规则设置应当是“规则名: 级别”的列表，已按默认设置检查',
    unknownRule: '没有名为“{key}”的规则，此项不起作用',
    badSetting: '“{key}”应当是级别（{severities}），或者是写有 severity、options 的一组值；此项不起作用',
    badSeverity: '“{key}”的级别应当是 {severities} 之一；此项不起作用',
    badOptions: '“{key}”的 options 应当是一组值；此项不起作用',
    unknownOption: '“{key}”没有名为“{option}”的选项，此项不起作用',
    badOption: '“{key}”的选项“{option}”取值不对，已用默认值 {fallback}',
  },
  en: {
    notAnObject: 'Rule settings must be an object of rule ids and severities; the defaults are used',
    unknownRule: 'There is no rule "{key}"; the entry is ignored',
    badSetting: '"{key}" must be a severity ({severities}) or an object with severity and options; the entry is ignored',
    badSeverity: 'The severity of "{key}" must be one of {severities}; it is ignored',
    badOptions: 'The options of "{key}" must be an object; they are ignored',
    unknownOption: '"{key}" has no option "{option}"; it is ignored',
    badOption: 'Option "{option}" of "{key}" has a value that does not fit; the default {fallback} is used',
  },
};

/** Says in one sentence what is wrong with the settings. */
export function describeProblem(problem: SettingsProblem, language: 'zh' | 'en'): string {
  return renderTemplate(PROBLEMS[language][problem.message.id], problem.message.data);
}

/**
 * Works out which rules run, how severe and with which options. Never throws: what cannot be understood is passed over
 * and listed, so that a slip in a settings file costs that entry only.
 */
export function resolveSettings(rules: readonly Rule[], settings: unknown): ResolvedSettings {
  const problems: SettingsProblem[] = [];
  const entries = readEntries(rules, settings, problems);
  const enabled: EnabledRule[] = [];
  for (const rule of rules) {
    const family = entries.get(familyKey(rule.meta.id));
    const own = entries.get(rule.meta.id);
    const severity = own?.severity ?? (rule.meta.offByDefault === true ? 'off' : family?.severity);
    if (severity === 'off') continue;
    enabled.push({
      rule,
      severity,
      options: { ...defaultOptions(rule.meta), ...pickOptions(rule.meta, family), ...pickOptions(rule.meta, own) },
    });
  }
  return { enabled, problems };
}

/** The values of a rule's options when nobody set any. */
export function defaultOptions(meta: RuleMeta): RuleOptions {
  return Object.fromEntries(Object.entries(meta.options ?? {}).map(([name, option]) => [name, option.default]));
}

/** The key that stands for all rules of a rule's family: `outline/*`. */
export function familyKey(rule: string): string {
  return `${rule.slice(0, rule.indexOf('/'))}/*`;
}

/** One entry as far as it was understood. */
interface Entry {
  readonly severity?: Severity | 'off' | undefined;
  readonly options?: RuleOptions | undefined;
}

function readEntries(rules: readonly Rule[], settings: unknown, problems: SettingsProblem[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  if (settings === undefined) return entries;
  if (!isRecord(settings)) {
    problems.push({ key: '', message: { id: 'notAnObject' } });
    return entries;
  }
  for (const [key, value] of Object.entries(settings)) {
    const named = rules.filter((rule) => rule.meta.id === key || familyKey(rule.meta.id) === key);
    if (named.length === 0) problems.push({ key, message: { id: 'unknownRule', data: { key } } });
    else entries.set(key, readEntry(key, value, named, problems));
  }
  return entries;
}

function readEntry(key: string, value: unknown, rules: readonly Rule[], problems: SettingsProblem[]): Entry {
  const data = { key, severities: SEVERITY_SETTINGS.join(' ') };
  if (isSeverity(value)) return { severity: value };
  if (!isRecord(value)) {
    problems.push({ key, message: { id: 'badSetting', data } });
    return {};
  }
  const { severity, options } = value;
  if (severity !== undefined && !isSeverity(severity)) problems.push({ key, message: { id: 'badSeverity', data } });
  if (options !== undefined && !isRecord(options)) problems.push({ key, message: { id: 'badOptions', data } });
  return {
    severity: isSeverity(severity) ? severity : undefined,
    options: isRecord(options) ? readOptions(key, options, rules, problems) : undefined,
  };
}

/** Keeps the options that every rule named by the key either lacks or accepts. */
function readOptions(key: string, options: RuleOptions, rules: readonly Rule[], problems: SettingsProblem[]): RuleOptions {
  const good: Record<string, unknown> = {};
  for (const [option, value] of Object.entries(options)) {
    const known = rules.map((rule) => optionOf(rule.meta, option)).filter((found) => found !== undefined);
    const bad = known.find((found) => !matchesSchema(value, found.schema));
    if (known.length === 0) problems.push({ key, message: { id: 'unknownOption', data: { key, option } } });
    else if (bad) problems.push({ key, message: { id: 'badOption', data: { key, option, fallback: JSON.stringify(bad.default) } } });
    else good[option] = value;
  }
  return good;
}

function pickOptions(meta: RuleMeta, entry: Entry | undefined): RuleOptions {
  return Object.fromEntries(Object.entries(entry?.options ?? {}).filter(([name]) => optionOf(meta, name) !== undefined));
}

function optionOf(meta: RuleMeta, name: string) {
  return meta.options && Object.hasOwn(meta.options, name) ? meta.options[name] : undefined;
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return (SEVERITY_SETTINGS as readonly unknown[]).includes(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
