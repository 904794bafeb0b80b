import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Form, rowWith, sample } from '../form.mjs';

export const title = 'a figure that is being typed when one saves is in the file';

const NAME = 'sample-2023.md';

export const window = { language: 'zh-cn', width: 1700, height: 1000 };

export const files = () => ({ [NAME]: sample(NAME) });

export async function run({ workbench, page, folder }) {
  await workbench.openFile(NAME);
  await workbench.ready();
  const form = await Form.open(workbench, '填写年报');
  const figure = () => rowWith(fs.readFileSync(path.join(folder, NAME), 'utf8'), '一、本年新收')[3];
  await form.go('T3.N.a');
  for (let round = 0; round < 12; round++) {
    const wanted = String(1000 + round * 37);
    // The cell is not left, and saving comes in the middle of all that a key leads to.
    await form.keys(['Escape', ...wanted], 0);
    await page.waitForTimeout(round * 12);
    await page.keyboard.press('Control+s');
    let written = '';
    await workbench.until(
      () => (written = figure()) === wanted,
      () => `round ${round}: the file has ${written}, not ${wanted}`,
      5000,
    );
    assert.equal(await form.value('T3.N.a'), wanted);
    // The text and the form have a tab each.
    await workbench.until(async () => (await page.locator('.tab.active.dirty').count()) === 0, 'no tab left to save');
  }
}
