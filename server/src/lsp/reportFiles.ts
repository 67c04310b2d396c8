import { RequestType0 } from 'vscode-languageserver';
import type { CancellationSignal } from '../base/cancellation';
import type { SearchedReport } from '../features/findSymbols';
import { provideDocumentSymbols } from '../features/provideDocumentSymbols';
import { isRecord } from './client';
import type { ServerContext } from './context';
import { createPace } from './pace';
import { nameIn } from './uris';

/**
 * The request `jiaogao/findReports`, answered by clients that say `findsReports`: files of the open folders that may be reports, each
 * with a version that stays while the file is not saved again.
 */
const findReportsRequest = new RequestType0<unknown, void>('jiaogao/findReports');

/** What is known of the files of the open folders. */
export interface ReportFiles {
  /** The reports among them, but for those that are open. A file is read once for each of its versions; what is read stays known when the asker no longer waits. */
  list(token: CancellationSignal): Promise<readonly SearchedReport[]>;
}

/** What was read of a version of a file; no report where it is none, or cannot be read. */
interface KnownFile {
  readonly version: string;
  readonly report: SearchedReport | undefined;
}

/** Makes the list of one server. It keeps outlines, not texts. */
export function createReportFiles(context: ServerContext): ReportFiles {
  const { client, connection, documents, files, giveWay, log, service, texts } = context;
  let known = new Map<string, KnownFile>();
  const readReport = async (uri: string): Promise<SearchedReport | undefined> => {
    try {
      const text = await files.read(uri);
      if (text === undefined) return undefined;
      const document = service.open(text);
      await service.readInSteps(document, createPace(giveWay));
      // Any text is one report at least; a title tells it from a list of things to buy.
      if (!document.reports.some(({ title }) => title)) return undefined;
      return { uri, name: nameIn(uri), symbols: provideDocumentSymbols(document, texts) };
    } catch (error) {
      log.error(uri, error);
      return undefined;
    }
  };
  return {
    async list(token) {
      if (!client.findsReports) return [];
      const before = known;
      known = new Map();
      const found = readAnswer(await connection.sendRequest(findReportsRequest));
      for (const { uri, version } of found) {
        const file = before.get(uri);
        if (file?.version === version) known.set(uri, file);
      }
      for (const { uri, version } of found) {
        if (token.isCancellationRequested) break;
        if (!known.has(uri) && !documents.has(uri)) known.set(uri, { version, report: await readReport(uri) });
      }
      return [...known.values()].flatMap(({ report }) => (report && !documents.has(report.uri) ? [report] : []));
    },
  };
}

function readAnswer(answer: unknown): { readonly uri: string; readonly version: string }[] {
  const entries: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return entries.flatMap((entry) => {
    if (!isRecord(entry)) return [];
    const { uri, version } = entry;
    return typeof uri === 'string' && typeof version === 'string' ? [{ uri, version }] : [];
  });
}
