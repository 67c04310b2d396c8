import type { Connection } from 'vscode-languageserver';
import type { FindingLimits } from '../features/limitFindings';
import type { RuleSettings } from '../service/service';
import { isRecord, type ClientFacts } from './client';
import type { Log } from './log';

/** Section under which an editor keeps the settings. */
export const section = 'jiaogao';

/** The settings of one document. */
export interface Settings {
  readonly rules: RuleSettings;
  readonly limits: FindingLimits;
}

/** What holds while the user sets nothing. */
export const defaultSettings: Settings = { rules: {}, limits: { problems: 1000, blanks: 200 } };

/** The settings of all documents, asked for when first needed. */
export interface SettingsStore {
  /** The same object as long as nothing changed; never rejects. */
  get(uri: string): Promise<Settings>;
  /** Forgets what was asked for; `pushed` is what the client sent along, for clients that answer no questions. */
  change(pushed: unknown): void;
  forget(uri: string): void;
}

/** What the store needs of its surroundings. */
export interface SettingsParts {
  readonly connection: Pick<Connection, 'workspace'>;
  readonly client: ClientFacts;
  readonly log: Log;
  /** Says what in the settings of the rules cannot be understood. */
  readonly findProblems: (rules: unknown) => readonly string[];
}

/** Makes the store of one server. */
export function createSettingsStore({ connection, client, log, findProblems }: SettingsParts): SettingsStore {
  const known = new Map<string, Promise<Settings>>();
  const warned = new Set<string>();
  const read = (value: unknown): Settings => {
    const settings = readSettings(value);
    for (const problem of findProblems(settings.rules)) {
      if (!warned.has(problem)) log.warn(problem);
      warned.add(problem);
    }
    return settings;
  };
  let global = read(client.initialSettings);
  const ask = async (uri: string): Promise<Settings> => {
    if (!client.configuration) return global;
    try {
      return read(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch (error) {
      log.error('workspace/configuration', error);
      return global;
    }
  };
  return {
    get(uri) {
      let settings = known.get(uri);
      if (!settings) {
        settings = ask(uri);
        known.set(uri, settings);
      }
      return settings;
    },
    change(pushed) {
      known.clear();
      warned.clear();
      if (isRecord(pushed) && isRecord(pushed[section])) global = read(pushed[section]);
    },
    forget(uri) {
      known.delete(uri);
    },
  };
}

/** Reads settings that somebody may have written by hand: what does not fit is as if it were not there. */
export function readSettings(value: unknown): Settings {
  if (!isRecord(value)) return defaultSettings;
  const { rules, maxProblems, maxBlanks } = value;
  return {
    rules: isRecord(rules) ? (rules as RuleSettings) : defaultSettings.rules,
    limits: {
      problems: toLimit(maxProblems, defaultSettings.limits.problems),
      blanks: toLimit(maxBlanks, defaultSettings.limits.blanks),
    },
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
