import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Form, sample } from '../form.mjs';
import { choose, explorer } from '../menus.mjs';

export const title =
  'a Word report: export, check, a form to read, comments, fixes in the file, a draft, next year’s, again after a save elsewhere';

const NAME = 'sample-2023-faulty.md';
const WORD = 'sample-2023-faulty.docx';

export const files = () => ({ [NAME]: sample(NAME) });

export async function run({ workbench, page, folder, host, picture }) {
  const jar = path.join(host.extension, 'server/gouji.jar');
  const file = path.join(folder, WORD);
  const menu = (name, entry) => choose(workbench, explorer(page), name, entry);
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

  // As a form that is only read, with its findings at their cells; what another program saves is followed.
  const whole = fs.readFileSync(file);
  await menu(WORD, 'Open Word Report to Read');
  const form = await Form.inFront(workbench);
  await workbench.until(async () => (await form.frame.locator('.wrong').count()) > 0, 'the wrong cells of the form');
  const tool = (words) => form.frame.locator('#bar button.word', { hasText: words });
  await workbench.until(
    async () => (await form.frame.locator('#bar button.word:visible').count()) === 3,
    'the three buttons of a Word report',
  );
  assert.deepEqual(
    await form
      .cell('T3.N.a')
      .evaluate((input) => [input.readOnly, document.body.querySelectorAll('.tools .copy').length]),
    [true, 3],
  );
  await form.go('T3.N.a');
  const shown = await form.value('T3.N.a');
  await form.keys(['9', 'Delete', 'Backspace', '='], 20);
  assert.equal(await form.value('T3.N.a'), shown);
  await picture('word-form');

  // Its buttons write into the file; the form follows, and nothing is offered that can't be done.
  assert.equal(await form.frame.locator('#fixes button').count(), 0);
  await tool('Write as Comments').click();
  await workbench.until(() => parts(file).includes('word/comments.xml'), 'the comments');
  const wrong = await form.frame.locator('.wrong').count();
  const texts = fs.readFileSync(file);
  await tool('Fix in the File').click();
  await workbench.until(() => !fs.readFileSync(file).equals(texts), 'the fixes');
  assert.ok((await form.frame.locator('.wrong').count()) <= wrong);
  await tool('Turn into a Draft').click();
  const made = path.join(folder, 'sample-2023-faulty-2.md');
  await workbench.until(() => fs.existsSync(made), 'the draft of the form');
  await page.locator('.tab.active', { hasText: 'sample-2023-faulty-2.md' }).waitFor();
  // The draft has taken the place of the form.
  await workbench.command('View: Close All Editors');
  fs.rmSync(made);

  fs.writeFileSync(path.join(folder, 'next.docx'), whole);
  fs.renameSync(path.join(folder, 'next.docx'), file);
  await menu(WORD, 'Open Word Report to Read');
  const follows = await Form.inFront(workbench);
  await workbench.until(async () => (await follows.frame.locator('.wrong').count()) > 0, 'the wrong cells once more');
  fs.writeFileSync(path.join(folder, 'next.docx'), rightWord(jar, folder));
  const saved = Date.now();
  fs.renameSync(path.join(folder, 'next.docx'), file);
  await workbench.until(async () => (await follows.frame.locator('.wrong').count()) === 0, 'the form to be right');
  console.log(`        form follows a save: ${Date.now() - saved} ms`);
  assert.equal(await page.locator('.tab.active.dirty').count(), 0);
  await workbench.command('View: Close All Editors');
  fs.writeFileSync(path.join(folder, 'next.docx'), whole);
  fs.renameSync(path.join(folder, 'next.docx'), file);
  const again = Date.now();
  await workbench.until(async () => (await rows.count()) > 0, 'the findings to come again');
  console.log(`        checked again: ${Date.now() - again} ms`);

  // "Reopen with" leads there, too.
  await menu(WORD, 'Open With...');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Report as read' }).first().click();
  await (await Form.inFront(workbench)).cell('T3.N.a').waitFor();
  await page.locator('.tab.active', { hasText: `${WORD}.txt` }).waitFor();
  await workbench.command('View: Close All Editors');

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
    rightWord(jar, folder);
    const out = path.join(folder, '..', 'saved');
    const home = `-env:UserInstallation=file://${path.join(folder, '..', 'office')}`;
    const args = [home, '--headless', '--convert-to', 'docx', '--outdir', out, path.join(folder, 'right.docx')];
    const saved = spawnSync(soffice, args, { encoding: 'utf8', timeout: 120_000 });
    assert.ok(fs.existsSync(path.join(out, 'right.docx')), saved.stderr);
    const replaced = Date.now();
    fs.renameSync(path.join(out, 'right.docx'), file);
    await workbench.until(async () => (await rows.count()) === 0, 'the findings to go');
    console.log(`        checked again: ${Date.now() - replaced} ms`);

    // Other formats are read, too, by whatever Java runs the server.
    rightWord(jar, folder);
    for (const format of ['doc', 'pdf']) {
      const convert = [home, '--headless', '--convert-to', format, '--outdir', out, path.join(folder, 'right.docx')];
      const other = spawnSync(soffice, convert, { encoding: 'utf8', timeout: 120_000 });
      assert.ok(fs.existsSync(path.join(out, `right.${format}`)), other.stderr);
      fs.renameSync(path.join(out, `right.${format}`), path.join(folder, `other.${format}`));
      await menu(`other.${format}`, 'Check Word Report');
      await message(`other.${format}: 0 findings`).first().waitFor();
    }
    await workbench.command('Notifications: Clear All Notifications');
  }

  // Next year's report begins from the file, and from the form that only shows it.
  const follow = async (ask, name) => {
    const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Leave the sentences out' }).first();
    // A form that takes the focus when it is done drawing closes what was open by then.
    await workbench.until(async () => {
      if (!(await choice.isVisible())) {
        await ask();
      }
      return choice.click({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
    }, 'what to do with the sentences');
    const box = page.locator('.quick-input-widget .quick-input-box input');
    await workbench.until(async () => (await box.inputValue()).endsWith('sample-2024-faulty.md'), 'the name on offer');
    await box.fill(path.join(folder, name));
    await workbench.press('Enter');
    await page.locator('.tab.active', { hasText: name }).waitFor();
    const next = path.join(folder, name);
    await workbench.until(() => fs.existsSync(next) && fs.readFileSync(next).length > 0, `the report ${name}`);
    return fs.readFileSync(next, 'utf8');
  };
  const carried = /上年结转政府信息公开申请数量[ |]*1 \| 1 \| 0 \| 0 \| 0 \| 0 \| 2/u;
  assert.match(await follow(() => menu(WORD, 'New Report for the Next Year'), 'next-a.md'), carried);
  await workbench.command('View: Close All Editors');
  await menu(WORD, 'Open Word Report to Read');
  await (await Form.inFront(workbench)).cell('T3.N.a').waitFor();
  assert.match(await follow(() => workbench.command('New Report for the Next Year'), 'next-b.md'), carried);
  await workbench.command('View: Close All Editors');

  // And it becomes a draft to go on with.
  await menu(WORD, 'Turn Word Report into a Draft');
  const draft = path.join(folder, 'sample-2023-faulty-2.md');
  await workbench.until(() => fs.existsSync(draft), 'the draft');
  await page.locator('.tab.active', { hasText: 'sample-2023-faulty-2.md' }).waitFor();
  assert.match(fs.readFileSync(draft, 'utf8'), /\|/u);
  await picture('word-draft');
}

/** The sample without mistakes as a Word file, which is left in the folder, too. */
function rightWord(jar, folder) {
  const out = path.join(folder, 'right.docx');
  fs.rmSync(out, { force: true });
  const text = spawnSync('java', ['-jar', jar, 'export', '-o', out, sampleFile(folder)]);
  assert.equal(text.status, 0, String(text.stderr));
  return fs.readFileSync(out);
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
