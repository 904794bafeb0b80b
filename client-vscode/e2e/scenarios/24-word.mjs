import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { sample } from '../form.mjs';

export const title =
  'a Word report: export, check, comments, fixes in the file, a draft, again after LibreOffice has saved it';

const NAME = 'sample-2023-faulty.md';
const WORD = 'sample-2023-faulty.docx';

export const files = () => ({ [NAME]: sample(NAME) });

export async function run({ workbench, page, folder, host, picture }) {
  const jar = path.join(host.extension, 'server/gouji.jar');
  const file = path.join(folder, WORD);
  const menu = async (name, entry) => {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().click({ button: 'right' });
    const item = page.locator('.context-view .action-label', { hasText: entry }).first();
    await item.waitFor();
    // A menu that has only just opened takes no click.
    await workbench.until(async () => {
      await page.waitForTimeout(300);
      await item.click({ timeout: 2000 }).catch(() => {});
      return !(await item.isVisible());
    }, `the menu's ${entry}`);
  };
  const message = (words) => page.locator('.notification-list-item', { hasText: words });
  const rows = page.locator('.markers-panel .monaco-list-row', { hasText: '›' });
  const count = () => page.locator('.markers-panel .monaco-list-row', { hasText: WORD }).locator('.monaco-count-badge');

  // From the text to Word.
  await workbench.openFile(NAME);
  await workbench.ready();
  await menu(NAME, 'Export as Word Document');
  await workbench.until(() => fs.existsSync(file), 'the Word file');
  await workbench.command('View: Close All Editors');
  await workbench.command('Notifications: Clear All Notifications');

  // Its findings, each with its place in the document.
  const begin = Date.now();
  await menu(WORD, 'Check Word Report');
  await message('findings').first().waitFor();
  console.log(`        first check: ${Date.now() - begin} ms`);
  await workbench.command('Problems: Focus on Problems View');
  await rows.first().waitFor();
  const found = Number(await count().first().innerText());
  assert.ok(found > 5, `${found} findings`);
  await picture('word-findings');

  // Comments and fixes go into the file.
  await menu(WORD, 'Write Findings as Word Comments');
  await workbench.until(() => parts(file).includes('word/comments.xml'), 'the comments');
  await menu(WORD, 'Fix the Word Report in Place');
  let left = found;
  await workbench.until(
    async () =>
      (left = Number(
        await count()
          .first()
          .innerText()
          .catch(() => '0'),
      )) < found,
    () => `fewer than ${found} findings, not ${left}`,
  );

  // Someone opens it in LibreOffice and saves it there.
  const soffice = spawnSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).stdout.trim();
  if (soffice === '') {
    console.log('        (no LibreOffice here)');
  } else {
    const text = spawnSync('java', ['-jar', jar, 'export', '-o', path.join(folder, 'right.docx'), sampleFile(folder)]);
    assert.equal(text.status, 0, String(text.stderr));
    const out = path.join(folder, 'saved');
    const home = `-env:UserInstallation=file://${path.join(folder, '..', 'office')}`;
    const args = [home, '--headless', '--convert-to', 'docx', '--outdir', out, path.join(folder, 'right.docx')];
    const saved = spawnSync(soffice, args, { encoding: 'utf8', timeout: 120_000 });
    assert.ok(fs.existsSync(path.join(out, 'right.docx')), saved.stderr);
    const replaced = Date.now();
    fs.renameSync(path.join(out, 'right.docx'), file);
    await workbench.until(async () => (await rows.count()) === 0, 'the findings to go');
    console.log(`        checked again: ${Date.now() - replaced} ms`);
  }

  // And it becomes a draft to go on with.
  await menu(WORD, 'Turn Word Report into a Draft');
  const draft = path.join(folder, 'sample-2023-faulty-2.md');
  await workbench.until(() => fs.existsSync(draft), 'the draft');
  await page.locator('.tab.active', { hasText: 'sample-2023-faulty-2.md' }).waitFor();
  assert.match(fs.readFileSync(draft, 'utf8'), /\|/u);
  await picture('word-draft');
}

/** The sample without mistakes, as a file. */
function sampleFile(folder) {
  const file = path.join(folder, '..', 'sample-2023.md');
  fs.writeFileSync(file, sample('sample-2023.md'));
  return file;
}

function parts(file) {
  return spawnSync('python3', ['-m', 'zipfile', '-l', file], { encoding: 'utf8' }).stdout;
}
