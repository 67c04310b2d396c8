import { RequestType, type Position, type TextDocumentIdentifier } from 'vscode-languageserver';
import { parseBlankTable, type TableFormat } from '../features/blankTable';
import { findBlanks } from '../features/findBlanks';
import { toOffset } from '../features/positions';
import { groupsAt, provideTableFilling, type TableFilling } from '../features/provideTableFilling';
import type { Method } from './context';
import { guardRequest } from './log';

/** A table, and the report that it is to fill. */
export interface TableFillingParams {
  readonly textDocument: TextDocumentIdentifier;
  /** In the report; before the first one, or missing, for all of the file. */
  readonly position?: Position;
  readonly table: { readonly text: string; readonly format: TableFormat };
}

/** What the table would fill in one version of a document. */
export interface TableFillingAnswer extends TableFilling {
  readonly version: number;
}

/** The request `jiaogao/tableFilling`. */
export const tableFillingRequest = new RequestType<TableFillingParams, TableFillingAnswer | null, void>('jiaogao/tableFilling');

/** `jiaogao/tableFilling`: what the values of a table would fill; changes nothing itself. */
export const tableFilling: Method = ({ connection, checks, log, rules }) => {
  connection.onRequest(
    tableFillingRequest,
    guardRequest<TableFillingParams, TableFillingAnswer | null>(
      'jiaogao/tableFilling',
      log,
      null,
      async ({ textDocument, position, table }, token) => {
        const checked = await checks.latest(textDocument.uri, token, 'typing');
        if (!checked) return null;
        const { document, found, version } = checked;
        const all = findBlanks(document, found.all, rules);
        const groups = position ? groupsAt(document, all, toOffset(document, position)) : all;
        return { version, ...provideTableFilling(document, groups, parseBlankTable(table.text, table.format)) };
      },
    ),
  );
  return {};
};
