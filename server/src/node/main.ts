import { setFlagsFromString } from 'node:v8';
import { createConnection, type Connection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server';
import { english } from '../service/english';
import { listFiles, readFile } from './readFile';

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

/** Lets the heap grow by less before it is swept, and new objects have little room: half the memory for a tenth more time. */
function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=40');
  setFlagsFromString('--semi-space-growth-factor=1');
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
  const giveWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  startServer(connection, { version, english, giveWay, spareMemory, readFile, listFiles });
}

main(process.argv.slice(2));
