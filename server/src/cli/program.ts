import { Argument, Command as CommandLine, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import type { Severity } from '../linter/rule';
import type { ExitCode } from './checkCommand';
import type { ConfigChoice } from './houseRules';
import { severities } from './tally';
import type { CliTexts, UsageProblem } from './texts';

/** What the command line says, understood. */
export type Task =
  | {
      readonly kind: 'check';
      readonly names: readonly string[];
      readonly format: 'text' | 'json';
      readonly severity: Severity | undefined;
      readonly color: boolean;
      /** What is written in sidecars holds. */
      readonly suppressions: boolean;
      readonly reportsUnused: boolean;
      /** Undefined where the program is to decide. */
      readonly threads: number | undefined;
      readonly config: ConfigChoice;
    }
  | { readonly kind: 'baseline'; readonly names: readonly string[]; readonly prune: boolean; readonly config: ConfigChoice }
  | { readonly kind: 'list'; readonly what: 'outline' | 'figures'; readonly names: readonly string[]; readonly format: 'text' | 'json' }
  | { readonly kind: 'rules'; readonly format: 'text' | 'json' }
  | { readonly kind: 'explain'; readonly rule: string; readonly color: boolean };

/** A task, or what there is to print instead: help, the version, or what is wrong with the command line. */
export type Reading = { readonly task: Task } | { readonly print: string; readonly to: 'stdout' | 'stderr'; readonly exitCode: ExitCode };

/** Reads the command line; prints nothing itself. */
export function readCommandLine(args: readonly string[], texts: CliTexts): Reading {
  let task: Task | undefined;
  let printed = '';
  const program = createProgram(texts, (read) => (task = read));
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined });
  }
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { print: printed, to: 'stdout', exitCode: 0 };
    if (error.code === 'commander.help') return { print: program.helpInformation(), to: 'stderr', exitCode: 2 };
    return { print: describeMistake(error, texts), to: 'stderr', exitCode: 2 };
  }
  if (!task) throw new Error('a command line that is neither a task nor a mistake');
  return { task };
}

interface ConfigOptions {
  readonly config?: string | boolean;
}

function toConfigChoice(config: ConfigOptions['config']): ConfigChoice {
  if (config === false) return { kind: 'none' };
  return typeof config === 'string' ? { kind: 'file', path: config } : { kind: 'nearest' };
}

interface CheckOptions extends ConfigOptions {
  readonly format: 'text' | 'json';
  readonly severity?: Severity;
  readonly color: boolean;
  readonly suppressions: boolean;
  readonly reportUnused: boolean;
  readonly threads?: number;
}

/** Reads how many of something there are to be. */
function toCount(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}

function createProgram(texts: CliTexts, onTask: (task: Task) => void): CommandLine {
  const program = new CommandLine('jiaogao');
  // Settings that commands inherit have to stand before the commands.
  program
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureHelp({
      styleTitle: (title) => headingOf(title, texts),
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      optionDescription: ({ description }) => description,
    })
    .helpOption('-h, --help', texts.helpAbout)
    .helpCommand(false)
    .description(texts.about)
    .version(version, '-V, --version', texts.versionAbout)
    .addOption(new Option('--lang <lang>', texts.langAbout).choices(['zh', 'en']))
    .addHelpText('after', texts.examples)
    .usage(texts.programUsage);
  const files = (): Argument => new Argument(`<${texts.filesName}...>`, texts.filesAbout);
  const config = (): Option => new Option(`--config <${texts.filesName}>`, texts.configAbout);
  const noConfig = (): Option => new Option('--no-config', texts.noConfigAbout);
  const format = (): Option => new Option('--format <format>', texts.formatAbout).choices(['text', 'json']).default('text');
  program
    .command('check')
    .description(texts.checkAbout)
    .usage(texts.commandUsage)
    .addArgument(files())
    .addOption(format())
    .addOption(new Option('--severity <severity>', texts.severityAbout).choices([...severities]))
    .addOption(config())
    .addOption(noConfig())
    .addOption(new Option('--no-color', texts.colorAbout))
    .addOption(new Option('--no-suppressions', texts.suppressionsAbout))
    .addOption(new Option('--report-unused', texts.reportUnusedAbout).default(false))
    .addOption(new Option(`--threads <${texts.threadsName}>`, texts.threadsAbout).argParser(toCount))
    .action(
      (names: string[], { format: as, severity, color, suppressions, reportUnused: reportsUnused, threads, ...rest }: CheckOptions) => {
        const task = { names, format: as, severity, color, suppressions, reportsUnused, threads };
        onTask({ kind: 'check', ...task, config: toConfigChoice(rest.config) });
      },
    );
  program
    .command('baseline')
    .description(texts.baselineAbout)
    .usage(texts.commandUsage)
    .addArgument(files())
    .addOption(new Option('--prune', texts.pruneAbout).default(false))
    .addOption(config())
    .addOption(noConfig())
    .action((names: string[], { prune, ...rest }: ConfigOptions & { readonly prune: boolean }) => {
      onTask({ kind: 'baseline', names, prune, config: toConfigChoice(rest.config) });
    });
  for (const [what, about] of [
    ['outline', texts.outlineAbout],
    ['figures', texts.figuresAbout],
  ] as const) {
    program
      .command(what)
      .description(about)
      .usage(texts.commandUsage)
      .addArgument(files())
      .addOption(format())
      .action((names: string[], options: { format: 'text' | 'json' }) => onTask({ kind: 'list', what, names, format: options.format }));
  }
  program
    .command('rules')
    .description(texts.rulesAbout)
    .usage(texts.rulesUsage)
    .addOption(format())
    .action((options: { format: 'text' | 'json' }) => onTask({ kind: 'rules', format: options.format }));
  program
    .command('explain')
    .description(texts.explainAbout)
    .usage(texts.explainUsage)
    .addArgument(new Argument(`<${texts.ruleName}>`, texts.ruleAbout))
    .addOption(new Option('--no-color', texts.colorAbout))
    .action((rule: string, options: { color: boolean }) => onTask({ kind: 'explain', rule, color: options.color }));
  return program;
}

function headingOf(title: string, texts: CliTexts): string {
  return Object.hasOwn(texts.headings, title) ? texts.headings[title as keyof CliTexts['headings']] : title;
}

const mistakes: Readonly<Record<string, UsageProblem>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'optionMissingArgument',
  'commander.invalidArgument': 'invalidArgument',
  'commander.excessArguments': 'excessArguments',
};

/** The library speaks English; what it puts in quotes is what matters. */
function describeMistake({ code, message }: CommanderError, texts: CliTexts): string {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]?.split(' ')[0] ?? '');
  const choices = /choices are (.*)\.$/.exec(message)?.[1]?.split(', ') ?? [];
  const problem = mistakes[code];
  const sentence = problem ? texts.usage(problem, [...quoted, ...choices]) : message;
  return `jiaogao: ${sentence}\n${texts.seeHelp}\n`;
}
