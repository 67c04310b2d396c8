import {
  TextDocumentSyncKind,
  type DidChangeTextDocumentParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import type { Method } from './context';
import { changeContent, openContent, type OpenDocument } from './documents';
import { guardNotification } from './log';
import { largeText } from '../service/limits';

/** `textDocument/didOpen`, `didChange` and `didClose`: keeps the model of every open document up to date. */
export const textSync: Method = (context) => {
  const { connection, documents, watchers, service, log, checks, houseRules, settings, status, spareMemory } = context;
  const keep = (open: OpenDocument): void => {
    checks.stop(open.uri);
    documents.set(open.uri, open);
    if (open.content.kind === 'tooLarge') status.tooLarge(open);
  };
  connection.onDidOpenTextDocument(
    guardNotification('textDocument/didOpen', log, ({ textDocument: { uri, version, text } }: DidOpenTextDocumentParams) => {
      if (text.length > largeText) spareMemory?.();
      const open = { uri, version, content: openContent(service, text) };
      // Nobody will say when house rules change that are not watched; opening is when they are looked at.
      if (!houseRules.isWatched(uri)) settings.refresh(uri);
      keep(open);
      for (const watcher of watchers) watcher.opened?.(open);
    }),
  );
  connection.onDidChangeTextDocument(
    guardNotification('textDocument/didChange', log, ({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams) => {
      const before = documents.get(uri);
      if (!before) {
        log.warn(`textDocument/didChange: ${uri} is not open`);
        return;
      }
      const onError = (error: unknown): void => log.error('textDocument/didChange', error);
      const open = { uri, version, content: changeContent(service, before.content, contentChanges, { onError }) };
      keep(open);
      for (const watcher of watchers) watcher.changed?.(open);
    }),
  );
  connection.onDidCloseTextDocument(
    guardNotification('textDocument/didClose', log, ({ textDocument: { uri } }: DidCloseTextDocumentParams) => {
      documents.delete(uri);
      checks.stop(uri);
      settings.forget(uri);
      status.forget(uri);
      for (const watcher of watchers) watcher.closed?.(uri);
    }),
  );
  return { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } };
};
