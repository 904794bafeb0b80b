import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../project.mjs';

export const title = 'the preview: merged cells, the wrong one marked, live, a click leads to the source';

const NAME = 'sample-2023-faulty.md';
const text = fs.readFileSync(path.join(root, 'docs/samples', NAME), 'utf8');

export const window = { language: 'zh-cn', width: 1700, height: 1000 };

export const files = () => ({ [NAME]: text });

export async function run({ workbench, page, picture }) {
  const errors = [];
  page.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text()) && /gouji/iu.test(message.location().url)) {
      errors.push(message.text());
    }
  });
  await workbench.openFile(NAME);
  await workbench.ready();
  await page.locator('.editor-actions [aria-label*="预览"]').first().click();
  const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await frame.locator('.gouji-table').first().waitFor();
  assert.ok((await frame.locator('.gouji-table [rowspan], .gouji-table [colspan]').count()) > 5);
  assert.ok((await frame.locator('.gouji-wrong').count()) > 0);

  const line = text.split('\n').findIndex((row) => row.includes('（七）总计'));
  const wrong = frame.locator('.gouji-wrong', { hasText: '21' }).first();
  await wrong.scrollIntoViewIfNeeded();
  await picture('preview');
  await wrong.click();
  await workbench.until(
    async () => (await workbench.caret()).startsWith(`Ln ${line + 1}, `),
    'the caret in the row of the wrong cell',
  );

  // Live: what is typed is seen.
  await workbench.goTo(1, text.split('\n')[0].length + 1);
  await workbench.type('（草稿）');
  await frame.locator('h1', { hasText: '（草稿）' }).waitFor();
  assert.deepEqual(errors, []);
}
