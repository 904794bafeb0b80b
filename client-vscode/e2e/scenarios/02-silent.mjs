import assert from 'node:assert/strict';
import { javaBelow } from '../host.mjs';

export const title = 'a folder without reports starts nothing';

export const files = () => ({
  'README.md': '# Notes\n\n一、买菜\n\n年度报告 is only mentioned here.\n',
  'todo.txt': '关于做好2023年政府信息公开工作年度报告编制工作的通知\n各科室：\n',
});

export async function run({ workbench, page, host }) {
  await workbench.openFile('README.md');
  await workbench.openFile('todo.txt');
  await page.waitForTimeout(3000);
  assert.deepEqual(javaBelow(host.child.pid), []);
  assert.equal(await page.locator('.statusbar-item[id*="gouji.sums"]').count(), 0);
  assert.equal(await page.locator('.notification-list-item', { hasText: /gouji|年报/iu }).count(), 0);
}
