/**
 * Finds the browser that VS Code's workbench is tested in, and a font with Chinese characters for its screenshots.
 * Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail, seconds } from './install.mjs';

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** The path of Chromium or Chrome, if there is one; the environment variable CHROMIUM comes first. */
export function findBrowser() {
  return PLACES.find((path) => path && existsSync(path));
}

/** Installs the browser and the font with apt-get where that is allowed; otherwise ends with a line that says what to install. */
export function ensureBrowser() {
  if (findBrowser() && hasChineseFont()) return;
  const asRoot = rootPrefix();
  if (asRoot) {
    console.log(`▶ installing ${PACKAGES.join(' and ')} (apt-get)`);
    const started = performance.now();
    run([...asRoot, 'apt-get', 'update', '-qq']);
    run([...asRoot, 'apt-get', 'install', '-qq', '-y', '--no-install-recommends', ...PACKAGES]);
    if (findBrowser()) {
      console.log(`✔ browser installed (${seconds(started)})`);
      return;
    }
  }
  if (!findBrowser()) {
    fail(
      `The tests need Chromium: run "apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}" as root, or set CHROMIUM to its path.`,
    );
  }
}

/** Where fonts cannot be listed there is nothing to install them with either. */
function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listed.error !== undefined || listed.stdout.trim() !== '';
}

/** What to put before a command so that it runs as root; undefined where apt-get is missing or root is out of reach. */
function rootPrefix() {
  if (spawnSync('apt-get', ['--version']).error) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {string[]} command */
function run([program = '', ...args]) {
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
