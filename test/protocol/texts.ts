import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { uri } from './client';

/** A report with two doubled marks, blanks, and nothing else to find. */
export const report = `甲县2024年工作总结

一、工作情况
全年办实事3件。。
（一）抓投资。完成投资XX亿元。
（二）抓民生。新增就业X人。。

二、下一步打算
继续抓好落实。
`;

/** What a diagnostic says. */
export function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

/** Applies edits as an editor does. */
export function applyTo(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), [...edits]);
}

/** Applies what a code action does to the one document there is. */
export function applyEdit(text: string, edit: WorkspaceEdit | undefined): string {
  const [changed] = edit?.documentChanges ?? [];
  const edits = changed && 'edits' in changed ? changed.edits : (edit?.changes?.[uri] ?? []);
  return applyTo(text, edits as TextEdit[]);
}
