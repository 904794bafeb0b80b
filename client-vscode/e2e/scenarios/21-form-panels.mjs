import assert from 'node:assert/strict';
import { Form, rowWith, sample } from '../form.mjs';

export const title =
  'two forms of one document stay equal; tables in HTML; a cell is one step back; high contrast, 200 %';

const NAME = 'sample-2023.md';
const HTML = 'html-2023.md';

/** The sample with its tables in HTML. */
function inHtml(text) {
  const rows = (lines) =>
    lines
      .filter((line) => !/^\|(?:\s*:?-+:?\s*\|)+$/u.test(line.trim()))
      .map(
        (line) =>
          `<tr>${line
            .split('|')
            .slice(1, -1)
            .map((cell) => `<td>${cell.trim()}</td>`)
            .join('')}</tr>`,
      );
  return text.replace(
    /(?:^\|.*\n)+/gmu,
    (table) => `<table>\n${rows(table.trim().split('\n')).join('\n')}\n</table>\n`,
  );
}

export const window = { language: 'zh-cn', width: 1500, height: 1000 };

export const files = () => ({
  [NAME]: sample(NAME),
  [HTML]: inHtml(sample(NAME)),
  '.vscode/settings.json': JSON.stringify({ 'workbench.colorTheme': 'Default High Contrast' }),
});

export async function run({ workbench, page, picture }) {
  await workbench.openFile(NAME);
  await workbench.ready();
  await workbench.command('View: Reopen Editor With...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '年报（填写）' }).first().click();
  await Form.inFront(workbench);
  await workbench.command('View: Split Editor Right');
  const [left, right] = [new Form(workbench, 0), new Form(workbench, 1)];
  await right.cell('T3.N.a').waitFor();
  const equal = async (what) => {
    let values;
    await workbench.until(
      async () => {
        values = [await left.values(), await right.values()].map((all) => JSON.stringify(all));
        return values[0] === values[1];
      },
      () => `${what}: ${values.join('\n')}`,
    );
  };

  // Slower than edits are made: each key is an edit of its own, and all are one step back.
  const before = await left.value('T3.N.b');
  await right.go('T3.N.b');
  await right.keys(['1', '2', '3'], 400);
  await workbench.until(async () => (await left.value('T3.N.b')) === '123', 'the other form');
  await equal('a figure');
  await right.keys(['Control+z'], 0);
  await workbench.until(async () => (await left.value('T3.N.b')) === before, 'one step back');
  await equal('a step back');
  await right.keys(['Control+y'], 0);
  await workbench.until(async () => (await left.value('T3.N.b')) === '123', 'and on again');

  await left.go('P1.1/words');
  await left.keys(['Control+End'], 0);
  await page.keyboard.insertText('解读文件4件。');
  await left.keys(['Enter'], 0);
  await page.keyboard.insertText('又一段。');
  await left.keys(['Tab'], 0);
  await workbench.until(
    async () => (await right.value('P1.1/words')).endsWith('解读文件4件。\n\n又一段。'),
    'the words',
  );
  await equal('words');
  const text = await workbench.saved(NAME);
  assert.ok(text.includes('解读文件4件。\n\n又一段。\n\n### （二）'), text);
  assert.equal(rowWith(text, '一、本年新收')[4], '123');
  await picture('form-contrast');
  await page.emulateMedia({ forcedColors: 'active' });
  await right.go('T3.N.t');
  await picture('form-forced-colors');
  await page.emulateMedia({ forcedColors: null });
  await workbench.command('View: Close All Editors');

  // The same in HTML: figures go into their cells, and nothing else changes.
  await workbench.openFile(HTML);
  await workbench.ready();
  const source = inHtml(sample(NAME));
  await workbench.command('View: Reopen Editor With...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '年报（填写）' }).first().click();
  const html = await Form.inFront(workbench);
  await html.go('T3.N.b');
  const old = await html.value('T3.N.b');
  await html.keys([...'456', 'Tab', 'Shift+Tab', 'Delete', 'Tab'], 100);
  await html.go('T3.N.b');
  await html.keys([...'78', 'Tab'], 20);
  const row = source.split('\n').find((line) => line.includes('一、本年新收'));
  const cells = row.split('</td>');
  const at = cells.findIndex((cell) => /<td>\d+$/u.test(cell)) + 1;
  assert.equal(cells[at], `<td>${old}`);
  const wanted = source.replace(row, cells.with(at, '<td>78').join('</td>'));
  let found = '';
  await workbench.until(
    async () => (found = await workbench.saved(HTML)) === wanted,
    () => `the cell in HTML: ${found.split('\n').find((line) => line.includes('一、本年新收'))}`,
  );

  // At 200 % the window has half of its pixels: what is wide scrolls in itself.
  await page.setViewportSize({ width: 750, height: 500 });
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  await html.go('T3.R1.a');
  await page.waitForTimeout(500);
  await picture('form-200');
  const overflow = await html.frame
    .locator('body')
    .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(overflow <= 0, `the page is ${overflow} pixels too wide`);
}
