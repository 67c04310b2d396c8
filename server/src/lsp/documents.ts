import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { applyEdits, type TextEdit } from '../base/edit';
import { splitLines } from '../base/lines';
import { toSpan } from '../features/positions';
import type { ReportDocument } from '../model/document';
import { longestText } from '../service/limits';
import type { ReportService } from '../service/service';

/** The text of an open document: a snapshot of the model, or bare text where it is too long to be checked. */
export type Content = { readonly kind: 'report'; readonly document: ReportDocument } | { readonly kind: 'tooLarge'; readonly text: string };

/** One version of a document the client has open. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly content: Content;
}

/** The part of the service that keeps documents. */
export type DocumentKeeper = Pick<ReportService, 'open' | 'update'>;

/** How documents are kept; what is left out is as the server wants it. */
export interface KeepOptions {
  /** Longer texts are kept as bare text. */
  readonly limit?: number;
  /** Told of a snapshot that could not be updated; it is then built anew from the text. */
  readonly onError?: (error: unknown) => void;
}

/** Takes in a whole text. */
export function openContent(service: DocumentKeeper, text: string, { limit = longestText }: KeepOptions = {}): Content {
  return text.length > limit ? { kind: 'tooLarge', text } : { kind: 'report', document: service.open(text) };
}

/** Takes in changes one after the other; a change without a range replaces the whole text. */
export function changeContent(
  service: DocumentKeeper,
  content: Content,
  changes: readonly TextDocumentContentChangeEvent[],
  options: KeepOptions = {},
): Content {
  let now = content;
  let done = 0;
  for (const [index, change] of changes.entries()) {
    if (index < done) continue;
    done = index + 1;
    if (!rangeOf(change)) {
      now = openContent(service, change.text, options);
    } else if (now.kind === 'tooLarge') {
      now = openContent(service, changeText(now.text, change), options);
    } else {
      const edits = takeBackwardEdits(now.document, changes.slice(index));
      done = index + edits.length;
      now = updateContent(service, now.document, edits, options);
    }
  }
  return now;
}

/** The first change and those after it of which each lies before the one made before: they share the positions of one snapshot. */
function takeBackwardEdits(document: ReportDocument, changes: readonly TextDocumentContentChangeEvent[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const change of changes) {
    const range = rangeOf(change);
    if (!range) break;
    const span = toSpan(document, range);
    const before = edits.at(-1);
    // Strictly before: an edit that touches the one made before it may stand on the new text.
    if (before && span.end >= before.span.start) break;
    edits.push({ span, newText: change.text });
  }
  return edits;
}

function updateContent(
  service: DocumentKeeper,
  document: ReportDocument,
  edits: readonly TextEdit[],
  { limit = longestText, onError }: KeepOptions,
): Content {
  let updated: ReportDocument;
  try {
    updated = service.update(document, edits);
  } catch (error) {
    onError?.(error);
    // The client will not send the text again: whatever happens, ours has to follow its edits.
    updated = service.open(applyEdits(textOf(document), edits));
  }
  return updated.length <= limit ? { kind: 'report', document: updated } : { kind: 'tooLarge', text: textOf(updated) };
}

function textOf(document: ReportDocument): string {
  return document.textOf({ start: 0, end: document.length });
}

/** Edits a bare text; finding the lines anew costs a pass over the text, which is what being too large means. */
function changeText(text: string, change: TextDocumentContentChangeEvent): string {
  const range = rangeOf(change);
  if (!range) return change.text;
  const lines = splitLines(text);
  const toOffset = ({ line, character }: Position): number => {
    const found = lines[Math.max(0, line)];
    if (!found) return text.length;
    return Math.min(found.start + Math.max(0, character), found.end);
  };
  const [start, end] = [toOffset(range.start), toOffset(range.end)];
  return text.slice(0, Math.min(start, end)) + change.text + text.slice(Math.max(start, end));
}

/** Some clients write `null` where they mean that there is no range. */
function rangeOf(change: TextDocumentContentChangeEvent): Range | undefined {
  const range: Range | null | undefined = 'range' in change ? change.range : undefined;
  return range ?? undefined;
}
