import { PositionEncodingKind, type Connection, type InitializeResult, type ServerCapabilities } from 'vscode-languageserver';
import { textsIn } from '../features/texts';
import { createService } from '../service/createService';
import type { ReportService } from '../service/service';
import { blanks } from './blanks';
import { createChecks } from './checks';
import { readClientFacts, type ClientFacts } from './client';
import { characterCounts } from './characterCounts';
import { codeAction } from './codeAction';
import { compilations } from './compilations';
import { codeLens } from './codeLens';
import { completion } from './completion';
import { configuration } from './configuration';
import { continueList } from './continueList';
import type { Method, ServerContext } from './context';
import { documentHighlight } from './documentHighlight';
import { definition } from './definition';
import { documentLink } from './documentLink';
import { documentSymbol } from './documentSymbol';
import type { OpenDocument } from './documents';
import type { Environment } from './environment';
import { createFiles } from './files';
import { foldingRange } from './foldingRange';
import { formatting } from './formatting';
import { createHouseRules } from './houseRules';
import { hover } from './hover';
import { linkedEditingRange } from './linkedEditingRange';
import { inlayHint } from './inlayHint';
import { createLog, guardNotification } from './log';
import { moveSection } from './moveSection';
import { nextBlank } from './nextBlank';
import { showProgressWhenSlow } from './progress';
import { pullDiagnostics } from './pullDiagnostics';
import { pushDiagnostics } from './pushDiagnostics';
import { remaining } from './remaining';
import { references } from './references';
import { rename } from './rename';
import { selectionRange } from './selectionRange';
import { semanticTokens } from './semanticTokens';
import { createOwnPhrases } from './ownPhrases';
import { createSettingsStore } from './settings';
import { createSidecars } from './sidecars';
import { sidecarChanges } from './sidecarChanges';
import { createStatusReporter } from './status';
import { tableFilling } from './tableFilling';
import { stock } from './stock';
import { textSync } from './textSync';
import { watchedFiles } from './watchedFiles';
import { workspaceFolders } from './workspaceFolders';
import { workspaceSymbol } from './workspaceSymbol';

const methods: readonly Method[] = [
  textSync,
  configuration,
  watchedFiles,
  workspaceFolders,
  sidecarChanges,
  pullDiagnostics,
  pushDiagnostics,
  documentSymbol,
  foldingRange,
  hover,
  codeAction,
  semanticTokens,
  rename,
  selectionRange,
  moveSection,
  documentHighlight,
  linkedEditingRange,
  blanks,
  nextBlank,
  tableFilling,
  remaining,
  formatting,
  compilations,
  continueList,
  definition,
  references,
  documentLink,
  codeLens,
  inlayHint,
  characterCounts,
  workspaceSymbol,
  completion,
  stock,
];

/** Serves one client over a connection until it goes; the mains differ in the connection and in what they bring. */
export function startServer(connection: Connection, environment: Environment): void {
  connection.onInitialize((params): InitializeResult => {
    const client = readClientFacts(params);
    const service = createService({ english: client.english ?? environment.english });
    const context = createContext(connection, environment, service, client);
    const capabilities: ServerCapabilities = { positionEncoding: PositionEncodingKind.UTF16 };
    for (const method of methods) Object.assign(capabilities, method(context));
    connection.onInitialized(
      guardNotification('initialized', context.log, async () => {
        for (const watcher of context.watchers) await watcher.initialized?.();
      }),
    );
    return { capabilities, serverInfo: { name: 'jiaogao', version: environment.version } };
  });
  connection.listen();
}

function createContext(connection: Connection, environment: Environment, service: ReportService, client: ClientFacts): ServerContext {
  const log = createLog(connection);
  const documents = new Map<string, OpenDocument>();
  const rules = new Map(service.rules.map((rule) => [rule.id, rule]));
  const texts = textsIn(client.language);
  const findProblems = (value: unknown): readonly string[] => service.settingsProblems(value, client.language);
  const folders = new Set(client.workspaceFolders);
  const files = createFiles(connection, client, environment);
  const houseRules = createHouseRules({
    files,
    connection,
    log,
    rules: service.rules,
    texts,
    language: client.language,
    watchesFiles: client.watchesFiles,
    workspaceFolders: () => [...folders],
  });
  const sidecars = createSidecars({ files, connection, texts, language: client.language, workspaceFolders: () => [...folders] });
  const ownPhrases = createOwnPhrases({ files, connection, texts, workspaceFolders: () => [...folders] });
  const settings = createSettingsStore({ connection, client, log, findProblems, houseRules, rules: service.rules });
  const status = createStatusReporter(connection, rules);
  const checks = createChecks({
    service,
    settings,
    sidecars,
    documents,
    log,
    giveWay: environment.giveWay,
    onStart: (open) => {
      const endStatus = status.start(open);
      const endProgress = showProgressWhenSlow(connection, texts.checking);
      return (checked) => {
        endProgress();
        endStatus(checked);
        // Until all rules have looked, an entry may hide what is not found yet.
        if (checked?.isSettled) sidecars.tellUnused(checked.uri, checked.sidecars, checked.unused);
      };
    },
  });
  return {
    connection,
    client,
    service,
    rules,
    texts,
    log,
    documents,
    files,
    workspaceFolders: folders,
    houseRules,
    sidecars,
    ownPhrases,
    settings,
    checks,
    status,
    giveWay: environment.giveWay,
    spareMemory: environment.spareMemory,
    watchers: new Set(),
  };
}
