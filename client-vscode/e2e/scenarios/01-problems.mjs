import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { findings, reports, sorted } from '../project.mjs';

export const title = 'the Problems panel says what the command line says, for every report';

export const window = { height: 3600 };

export const files = () => Object.fromEntries(reports().map((file) => [path.basename(file), fs.readFileSync(file)]));

export async function run({ workbench, folder }) {
  for (const name of fs.readdirSync(folder).sort()) {
    const expected = findings(path.join(folder, name));
    await workbench.openFile(name);
    if (expected.length > 0) {
      const seen = await workbench.problems(expected.length);
      assert.deepEqual(sorted(seen), sorted(expected), name);
    } else {
      await workbench.ready();
      assert.equal(await workbench.page.locator('.editor-instance [class*=squiggly-]').count(), 0, name);
    }
    // One report at a time in the panel.
    await workbench.command('View: Close All Editors');
  }
}
