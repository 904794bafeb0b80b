// How long a key takes in the form, measured in the page: node measure-form.mjs <code-server version> <vsix> [<rounds>]
//   key to the figure and the sums on the screen, and the last key of a burst to the findings; one key every 20 ms.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Form, sample } from './form.mjs';
import { Host } from './host.mjs';
import { Workbench } from './workbench.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const [version, vsix, rounds = '40'] = process.argv.slice(2);
const work = path.join(here, 'results/measure-form');
fs.rmSync(work, { recursive: true, force: true });
const folder = path.join(work, 'workspace');
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, 'sample-2023.md'), sample('sample-2023.md'));

const host = await Host.start(version, path.resolve(vsix), work);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
const workbench = await Workbench.open(browser, host.url, folder, { width: 1700, height: 1000 });
await workbench.openFile('sample-2023.md');
await workbench.ready();
const form = await Form.open(workbench);
await form.frame.locator('body').evaluate((body) => {
  globalThis.echoes = [];
  globalThis.bursts = [];
  let last = 0;
  document.addEventListener(
    'keydown',
    (event) => {
      last = event.timeStamp;
      const at = event.timeStamp;
      if (/^\d$/u.test(event.key)) {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => globalThis.echoes.push(performance.now() - at);
          port2.postMessage(0);
        });
      }
    },
    true,
  );
  new MutationObserver(() => {
    globalThis.shown = performance.now() - last;
  }).observe(body.querySelector('#findings'), { childList: true, subtree: true, characterData: true });
});
for (let round = 0; round < Number(rounds); round++) {
  const right = round % 2 === 1;
  await form.frame.locator('body').evaluate(() => (globalThis.shown = -1));
  await form.go('T3.N.a');
  await typeRow(right ? ['11', '3', '0', '0', '0', '1'] : ['12', '34', '5', '6', '7', '8']);
  await workbench.until(() => form.frame.locator('body').evaluate(() => globalThis.shown >= 0), 'the findings');
  await workbench.page.waitForTimeout(1500);
  // The list may change more than once; the last change is what counts.
  await form.frame.locator('body').evaluate(() => globalThis.bursts.push(globalThis.shown));
}
const { echoes, bursts } = await form.frame
  .locator('body')
  .evaluate(() => ({ echoes: globalThis.echoes, bursts: globalThis.bursts }));
await workbench.close();
await browser.close();
await host.stop();
report('key to figure and sums on the page', echoes);
report('last key of a burst to the findings', bursts);

async function typeRow(figures) {
  for (const [i, figure] of figures.entries()) {
    await form.keys([...figure]);
    if (i + 1 < figures.length) {
      await form.keys(['Tab']);
    }
  }
}

function report(what, all) {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(0);
  console.log(
    `${what}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms, of ${sorted.length}`,
  );
}
