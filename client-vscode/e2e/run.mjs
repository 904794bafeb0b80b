// Drives a real VS Code in a real browser:
//   node run.mjs <code-server version> <vsix> [pattern of the scenarios' names]
// GOUJI_PICTURES names a folder for the pictures that the scenarios take.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Host } from './host.mjs';
import { Workbench } from './workbench.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const [version, vsix, only] = process.argv.slice(2);
const results = path.join(here, 'results', version);
fs.rmSync(results, { recursive: true, force: true });
fs.mkdirSync(results, { recursive: true });

const names = fs
  .readdirSync(path.join(here, 'scenarios'))
  .filter((name) => name.endsWith('.mjs') && (!only || new RegExp(only, 'u').test(name)))
  .sort();
if (names.length === 0) {
  throw new Error(`There is no scenario ${only}.`);
}
const host = await Host.start(version, path.resolve(vsix), results);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
let failed = 0;

/** Runs one scenario in a folder of its own; false if it failed. */
async function runs(name) {
  const { title, files = () => ({}), window = {}, run } = await import(`./scenarios/${name}`);
  const folder = path.join(results, name.replace('.mjs', ''), 'workspace');
  fs.mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files())) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  const begin = Date.now();
  const workbench = await Workbench.open(browser, host.url, folder, window);
  const pictures = path.dirname(folder);
  const picture = (file) =>
    workbench.page.screenshot({ path: path.resolve(process.env.GOUJI_PICTURES ?? pictures, `${file}.png`) });
  let ok = true;
  try {
    await run({ workbench, page: workbench.page, folder, host, picture, browser, version, vsix });
    console.log(`ok      ${title} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  } catch (error) {
    ok = false;
    console.log(`FAILED  ${title}: ${error.message}`);
    // Only this text comes back from a machine that is not one's own.
    for (const line of await workbench.shown().catch(() => [])) {
      console.log(`        ${line}`);
    }
    console.log(host.logs().split('\n').slice(-12).join('\n'));
    await workbench.page.screenshot({ path: path.join(pictures, 'failure.png') }).catch(() => {});
    fs.writeFileSync(path.join(pictures, 'failure.txt'), `${error.stack}\n\n${host.logs()}`);
    console.log(`        see ${path.relative(process.cwd(), pictures)}/failure.*`);
  }
  await workbench.close();
  return ok;
}

for (const name of names) {
  failed += (await runs(name)) ? 0 : 1;
}
await browser.close();
await host.stop();
console.log(
  failed === 0 ? `VS Code in code-server ${version}: all well` : `VS Code in code-server ${version}: ${failed} failed`,
);
process.exit(failed === 0 ? 0 : 1);
