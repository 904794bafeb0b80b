import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { findings, root } from '../project.mjs';

export const title = 'commands: new report, next year, insert, recompute, normalise, rule, information';

const FAULTY = 'sample-2023-faulty.md';
const NEW = '青岚市水务局2024年政府信息公开工作年度报告.md';

export const files = () => ({ [FAULTY]: fs.readFileSync(path.join(root, 'docs/samples', FAULTY)) });

export async function run({ workbench, page, folder }) {
  const box = page.locator('.quick-input-widget .quick-input-box input');
  const choose = async (label) => {
    await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
  };

  // A new report, by the wizard.
  await workbench.command('New Report…');
  await choose('Blank');
  await page.locator('.quick-input-widget', { hasText: 'Full name of the organ' }).waitFor();
  await box.fill('青岚市水务局');
  await workbench.press('Enter');
  await choose('2024');
  await page
    .locator('.quick-input-widget .quick-input-title, .quick-input-header', { hasText: 'Where shall the report be' })
    .waitFor();
  await workbench.until(async () => (await box.inputValue()).endsWith(NEW), 'the name of the file on offer');
  await workbench.press('Enter');
  await page.locator('.tab.active', { hasText: NEW }).waitFor();
  await workbench.until(async () => /2024/u.test(await workbench.status()), 'the status of the new report');
  const fresh = await workbench.saved(NEW);
  assert.match(fresh, /^# 青岚市水务局2024年政府信息公开工作年度报告/u);
  assert.deepEqual(
    findings(path.join(folder, NEW), 'error').map(({ rule }) => rule),
    [],
  );

  // A wrong total is computed again.
  const faulty = fs.readFileSync(path.join(folder, FAULTY), 'utf8').split('\n');
  const at = faulty.findIndex((row) => row.includes('（七）总计'));
  await workbench.openFile(FAULTY);
  await workbench.ready();
  await workbench.goTo(at + 1, 3);
  await workbench.command('Recompute Totals of This Table');
  await workbench.until(
    async () => (await workbench.saved(FAULTY)).split('\n')[at] !== faulty[at],
    'the total to be computed',
  );
  await page.locator('.tab', { hasText: NEW }).first().click();
  await page.locator('.tab.active', { hasText: NEW }).waitFor();

  // Inserted behind the text.
  await workbench.press('Control+End', 'Enter', 'Enter');
  await workbench.command('Insert Standard Table…');
  await choose('part 4');
  await workbench.until(
    async () => (await workbench.saved(NEW)).split('未经复议直接起诉').length === 3,
    'a second table',
  );

  // Next year's report.
  await workbench.command('New Report for the Next Year…');
  await choose('Leave the sentences out');
  await workbench.until(
    async () => /2025年政府信息公开工作年度报告\.md$/u.test(await box.inputValue()),
    'the name for next year',
  );
  await workbench.press('Enter');
  await page.locator('.tab.active', { hasText: '2025年' }).waitFor();

  // The page of a rule, and the information for a report of a fault.
  await workbench.openFile(FAULTY);
  const { line, column: there } = findings(path.join(folder, FAULTY)).find(({ rule }) => rule === 'head-level2');
  await workbench.goTo(line, there);
  await workbench.command('Show Rule');
  await page
    .locator('.tab', { hasText: /head-level2/u })
    .first()
    .waitFor();
  // Keys that are pressed in the page of the rule stay there.
  await page.locator('.editor-instance .view-line').first().click();
  await workbench.command('Show Diagnostic Information');
  await page.locator('.editor-instance .view-line', { hasText: 'VS Code 1.' }).first().waitFor();
  await page.locator('.editor-instance .view-line', { hasText: 'java: ' }).first().waitFor();
}
