import { type Continuation, provideContinuation } from '../features/provideContinuation';
import { isRecord } from './client';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** What `jiaogao/continueList` is asked with. */
interface ContinueListParams {
  readonly textDocument: { readonly uri: string };
  readonly version: number;
  readonly line: number;
  /** Whether the items behind are to move on by one. */
  readonly renumber: boolean;
}

/**
 * `jiaogao/continueList`: what the Enter key is to do at the end of a line. Asked ahead, so that the key waits for nobody;
 * null for a version that is not there any more, or not yet.
 */
export const continueList: Method = (context) => {
  context.connection.onRequest(
    'jiaogao/continueList',
    guardRequest<unknown, Continuation | null>('jiaogao/continueList', context.log, null, async (params) => {
      if (!isContinueListParams(params)) return null;
      const { uri } = params.textDocument;
      if (context.documents.get(uri)?.version !== params.version) return null;
      const document = await readDocument(context, uri);
      return document ? provideContinuation(document, params.line, params.renumber) : null;
    }),
  );
  return {};
};

function isContinueListParams(params: unknown): params is ContinueListParams {
  return (
    isRecord(params) &&
    isRecord(params['textDocument']) &&
    typeof params['textDocument']['uri'] === 'string' &&
    typeof params['version'] === 'number' &&
    typeof params['line'] === 'number' &&
    typeof params['renumber'] === 'boolean'
  );
}
