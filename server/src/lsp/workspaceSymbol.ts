import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { findSymbols, type SearchedReport } from '../features/findSymbols';
import { readDocument, type Method } from './context';
import { guardRequest } from './log';
import { nameIn } from './uris';

/** `workspace/symbol`: titles and headings of all open reports. */
export const workspaceSymbol: Method = (context) => {
  const { connection, documents, log, texts } = context;
  connection.onWorkspaceSymbol(
    guardRequest<WorkspaceSymbolParams, WorkspaceSymbol[] | null>('workspace/symbol', log, null, async ({ query }) => {
      const reports: SearchedReport[] = [];
      for (const uri of [...documents.keys()]) {
        const document = await readDocument(context, uri);
        if (document) reports.push({ uri, name: nameIn(uri), document });
      }
      return findSymbols(reports, query, texts);
    }),
  );
  return { workspaceSymbolProvider: true };
};
