import { isMainThread } from 'node:worker_threads';
import type { Language } from '../service/service';
import type { ExitCode } from './checkCommand';
import type { ListFormat } from './listCommand';
import type { Colors } from './formatCheckText';
import { createWrite } from './output';
import { readCommandLine, type Task } from './program';
import type { Command } from './readReports';
import { cliTexts, pickLanguage, type CliTexts } from './texts';

async function main(args: readonly string[]): Promise<ExitCode> {
  // The language is needed before the command line can be read: help and mistakes are told in it.
  const language = pickLanguage(findLanguage(args), process.env);
  const texts = cliTexts(language);
  const write = createWrite(process.stdout);
  const tell = createWrite(process.stderr);
  const reading = readCommandLine(args, texts);
  if (!('task' in reading)) {
    await (reading.to === 'stdout' ? write : tell)(reading.print);
    return reading.exitCode;
  }
  return run(reading.task, language, texts, { write, tell: (line) => tell(`jiaogao: ${line}\n`) });
}

/** The core is loaded only when there is something to check, so that help and mistakes answer at once. */
async function run(task: Task, language: Language, texts: CliTexts, output: Pick<Command, 'write' | 'tell'>): Promise<ExitCode> {
  const [{ createService }, { english }] = await Promise.all([import('../service/createService'), import('../service/english')]);
  const service = createService({ english });
  const { default: picocolors } = await import('picocolors');
  const colorsFor = (wanted: boolean): Colors => picocolors.createColors(wanted && picocolors.isColorSupported);
  if (task.kind === 'rules') {
    const { runRules } = await import('./rulesCommand');
    return runRules({ service, texts, language, format: task.format, ...output });
  }
  if (task.kind === 'explain') {
    const { runExplain } = await import('./explainCommand');
    return runExplain({ service, texts, language, rule: task.rule, colors: colorsFor(task.color), ...output });
  }
  const command: Command = { names: task.names, service, texts, ...output };
  if (task.kind === 'list') {
    const { runList } = await import('./listCommand');
    return runList({ ...command, format: task.format, list: await loadList(task.what) });
  }
  const { createSidecarFiles } = await import('./sidecarFiles');
  const sidecars = createSidecarFiles(command, language);
  const { createHouseRules } = await import('./houseRules');
  const houseRules = createHouseRules({ choice: task.config, service, texts, language, tell: output.tell });
  if (task.kind === 'baseline') {
    const { runBaseline } = await import('./baselineCommand');
    return runBaseline({ ...command, houseRules, sidecars, prune: task.prune });
  }
  const { runCheck } = await import('./checkCommand');
  const { planThreads } = await import('./checkThreads');
  const { createCheckFormat } = await import('./createCheckFormat');
  const { format: as, suppressions, reportsUnused, config } = task;
  const severity = task.severity ?? (as === 'json' ? 'hint' : 'info');
  const colors = task.color && picocolors.isColorSupported;
  const { format } = createCheckFormat({ format: as, colors, service, texts, language });
  const { threads, plan } = await planThreads(task.names, task.threads);
  const threadTask = { language, format: as, severity, colors, suppressions, reportsUnused, config };
  return runCheck({
    ...command,
    houseRules,
    sidecars: suppressions ? sidecars : undefined,
    reportsUnused,
    severity,
    format,
    threaded: threads > 1 ? { program: new URL(import.meta.url), task: threadTask, threads } : undefined,
    plan,
  });
}

async function loadList(what: 'outline' | 'figures'): Promise<ListFormat> {
  if (what === 'outline') {
    const { formatOutlineText: text, formatOutlineJson: json } = await import('./formatOutline');
    return { text, json };
  }
  const { formatFiguresText: text, formatFiguresJson: json } = await import('./formatFigures');
  return { text, json };
}

function findLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return undefined;
  return args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
}

function start(): void {
  main(process.argv.slice(2)).then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      const { crashed } = cliTexts(pickLanguage(undefined, process.env));
      process.stderr.write(`jiaogao: ${crashed}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 2;
    },
  );
}

if (isMainThread) start();
// A thread that checks some of the files runs the same program.
else void import('./checkThread').then(({ serveAsThread }) => serveAsThread());
