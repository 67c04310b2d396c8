import { env, Uri, workspace } from 'vscode';

/**
 * What the rules say in English, for a display language other than Chinese: the server for the browser does not hold it, as
 * most never need it. Undefined where it cannot be read; the server then speaks Chinese.
 */
export async function readEnglish(extension: Uri): Promise<unknown> {
  if (env.language.toLowerCase().startsWith('zh')) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'l10n/rules.en.json'))));
  } catch {
    return undefined;
  }
}
