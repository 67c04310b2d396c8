import type { Connection } from 'vscode-languageserver';
import type { LayoutOptions } from '../features/layout';
import type { FindingLimits } from '../features/limitFindings';
import { configFor, type Config } from '../linter/config';
import type { RuleMeta } from '../linter/rule';
import { layerSettings } from '../linter/settings';
import type { RuleSettings } from '../service/service';
import { isRecord, type ClientFacts } from './client';
import type { HouseRules, HouseRulesStore } from './houseRules';
import type { Log } from './log';
import { defaultLook, readLookSettings, type LookSettings } from './lookSettings';

/** Section under which an editor keeps the settings. */
export const section = 'jiaogao';

/** The settings of one document. */
export interface Settings {
  readonly rules: RuleSettings;
  readonly limits: FindingLimits;
  readonly format: Pick<LayoutOptions, 'indent' | 'blankLines'>;
  readonly look: LookSettings;
  /** The house rules say that the document is not to be checked. */
  readonly ignored: boolean;
}

/** The settings as the editor keeps them, before house rules are laid over them. */
export interface EditorSettings extends Pick<Settings, 'rules' | 'limits' | 'format' | 'look'> {
  /** House rules hold; otherwise they are not even read. */
  readonly usesHouseRules: boolean;
  /** Units are offered behind a number. */
  readonly suggestsUnits: boolean;
}

/** What holds while the user sets nothing. */
export const defaultSettings: EditorSettings = {
  rules: {},
  limits: { problems: 1000, blanks: 200 },
  format: { indent: 'keep', blankLines: 'keep' },
  look: defaultLook,
  usesHouseRules: true,
  suggestsUnits: true,
};

/** The settings of all documents, asked for when first needed. */
export interface SettingsStore {
  /** The same object as long as nothing changed; never rejects. */
  get(uri: string): Promise<Settings>;
  /** What the editor says of a document, without house rules; never rejects. */
  editor(uri: string): Promise<EditorSettings>;
  /** Forgets what was asked for; `pushed` is what the client sent along, for clients that answer no questions. */
  change(pushed: unknown): void;
  /** Has the house rules read anew: of all documents, or of one that is about to be opened. */
  refresh(uri?: string): void;
  forget(uri: string): void;
}

/** What the store needs of its surroundings. */
export interface SettingsParts {
  readonly connection: Pick<Connection, 'workspace'>;
  readonly client: ClientFacts;
  readonly log: Log;
  /** Says what in the settings of the rules cannot be understood. */
  readonly findProblems: (rules: unknown) => readonly string[];
  readonly houseRules: HouseRulesStore;
  readonly rules: readonly RuleMeta[];
}

/** Settings with all they were made from. */
interface Composed {
  readonly editor: EditorSettings;
  readonly config: Config | undefined;
  readonly settings: Settings;
}

/** Makes the store of one server. */
export function createSettingsStore(parts: SettingsParts): SettingsStore {
  const { connection, client, log, findProblems, houseRules } = parts;
  const asked = new Map<string, Promise<EditorSettings>>();
  const known = new Map<string, Promise<Settings>>();
  const composed = new Map<string, Composed>();
  const warned = new Set<string>();
  const read = (value: unknown): EditorSettings => {
    const settings = readSettings(value);
    for (const problem of findProblems(settings.rules)) {
      if (!warned.has(problem)) log.warn(problem);
      warned.add(problem);
    }
    return settings;
  };
  let global = read(client.initialSettings);
  const ask = async (uri: string): Promise<EditorSettings> => {
    if (!client.configuration) return global;
    try {
      return read(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch (error) {
      log.error('workspace/configuration', error);
      return global;
    }
  };
  const compose = async (uri: string): Promise<Settings> => {
    const editor = await keep(asked, uri, ask);
    const found = editor.usesHouseRules ? await houseRules.find(uri) : undefined;
    const before = composed.get(uri);
    // A check that is still good is not made again because a file was touched.
    if (before && before.editor === editor && before.config === found?.config) return before.settings;
    const settings = layHouseRules(parts.rules, editor, found);
    composed.set(uri, { editor, config: found?.config, settings });
    return settings;
  };
  return {
    get: (uri) => keep(known, uri, compose),
    editor: (uri) => keep(asked, uri, ask),
    change(pushed) {
      asked.clear();
      known.clear();
      warned.clear();
      if (isRecord(pushed) && isRecord(pushed[section])) global = read(pushed[section]);
    },
    refresh(uri) {
      houseRules.forget();
      if (uri === undefined) known.clear();
      else known.delete(uri);
    },
    forget(uri) {
      asked.delete(uri);
      known.delete(uri);
      composed.delete(uri);
    },
  };
}

function keep<T>(map: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
  const value = map.get(key) ?? make(key);
  map.set(key, value);
  return value;
}

/** Lays house rules over an editor's settings: they are what an office has agreed on, the settings one person's taste. */
function layHouseRules(
  rules: readonly RuleMeta[],
  { rules: own, limits, format, look }: EditorSettings,
  found: HouseRules | undefined,
): Settings {
  if (!found) return { rules: own, limits, format, look, ignored: false };
  const { ignored, layers } = configFor(found.config, found.path);
  return { rules: layerSettings(rules, [own, ...layers]), limits, format, look, ignored };
}

/** Reads settings that somebody may have written by hand: what does not fit is as if it were not there. */
export function readSettings(value: unknown): EditorSettings {
  if (!isRecord(value)) return defaultSettings;
  const { rules, maxProblems, maxBlanks, useConfigFile, format, suggestUnits } = value;
  return {
    rules: isRecord(rules) ? (rules as RuleSettings) : defaultSettings.rules,
    limits: {
      problems: toLimit(maxProblems, defaultSettings.limits.problems),
      blanks: toLimit(maxBlanks, defaultSettings.limits.blanks),
    },
    format: readFormat(isRecord(format) ? format : {}),
    look: readLookSettings(value),
    usesHouseRules: useConfigFile !== false,
    suggestsUnits: suggestUnits !== false,
  };
}

function readFormat({ indent, blankLines }: Record<string, unknown>): EditorSettings['format'] {
  return {
    indent: indent === 'two' || indent === 'none' ? indent : defaultSettings.format.indent,
    blankLines: blankLines === 'one' || blankLines === 'none' ? blankLines : defaultSettings.format.blankLines,
  };
}

/** Tells whether the user gave a rule a severity, by its own name or its family's. */
export function hasOwnSeverity(rules: RuleSettings, rule: string): boolean {
  return [rule, `${rule.slice(0, rule.indexOf('/'))}/*`].some((key) => {
    const setting = Object.hasOwn(rules, key) ? rules[key] : undefined;
    return typeof setting === 'string' || (isRecord(setting) && setting['severity'] !== undefined);
  });
}

function toLimit(value: unknown, fallback: number): number {
  return typeof value === 'number' && value >= 0 ? Math.floor(value) : fallback;
}
