import type { TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Lets reports through to the server and keeps every other document from it. */
export interface Gate {
  readonly middleware: Middleware;
  /** Tells whether the server has the document with this address. */
  isOpen(uri: string): boolean;
  /** Forgets what the server had; for a server that ended. */
  clear(): void;
}

/**
 * Makes the middleware that lets the client's selector cover all plain text and Markdown. What is sent about a document
 * passes one of two doors: notifications of its own life, and requests, all of which name the document in the same place.
 * A request about a document that the server does not have is answered here with `null`, which every request may be.
 */
export function createGate(isReport: (document: TextDocument) => boolean): Gate {
  const open = new Set<string>();
  const isOpen = (document: TextDocument): boolean => open.has(document.uri.toString());
  const middleware: Middleware = {
    didOpen: async (document, next) => {
      if (isOpen(document) || !isReport(document)) return;
      open.add(document.uri.toString());
      await next(document);
    },
    didChange: async (event, next) => {
      if (isOpen(event.document)) await next(event);
    },
    willSave: async (event, next) => {
      if (isOpen(event.document)) await next(event);
    },
    willSaveWaitUntil: (event, next) => (isOpen(event.document) ? next(event) : Promise.resolve([])),
    didSave: async (document, next) => {
      if (isOpen(document)) await next(document);
    },
    didClose: async (document, next) => {
      if (open.delete(document.uri.toString())) await next(document);
    },
    sendRequest: (type, params, token, next) => {
      const uri = documentOf(params);
      return uri === undefined || open.has(uri) ? next(type, params, token) : Promise.resolve(null as never);
    },
  };
  return { middleware, isOpen: (uri) => open.has(uri), clear: () => open.clear() };
}

/** The address of the document a request is about, if it is about one. */
function documentOf(params: unknown): string | undefined {
  const { textDocument } = (params ?? {}) as { textDocument?: { uri?: unknown } };
  return typeof textDocument?.uri === 'string' ? textDocument.uri : undefined;
}
