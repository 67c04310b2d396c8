import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { FeatureTexts } from '../features/texts';
import type { RuleMeta } from '../linter/rule';
import type { ReportDocument } from '../model/document';
import type { ReportService } from '../service/service';
import type { Checks } from './checks';
import type { ClientFacts } from './client';
import type { OpenDocument } from './documents';
import type { Files } from './files';
import type { HouseRulesStore } from './houseRules';
import type { Log } from './log';
import { createPace } from './pace';
import type { OwnPhrases } from './ownPhrases';
import type { SettingsStore } from './settings';
import type { SidecarStore } from './sidecars';
import type { StatusReporter } from './status';

/** What every method of the server works with. */
export interface ServerContext {
  readonly connection: Connection;
  readonly client: ClientFacts;
  readonly service: ReportService;
  readonly rules: ReadonlyMap<string, RuleMeta>;
  readonly texts: FeatureTexts;
  readonly log: Log;
  /** The documents the client has open, newest version only. */
  readonly documents: Map<string, OpenDocument>;
  /** Reads files that go with reports; those of watchedFiles.ts are watched where the client can do that. */
  readonly files: Files;
  /** Addresses of the folders the client has open. */
  readonly workspaceFolders: Set<string>;
  readonly houseRules: HouseRulesStore;
  readonly sidecars: SidecarStore;
  readonly ownPhrases: OwnPhrases;
  readonly settings: SettingsStore;
  readonly checks: Checks;
  readonly status: StatusReporter;
  /** Lets what waits be done first: edits, other requests. */
  readonly giveWay: () => Promise<void>;
  /** Makes the process prefer a small memory to speed. */
  readonly spareMemory: (() => void) | undefined;
  /** Told after a document was opened, changed or closed. */
  readonly watchers: Set<DocumentWatcher>;
}

/** What a method keeps per document follows the document's life. */
export interface DocumentWatcher {
  /** The client has finished its start and may be asked for things. */
  readonly initialized?: () => Promise<void>;
  readonly opened?: (open: OpenDocument) => void;
  readonly changed?: (open: OpenDocument) => void;
  readonly closed?: (uri: string) => void;
  readonly settingsChanged?: () => void;
  /** Files that go with reports were written, made or removed; everything is checked again afterwards. */
  readonly filesChanged?: (uris: readonly string[]) => void;
}

/** Puts the handlers of a method in place and says what the server can do with it. */
export type Method = (context: ServerContext) => ServerCapabilities;

/**
 * The version of an open document that a request is about, all of it parsed, so that what is asked of it blocks nobody for
 * long; undefined when it is too large, or not open, or no longer once it is parsed. Positions in the request are of this
 * version, so an edit meanwhile does not change it.
 */
export async function readDocument(context: ServerContext, uri: string): Promise<ReportDocument | undefined> {
  const content = context.documents.get(uri)?.content;
  if (content?.kind !== 'report') return undefined;
  await context.service.readInSteps(content.document, createPace(context.giveWay));
  return context.documents.has(uri) ? content.document : undefined;
}
