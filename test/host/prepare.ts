/**
 * Makes the VS Code server inside the npm package `code-server` runnable; its own install script, which compiles and downloads, stays off.
 *
 * Not replaced, because nothing here uses them: node-pty (the integrated terminal does not start), kerberos, Windows modules.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the server's script is and which VS Code it is of. */
export interface PreparedServer {
  readonly main: string;
  readonly version: string;
}

/** Changes with what is done below, so that an older preparation is done again. */
const READY = '.jiaogao-ready-1';

const require = createRequire(import.meta.url);

/** Prepares the server where that was not done before; the first time takes some seconds and the package registry. */
export function prepareServer(log: (message: string) => void): PreparedServer {
  const folder = join(dirname(require.resolve('code-server/package.json')), 'lib/vscode');
  if (!existsSync(join(folder, READY))) {
    log('preparing the VS Code server (first run only)');
    installModules(folder);
    linkModulesArchive(folder);
    copyRipgrep(folder);
    for (const [name, file] of STAND_INS) replaceModule(folder, name, file);
    writeFileSync(join(folder, READY), '');
  }
  const product = JSON.parse(readFileSync(join(folder, 'product.json'), 'utf8')) as { version: string };
  return { main: join(folder, 'out/server-main.js'), version: product.version };
}

/** The server pins its modules in a shrinkwrap that lacks one peer, hence `--legacy-peer-deps`. */
function installModules(folder: string): void {
  const args = ['ci', '--legacy-peer-deps', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'];
  const done = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', timeout: 300_000, shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`installing the modules of the VS Code server failed\n${done.stdout}${done.stderr}`);
}

/** Some modules are looked for in an archive that only packaged builds have. */
function linkModulesArchive(folder: string): void {
  const archive = join(folder, 'node_modules.asar');
  rmSync(archive, { force: true });
  symlinkSync('node_modules', archive);
}

/** The server's ripgrep would be downloaded; the newer package of the same name brings it along. */
function copyRipgrep(folder: string): void {
  const { rgPath } = require('@vscode/ripgrep') as { rgPath: string };
  const target = join(folder, 'node_modules/@vscode/ripgrep/bin/rg');
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(rgPath, target);
  chmodSync(target, 0o755);
}

/** Native modules with a plain replacement: log files (Output channels are read from them) and a watchdog over the parent process. */
const STAND_INS = [
  ['@vscode/spdlog', 'spdlog.cjs'],
  ['native-watchdog', 'nativeWatchdog.cjs'],
] as const;

function replaceModule(folder: string, name: string, file: string): void {
  copyFileSync(join(import.meta.dirname, 'standIns', file), join(folder, 'node_modules', name, 'index.js'));
}
