import { sidecarName } from '../linter/sidecar';
import type { Method } from './context';

/** Has sidecars read anew when they may have changed, and drops what was shown in them of documents that close. */
export const sidecarChanges: Method = ({ houseRules, sidecars, watchers }) => {
  watchers.add({
    // Nobody will say when a sidecar changes that is not watched; opening a report is when they are looked at.
    opened: ({ uri }) => {
      if (!houseRules.isWatched(uri)) sidecars.forget();
    },
    closed: (uri) => sidecars.tellUnused(uri, undefined, []),
    filesChanged: (uris) => {
      if (uris.some((uri) => uri.endsWith(`/${sidecarName}`))) sidecars.forget();
    },
  });
  return {};
};
