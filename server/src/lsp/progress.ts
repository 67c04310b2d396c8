import type { Connection } from 'vscode-languageserver';

/** So long work may take before the client is told of it, in milliseconds. */
const patience = 500;

/** Shows a progress message once the work has taken a while; the function returned ends it. */
export function showProgressWhenSlow(connection: Pick<Connection, 'window'>, title: string): () => void {
  let over = false;
  let end = (): void => undefined;
  const timer = setTimeout(() => {
    void connection.window.createWorkDoneProgress().then(
      (progress) => {
        if (over) return;
        progress.begin(title);
        end = () => progress.done();
      },
      // A client that shows no progress is no reason to fail.
      () => undefined,
    );
  }, patience);
  return () => {
    over = true;
    clearTimeout(timer);
    end();
  };
}
