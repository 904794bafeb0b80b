import assert from 'node:assert/strict';
import fs from 'node:fs';
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

export async function run({ workbench, page, picture }) {
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
}
