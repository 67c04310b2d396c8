import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { editSidecar, toLineEdit, type SidecarChange } from '../linter/editSidecar';
import { createToRange } from './positions';

/** A sidecar to write to. */
export interface SidecarTarget {
  readonly uri: string;
  /** What it says now; undefined for one that is not there yet. */
  readonly text: string | undefined;
  /** What it calls the document. */
  readonly file: string;
}

/** What sort of edits the client takes. */
export interface EditAbilities {
  /** Edits may come as a list of document changes. */
  readonly versionedEdits: boolean;
  /** Among these may be the making of a file. */
  readonly createsFiles: boolean;
}

/** Tells whether the client can be told to write to a sidecar: it must be there, or the client must be able to make it. */
export function canWrite({ text }: SidecarTarget, { createsFiles }: EditAbilities): boolean {
  return text !== undefined || createsFiles;
}

/**
 * The edit that changes sidecars, for the client to apply, which can also take it back. Undefined where nothing would change, or
 * something would be lost.
 */
export function toSidecarEdit(
  changes: readonly (readonly [SidecarTarget, Omit<SidecarChange, 'file'>])[],
  { versionedEdits }: EditAbilities,
): WorkspaceEdit | undefined {
  const documents = changes.flatMap(([{ uri, text, file }, change]) => {
    const after = editSidecar(text, [{ file, ...change }]);
    if (after === undefined || after === text) return [];
    const { span, newText } = toLineEdit(text ?? '', after);
    return [{ uri, isNew: text === undefined, edits: [{ range: createToRange(text ?? '')(span), newText }] }];
  });
  if (documents.length === 0) return undefined;
  if (!versionedEdits) return { changes: Object.fromEntries(documents.map(({ uri, edits }) => [uri, edits])) };
  return {
    documentChanges: documents.flatMap(({ uri, isNew, edits }) => [
      ...(isNew ? [{ kind: 'create', uri, options: { ignoreIfExists: true } } as const] : []),
      { textDocument: { uri, version: null }, edits },
    ]),
  };
}
