/**
 * A clerk's way through a report: what is wrong is seen, understood, mended and saved, and a new report is begun.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as act from './actions';

/** What a step works with. */
export interface Stage {
  readonly page: Page;
  /** Path of the open folder. */
  readonly workspace: string;
}

/** One thing the person does, with what must be seen then; each stands on those before. */
export interface Step {
  readonly title: string;
  /** Name of the screenshot taken after it. */
  readonly shot: string;
  run(stage: Stage): Promise<void>;
}

const REPORT = '乙县交通运输局2024年工作总结.txt';
const DRAFT = '草稿.gongwen';
const GAP = '（四）';

/** The steps in their order. */
export const scenario: readonly Step[] = [
  {
    title: 'an opened report is underlined',
    shot: 'squiggles',
    run: async ({ page }) => {
      await act.openFile(page, REPORT);
      await act.squiggles(page, 'warning').first().waitFor();
      await act.squiggles(page, 'info').first().waitFor();
    },
  },
  {
    title: 'the Problems panel says what is wrong, in Chinese',
    shot: 'problems',
    run: async ({ page }) => {
      await act.showProblems(page);
      await act.problemRows(page, GAP).first().waitFor();
      await act.problemRows(page, 'XX').first().waitFor();
    },
  },
  {
    title: 'the Outline shows sections and counts their blanks',
    shot: 'outline',
    run: async ({ page }) => {
      await act.showOutline(page);
      for (const heading of ['一、主要工作和成效', '二、存在的问题', '三、2025年工作打算']) {
        await act.outlineRows(page, heading).first().waitFor();
      }
      await act.outlineRows(page, '待填').first().waitFor();
    },
  },
  {
    title: 'the status item counts blanks and problems',
    shot: 'status',
    run: async ({ page }) => {
      await act.focusEditor(page);
      await act.showLanguageStatus(page);
      await act.languageStatus(page, '校稿').filter({ hasText: '待填' }).waitFor();
    },
  },
  {
    title: 'the hover explains a finding',
    shot: 'hover',
    run: async ({ page }) => {
      await act.goTo(page, lineOf(GAP), 2);
      await act.showHover(page);
      await act.hover(page).filter({ hasText: GAP }).first().waitFor();
    },
  },
  {
    title: 'the name of the rule in the hover opens its page beside the report',
    shot: 'rule-page',
    run: async ({ page }) => {
      await act.hover(page).locator('a.code-link').first().click();
      await act.rulePage(page, 'outline/numbering').locator('h1').waitFor();
    },
  },
  {
    title: 'the page is closed again',
    shot: 'rule-page-closed',
    run: async ({ page }) => {
      await act.closeTab(page, '.md');
      await act.goTo(page, lineOf(GAP), 2);
    },
  },
  {
    title: 'the quick-fix menu opens from the keyboard',
    shot: 'quick-fix',
    run: async ({ page }) => {
      await page.keyboard.press('Escape');
      await act.openQuickFixes(page);
      await act.quickFixes(page).filter({ hasText: '（三）' }).first().waitFor();
    },
  },
  {
    title: 'a chosen fix changes the text and its finding goes',
    shot: 'fixed',
    run: async ({ page }) => {
      await act.chooseQuickFix(page, '（三）');
      await act.editorLines(page, '（三）优化公交服务').waitFor();
      await act.showProblems(page);
      await act.problemRows(page, GAP).waitFor({ state: 'detached' });
      await act.outlineRows(page, '（三）优化公交服务').waitFor();
    },
  },
  {
    title: 'the report is saved, changed nowhere else',
    shot: 'saved',
    run: async ({ page, workspace }) => {
      await act.focusEditor(page);
      const before = readReport(workspace);
      await act.save(page);
      const after = readReport(workspace);
      assert.notEqual(after, before);
      assert.ok(after.includes('（三）优化公交服务'), after);
      assert.ok(before.startsWith(after.slice(0, after.indexOf('（三）'))), 'text before the fix changed');
      assert.equal(after.length, before.length);
    },
  },
  {
    title: 'a key goes to the next blank, and what is typed replaces it',
    shot: 'next-blank',
    run: async ({ page }) => {
      await act.goTo(page, 1, 1);
      await page.keyboard.press('Control+F8');
      await act.statusBar(page, '第 1 处待填，共 2 处').waitFor();
      await page.keyboard.type('860');
      await act.editorLines(page, '完成投资860万元').waitFor();
      await page.keyboard.press('Control+z');
      await act.editorLines(page, '完成投资XX万元').waitFor();
    },
  },
  {
    title: 'a key moves a section with all under it, numbers and all',
    shot: 'moved',
    run: async ({ page }) => {
      await act.goTo(page, lineOf('三、'), 1);
      await page.keyboard.press('Alt+Shift+PageUp');
      await act.editorLines(page, '二、2025年工作打算').waitFor();
      await act.editorLines(page, '三、存在的问题').waitFor();
    },
  },
  {
    title: 'one undo brings it back',
    shot: 'moved-back',
    run: async ({ page }) => {
      await page.keyboard.press('Control+z');
      await act.editorLines(page, '二、存在的问题').waitFor();
      await act.editorLines(page, '三、2025年工作打算').waitFor();
    },
  },
  {
    title: 'Enter goes on with the numbers, and one undo takes line and number away',
    shot: 'continued',
    run: async ({ page }) => {
      const next = act.editorLines(page, /^（三）$/);
      await act.goTo(page, lineOf('（二）完善'), 1);
      await page.keyboard.press('End');
      await act.pressUntil(page, 'Enter', next);
      await page.keyboard.press('Control+z');
      await next.waitFor({ state: 'detached' });
      await act.editorLines(page, '（二）完善三级物流').waitFor();
    },
  },
  {
    title: 'the views list the sections and what is still to be filled',
    shot: 'views',
    run: async ({ page }) => {
      await act.runCommand(page, 'Focus on 待填 View');
      await act.viewRows(page, 'XX镇').first().waitFor();
      await act.viewRows(page, '三、2025年工作打算').first().waitFor();
    },
  },
  {
    title: 'what is left before handing in is listed, and a choice leads there',
    shot: 'left',
    run: async ({ page }) => {
      await act.focusEditor(page);
      await act.runCommand(page, '交稿前检查');
      await act.quickInputRows(page, 'XX镇').first().waitFor();
    },
  },
  {
    title: 'the list is left, and the outline is shown again',
    shot: 'left-closed',
    run: async ({ page }) => {
      await page.keyboard.press('Escape');
      await act.showOutline(page);
    },
  },
  {
    title: 'a phrase is offered while writing',
    shot: 'suggestion',
    run: async ({ page }) => {
      await act.openFile(page, DRAFT);
      await page.keyboard.type('gzzj');
      await act.suggestions(page, '工作总结').first().waitFor();
    },
  },
  {
    title: 'its framework is inserted with places to fill one after the other',
    shot: 'snippet',
    run: async ({ page }) => {
      await page.keyboard.press('Enter');
      await act.editorLines(page, '一、主要工作和成效').waitFor();
      await page.locator('.finish-snippet-placeholder, .snippet-placeholder').first().waitFor({ state: 'attached' });
      await page.keyboard.type('丙县民政局');
      await page.keyboard.press('Tab');
      await page.keyboard.type('2025');
      // The name and the year stand in several places; all of them follow.
      await act.editorLines(page, '丙县民政局2025年工作总结').waitFor();
      await act.editorLines(page, '丙县民政局紧紧围绕').waitFor();
    },
  },
];

function readReport(workspace: string): string {
  return readFileSync(join(workspace, REPORT), 'utf8');
}

/** Line, counted from 1, of the first paragraph of the report that begins with a text. */
function lineOf(start: string): number {
  const lines = readReport(join(import.meta.dirname, 'workspace')).split('\n');
  return lines.findIndex((line) => line.startsWith(start)) + 1;
}
