import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { findings, root } from '../project.mjs';

export const title = 'a wrong number gets its squiggle while one types, and loses it when it is put right';

const NAME = 'sample-2023.md';
const text = fs.readFileSync(path.join(root, 'docs/samples', NAME), 'utf8');

export const files = () => ({ [NAME]: text });

export async function run({ workbench, folder }) {
  const lines = text.split('\n');
  const line = lines.findIndex((row) => row.includes('本年新收政府信息公开申请数量'));
  const column = lines[line].lastIndexOf('15') + 1;
  await workbench.openFile(NAME);
  await workbench.until(async () => /✓/u.test(await workbench.status()), 'the status of a sound report');
  assert.equal(await workbench.squiggles().count(), 0);

  await workbench.goTo(line + 1, column);
  await workbench.press('Delete');
  await workbench.type('9');
  // It waits until the caret has left the cell, or for a second.
  await workbench.squiggles().first().waitFor();
  await workbench.until(async () => /✗/u.test(await workbench.status()), 'the status of a report with a mistake');
  assert.equal(findings(path.join(folder, NAME)).length, 0, 'nothing was saved');

  await workbench.press('Control+z', 'Control+z');
  await workbench.squiggles().first().waitFor({ state: 'detached' });
  await workbench.until(async () => /✓/u.test(await workbench.status()), 'the status of a sound report again');
}
