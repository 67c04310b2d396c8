/**
 * Opens a page in a headless Chromium that reaches nothing but this machine.
 */
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import type { Drive } from './drive';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Any call to the network fails, and is seen to.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost , EXCLUDE *.localhost',
];

/** Opens an empty page with a fresh profile; `drive` closes it. */
export async function openPage(drive: Drive): Promise<Page> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('Chromium is missing: run "npm test", or set CHROMIUM to its path.');
  const browser = await chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
  drive.closeAtEnd(() => browser.close());
  drive.log(`Chromium ${browser.version()}`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  return context.newPage();
}
