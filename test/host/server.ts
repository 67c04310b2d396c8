/**
 * Starts VS Code's own server on a loopback port, with a folder of its own for settings and extensions.
 */
import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { prepareServer } from './prepare';

/** What a server is started with. */
export interface ServerOptions {
  /** The folder to open. */
  readonly folder: string;
  /** Opens a copy of the folder, which goes when the server ends. */
  readonly copyFolder: boolean;
  /** A packaged extension to install first. */
  readonly vsix?: string;
  /** Any free port where not given. */
  readonly port?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Added to the environment of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
  readonly log: (message: string) => void;
}

/** A server that runs until it is closed. */
export interface VSCodeServer {
  readonly version: string;
  /** `127.0.0.1:port`. */
  readonly authority: string;
  /** The folder that the workbench opens. */
  readonly workspace: string;
  /** The address of the workbench; `payload` is what VS Code's web workbench takes from its address. */
  address(payload?: readonly (readonly [string, string])[]): string;
  /** A path as an address that the workbench hands to its server. */
  remote(path: string): string;
  /** What the server printed so far. */
  output(): string;
  /** Resolves when the server has ended, by itself or closed. */
  readonly ended: Promise<void>;
  /** Ends the server and all its processes, and removes its folder. */
  close(): Promise<void>;
}

type ServerProcess = ChildProcessByStdio<null, Readable, Readable>;

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'workbench.tips.enabled': false,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off', // as on the desktop
};

/** Starts a server and waits until it listens. */
export async function startServer(options: ServerOptions): Promise<VSCodeServer> {
  const { main, version } = prepareServer(options.log);
  const home = mkdtempSync(join(tmpdir(), 'jiaogao-vscode-'));
  const token = randomBytes(16).toString('hex');
  const workspace = options.copyFolder ? copyWorkspace(options.folder, home) : options.folder;
  writeSettings(home, options.settings);
  writeLanguagePacks(home);
  const folders = [
    '--server-data-dir',
    join(home, 'server'),
    '--extensions-dir',
    join(home, 'extensions'),
    '--accept-server-license-terms',
  ];
  const env = serverEnvironment(options.env);
  if (options.vsix) installExtension([main, ...folders], options.vsix, env);

  const listen = ['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--connection-token', token];
  const quiet = ['--disable-telemetry', '--telemetry-level', 'off', '--disable-workspace-trust', '--enable-smoke-test-driver'];
  const server = spawn(process.execPath, [main, ...folders, ...listen, ...quiet], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own, so that extension hosts and watchers end with it
  });
  const output = collectOutput(server);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    await endProcess(server);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const authority = `127.0.0.1:${await listeningPort(server, output)}`;
    const address: VSCodeServer['address'] = (payload = []) => {
      const query = new URLSearchParams({ tkn: token, folder: workspace });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query.toString()}`;
    };
    return { version, authority, workspace, address, remote: (path) => `vscode-remote://${authority}${path}`, output, ended, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function copyWorkspace(folder: string, home: string): string {
  const workspace = join(home, 'workspace');
  cpSync(folder, workspace, { recursive: true });
  return workspace;
}

function writeSettings(home: string, settings: ServerOptions['settings']): void {
  const folder = join(home, 'server/data/User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
}

/** The extension a language pack comes with; VS Code looks at the first. */
const NO_EXTENSION = { extensionIdentifier: { id: 'jiaogao.no-language-pack' }, version: '0.0.0' };

/**
 * Tells the server of language packs for Chinese that translate nothing: a browser that asks for Chinese then gets
 * a workbench that is Chinese for its extensions, though its own words stay English.
 */
function writeLanguagePacks(home: string): void {
  const folder = join(home, 'server/data');
  const translations = { vscode: join(folder, 'noTranslation.json') };
  writeFileSync(translations.vscode, JSON.stringify({ contents: {} }));
  const packs = ['zh-cn', 'zh-tw'].map((language) => [language, { hash: language, extensions: [NO_EXTENSION], translations }]);
  writeFileSync(join(folder, 'languagepacks.json'), JSON.stringify(Object.fromEntries(packs)));
  // Without this file the server speaks English to all; one that names no language lets the browser choose.
  writeFileSync(join(folder, 'User/argv.json'), '{}');
}

/** Our environment without what an outer VS Code put there; the empty gallery keeps the server from looking for a marketplace. */
function serverEnvironment(added: ServerOptions['env']): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}', ...added };
}

function installExtension(server: readonly string[], vsix: string, env: NodeJS.ProcessEnv): void {
  const done = spawnSync(process.execPath, [...server, '--install-extension', vsix], { env, encoding: 'utf8', timeout: 60_000 });
  if (!done.stdout.includes('successfully installed')) throw new Error(`${vsix} was not installed\n${done.stdout}${done.stderr}`);
}

function collectOutput(server: ServerProcess): () => string {
  let text = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data: Buffer) => (text += data.toString()));
  return () => text;
}

function listeningPort(server: ServerProcess, output: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the VS Code server did not start in 30 s\n${output()}`)), 30_000);
    server.stdout.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(output())?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`the VS Code server ended with code ${code}\n${output()}`)));
  });
}

async function endProcess(server: ServerProcess): Promise<void> {
  if (server.pid === undefined) return;
  if (server.exitCode === null && server.signalCode === null) {
    const gone = once(server, 'exit');
    server.kill('SIGTERM');
    const timer = setTimeout(() => server.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(timer);
  }
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch {
    // The whole group is gone already.
  }
}
