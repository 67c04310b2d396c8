import { QuickPickItemKind, type QuickPickItem } from 'vscode';

/** A line of a list to choose from; without a value it only says something. */
export interface ListLine<Value> extends QuickPickItem {
  readonly value?: Value;
}

/** Puts a heading above lines; gives nothing where there are none. */
export function underHeading<Value>(label: string, lines: readonly ListLine<Value>[]): ListLine<Value>[] {
  return lines.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }, ...lines] : [];
}

/** What stands beside a line: the parts that there are. */
export function besides(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
