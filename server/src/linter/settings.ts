import { matchesSchema } from './optionSchema';
import { findNearest } from './nearest';
import type { ProblemId } from './problems';
import type { Message, Rule, RuleMeta, RuleOptions, Severity } from './rule';

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

/** A part of the settings that was passed over. */
export interface SettingsProblem {
  /** The keys that lead to it, the rule's first; none where the settings as a whole are meant. */
  readonly path: readonly string[];
  /** True when the last key itself is wrong and not what stands there. */
  readonly ofKey: boolean;
  readonly message: Message<ProblemId>;
}

/** What the settings come to: the rules to run, in the order of the index, and what could not be understood. */
export interface ResolvedSettings {
  readonly enabled: readonly EnabledRule[];
  readonly problems: readonly SettingsProblem[];
}

/** All severities a rule can be set to, mildest first. */
export const SEVERITY_SETTINGS: readonly (Severity | 'off')[] = ['off', 'hint', 'info', 'warning', 'error'];

/**
 * Works out which rules run, how severe and with which options. Never throws: what cannot be understood is passed over
 * and listed, so that a slip in a settings file costs that entry only.
 */
export function resolveSettings(rules: readonly Rule[], settings: unknown): ResolvedSettings {
  const problems: SettingsProblem[] = [];
  const entries = readEntries(
    rules.map(({ meta }) => meta),
    settings,
    problems,
  );
  const enabled: EnabledRule[] = [];
  for (const rule of rules) {
    const { severity = rule.meta.offByDefault === true ? 'off' : undefined, options } = entryFor(rule.meta, entries);
    if (severity === 'off') continue;
    enabled.push({ rule, severity, options: { ...defaultOptions(rule.meta), ...options } });
  }
  return { enabled, problems };
}

/** Only so many problems are worth a guess at what was meant. */
const WORTH_A_GUESS = 100;

/** Lists what cannot be understood in the settings of rules. */
export function findSettingsProblems(rules: readonly RuleMeta[], settings: unknown): readonly SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  readEntries(rules, settings, problems);
  return problems;
}

/**
 * Lays settings over each other, the weakest first: what a stronger layer says of a rule, be it by the name of its family,
 * wins over all that weaker ones say, severity and each option by itself. What cannot be understood is left out.
 */
export function layerSettings(rules: readonly RuleMeta[], layers: readonly unknown[]): RuleSettings {
  const read = layers.map((layer) => readEntries(rules, layer, []));
  const merged: Record<string, RuleSetting> = {};
  for (const meta of rules) {
    const entries = read.map((layer) => entryFor(meta, layer));
    const severity = entries.findLast((entry) => entry.severity !== undefined)?.severity;
    const options = entries.reduce<RuleOptions>((all, entry) => ({ ...all, ...entry.options }), {});
    if (severity !== undefined || Object.keys(options).length > 0) merged[meta.id] = { severity, options };
  }
  return merged;
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

/** What entries say of one rule: its own before its family's, which never wakes a rule that is off by default. */
function entryFor(meta: RuleMeta, entries: ReadonlyMap<string, Entry>): Entry {
  const family = entries.get(familyKey(meta.id));
  const own = entries.get(meta.id);
  return {
    severity: own?.severity ?? (meta.offByDefault === true ? undefined : family?.severity),
    options: { ...pickOptions(meta, family), ...pickOptions(meta, own) },
  };
}

function readEntries(rules: readonly RuleMeta[], settings: unknown, problems: SettingsProblem[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  if (settings === undefined) return entries;
  if (!isRecord(settings)) {
    problems.push({ path: [], ofKey: false, message: { id: 'notAnObject' } });
    return entries;
  }
  for (const [key, value] of Object.entries(settings)) {
    const named = rules.filter(({ id }) => id === key || familyKey(id) === key);
    if (named.length === 0)
      problems.push({ path: [key], ofKey: true, message: toUnknownRule(key, problems.length < WORTH_A_GUESS ? rules : []) });
    else entries.set(key, readEntry(key, value, named, problems));
  }
  return entries;
}

function toUnknownRule(key: string, rules: readonly RuleMeta[]): SettingsProblem['message'] {
  const nearest = findNearest(
    key,
    rules.flatMap(({ id }) => [id, familyKey(id)]),
  );
  return nearest === undefined ? { id: 'unknownRule', data: { key } } : { id: 'misspelledRule', data: { key, nearest } };
}

function readEntry(key: string, value: unknown, rules: readonly RuleMeta[], problems: SettingsProblem[]): Entry {
  const data = { key, severities: SEVERITY_SETTINGS.join(' ') };
  const note = (path: readonly string[], id: ProblemId): unknown => problems.push({ path, ofKey: false, message: { id, data } });
  if (isSeverity(value)) return { severity: value };
  if (!isRecord(value)) {
    note([key], 'badSetting');
    return {};
  }
  const { severity, options } = value;
  if (severity !== undefined && !isSeverity(severity)) note([key, 'severity'], 'badSeverity');
  if (options !== undefined && !isRecord(options)) note([key, 'options'], 'badOptions');
  return {
    severity: isSeverity(severity) ? severity : undefined,
    options: isRecord(options) ? readOptions(key, options, rules, problems) : undefined,
  };
}

/** Keeps the options that every rule named by the key either lacks or accepts. */
function readOptions(key: string, options: RuleOptions, rules: readonly RuleMeta[], problems: SettingsProblem[]): RuleOptions {
  const good: Record<string, unknown> = {};
  for (const [option, value] of Object.entries(options)) {
    const path = [key, 'options', option];
    const known = rules.map((rule) => optionOf(rule, option)).filter((found) => found !== undefined);
    const bad = known.find((found) => !matchesSchema(value, found.schema));
    if (known.length === 0) problems.push({ path, ofKey: true, message: { id: 'unknownOption', data: { key, option } } });
    else if (bad) {
      const data = { key, option, fallback: JSON.stringify(bad.default) };
      problems.push({ path, ofKey: false, message: { id: 'badOption', data } });
    } else good[option] = value;
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
