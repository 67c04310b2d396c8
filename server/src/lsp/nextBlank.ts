import { RequestType, type Range, type TextDocumentIdentifier } from 'vscode-languageserver';
import { blankSpans } from '../features/findBlanks';
import { toSpan } from '../features/positions';
import { provideNextBlank, type NextBlank } from '../features/provideBlanks';
import type { Method } from './context';
import { guardRequest } from './log';

/** From where the next blank is looked for, and which way. */
export interface NextBlankParams {
  readonly textDocument: TextDocumentIdentifier;
  /** What is selected, or where the cursor is. */
  readonly range: Range;
  readonly backward?: boolean;
}

/** A blank of one version of a document. */
export interface NextBlankAnswer extends NextBlank {
  readonly version: number;
}

/** The request `jiaogao/nextBlank`; `null` where nothing is left to fill. */
export const nextBlankRequest = new RequestType<NextBlankParams, NextBlankAnswer | null, void>('jiaogao/nextBlank');

/** `jiaogao/nextBlank`: the blank behind or before a place, round and round. */
export const nextBlank: Method = ({ connection, checks, log, rules }) => {
  connection.onRequest(
    nextBlankRequest,
    guardRequest<NextBlankParams, NextBlankAnswer | null>(
      'jiaogao/nextBlank',
      log,
      null,
      async ({ textDocument, range, backward = false }, token) => {
        const checked = await checks.latest(textDocument.uri, token, 'typing');
        if (!checked) return null;
        const { document, found, version } = checked;
        const next = provideNextBlank(document, blankSpans(found.all, rules), toSpan(document, range), backward);
        return next ? { version, ...next } : null;
      },
    ),
  );
  return {};
};
