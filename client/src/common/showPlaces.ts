import { commands, l10n, Location, Range, Uri, window, workspace } from 'vscode';

/** What the server puts into the command: places of one text version, to be shown below a range of it. */
export interface PlacesArguments {
  readonly uri: string;
  readonly version: number;
  readonly range: Stretch;
  readonly places: readonly Stretch[];
}

interface Stretch {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Shows places of a document in a list with the text around each; nothing when the text has changed since they were found. */
export async function showPlaces({ uri, version, range, places }: PlacesArguments): Promise<void> {
  const target = Uri.parse(uri);
  const document = await workspace.openTextDocument(target);
  if (document.version !== version) {
    void window.showInformationMessage(l10n.t('The text has changed in the meantime; please try again.'));
    return;
  }
  const locations = places.map((place) => new Location(target, toRange(place)));
  await commands.executeCommand('editor.action.showReferences', target, toRange(range).start, locations);
}

function toRange({ start, end }: Stretch): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
