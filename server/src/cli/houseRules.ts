import { dirname, join, relative, resolve, sep } from 'node:path';
import { configFileName, configFor, parseConfig, type Config } from '../linter/config';
import { describeProblem } from '../linter/problems';
import { layerSettings, type RuleSettings } from '../linter/settings';
import type { Language, ReportService } from '../service/service';
import { createToPlace } from './places';
import { readInput, standardInput } from './readInput';
import type { CliTexts } from './texts';

/** Where house rules come from: the nearest file, one that is named, or nowhere. */
export type ConfigChoice = { readonly kind: 'nearest' } | { readonly kind: 'file'; readonly path: string } | { readonly kind: 'none' };

/** What house rules say of one file. */
export interface FileRules {
  readonly ignored: boolean;
  /** The same object for all files of which the same is said, so that they share what is known of them. */
  readonly settings: RuleSettings;
}

/** House rules of all files of one run. */
export interface HouseRules {
  /** Reads the file that was named, if any; false where it cannot be read, so that nothing is checked by other rules than asked for. */
  open(): Promise<boolean>;
  rulesFor(path: string): Promise<FileRules>;
  /** Tells whether anything in them could not be read or understood; it was told then. */
  readonly failed: () => boolean;
}

/** What finding house rules needs of the program around it. */
export interface HouseRulesParts {
  readonly choice: ConfigChoice;
  readonly service: ReportService;
  readonly texts: CliTexts;
  readonly language: Language;
  readonly tell: (line: string) => Promise<void>;
}

interface Loaded {
  readonly config: Config;
  readonly folder: string;
}

/** Finds the house rules of files: those of the nearest folder upwards, up to the top of the disk, unless a file was named. */
export function createHouseRules(parts: HouseRulesParts): HouseRules {
  const { choice, service } = parts;
  const known = new Map<string, Promise<Loaded | undefined>>();
  const settings = new Map<string, RuleSettings>();
  const seen = { failed: false };

  const readConfig = async (path: string, mayMiss: boolean): Promise<Loaded | undefined> => {
    const input = await readInput(path);
    if (input.kind === 'problem') {
      if (mayMiss && input.problem.kind === 'missing') return undefined;
      seen.failed = true;
      await parts.tell(parts.texts.problem(shown(path), input.problem));
      return undefined;
    }
    const { config, problems } = parseConfig(input.text, service.rules);
    const toPlace = createToPlace(input.text);
    for (const { span, message } of problems) {
      seen.failed = true;
      const { line, column } = toPlace(span.start);
      await parts.tell(`${shown(path)}:${line}:${column} ${describeProblem(message, parts.language)}`);
    }
    return { config, folder: dirname(path) };
  };
  const findFrom = (folder: string): Promise<Loaded | undefined> => {
    const finding = known.get(folder) ?? findIn(folder);
    known.set(folder, finding);
    return finding;
  };
  const findIn = async (folder: string): Promise<Loaded | undefined> => {
    const above = dirname(folder);
    return (await readConfig(join(folder, configFileName), true)) ?? (above === folder ? undefined : findFrom(above));
  };
  const named = choice.kind === 'file' ? readConfig(resolve(choice.path), false) : undefined;

  return {
    open: async () => named === undefined || (await named) !== undefined,
    async rulesFor(path) {
      const full = resolve(path === standardInput ? 'stdin' : path);
      const loaded = choice.kind === 'nearest' ? await findFrom(dirname(full)) : await named;
      if (!loaded) return { ignored: false, settings: noSettings };
      const within = path === standardInput ? '' : relative(loaded.folder, full).split(sep).join('/');
      const { ignored, layers } = configFor(loaded.config, within);
      const merged = layerSettings(service.rules, layers);
      const key = JSON.stringify(merged);
      const shared = settings.get(key) ?? merged;
      settings.set(key, shared);
      return { ignored, settings: shared };
    },
    failed: () => seen.failed,
  };
}

const noSettings: RuleSettings = {};

/** A path as short as it can be said from here. */
function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
