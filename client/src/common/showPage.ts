import { commands, type Uri, window } from 'vscode';

/** Shows a page in Markdown beside the report: as formatted text where the editor can do that, else as it is written. */
export async function showPage(page: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    await window.showTextDocument(page, { preview: true });
  }
}
