import assert from 'node:assert/strict';
import path from 'node:path';
import { findings } from '../project.mjs';

export const title =
  'the three tables into an empty file by completion; no words of the document among what is offered';

const NAME = '青岚市水务局2024年政府信息公开工作年度报告.md';

export const window = { language: 'zh-cn' };

const TEXT = '青岚市水务局2023年政府信息公开工作年度报告.txt';
const BEGUN = ['青岚市水务局2023年政府信息公开工作年度报告', '', '一、总体情况', '（一）主动公开。全年发布信息126条。'];

export const files = () => ({ [NAME]: '', [TEXT]: `${BEGUN.join('\n')}\n` });

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

  // Under （一） everything on offer is ours: a word-based list would have the words of this line.
  await workbench.openFile(TEXT);
  await workbench.ready();
  await workbench.goTo(BEGUN.length, BEGUN.at(-1).length + 1);
  await workbench.press('Enter');
  await page.waitForTimeout(1500);
  await workbench.press('Control+Space');
  await page.waitForTimeout(2500);
  const offered = await rows.allInnerTexts();
  assert.ok(!offered.some((row) => /全年发布信息|^主动公开$|^总体情况$/u.test(row.trim())), offered.join('\n'));
  await workbench.press('Escape');
}
