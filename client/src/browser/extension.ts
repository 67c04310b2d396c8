import { type ExtensionContext, Uri } from 'vscode';
import { activateClient, type Deactivate } from '../common/activate';
import type { Connect } from '../common/server';
import { readEnglish } from './english';

let end: Deactivate | undefined;

/** Called by VS Code in the browser when the first plain text, Markdown or report document is opened. */
export function activate(context: ExtensionContext): void {
  const connect: Connect = async (given) => {
    const { LanguageClient } = await import('./languageClient');
    const options = {
      ...given,
      initializationOptions: { ...(given.initializationOptions as object), english: await readEnglish(context.extensionUri) },
    };
    const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true));
    const broken = new Promise<never>((_resolve, reject) => {
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker could not be loaded')), { once: true });
    });
    // Nobody listens any more once the server is up.
    broken.catch(() => undefined);
    return { client: new LanguageClient('jiaogao', '校稿 Jiaogao', worker, options), broken, dispose: () => worker.terminate() };
  };
  end = activateClient(context, connect);
}

/** Called by VS Code when the window closes; the worker ends with it. */
export function deactivate(): Promise<void> | undefined {
  return end?.();
}
