import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Form, rowWith, sample } from '../form.mjs';

export const title = 'the form and the clipboard: a block from Excel, a table for Word, a page to print';

const NAME = 'sample-2023.txt';
const BLOCK = [
  [8, 2, 0, 0, 0, 0, 10],
  [1, 0, 0, 0, 0, 0, 1],
];

export const window = { language: 'zh-cn', width: 1700, height: 1000 };

export const files = () => ({ [NAME]: sample(NAME) });

export async function run({ workbench, page, folder, picture }) {
  await workbench.openFile(NAME);
  await workbench.ready();
  const form = await Form.open(workbench, '填写年报');
  const before = sample(NAME);
  const figures = async (label) =>
    rowWith(await workbench.saved(NAME), label)
      .slice(-7)
      .join();

  // Tabs, as a spreadsheet gives them beside its HTML.
  const html = `<table>${BLOCK.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  await workbench.copy(html, BLOCK.map((row) => row.join('\t')).join('\r\n'));
  await form.go('T3.N.a');
  await form.keys(['Control+v'], 0);
  await workbench.until(async () => (await figures('一、本年新收')) === BLOCK[0].join(), 'the first row');
  assert.equal(await figures('二、上年结转'), BLOCK[1].join());
  await picture('form-pasted');

  // One step to undo.
  await workbench.until(
    async () => (await form.frame.locator('td.selected').count()) === 14,
    'what was pasted to be marked',
  );
  await form.keys(['Control+z'], 0);
  await workbench.until(async () => (await workbench.saved(NAME)) === before, 'the text as it was, byte for byte');

  // Too wide: refused with a message, nothing changed.
  await form.go('T3.N.d');
  await form.keys(['Control+v'], 0);
  await workbench.until(async () => /2 行 7 列/u.test(await form.note()), 'the message');
  assert.equal(await workbench.saved(NAME), before);

  // The whole table for Word, with its merged cells.
  await form.go('T3.N.a');
  await form.keys(['Control+a', 'Control+c'], 100);
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return {
      html: await (await item.getType('text/html')).text(),
      text: await (await item.getType('text/plain')).text(),
    };
  });
  assert.match(copied.html, /rowspan="8"[^>]*>（三）不予公开/u);
  assert.match(copied.html, /colspan="5"[^>]*>法人或其他组织/u);
  assert.match(copied.text, /\n一、本年新收政府信息公开申请数量\t\t\t\d+\t/u);

  // As a page in the browser.
  await form.frame.locator('#bar button', { hasText: '网页' }).click();
  const box = page.locator('.quick-input-widget .quick-input-box input');
  await workbench.until(async () => (await box.inputValue().catch(() => '')).endsWith('.html'), 'the name on offer');
  await workbench.press('Enter');
  const file = path.join(folder, NAME.replace('.txt', '.html'));
  await workbench.until(() => fs.existsSync(file), 'the page');
  const written = fs.readFileSync(file, 'utf8');
  assert.match(written, /<th rowspan="8">（三）不予公开<\/th>/u);
  assert.doesNotMatch(written, /<script|https?:\/\/[^<]*\.(?:js|css)/u);
}
