import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../project.mjs';

export const title = 'the organ is renamed in title, prose and signature';

const NAME = 'sample-2023.md';
const text = fs.readFileSync(path.join(root, 'docs/samples', NAME), 'utf8');

export const files = () => ({ [NAME]: text });

export async function run({ workbench, page }) {
  await workbench.openFile(NAME);
  await workbench.ready();
  const organ = /^# (.*?)2023年/u.exec(text)[1];
  await workbench.goTo(1, 5);
  await workbench.rename(
    '青岚市水务局',
    page.locator('.editor-instance .view-line', { hasText: '青岚市水务局2023年' }).first(),
  );
  const now = await workbench.saved(NAME);
  assert.ok(now.startsWith('# 青岚市水务局2023年'));
  assert.match(now, /^青岚市水务局$/mu);
  assert.ok(!now.includes(organ));
}
