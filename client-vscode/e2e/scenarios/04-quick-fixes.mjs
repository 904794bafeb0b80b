import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { findings, root } from '../project.mjs';

export const title = 'quick fixes, one after the other, until the report is clean';

const NAME = 'sample-2023-faulty.md';

export const window = { language: 'zh-cn', height: 1000 };

export const files = () => ({ [NAME]: fs.readFileSync(path.join(root, 'docs/samples', NAME)) });

export async function run({ workbench, page, folder, picture }) {
  const file = path.join(folder, NAME);
  let left = findings(file);
  await workbench.openFile(NAME);
  await workbench.problemCount(left.length);
  await picture('problems');
  for (let pictured = false; left.length > 0;) {
    const [{ line, column, rule }] = left;
    await workbench.command('View: Focus Active Editor Group');
    await workbench.goTo(line, column);
    const offered = await workbench.quickFixes();
    assert.ok(!/^忽略/u.test(offered[0]), `${rule}: ${offered[0]}`);
    if (!pictured && rule === 'sum-result') {
      pictured = true;
      await picture('quick-fix');
    }
    await workbench.press('Enter');
    await page.locator('.action-widget .monaco-list-row.action').first().waitFor({ state: 'detached' });
    await workbench.problemCount(left.length - 1);
    await workbench.saved(NAME);
    const now = findings(file);
    assert.equal(now.length, left.length - 1, `${rule} was not fixed, or something else was broken`);
    left = now;
  }
  await workbench.until(async () => /✓/u.test(await workbench.status()), 'the status of a sound report');
}
