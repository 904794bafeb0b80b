import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../project.mjs';

export const title = 'Tab and Shift+Tab go from cell to cell, and are themselves elsewhere';

const NAME = 'sample-2023.txt';
const text = fs.readFileSync(path.join(root, 'docs/samples', NAME), 'utf8');

export const files = () => ({ [NAME]: text });

export async function run({ workbench, page }) {
  const lines = text.split('\n');
  const at = lines.findIndex((row) => row.includes('本年新收政府信息公开申请数量'));
  const cells = lines[at].split('\t');
  const first = cells.findIndex((cell) => /^\d+$/u.test(cell.trim()));
  const columnOf = (cell) => cells.slice(0, cell).join('\t').length + (cell > 0 ? 2 : 1);
  await workbench.openFile(NAME);
  await workbench.ready();

  const selected = (count) =>
    workbench.until(
      async () => (await workbench.caret()).includes(`(${count} selected)`),
      `${count} characters to be selected`,
    );
  // The status bar is slow to follow: without this, the selection that was typed over is taken for the next one.
  const typed = async (digits) => {
    await workbench.type(digits);
    await workbench.until(async () => !(await workbench.caret()).includes('selected'), 'nothing to be selected');
  };
  await workbench.goTo(at + 1, columnOf(first));
  await page.waitForTimeout(800);
  await workbench.press('Tab');
  await selected(cells[first + 1].length);
  await typed('77');
  await workbench.press('Tab');
  await selected(cells[first + 2].length);
  await typed('888');
  await workbench.press('Shift+Tab');
  await selected(2);
  await typed('66');
  const changed = (await workbench.saved(NAME)).split('\n')[at].split('\t');
  assert.deepEqual(changed.slice(first, first + 3), [cells[first], '66', '888']);
  assert.equal(changed.length, cells.length, 'no tab was written');

  // In a paragraph a tab is a tab.
  const prose = lines.findIndex((row) => /^[^\t]{30,}。$/u.test(row));
  await workbench.goTo(prose + 1, 1);
  await page.waitForTimeout(800);
  await workbench.press('Tab');
  assert.ok((await workbench.saved(NAME)).split('\n')[prose].startsWith('\t'));
}
