import { type Disposable, EventEmitter, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { showPage } from './showPage';

/** How long reports and their sections are, to be read in the editor. */
export interface CharacterCounts {
  /** Shows the count of a report beside it, as it stands now. */
  show(document: TextDocument): Promise<void>;
  dispose(): void;
}

const SCHEME = 'jiaogao-count';

/**
 * Shows what the server counts as a page of its own, counted anew each time it is asked for.
 * @param count - the page for the document with an address; nothing where the server does not have it
 */
export function createCharacterCounts(count: (uri: string) => Promise<string | null | undefined>): CharacterCounts {
  const changed = new EventEmitter<Uri>();
  const registration: Disposable = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ query }) => (await count(query)) ?? l10n.t('There is no report in this editor.'),
  });
  return {
    async show({ uri }) {
      const source = uri.toString();
      if (typeof (await count(source)) !== 'string') {
        void window.showInformationMessage(l10n.t('There is no report in this editor.'));
        return;
      }
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
      const page = Uri.from({ scheme: SCHEME, path: `/${l10n.t('Characters of {0}', name)}.md`, query: source });
      changed.fire(page);
      await showPage(page);
    },
    dispose: () => {
      registration.dispose();
      changed.dispose();
    },
  };
}
