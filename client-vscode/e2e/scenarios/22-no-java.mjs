import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { sample } from '../form.mjs';
import { Host } from '../host.mjs';
import { Workbench } from '../workbench.mjs';

export const title = 'no Java: one message that says where to get it and which package brings it, and the way there';

const NAME = 'sample-2023.md';

export const files = () => ({ [NAME]: sample(NAME) });

export async function run({ folder, browser, version, vsix }) {
  // A computer with a shell and nothing else.
  const work = path.join(path.dirname(folder), 'no-java');
  const bin = path.join(work, 'bin');
  fs.mkdirSync(bin, { recursive: true });
  for (const program of ['sh', 'ps', 'which']) {
    const place = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim();
    if (place !== '') {
      fs.symlinkSync(place, path.join(bin, program));
    }
  }
  // VS Code asks the user's shell for PATH; this one reads no profile.
  const shell = path.join(bin, 'shell');
  fs.writeFileSync(shell, '#!/bin/sh\nfor last; do :; done\nexec /bin/sh -c "$last"\n', { mode: 0o755 });
  const host = await Host.start(version, path.resolve(vsix), work, { PATH: bin, JAVA_HOME: '', SHELL: shell });
  try {
    // The package for this computer brings its own.
    fs.rmSync(path.join(host.extension, 'runtime'), { recursive: true, force: true });
    const workbench = await Workbench.open(browser, host.url, folder);
    const { page } = workbench;
    await workbench.openFile(NAME);
    const message = page.locator('.notification-list-item', { hasText: 'needs Java 17' });
    await message.first().waitFor();
    const text = await message.first().innerText();
    assert.match(text, /https:\/\/adoptium\.net/u);
    assert.match(text, new RegExp(`gouji-.*${process.platform}-${process.arch}\\.vsix`, 'u'));
    assert.equal(await page.locator('.notification-list-item').count(), 1, 'said once');

    // The button asks, as VS Code does before it leaves for a page, and opens that page.
    await message.getByRole('button', { name: 'Get Java' }).click();
    const popup = page.context().waitForEvent('page');
    await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Open', exact: true }).click();
    assert.match(await addressOf(await popup), /^https:\/\/adoptium\.net/u);
    await workbench.close();
  } finally {
    await host.stop();
  }
}

/** There may be no network: the address that is asked for is what counts. */
async function addressOf(page) {
  const asked = page.waitForRequest(/adoptium/u, { timeout: 10_000 }).then(
    (request) => request.url(),
    () => page.url(),
  );
  return /adoptium/u.test(page.url()) ? page.url() : asked;
}
