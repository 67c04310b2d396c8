import type { ExtensionContext } from 'vscode';
import { activateClient, type Deactivate } from '../common/activate';
import type { Connect } from '../common/server';

let end: Deactivate | undefined;

/** Called by VS Code when the first plain text, Markdown or report document is opened. */
export function activate(context: ExtensionContext): void {
  const connect: Connect = async (options) => {
    const { LanguageClient, TransportKind } = await import('./languageClient');
    const run = { module: context.asAbsolutePath('dist/server-node.cjs'), transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return { client: new LanguageClient('jiaogao', '校稿 Jiaogao', { run, debug }, options), dispose: () => undefined };
  };
  end = activateClient(context, connect);
}

/** Called by VS Code when the window closes; the server ends with it. */
export function deactivate(): Promise<void> | undefined {
  return end?.();
}
