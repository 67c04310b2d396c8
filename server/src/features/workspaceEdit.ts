import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../base/edit';
import type { ReportDocument } from '../model/document';
import { toLspEdits } from './positions';

/** Edits of one document as a client takes them; with a version they are for that version only. */
export function toWorkspaceEdit(
  document: ReportDocument,
  edits: readonly TextEdit[],
  { uri, version }: { readonly uri: string; readonly version: number | undefined },
): WorkspaceEdit {
  const lspEdits = toLspEdits(document, edits);
  return version === undefined
    ? { changes: { [uri]: lspEdits } }
    : { documentChanges: [{ textDocument: { uri, version }, edits: lspEdits }] };
}
