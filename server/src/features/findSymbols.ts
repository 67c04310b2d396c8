import type { DocumentSymbol, WorkspaceSymbol } from 'vscode-languageserver-types';

/** A report to look in. */
export interface SearchedReport {
  readonly uri: string;
  /** The name of its file. */
  readonly name: string;
  /** Its outline. */
  readonly symbols: readonly DocumentSymbol[];
}

/** More than these nobody reads through. */
const mostFound = 500;

/**
 * Finds the titles and headings that hold the characters of a query in their order, those with all of them in a row first; all of them
 * for an empty query. Blanks in the query do not count. O(headings).
 */
export function findSymbols(reports: Iterable<SearchedReport>, query: string): WorkspaceSymbol[] {
  const wanted = [...query.toLowerCase().replace(/\s+/gu, '')];
  const words = wanted.join('');
  const [whole, scattered]: [WorkspaceSymbol[], WorkspaceSymbol[]] = [[], []];
  for (const { uri, name: file, symbols } of reports) {
    for (const { symbol, container } of flatten(symbols, file)) {
      const name = symbol.name.toLowerCase();
      const found = name.includes(words) ? whole : holdsInOrder(name, wanted) ? scattered : undefined;
      const { kind, selectionRange: range } = symbol;
      found?.push({ name: symbol.name, kind, location: { uri, range }, containerName: container });
      if (whole.length >= mostFound) return whole;
    }
  }
  return [...whole, ...scattered].slice(0, mostFound);
}

function* flatten(symbols: readonly DocumentSymbol[], container: string): Generator<{ symbol: DocumentSymbol; container: string }> {
  for (const symbol of symbols) {
    yield { symbol, container };
    yield* flatten(symbol.children ?? [], symbol.name);
  }
}

function holdsInOrder(text: string, characters: readonly string[]): boolean {
  let at = 0;
  for (const character of characters) {
    const found = text.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}
