import { type Command, l10n, languages, LanguageStatusSeverity, type TextDocument } from 'vscode';
import { describeStatus, type ReportStatus, type ServerState } from './statusText';

/** Shows the state of one report in the editor's language status. */
export interface StatusItem {
  /** Shows the item for this document; `undefined` hides it. */
  show(document: TextDocument | undefined, server: ServerState, status: ReportStatus | undefined): void;
  dispose(): void;
}

/** Makes the status item, hidden at first. */
export function createStatusItem(): StatusItem {
  const item = languages.createLanguageStatusItem('jiaogao.status', []);
  item.name = l10n.t('Jiaogao');
  const showProblems: Command = { command: 'jiaogao.showProblems', title: l10n.t('Show Problems') };
  const restart: Command = { command: 'jiaogao.restartServer', title: l10n.t('Restart') };
  return {
    show(document, server, status) {
      // It shows for the active editor only, so the document's language is selector enough.
      item.selector = document ? [{ scheme: document.uri.scheme, language: document.languageId }] : [];
      if (!document) return;
      const view = describeStatus(server, status, l10n);
      item.text = view.text;
      item.detail = view.detail;
      item.busy = view.busy;
      item.severity = view.failed ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
      item.command = view.failed ? restart : showProblems;
    },
    dispose: () => item.dispose(),
  };
}
