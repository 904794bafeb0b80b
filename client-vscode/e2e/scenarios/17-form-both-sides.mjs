import assert from 'node:assert/strict';
import { focusText, Form, rowWith, sample } from '../form.mjs';

export const title = 'form and text: undo from both sides, edits on both at once, F8, problems, reopen with';

const NAME = 'sample-2023-faulty.md';

export const window = { language: 'zh-cn', width: 1700, height: 1000 };

export const files = () => ({ [NAME]: sample(NAME) });

export async function run({ workbench, page, picture }) {
  const text = sample(NAME);
  await workbench.openFile(NAME);
  await workbench.ready();
  const form = await Form.open(workbench, '填写年报');
  const row = async () =>
    rowWith(await workbench.saved(NAME), '一、本年新收')
      .slice(3)
      .join();
  const start = rowWith(text, '一、本年新收').slice(3);

  // Undo and redo from the form.
  await form.go('T3.N.b');
  await form.keys(['9', '9', 'Tab'], 20);
  await workbench.until(async () => (await row()).split(',')[1] === '99', 'the figure in the file');
  await form.go('T3.N.c');
  await workbench.until(async () => {
    await form.keys(['Control+z'], 0);
    await page.waitForTimeout(200);
    return (await form.value('T3.N.b')) === start[1];
  }, 'the form to have taken it back');
  assert.equal(await row(), start.join());
  await workbench.until(async () => {
    await form.keys(['Control+y'], 0);
    await page.waitForTimeout(200);
    return (await form.value('T3.N.b')) === '99';
  }, 'the form to have done it again');

  // Undo from the text.
  await focusText(page);
  await workbench.until(async () => {
    await workbench.press('Control+z');
    await page.waitForTimeout(200);
    return (await form.value('T3.N.b')) === start[1];
  }, 'the text to have taken it back');

  // The text grows above the table while a cell is typed in: neither is lost.
  await form.go('T3.P.a');
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press(String(i + 1));
    if (i % 2 === 1) {
      await focusText(page);
      await workbench.press('Control+Home', 'End', 'Enter');
      await workbench.type(`行${i}`);
      await form.cell('T3.P.a').focus();
      await form.keys(['F2'], 0);
    }
  }
  await form.keys(['Tab'], 0);
  await workbench.until(
    async () => rowWith(await workbench.saved(NAME), '二、上年结转')[3] === '123456',
    'the figure typed',
  );
  const both = await workbench.saved(NAME);
  assert.ok(
    ['行1', '行3', '行5'].every((added) => both.includes(added)),
    both.slice(0, 200),
  );

  // F8 goes from finding to finding; a cell shows its message and its fixes.
  await form.go('T2.regulation.issued');
  await form.keys(['F8', 'F8'], 300);
  await form.frame.locator('#findings li').first().waitFor();
  await picture('form-findings');

  // A click in the Problems list leads the form.
  await workbench.command('Problems: Focus on Problems View');
  const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'sum-result' }).first();
  await problem.click();
  await workbench.until(async () => (await form.current()) === 'T3.R7.a', 'the form at the wrong total');
  await picture('form-problems');

  // "Reopen with": the form takes the place of the text.
  await workbench.press('Control+Shift+m');
  await workbench.command('View: Close All Editors');
  await page
    .locator('.monaco-dialog-box')
    .waitFor({ timeout: 1500 })
    .then(
      () => workbench.press('Escape'),
      () => {},
    );
  await workbench.openFile(NAME);
  await workbench.command('View: Reopen Editor With...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '年报（填写）' }).first().click();
  const alone = await Form.inFront(workbench);
  await alone.go('T3.N.a');
  await alone.keys(['4', '2', 'Enter'], 20);
  await workbench.until(async () => (await row()).startsWith('42,'), 'the form that stands alone to write');
  await alone.keys(['F8'], 300);
  await alone.frame.locator('#notes .note').first().waitFor();
  await picture('form-alone');
}
