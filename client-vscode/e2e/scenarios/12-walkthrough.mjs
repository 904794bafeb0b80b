import assert from 'node:assert/strict';

export const title = 'the walkthrough opens the sample full of mistakes, and its buttons act on it';

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
  const steps = page.locator('.gettingStartedContainer');
  const step = async (name, button) => {
    await workbench.command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '年报助手' }).first().click();
    await steps.getByText(name).first().click();
    await steps.getByRole('button', { name: button, exact: true }).click();
  };
  assert.match(await workbench.status(), /^勾稽 ✗ \d+\/\d+ · .*2021版 · 2023年度$/u);

  // Its buttons act on the sample, whatever is in front: a table can be chosen, and goes where the caret is.
  await step('填写三张表', '插入标准表格');
  const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: '表四' }).first();
  await choice.waitFor();
  await workbench.press('Escape');
  await step('预览公布后的样子', '打开预览');
  await page
    .frameLocator('iframe.webview.ready')
    .frameLocator('iframe#active-frame')
    .locator('.gouji-table')
    .first()
    .waitFor();
}
