/**
 * Brings `node_modules` up to the lockfile. Runs before anything is installed: Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];

/** Installs the dependencies unless they stand as the lockfile says; ends the process where that cannot be done. */
export function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.log('▶ installing dependencies (npm ci)');
  const started = performance.now();
  if (runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail('npm ci failed; see its message above. A connection to the package registry is needed for the first run.');
  }
  console.log(`✔ dependencies installed (${seconds(started)})`);
}

/** Prints one line and ends the process as failed. @param {string} message @returns {never} */
export function fail(message) {
  console.error(`✘ ${message}`);
  process.exit(1);
}

/** The time since `started`, for people. @param {number} started */
export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    fail(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
}

/** Compares what npm noted when it last installed with what the lockfile asks for. */
function isInstalled() {
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Optional packages of other platforms are never there.
    return present[path] ? present[path].version === version : optional === true;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string; optional?: boolean }> | undefined}
 */
function readLock(path) {
  const file = join(ROOT, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Runs the npm that started us, or the one on the path. @param {string[]} args */
function runNpm(args) {
  const npm = process.env['npm_execpath'];
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  return spawnSync(command, [...first, ...args], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' && !npm }).status;
}
