import assert from 'node:assert/strict';
import path from 'node:path';
import { findings } from '../project.mjs';

export const title = 'the three tables into an empty file by completion';

const NAME = '青岚市水务局2024年政府信息公开工作年度报告.md';

export const window = { language: 'zh-cn' };

export const files = () => ({ [NAME]: '' });

export async function run({ workbench, page, folder, picture }) {
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  const complete = async (what) => {
    const wanted = rows.filter({ hasText: what }).first();
    // The first question may come before the server has read what was typed last.
    await workbench.until(async () => {
      await workbench.press('Control+Space');
      return wanted.waitFor({ timeout: 4000 }).then(
        () => true,
        () => workbench.press('Escape').then(() => false),
      );
    }, what);
    if (/表三/u.test(what)) {
      await picture('completion');
    }
    await wanted.click();
    await page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    await workbench.press('Escape', 'Control+End', 'Enter', 'Enter');
  };

  await workbench.openFile(NAME);
  await page.locator('.statusbar-item[id*="gouji.sums"]').waitFor();
  await complete('标题');
  for (const table of ['标题和表二', '标题和表三', '标题和表四']) {
    await complete(table);
  }
  const text = await workbench.saved(NAME);
  for (const label of ['行政规范性文件', '本年新收政府信息公开申请数量', '未经复议直接起诉']) {
    assert.equal(text.split(label).length, 2, `${label} in\n${text}`);
  }
  const rules = findings(path.join(folder, NAME)).map(({ rule }) => rule);
  assert.ok(!rules.some((rule) => /^(?:sum|table|row)-/u.test(rule)), rules.join());
}
