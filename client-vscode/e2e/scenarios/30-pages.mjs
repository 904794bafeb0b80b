import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sample } from '../form.mjs';
import { java, jar } from '../project.mjs';

export const title = 'what is written for inspectors and for the site, in a browser and by LibreOffice';

const organ = (text, name) => text.replaceAll('云泽县教育局', name);

export const files = () => ({
  '教育局2023.md': sample('sample-2023.md'),
  '水务局2023.md': organ(sample('sample-2023.md'), '云泽县水务局').replace('| 11 | 3 |', '| 12 | 3 |'),
  '民政局2023.md': organ(sample('sample-2023.md'), '云泽县民政局').replace('## 六、', '## 七、'),
});

export async function run({ browser, folder }) {
  const kept = (name) => path.resolve(process.env.GOUJI_PICTURES ?? path.dirname(folder), name);
  const gouji = (...args) => {
    const { status, stderr } = spawnSync(java, ['-jar', jar, ...args], { cwd: folder, encoding: 'utf8' });
    assert.ok(status < 2, stderr);
  };
  const open = async (file) => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (!/^(?:file|data):/u.test(request.url())) {
        wrong.push(request.url());
      }
    });
    await page.goto(pathToFileURL(path.join(folder, file)).href);
    return { page, wrong };
  };

  // The page of an inspector: every organ, and filters that leave what is asked for.
  gouji('summary', '--html', 'summary.html', '.');
  const { page, wrong } = await open('summary.html');
  const shown = (selector) => page.locator(selector).filter({ visible: true }).allInnerTexts();
  assert.equal((await shown('.heat tbody tr')).length, 3);
  assert.equal((await shown('section h2')).length, 3);
  const all = (await shown('li')).length;
  assert.ok(all >= 2, `${all} findings`);
  await page.screenshot({ path: kept('summary-page.png'), fullPage: true });
  await page.locator('#q').fill('水务');
  assert.deepEqual(
    (await shown('section h2')).map((text) => text.includes('云泽县水务局')),
    [true],
  );
  const errors = (await shown('li.e, li[data-level="e"]')).length;
  await page.locator('#l').selectOption('e');
  assert.equal((await shown('li')).length, errors);
  assert.ok(errors > 0);
  await page.locator('#q').fill('');
  const rule = await page.locator('#r option').nth(1).getAttribute('value');
  await page.locator('#l').selectOption('');
  await page.locator('#r').selectOption(rule);
  const left = page.locator('li').filter({ visible: true });
  assert.ok((await left.count()) > 0 && (await left.count()) < all);
  for (const item of await left.all()) {
    assert.equal(await item.getAttribute('data-rule'), rule);
  }
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('form').isVisible(), false);
  assert.deepEqual(wrong, []);
  await page.close();

  // The report as a web page.
  gouji('export', '--to', 'html', '-o', 'report.html', '教育局2023.md');
  const site = await open('report.html');
  assert.ok((await site.page.locator('table').count()) > 2);
  assert.equal(await site.page.locator('td p').count(), 0);
  await site.page.screenshot({ path: kept('report-page.png'), fullPage: true });
  assert.deepEqual(site.wrong, []);
  await site.page.close();

  // The report as a Word document, as LibreOffice prints it.
  const soffice = spawnSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).stdout.trim();
  if (soffice === '') {
    console.log('        (no LibreOffice here)');
    return;
  }
  gouji('export', '-o', 'report.docx', '教育局2023.md');
  const home = `-env:UserInstallation=${pathToFileURL(path.join(folder, '..', 'office')).href}`;
  const convert = [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'report.docx')];
  spawnSync(soffice, convert, { timeout: 120_000 });
  assert.ok(fs.statSync(path.join(folder, 'report.pdf')).size > 10_000);
  fs.copyFileSync(path.join(folder, 'report.pdf'), kept('report-word.pdf'));
  // A picture of each page, where poppler is installed.
  spawnSync('pdftoppm', ['-png', '-r', '60', 'report.pdf', kept('report-word')], { cwd: folder });
}
