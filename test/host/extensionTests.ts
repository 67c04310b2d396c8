/**
 * Follows a mocha run inside an extension host through the two functions that VS Code's web workbench calls on its page.
 */
import type { Page } from 'playwright-core';
import { RESULT_MARK } from '../e2e/runMocha';
import type { Counts } from './drive';

/** Lines of VS Code itself that say nothing about the extension. */
const NOISE = [
  /^No extension gallery service/,
  /^No search provider registered/,
  /^(?:Resolving|Resolved) connection token/,
  /^Creating a socket/,
  /^Creation of workbench contribution/,
  /additional builtin (?:location )?extensions/,
  /^ChatSessionStore|AgentHost|ChatModelSelection|AccountPolicyGate/,
  /\[Service Worker\]/,
  /^Using ESM loader/,
  /^Loading development extension/,
  /^vscode-test-web-support/,
  /^Unable to read file 'vscode-test-web:/,
  /^Ignoring the error while validating workspace folder/,
];

/**
 * Prints what the extension host prints and waits for the run to end.
 * An extension host that is killed ends with code 0, so only the result line is believed.
 */
export async function followRun(page: Page, open: () => Promise<unknown>): Promise<Counts> {
  let result: Counts | undefined;
  let finish: (reason: string) => void = () => undefined;
  const finished = new Promise<string>((resolve) => (finish = resolve));
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    const line = args.map(String).join(' ');
    if (line.startsWith(RESULT_MARK)) result = JSON.parse(line.slice(RESULT_MARK.length)) as Counts;
    else if (!NOISE.some((noise) => noise.test(line))) console.log(line);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => finish(`the extension host ended with code ${code}`));
  page.on('crash', () => finish('the page crashed'));
  await open();
  const reason = await finished;
  if (!result) throw new Error(`no test result: ${reason}`);
  return result;
}
