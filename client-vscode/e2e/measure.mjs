// How long it takes from the activation of the extension to the first findings, package against package in one run:
//   node measure.mjs <code-server version> <rounds> <vsix> <vsix> ...
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Host } from './host.mjs';
import { root } from './project.mjs';
import { Workbench } from './workbench.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const [version, rounds, ...packages] = process.argv.slice(2);
const work = path.join(here, 'results/measure');
fs.rmSync(work, { recursive: true, force: true });
const folder = path.join(work, 'workspace');
fs.mkdirSync(folder, { recursive: true });
fs.copyFileSync(path.join(root, 'docs/samples/sample-2023-faulty.md'), path.join(folder, 'sample.md'));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const times = new Map(packages.map((name) => [name, []]));
for (let round = 0; round < Number(rounds); round++) {
  for (const name of packages) {
    const host = await Host.start(version, path.resolve(name), work);
    const workbench = await Workbench.open(browser, host.url, folder);
    await workbench.openFile('sample.md');
    await workbench.squiggles().first().waitFor();
    let found;
    await workbench.until(() => (found = /First findings (\d+) ms/u.exec(host.logs())), 'the line in the log');
    times.get(name).push(Number(found[1]));
    await workbench.close();
    await host.stop();
  }
}
await browser.close();
for (const [name, all] of times) {
  const sorted = all.toSorted((a, b) => a - b);
  const size = (fs.statSync(name).size / 1e6).toFixed(1);
  console.log(
    `${path.basename(name)}: ${size} MB, median ${sorted[Math.floor(sorted.length / 2)]} ms of ${sorted.join(', ')}`,
  );
}
