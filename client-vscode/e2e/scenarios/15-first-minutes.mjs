import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { findings, root } from '../project.mjs';

export const title =
  'the first minutes: 年报 finds commands, organ and year make a report, one outline, rule pages rendered, one complaint';

const NEW = '青岚市水务局2024.md';
const FAULTY = 'sample-2023-faulty.md';

export const files = () => ({
  [NEW]: '',
  '会议纪要2024.md': '',
  [FAULTY]: fs.readFileSync(path.join(root, 'docs/samples', FAULTY)),
  '.gouji.json': '{\n  "mode": "loud"\n}\n',
});

export async function run({ workbench, page, folder, picture }) {
  const list = page.locator('.quick-input-list .monaco-list-row');

  // The Chinese word finds the commands of an English VS Code.
  await workbench.openFile(NEW);
  await page.locator('.statusbar-item[id*="gouji.sums"]').waitFor();
  await workbench.press('F1');
  await page.locator('.quick-input-widget .quick-input-box input').fill('>年报');
  await list.filter({ hasText: 'New Report…' }).first().waitFor();
  await picture('commands');
  await workbench.press('Escape');

  // Other people's empty files stay theirs.
  await workbench.openFile('会议纪要2024.md');
  await page.locator('.statusbar-item[id*="gouji.sums"]').waitFor({ state: 'detached' });

  // One outline: a heading stands in it once.
  await workbench.openFile(FAULTY);
  await workbench.ready();
  await workbench.command('Explorer: Focus on Outline View');
  const outline = page.locator('.outline-pane .monaco-list-row');
  await outline.first().waitFor();
  const rows = await outline.allInnerTexts();
  assert.equal(rows.filter((row) => /总体情况/u.test(row)).length, 1, rows.join('\n'));
  assert.ok(!rows.some((row) => /Gouji/u.test(row)), rows.join('\n'));

  // Where the caret is.
  const lines = fs.readFileSync(path.join(folder, FAULTY), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('（一）予以公开'));
  await workbench.goTo(at + 1, lines[at].search(/\d/u) + 1);
  const place = page.locator('.statusbar-item[id*="gouji.place"]');
  await workbench.until(
    async () => /^表三 › .*予以公开 › 自然人/u.test(await place.innerText({ timeout: 1000 }).catch(() => '')),
    'the place of the caret',
  );
  await picture('place');

  // The page of a rule is rendered.
  const finding = findings(path.join(folder, FAULTY)).find(({ rule }) => rule === 'head-level2');
  await workbench.goTo(finding.line, finding.column);
  await workbench.command('Show Rule');
  await page.locator('.tab', { hasText: 'head-level2' }).first().waitFor();
  const rule = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await rule.locator('h1').first().waitFor();
  await picture('rule');
  await workbench.command('View: Close All Editors');

  // A wrong value is reported once.
  await workbench.openFile(FAULTY);
  await workbench.ready();
  await workbench.openFile('.gouji.json');
  await workbench.command('Problems: Focus on Problems View');
  await workbench.until(
    async () => (await page.locator('.markers-panel .monaco-list-row', { hasText: 'loud' }).count()) > 0,
    'the complaint',
  );
  await page.waitForTimeout(2000);
  const complaints = await page
    .locator('.markers-panel .monaco-list-row', { hasText: /loud|Value is not accepted/u })
    .allInnerTexts();
  assert.equal(complaints.length, 1, complaints.join('\n'));
}
