import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { choose } from '../menus.mjs';
import { reports } from '../project.mjs';

export const title = 'the side bar has organs and years, and what is missing';

const text = () => fs.readFileSync(reports().find((file) => file.endsWith('sample-2023.md')) ?? reports()[0], 'utf8');
const organ = (name, year) =>
  text()
    .replaceAll('云泽县教育局', name)
    .replaceAll('2024', String(year + 1))
    .replaceAll('2023', String(year));

export const files = () => ({
  'a.md': organ('云泽县人民政府', 2023),
  'b.md': organ('云泽县人民政府', 2022),
  'c.md': organ('云泽县水务局', 2023),
  'd.md': organ('云泽县民政局', 2022),
});

export async function run({ workbench, page, folder, picture }) {
  await workbench.openFile('a.md');
  await workbench.ready();
  await page.locator('.activitybar a.action-label[aria-label*="年报"]').first().click();
  const tree = page.locator('.sidebar .monaco-list-row');
  await tree.filter({ hasText: '云泽县人民政府' }).first().waitFor({ timeout: 30_000 });
  await tree.filter({ hasText: '云泽县人民政府' }).first().click();
  await tree.filter({ hasText: '云泽县民政局' }).first().waitFor();
  await tree.filter({ hasText: '云泽县民政局' }).first().click();
  await tree.filter({ hasText: 'd.md' }).first().waitFor();
  const rows = await tree.allInnerTexts();
  assert.ok(
    rows.some((row) => /2023[\s\S]*(没有报告|no report)/u.test(row)),
    rows.join(' | '),
  );
  await picture('side-bar');
  await tree.filter({ hasText: 'd.md' }).first().click();
  await page.locator('.tab[aria-label*="d.md"]').first().waitFor();

  // What can be done with a node.
  const menu = (name, entry) => choose(workbench, tree, name, entry);
  await menu('a.md', commands.check);
  await page.locator('.tab.active[aria-label*="a.md"]').first().waitFor();
  await page.locator('.markers-panel').first().waitFor();
  await menu('a.md', commands.compare);
  await page.locator('.tab.active', { hasText: '2022 ↔ 2023' }).first().waitFor();
  await page.locator('.monaco-diff-editor').first().waitFor();
  await picture('side-bar-compare');
  await menu('云泽县民政局', commands.feedback);
  const sheets = () => fs.readdirSync(folder).filter((name) => name.includes('云泽县民政局'));
  await workbench.until(() => sheets().length === 1, 'the folder of the sheets');
  const sheet = (ending) => path.join(folder, sheets()[0], `云泽县民政局2022${ending}`);
  await workbench.until(() => fs.existsSync(sheet('.html')), 'the sheet');
  assert.deepEqual(fs.readdirSync(path.join(folder, sheets()[0])).sort(), [
    '云泽县民政局2022.docx',
    '云泽县民政局2022.html',
  ]);
  await menu('云泽县人民政府', commands.summary);
  await workbench.until(() => fs.readdirSync(folder).some((name) => name.endsWith('.xlsx')), 'the workbook');
}

const commands = {
  check: 'Check',
  compare: 'Compare with',
  feedback: 'Write Feedback',
  summary: 'Export Workbook',
};
