import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { createToRange } from '../features/positions';
import type { FeatureTexts } from '../features/texts';
import { configFileName, parseConfig, type Config, type ConfigReading } from '../linter/config';
import { describeProblem } from '../linter/problems';
import type { RuleMeta } from '../linter/rule';
import type { Language } from '../service/service';
import type { Files } from './files';
import type { Log } from './log';
import { findWorkspaceFolder, foldersToSearch, pathWithin } from './uris';

/** House rules that hold for a document. */
export interface HouseRules {
  /** The same object as long as the file says the same. */
  readonly config: Config;
  /** The document's path within the folder of the house rules. */
  readonly path: string;
}

/** Finds the house rules of documents. */
export interface HouseRulesStore {
  /** Those of the nearest config file; never rejects. */
  find(uri: string): Promise<HouseRules | undefined>;
  /** Tells whether the client says when the document's house rules change: it watches the folders it has open. */
  isWatched(uri: string): boolean;
  /** Has every file read anew when it is needed next. */
  forget(): void;
}

/** What the store needs of its surroundings. */
export interface HouseRulesParts {
  readonly files: Files;
  readonly connection: Pick<Connection, 'sendDiagnostics'>;
  readonly log: Log;
  readonly rules: readonly RuleMeta[];
  readonly texts: Pick<FeatureTexts, 'source'>;
  readonly language: Language;
  readonly watchesFiles: boolean;
  /** Addresses of the folders the client has open, as they are now. */
  readonly workspaceFolders: () => readonly string[];
}

interface Loaded extends ConfigReading {
  readonly text: string;
}

/** Makes the store of one server. A config file holds for all folders below its own, the nearest one alone. */
export function createHouseRules(parts: HouseRulesParts): HouseRulesStore {
  const { files, log } = parts;
  const pending = new Map<string, Promise<Loaded | undefined>>();
  const known = new Map<string, Loaded>();
  const warned = new Set<string>();

  const read = async (uri: string): Promise<Loaded | undefined> => {
    let text: string | undefined;
    try {
      text = await files.read(uri);
    } catch (error) {
      const message = `${uri}: ${error instanceof Error ? error.message : String(error)}`;
      if (!warned.has(message)) log.warn(message);
      warned.add(message);
    }
    const before = known.get(uri);
    if (before?.text === text) return before;
    const loaded = text === undefined ? undefined : { text, ...parseConfig(text, parts.rules) };
    if (loaded) known.set(uri, loaded);
    else known.delete(uri);
    // What was wrong before is taken back.
    if (loaded?.problems.length || before?.problems.length) await tell(parts, uri, loaded);
    return loaded;
  };
  const load = (uri: string): Promise<Loaded | undefined> => {
    const loading = pending.get(uri) ?? read(uri);
    pending.set(uri, loading);
    return loading;
  };

  return {
    async find(uri) {
      for (const folder of foldersToSearch(uri, parts.workspaceFolders())) {
        const loaded = await load(folder + configFileName);
        if (loaded) return { config: loaded.config, path: pathWithin(folder, uri) };
      }
      return undefined;
    },
    isWatched: (uri) => parts.watchesFiles && findWorkspaceFolder(uri, parts.workspaceFolders()) !== undefined,
    forget: () => pending.clear(),
  };
}

/** Shows what is wrong with a config file at its lines, whether it is open or not, and in the log. */
async function tell({ connection, log, texts, language }: HouseRulesParts, uri: string, loaded: Loaded | undefined): Promise<void> {
  const toRange = createToRange(loaded?.text ?? '');
  const diagnostics = (loaded?.problems ?? []).map(({ span, message }): Diagnostic => {
    const range = toRange(span);
    const text = describeProblem(message, language);
    log.warn(`${uri}:${range.start.line + 1}:${range.start.character + 1} ${text}`);
    return { range, severity: DiagnosticSeverity.Warning, source: texts.source, message: text };
  });
  await connection.sendDiagnostics({ uri, diagnostics });
}
