import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { toOffset } from '../features/positions';
import { provideCompletion, resolveCompletion } from '../features/provideCompletion';
import { ownFolder } from '../features/stock/ownPhrases';
import { type Method, readDocument } from './context';
import { guardRequest } from './log';

/**
 * `textDocument/completion` and `completionItem/resolve`: numbers, sections, stock texts, units, names. No character brings
 * them up by itself: a mark of punctuation is followed by the next word, not by a list.
 */
export const completion: Method = (context) => {
  const { client, connection, log, ownPhrases, settings, watchers } = context;
  connection.onCompletion(
    guardRequest<CompletionParams, CompletionList | null>(
      'textDocument/completion',
      log,
      null,
      async ({ textDocument: { uri }, position }) => {
        // All at once, as the position is of the version that is open now.
        const [document, own, { suggestsUnits }] = await Promise.all([readDocument(context, uri), ownPhrases.find(), settings.editor(uri)]);
        return document
          ? provideCompletion(document, toOffset(document, position), { snippets: client.snippets, own, units: suggestsUnits })
          : null;
      },
    ),
  );
  connection.onCompletionResolve((item, token) =>
    guardRequest<CompletionItem, CompletionItem>('completionItem/resolve', log, item, resolveCompletion)(item, token),
  );
  watchers.add({
    // Nobody will say when files change that are not watched; opening a report is when they are looked at.
    opened: () => {
      if (!client.watchesFiles) ownPhrases.forget();
    },
    filesChanged: (uris) => {
      if (uris.some((uri) => uri.includes(`/${ownFolder}/`))) ownPhrases.forget();
    },
  });
  return { completionProvider: { resolveProvider: true } };
};
