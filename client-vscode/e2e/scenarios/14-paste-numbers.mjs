import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../project.mjs';

export const title =
  'numbers pasted at a cell fill the cells from there on; too many are refused; a spreadsheet is left alone';

const NAMES = ['sample-2023.md', 'sample-2023.txt'];
const text = (name) => fs.readFileSync(path.join(root, 'docs/samples', name), 'utf8');

export const files = () => Object.fromEntries(NAMES.map((name) => [name, text(name)]));

const table = (rows) =>
  `<html><body><table>${rows.map((row) => `<tr>${row.map((each) => `<td><p>${each}</p></td>`).join('')}</tr>`).join('')}</table></body></html>`;
const tabs = (rows) => rows.map((row) => row.join('\t')).join('\n');

export async function run({ workbench, page, picture }) {
  for (const name of NAMES) {
    const mark = name.endsWith('.md') ? '|' : '\t';
    const before = text(name);
    const lines = before.split('\n');
    const first = lines.findIndex((line) => line.includes('本年新收政府信息公开申请数量'));
    const column = /\d/u.exec(lines[first]).index + 1;
    const numbers = (content, row) =>
      content
        .split('\n')
        [first + row].split(mark)
        .map((cell) => cell.trim())
        .filter((cell) => /^\d+$/u.test(cell));
    const settled = async () => {
      await page.waitForTimeout(1500);
      return workbench.saved(name);
    };
    await workbench.openFile(name);
    await workbench.ready();
    const pasteAt = async (row, html, plain) => {
      await workbench.goTo(first + 1 + row, column);
      await workbench.copy(html, plain);
      await workbench.press('Control+v');
      return settled();
    };

    // One row, tabs only; undone in one step.
    const row = [[8, 2, 0, 0, 0, 0, 10]];
    let now = await pasteAt(0, undefined, tabs(row));
    assert.deepEqual(numbers(now, 0), row[0].map(String), now);
    assert.deepEqual(numbers(now, 1), numbers(before, 1));
    await workbench.press('Control+z');
    assert.equal(await settled(), before, 'one undo takes all of it back');

    // A block with HTML, as Excel copies it; only as many cells change as there are numbers.
    const block = [
      [21, 22, 23],
      [31, 32, 33],
    ];
    now = await pasteAt(0, table(block), tabs(block));
    for (const at of [0, 1]) {
      assert.deepEqual(numbers(now, at), [...block[at].map(String), ...numbers(before, at).slice(3)], now);
    }
    assert.equal(now.split('\n').length, lines.length);
    await workbench.press('Control+z');
    assert.equal(await settled(), before);

    // More columns than the row has: a message, and nothing else.
    const wide = [[1, 2, 3, 4, 5, 6, 7, 8]];
    assert.equal(await pasteAt(0, table(wide), tabs(wide)), before, 'nothing is pasted');
    const message = page.locator('.notification-list-item', { hasText: /8/u });
    await message.first().waitFor();
    await picture(`refused-${path.extname(name).slice(1)}`);
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.goTo(1, 1);

    // A spreadsheet behind the text: as it is.
    const large = Array.from({ length: 600 }, (_, at) => [at, at + 1, at + 2]);
    await workbench.press('Control+End');
    await workbench.copy(table(large), tabs(large));
    await workbench.press('Control+v');
    await workbench.until(async () => (await settled()).endsWith(tabs(large)), 'the spreadsheet pasted as it is');
    await workbench.command('View: Close All Editors');
  }
}
