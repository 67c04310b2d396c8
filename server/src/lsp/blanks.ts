import { RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { findBlanks } from '../features/findBlanks';
import { provideBlanks, type BlankList } from '../features/provideBlanks';
import type { Method } from './context';
import { guardRequest } from './log';

/** What is asked for blanks. */
export interface BlanksParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The blanks of one version of a document. */
export interface BlanksAnswer extends BlankList {
  readonly version: number;
}

/** The request `jiaogao/blanks`. */
export const blanksRequest = new RequestType<BlanksParams, BlanksAnswer | null, void>('jiaogao/blanks');

/** `jiaogao/blanks`: all that is still to be filled, by name. */
export const blanks: Method = ({ connection, checks, log, rules }) => {
  connection.onRequest(
    blanksRequest,
    guardRequest<BlanksParams, BlanksAnswer | null>('jiaogao/blanks', log, null, async ({ textDocument }, token) => {
      const checked = await checks.latest(textDocument.uri, token, 'typing');
      if (!checked) return null;
      const { document, found, version } = checked;
      return { version, ...provideBlanks(document, findBlanks(document, found.all, rules)) };
    }),
  );
  return {};
};
