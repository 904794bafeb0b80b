import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { javaBelow } from '../host.mjs';
import { findings, root } from '../project.mjs';

export const title = 'a server that is killed comes back by itself, and the findings with it';

const NAME = 'sample-2023-faulty.md';

export const files = () => ({ [NAME]: fs.readFileSync(path.join(root, 'docs/samples', NAME)) });

export async function run({ workbench, page, host, folder }) {
  const expected = findings(path.join(folder, NAME));
  await workbench.openFile(NAME);
  await workbench.problemCount(expected.length);
  const [first] = javaBelow(host.child.pid);
  assert.ok(first);
  process.kill(first, 'SIGKILL');
  await workbench.until(() => javaBelow(host.child.pid).some((pid) => pid !== first), 'a new server');
  await workbench.problemCount(expected.length);
  await workbench.command('View: Focus Active Editor Group');
  await workbench.goTo(expected[0].line, expected[0].column);
  assert.ok((await workbench.quickFixes()).length > 0, 'it answers');
  await workbench.press('Escape');
  assert.equal(await page.locator('.notification-list-item').count(), 0, 'nobody was bothered');
}
