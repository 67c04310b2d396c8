import type { InitializeParams } from 'vscode-languageserver';
import type { RuleCatalogue } from '../service/createService';
import type { Language } from '../service/service';

/** What the client can do and wants, as far as it matters to this server. */
export interface ClientFacts {
  readonly language: Language;
  /** What rules say in English, from clients that bring it along: a server for the browser has no file to read it from. */
  readonly english: RuleCatalogue | undefined;
  /** The client asks for diagnostics itself; otherwise they are sent to it. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  /** The client answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** The client wants to be asked to tell of changed settings. */
  readonly registersConfiguration: boolean;
  /** Edits may name the version they are made for. */
  readonly versionedEdits: boolean;
  /** The client can ask before it applies a part of an edit. */
  readonly annotatesEdits: boolean;
  /** The client asks for the edit of a code action when it is chosen. */
  readonly lazyCodeActions: boolean;
  /** The client asks what a rename would replace before it asks for a new name. */
  readonly preparesRename: boolean;
  /** The client has the command `jiaogao.fillBlank`, which asks for a text and puts it into given places. */
  readonly fillsBlanks: boolean;
  /** Edits may make a file. */
  readonly createsFiles: boolean;
  /** The client has the commands `jiaogao.saveSidecars` and `jiaogao.turnOffRule`. */
  readonly hasIgnoreCommands: boolean;
  /** The client has the command `jiaogao.explainRule`, which shows the page of a rule. */
  readonly explainsRules: boolean;
  /** The client has the command `jiaogao.select`, which puts the selection where an edit says. */
  readonly selects: boolean;
  /** The client answers the request `jiaogao/readFile`. */
  readonly readsFiles: boolean;
  /** The client asks again for code lenses, inlay hints and semantic tokens when it is told to. */
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesTokens: boolean;
  /** The client answers the request `jiaogao/findReports`. */
  readonly findsReports: boolean;
  /** The client has the command `jiaogao.showPlaces`, which shows places of a document. */
  readonly showsPlaces: boolean;
  /** A definition may say which words it is the definition of. */
  readonly linksDefinitions: boolean;
  /** The client answers the request `jiaogao/listFiles`. */
  readonly listsFiles: boolean;
  /** Completion items may have tab stops. */
  readonly snippets: boolean;
  /** The client wants to be asked to tell of changed files. */
  readonly watchesFiles: boolean;
  /** Addresses of the folders the client has open at start. */
  readonly workspaceFolders: readonly string[];
  /** The client tells of folders that are opened and closed. */
  readonly changesFolders: boolean;
  readonly foldingLimit: number;
  /** Settings given at start, for clients that answer no questions about them. */
  readonly initialSettings: unknown;
}

/** Reads the facts; takes anything, as clients differ and parts may be missing. */
export function readClientFacts(params: Partial<InitializeParams>): ClientFacts {
  const { textDocument, workspace } = params.capabilities ?? {};
  const options: unknown = params.initializationOptions;
  const initial: Record<string, unknown> = isRecord(options) ? options : {};
  const pull = textDocument?.diagnostic;
  const edits = workspace?.workspaceEdit;
  return {
    language: toLanguage(initial['language']),
    english: toCatalogue(initial['english']),
    pullsDiagnostics: pull !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: pull?.relatedInformation === true || textDocument?.publishDiagnostics?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    versionedEdits: edits?.documentChanges === true,
    annotatesEdits: edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined,
    lazyCodeActions:
      textDocument?.codeAction?.dataSupport === true && textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    fillsBlanks: initial['fillsBlanks'] === true,
    createsFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    hasIgnoreCommands: initial['hasIgnoreCommands'] === true,
    explainsRules: initial['explainsRules'] === true,
    selects: initial['selects'] === true,
    readsFiles: initial['readsFiles'] === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    findsReports: initial['findsReports'] === true,
    showsPlaces: initial['showsPlaces'] === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    listsFiles: initial['listsFiles'] === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: readFolders(params),
    changesFolders: workspace?.workspaceFolders === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    initialSettings: initial['settings'],
  };
}

/** The folders, or the one root that older clients know. */
function readFolders({ workspaceFolders, ...params }: Partial<InitializeParams>): string[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map(({ uri }) => uri).filter((uri) => typeof uri === 'string');
  const { rootUri } = params as { readonly rootUri?: unknown };
  return typeof rootUri === 'string' ? [rootUri] : [];
}

/** Chinese unless English is asked for (`en`, `en-GB`): the reports are Chinese. */
export function toLanguage(tag: unknown): Language {
  return typeof tag === 'string' && /^en\b/i.test(tag) ? 'en' : 'zh';
}

/** Takes over what has the shape of a catalogue; an entry of another shape is left out, and its rule speaks Chinese. */
function toCatalogue(value: unknown): RuleCatalogue | undefined {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([rule, entry]) => {
      if (!isRecord(entry) || typeof entry['summary'] !== 'string' || !isRecord(entry['messages'])) return [];
      const messages = Object.entries(entry['messages']).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
      return [[rule, { summary: entry['summary'], messages: Object.fromEntries(messages) }]];
    }),
  );
}

/** Tells whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
