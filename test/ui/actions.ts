/**
 * What a person does in VS Code's workbench and sees there; every action waits for what it brings about and never for a time.
 */
import type { Locator, Page } from 'playwright-core';

/** Runs a command by its title in the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await answerQuickInput(page, title, title);
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator('.monaco-workbench').waitFor();
  await page.keyboard.press('Control+p');
  await answerQuickInput(page, name, name);
  await page.locator('.tab.active').filter({ hasText: name }).waitFor();
  await focusEditor(page);
}

/** Closes the editor whose tab holds a text. */
export async function closeTab(page: Page, name: string): Promise<void> {
  const tab = page.locator('.tab').filter({ hasText: name });
  await tab.locator('.codicon-close').click();
  await tab.waitFor({ state: 'detached' });
}

/** Puts the cursor at a line and column, both counted from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('Control+g');
  await answerQuickInput(page, `${line}:${column}`, `${line}`);
}

/** Moves the keyboard focus to the active editor, and the pointer to where it brings nothing up. */
export async function focusEditor(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await runCommand(page, 'View: Focus Active Editor Group');
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** Saves the file of the active editor, which must have changes. */
export async function save(page: Page): Promise<void> {
  const unsaved = page.locator('.tab.active.dirty');
  await unsaved.waitFor();
  await page.keyboard.press('Control+s');
  await unsaved.waitFor({ state: 'detached' });
}

/** The underlined places of the active editor, of one severity. */
export function squiggles(page: Page, severity: 'error' | 'warning' | 'info' | 'hint'): Locator {
  return page.locator(`.monaco-editor .squiggly-${severity}`);
}

/** The visible lines of the editor that hold a text. */
export function editorLines(page: Page, text: string | RegExp): Locator {
  // VS Code writes spaces of a line as no-break spaces.
  return page.locator('.monaco-editor .view-line').filter({ hasText: text });
}

/** Shows the Problems panel. */
export async function showProblems(page: Page): Promise<void> {
  await runCommand(page, 'View: Focus Problems');
  await page.locator('.markers-panel').waitFor();
}

/** The rows of the Problems panel that hold a text. */
export function problemRows(page: Page, text: string): Locator {
  return page.locator('.markers-panel .monaco-list-row').filter({ hasText: text });
}

/** Shows the Outline view, with the room that the list of files takes: only rows on the screen exist. */
export async function showOutline(page: Page): Promise<void> {
  await runCommand(page, 'Explorer: Focus on Outline View');
  await page.locator('.outline-pane').waitFor();
  const files = page.locator('.pane-header.expanded[aria-label^="Explorer Section"]');
  if (await files.isVisible()) await files.click();
  await files.waitFor({ state: 'detached' });
}

/** The rows of the Outline view that hold a text. */
export function outlineRows(page: Page, text: string): Locator {
  return page.locator('.outline-pane .monaco-list-row').filter({ hasText: text });
}

/** Opens what the language status, the braces in the status bar, has to say. */
export async function showLanguageStatus(page: Page): Promise<void> {
  await page.locator('[id="status.languageStatus"]').hover();
}

/** The entries of the open language status that hold a text. */
export function languageStatus(page: Page, text: string): Locator {
  return page.locator('.hover-language-status .element').filter({ hasText: text });
}

/** Opens the hover at the cursor. */
export async function showHover(page: Page): Promise<void> {
  await runCommand(page, 'Show or Focus Hover');
  await hover(page).first().waitFor();
}

/** What the editor's hover says. */
export function hover(page: Page): Locator {
  return page.locator('.monaco-editor .monaco-hover .hover-row');
}

/** The page of a rule, shown as formatted text: a frame within a frame. */
export function rulePage(page: Page, rule: string): Locator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('body').filter({ hasText: rule });
}

/** Opens the quick-fix menu at the cursor. */
export async function openQuickFixes(page: Page): Promise<void> {
  await page.keyboard.press('Control+.');
  await quickFixes(page).first().waitFor();
}

/** The entries of the open quick-fix menu. */
export function quickFixes(page: Page): Locator {
  return page.locator('.action-widget .monaco-list-row.action');
}

/** Chooses an entry of the open quick-fix menu with the keyboard: an overlay swallows clicks. */
export async function chooseQuickFix(page: Page, title: string): Promise<void> {
  const titles = await quickFixes(page).allTextContents();
  const at = titles.findIndex((text) => text.includes(title));
  if (at < 0) throw new Error(`the quick-fix menu has no "${title}", only ${titles.join(', ')}`);
  for (let step = 0; step < at; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await quickFixes(page).first().waitFor({ state: 'detached' });
}

/** The entries of the open suggestions that hold a text. */
export function suggestions(page: Page, text: string): Locator {
  return page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: text });
}

/** The entry of the status bar that holds a text. */
export function statusBar(page: Page, text: string): Locator {
  return page.locator('.statusbar-item').filter({ hasText: text }).first();
}

/** The rows of the open views that hold a text. */
export function viewRows(page: Page, text: string): Locator {
  return page.locator('.sidebar .monaco-list-row').filter({ hasText: text });
}

/** The rows of the open quick input that hold a text. */
export function quickInputRows(page: Page, text: string): Locator {
  return page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: text });
}

/**
 * Presses a key that does more once the server has answered what it would do, which nothing on the screen tells: what it does
 * before is undone, and after a longer pause it is pressed again.
 */
export async function pressUntil(page: Page, key: string, shown: Locator): Promise<void> {
  for (let tries = 1; ; tries++) {
    await page.waitForTimeout(100 * 2 ** tries);
    await page.keyboard.press(key);
    const isShown = await shown.waitFor({ timeout: 1_000 }).then(
      () => true,
      () => false,
    );
    if (isShown) return;
    if (tries === 5) throw new Error(`${key} did not do what it should`);
    await page.keyboard.press('Control+z');
  }
}

/** Types into the quick input and takes the entry that then shows a text. */
async function answerQuickInput(page: Page, typed: string, shown: string): Promise<void> {
  const box = page.locator('.quick-input-widget');
  await box.locator('input').first().waitFor();
  await page.keyboard.insertText(typed);
  await box.locator('.monaco-list-row').filter({ hasText: shown }).first().waitFor();
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}
