import { join, resolve } from 'node:path';
import { startServer } from '../test/host/server';
import { ROOT } from './install.mjs';

/** What is open when nothing else is asked for. */
const DRAFT = '待校稿.report';

/** Serves VS Code with the packaged extension until Ctrl-C; opens `folder`, or a copy of samples/ where none is given. */
export async function serve(folder: string | undefined): Promise<void> {
  const stopped = untilStopped();
  const server = await startServer({
    folder: folder === undefined ? join(ROOT, 'samples') : resolve(folder),
    copyFolder: folder === undefined,
    vsix: join(ROOT, 'jiaogao.vsix'),
    port: Number(process.env['PORT'] ?? 0),
    log: (message) => console.log(`▶ ${message}`),
  });
  // The language of the browser decides the one of the messages.
  const opened = folder === undefined ? [['openFile', server.remote(join(server.workspace, DRAFT))] as const] : [];
  console.log(
    `\nVS Code ${server.version}，在浏览器中打开 / open in a browser:\n\n  ${server.address(opened)}\n\n按 Ctrl-C 结束 / Ctrl-C ends it`,
  );
  await Promise.race([stopped, server.ended]);
  await server.close();
  console.log('已结束 / ended');
  process.exit();
}

/** Resolves when we are told to end, or when npm, which started us, has ended without telling us. */
function untilStopped(): Promise<void> {
  const parent = process.ppid;
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
    setInterval(() => {
      if (process.ppid !== parent) stop();
    }, 500).unref();
  });
}
