import type { Neighbor } from '../linter/rule';
import type { OpenDocument } from './documents';
import { nameIn } from './uris';

/** Lists what is open beside a document. */
export type Neighborhood = (uri: string) => readonly Neighbor[];

/**
 * Makes the list of the reports that are open beside one. While nothing in it changes it stays the same object, so that
 * typing in one report keeps what rules have worked out of the others.
 */
export function createNeighborhood(documents: ReadonlyMap<string, OpenDocument>): Neighborhood {
  let last: { readonly uri: string; readonly from: readonly OpenDocument[]; readonly neighbors: readonly Neighbor[] } | undefined;
  return (uri) => {
    const from = [...documents.values()].filter((open) => open.uri !== uri);
    const before = last;
    if (before?.uri === uri && before.from.length === from.length && from.every((open, index) => open === before.from[index])) {
      return before.neighbors;
    }
    const neighbors = from.flatMap(({ uri: address, content }) =>
      content.kind === 'report' ? [{ name: nameIn(address), uri: address, document: content.document }] : [],
    );
    last = { uri, from, neighbors };
    return neighbors;
  };
}
