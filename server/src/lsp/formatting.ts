import type { DocumentFormattingParams, DocumentRangeFormattingParams, Range, TextEdit } from 'vscode-languageserver';
import type { CancellationSignal } from '../base/cancellation';
import { toLspEdits, toSpan } from '../features/positions';
import { formatSettings, provideFormatting } from '../features/provideFormatting';
import { siftFound } from '../linter/applySidecars';
import { type Method, type ServerContext, readDocument } from './context';
import { guardRequest } from './log';
import { createPace } from './pace';
import { isMarkdown } from './uris';

/** `textDocument/formatting` and `textDocument/rangeFormatting`: marks, blanks and layout. */
export const formatting: Method = (context) => {
  const { connection, log } = context;
  connection.onDocumentFormatting(
    guardRequest<DocumentFormattingParams, TextEdit[] | null>('textDocument/formatting', log, null, ({ textDocument: { uri } }, token) =>
      format(context, uri, token),
    ),
  );
  connection.onDocumentRangeFormatting(
    guardRequest<DocumentRangeFormattingParams, TextEdit[] | null>(
      'textDocument/rangeFormatting',
      log,
      null,
      ({ textDocument: { uri }, range }, token) => format(context, uri, token, range),
    ),
  );
  return { documentFormattingProvider: true, documentRangeFormattingProvider: true };
};

/** Null for a document that is not to be checked, and for one that was edited meanwhile: the edits are of the text before. */
async function format(context: ServerContext, uri: string, token: CancellationSignal, range?: Range): Promise<TextEdit[] | null> {
  const { documents, service, settings: store, sidecars: sidecarStore, giveWay } = context;
  const [settings, sidecars] = await Promise.all([store.get(uri), sidecarStore.find(uri)]);
  const open = documents.get(uri);
  const document = await readDocument(context, uri);
  if (!document || settings.ignored) return null;
  const rules = formatSettings(service.rules, settings.rules);
  const pace = createPace(giveWay);
  const edits = await provideFormatting(
    document,
    { ...settings.format, isMarkdown: isMarkdown(uri) },
    {
      check: async (version) => {
        const { found } = await service.checkInSteps(version, rules, token, pace);
        const { found: shown, ignored, baseline } = siftFound(version, found, sidecars.said);
        return { findings: shown.all, hidden: [...ignored, ...baseline] };
      },
      update: service.update,
    },
    range && toSpan(document, range),
  );
  return documents.get(uri) === open ? toLspEdits(document, edits) : null;
}
