/**
 * What a person does in VS Code's workbench and sees there; every action waits for what it says and never for a time.
 */
import type { Locator, Page } from 'playwright-core';

/** Runs a command by its title in the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const box = page.locator('.quick-input-widget');
  await box.locator('input').first().waitFor();
  await page.keyboard.insertText(title);
  await box.locator('.monaco-list-row').filter({ hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  const box = page.locator('.quick-input-widget');
  await box.locator('input').first().waitFor();
  await page.keyboard.insertText(name);
  await box.locator('.monaco-list-row').filter({ hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active').filter({ hasText: name }).waitFor();
}

/** Types text at the cursor of the active editor. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text);
}

/** Puts the cursor at a line and column, both counted from 1. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await page.keyboard.press('Control+g');
  const box = page.locator('.quick-input-widget');
  await box.locator('input').first().waitFor();
  await page.keyboard.insertText(`:${line}:${column}`.slice(1));
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

/** The underlined places of the active editor, of one severity. */
export function squiggles(page: Page, severity: 'error' | 'warning' | 'info' | 'hint'): Locator {
  return page.locator(`.monaco-editor .squiggly-${severity}`);
}

/** The rows of the Problems panel, which is shown, that hold a text. */
export async function problemRows(page: Page, text: string): Promise<Locator> {
  await runCommand(page, 'View: Focus Problems');
  return page.locator('.markers-panel .monaco-list-row').filter({ hasText: text });
}

/** The rows of the Outline view, which is shown, that hold a text. */
export async function outlineRows(page: Page, text: string): Promise<Locator> {
  await runCommand(page, 'Explorer: Focus on Outline View');
  return page.locator('.outline-pane .monaco-list-row').filter({ hasText: text });
}

/** Opens the quick-fix menu at the cursor and gives its entries. */
export async function openQuickFixes(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+.');
  const entries = page.locator('.action-widget .monaco-list-row.action');
  await entries.first().waitFor();
  return entries;
}

/** Chooses an entry of the open quick-fix menu with the keyboard: an overlay swallows clicks. */
export async function chooseQuickFix(page: Page, title: string): Promise<void> {
  const focused = page.locator('.action-widget .monaco-list-row.focused');
  for (let step = 0; step < 20; step++) {
    if ((await focused.textContent())?.includes(title)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the quick-fix menu has no "${title}"`);
}

/** The items of the status bar that hold a text. */
export function statusItems(page: Page, text: string): Locator {
  return page.locator('.statusbar-item').filter({ hasText: text });
}
