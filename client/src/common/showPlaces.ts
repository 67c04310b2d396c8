import { commands, l10n, Location, Uri, window, workspace } from 'vscode';
import { type PlainRange, toRange } from './ask';

/** What the server puts into the command: places of one text version, to be shown below a range of it. */
export interface PlacesArguments {
  readonly uri: string;
  readonly version: number;
  readonly range: PlainRange;
  readonly places: readonly PlainRange[];
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
