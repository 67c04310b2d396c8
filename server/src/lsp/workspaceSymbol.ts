import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { findSymbols, type SearchedReport } from '../features/findSymbols';
import { provideDocumentSymbols } from '../features/provideDocumentSymbols';
import { readDocument, type Method } from './context';
import { guardRequest } from './log';
import { createReportFiles } from './reportFiles';
import { nameIn } from './uris';

/** `workspace/symbol`: titles and headings of all open reports, and of those in the open folders where the client finds them. */
export const workspaceSymbol: Method = (context) => {
  const { connection, documents, log, texts } = context;
  const reportFiles = createReportFiles(context);
  connection.onWorkspaceSymbol(
    guardRequest<WorkspaceSymbolParams, WorkspaceSymbol[] | null>('workspace/symbol', log, null, async ({ query }, token) => {
      const reports: SearchedReport[] = [];
      for (const uri of [...documents.keys()]) {
        const document = await readDocument(context, uri);
        if (document) reports.push({ uri, name: nameIn(uri), symbols: provideDocumentSymbols(document, texts) });
      }
      return findSymbols([...reports, ...(await reportFiles.list(token))], query);
    }),
  );
  return { workspaceSymbolProvider: true };
};
