import assert from 'node:assert/strict';

export const title = 'the walkthrough opens the sample full of mistakes';

export const window = { language: 'zh-cn', height: 1000 };

export async function run({ workbench, page, picture }) {
  await workbench.command('Welcome: Open Walkthrough...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '年报助手' }).first().click();
  await page.locator('.gettingStartedContainer', { hasText: '写满错误的示例' }).first().waitFor();
  await picture('walkthrough');
  await page.locator('.gettingStartedContainer').getByRole('button', { name: '打开示例', exact: true }).click();
  await page.locator('.tab.active', { hasText: /云泽县/u }).waitFor();
  await workbench.squiggles().first().waitFor();
  await workbench.ready();
  assert.match(await workbench.status(), /勾稽 ✗ \d+\/\d+ · 2021版 · 2023年度/u);
}
