import { l10n, window } from 'vscode';
import { type Ask, type PlainRange, select, toRange } from './ask';
import { besides, underHeading } from './listLines';

/** Answer of the server to `jiaogao/nextBlank`. */
interface NextBlank {
  readonly version: number;
  readonly range: PlainRange;
  readonly number: number;
  readonly total: number;
}

/** Answer of the server to `jiaogao/remaining`. */
interface RemainingAnswer {
  readonly version: number;
  readonly remaining: readonly {
    readonly kind: 'blank' | 'error' | 'warning' | 'info';
    readonly label: string;
    readonly count: number;
    readonly report?: string;
    readonly next: PlainRange;
  }[];
  readonly hidden: { readonly ignored: number; readonly baseline: number };
}

/** Milliseconds for which the status bar says which blank it is. */
const SHORT = 4000;

/** Selects the blank behind the cursor, or before it, so that what is typed replaces it; behind the last comes the first. */
export async function goToBlank(ask: Ask, backward: boolean): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const range = { start: selection.start, end: selection.end };
  const next = await ask<NextBlank>(document, 'jiaogao/nextBlank', { range, backward });
  if (!next) return void window.showInformationMessage(l10n.t('There is nothing left to fill.'));
  // Who types on meanwhile has not waited for the answer.
  if (next.version !== document.version) return;
  await select(editor, toRange(next.range));
  window.setStatusBarMessage(l10n.t('Blank {0} of {1}', next.number, next.total), SHORT);
}

/** Lists what is left to fill and to put right, with counts, and goes to the place that is chosen; says so where nothing is left. */
export async function showRemaining(ask: Ask): Promise<void> {
  const editor = window.activeTextEditor;
  const answer = editor && (await ask<RemainingAnswer>(editor.document, 'jiaogao/remaining', { position: editor.selection.active }));
  if (!answer) return void window.showInformationMessage(l10n.t('This file is not proofread.'));
  const { remaining, hidden, version } = answer;
  const unseen = hidden.ignored + hidden.baseline;
  if (remaining.length === 0) {
    const done = l10n.t('Nothing is left to fill or to put right: ready to hand in.');
    const except = l10n.t('Nothing is left to fill or to put right, but for {0} findings that are ignored.', unseen);
    return void window.showInformationMessage(unseen > 0 ? except : done);
  }
  const items = (['blank', 'error', 'warning', 'info'] as const).flatMap((kind) => {
    const own = remaining.filter((one) => one.kind === kind);
    const total = own.reduce((sum, { count }) => sum + count, 0);
    const lines = own.map(({ label, count, report, next }) => ({ label, description: besides(`×${count}`, report), value: next }));
    return underHeading(countInWords(kind, total), lines);
  });
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Left before handing in; choose one to go there') });
  if (chosen?.value && editor.document.version === version) await select(editor, toRange(chosen.value));
}

function countInWords(kind: RemainingAnswer['remaining'][number]['kind'], count: number): string {
  if (kind === 'blank') return l10n.t('{0} to fill', count);
  if (kind === 'error') return l10n.t('{0} errors', count);
  return kind === 'warning' ? l10n.t('{0} warnings', count) : l10n.t('{0} suggestions', count);
}
