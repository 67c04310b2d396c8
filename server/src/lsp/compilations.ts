import { mergeReports, type MergedReports } from '../features/mergeReports';
import { splitReports, type SplitReport } from '../features/splitReports';
import { longestText } from '../service/limits';
import { isRecord } from './client';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/** Parameters of `jiaogao/mergeReports`: the texts in their order, and the title of the cover, which is chosen where it is left out. */
export interface MergeParams {
  readonly texts: readonly string[];
  readonly cover?: string;
  readonly eol?: string;
}

/** Parameters of `jiaogao/splitReports`: an open compilation, names that are taken, and what the new names end in. */
export interface SplitParams {
  readonly textDocument: { readonly uri: string };
  readonly taken?: readonly string[];
  readonly extension?: string;
}

/** The reports of one version of a document. */
export interface SplitResult {
  readonly version: number;
  readonly reports: readonly SplitReport[];
}

/** `jiaogao/mergeReports` and `jiaogao/splitReports`: one text of several reports, and several of one. Null for what cannot be read. */
export const compilations: Method = (context) => {
  const { connection, log, service, documents } = context;
  connection.onRequest(
    'jiaogao/mergeReports',
    guardRequest<unknown, MergedReports | null>('jiaogao/mergeReports', log, null, (params) => {
      if (!isMerge(params) || params.texts.reduce((sum, { length }) => sum + length, 0) > longestText) return null;
      const { texts, cover, eol = '\n' } = params;
      return mergeReports(
        texts.map((text) => service.open(text)),
        { cover, eol },
        (text) => service.open(text),
      );
    }),
  );
  connection.onRequest(
    'jiaogao/splitReports',
    guardRequest<unknown, SplitResult | null>('jiaogao/splitReports', log, null, async (params) => {
      if (!isSplit(params)) return null;
      const { textDocument, taken = [], extension = '.txt' } = params;
      const version = documents.get(textDocument.uri)?.version;
      const document = await readDocument(context, textDocument.uri);
      return document && version !== undefined ? { version, reports: splitReports(document, { taken, extension }) } : null;
    }),
  );
  return {};
};

function isMerge(params: unknown): params is MergeParams {
  return isRecord(params) && isTexts(params['texts']) && isMaybeText(params['cover']) && isMaybeText(params['eol']);
}

function isSplit(params: unknown): params is SplitParams {
  if (!isRecord(params) || !isRecord(params['textDocument']) || typeof params['textDocument']['uri'] !== 'string') return false;
  return (params['taken'] === undefined || isTexts(params['taken'])) && isMaybeText(params['extension']);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isMaybeText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
