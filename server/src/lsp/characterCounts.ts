import { RequestType } from 'vscode-languageserver';
import { writeCountTable } from '../features/countTable';
import { isRecord } from './client';
import type { Method } from './context';
import { guardRequest } from './log';

/** The request `jiaogao/characterCounts`: how long the reports of an open document and their sections are, as a table in Markdown. */
const characterCountsRequest = new RequestType<unknown, string | null, void>('jiaogao/characterCounts');

/** Answers it; null for a document that is not open, or too large. */
export const characterCounts: Method = ({ checks, connection, log, rules, texts }) => {
  connection.onRequest(
    characterCountsRequest,
    guardRequest<unknown, string | null>(characterCountsRequest.method, log, null, async (params, token) => {
      const document = isRecord(params) ? params['textDocument'] : undefined;
      const uri = isRecord(document) ? document['uri'] : undefined;
      const checked = typeof uri === 'string' ? await checks.latest(uri, token) : undefined;
      if (!checked) return null;
      const isBlank = (rule: string): boolean => rules.get(rule)?.blank === true;
      return writeCountTable(checked.document, { findings: checked.found.all, isBlank, target: checked.settings.look.target }, texts);
    }),
  );
  return {};
};
