import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { sample } from '../form.mjs';
import { findings, jar, java } from '../project.mjs';

export const title = 'what is still to be written is counted and is not clean; nothing is ignored without a reason';

const NEW = '青岚市水务局2024年政府信息公开工作年度报告.txt';
const FAULTY = 'sample-2023-faulty.md';

export const window = { language: 'zh-cn', height: 1000 };

export const files = () => ({
  [NEW]: spawnSync(java, ['-jar', jar, 'new', '--organ', '青岚市水务局', '--year', '2024'], { encoding: 'utf8' })
    .stdout,
  [FAULTY]: sample(FAULTY),
});

export async function run({ workbench, page, folder, picture }) {
  const status = (wanted) => {
    let shown;
    return workbench.until(
      async () => wanted.test((shown = await workbench.status())),
      () => `${wanted} in the status bar, which says ${shown}`,
    );
  };

  // A new report: nothing in it is wrong, and nothing is done.
  const all = findings(path.join(folder, NEW));
  assert.deepEqual([...new Set(all.map(({ rule }) => rule))], ['todo']);
  await workbench.openFile(NEW);
  await workbench.problemCount(all.length);
  await status(new RegExp(`^[^✓✗]*还有 ${all.length} 处待写`, 'u'));
  await picture('new-report');

  // With its first figure a table is under way: its blank cells are told, and can be filled at once.
  await workbench.command('View: Focus Active Editor Group');
  const row = fs
    .readFileSync(path.join(folder, NEW), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes('本年新收政府信息公开申请数量'));
  await workbench.goTo(row + 1, 3);
  await workbench.press('Tab', '5');
  await workbench.until(
    async () => /\t5\t/u.test((await workbench.saved(NEW)).split('\n')[row]),
    'the figure in the text',
  );
  const begun = findings(path.join(folder, NEW));
  assert.ok(begun.some(({ rule }) => rule === 'cell-blank'));
  assert.equal(begun.filter(({ rule }) => rule === 'todo').length, all.length - 1);
  await workbench.problemCount(begun.length);
  await status(/^[^✓]*待写/u);

  // A finding that is ignored without a reason stays.
  await workbench.openFile(FAULTY);
  await workbench.ready();
  const wrong = findings(path.join(folder, FAULTY));
  const [{ rule, line, column }] = wrong;
  await workbench.goTo(line, column);
  const offered = await workbench.quickFixes();
  const at = offered.findIndex((each) => each.includes('忽略此处'));
  await workbench.press(...Array(at).fill('ArrowDown'));
  await page.locator('.action-widget .monaco-list-row.focused', { hasText: '忽略此处' }).waitFor();
  await workbench.press('Enter');
  await workbench.until(async () => /gouji/u.test(await workbench.saved(FAULTY)), 'the remark in the text');
  const left = () => findings(path.join(folder, FAULTY)).filter((finding) => finding.rule === rule).length;
  const before = wrong.filter((finding) => finding.rule === rule).length;
  assert.equal(left(), before, 'the reason is still to be given');
  // It is selected: what one types takes its place.
  await page.keyboard.insertText('已与上级核实');
  await workbench.until(async () => /已与上级核实/u.test(await workbench.saved(FAULTY)), 'the reason in the text');
  assert.equal(left(), before - 1, await workbench.saved(FAULTY));
}
