import { createConnection, type Connection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server';
import { english } from '../service/english';
import { readFile } from './readFile';

const usage = `用法：server-node.cjs --stdio | --node-ipc | --version
Usage: server-node.cjs --stdio | --node-ipc | --version
`;

/**
 * Connects over the standard streams or Node's own channel, as the command line says; undefined when it says neither.
 * The library would open a socket or a pipe too: this server must not.
 */
function connect(args: readonly string[]): Connection | undefined {
  const transports = args.filter((arg) => /^--(stdio|node-ipc|socket|pipe)\b/.test(arg));
  return transports.length === 1 && /^--(stdio|node-ipc)$/.test(transports.join()) ? createConnection() : undefined;
}

function main(args: readonly string[]): void {
  if (args.includes('--version')) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const connection = connect(args);
  if (!connection) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  // A promise that nobody waited for must not take the server down.
  process.on('unhandledRejection', (reason) =>
    connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)),
  );
  startServer(connection, { version, english, giveWay: () => new Promise((resolve) => setImmediate(resolve)), readFile });
}

main(process.argv.slice(2));
