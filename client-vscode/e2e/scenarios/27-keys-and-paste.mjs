import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { sample } from '../form.mjs';
import { Typist } from '../keys.mjs';
import { root } from '../project.mjs';

export const title = 'keys pressed at once before and behind a paste: the paste is not lost, and all is in order';

const NAMES = ['sample-2023.md', 'sample-2023.txt'];
const ROUNDS = 4;

export const files = () => Object.fromEntries(NAMES.map((name) => [name, sample(name)]));

/** Only the condition is not the same: a browser keeps the key, which pastes there without asking anybody. */
function keyOfTheDesktop() {
  const { contributes } = JSON.parse(fs.readFileSync(path.join(root, 'client-vscode/package.json'), 'utf8'));
  const { command, key, args, when } = contributes.keybindings.find(({ key }) => key === 'ctrl+v');
  return { command, key, args, when: when.replace(' && !isWeb', '') };
}

export async function run({ workbench, page, host }) {
  const keys = path.join(host.data, 'user/User/keybindings.json');
  fs.writeFileSync(keys, JSON.stringify([keyOfTheDesktop()]));
  try {
    await page.reload();
    await page.locator('.explorer-folders-view').waitFor();
    const typist = await Typist.at(page);
    for (const name of NAMES) {
      await pasted(workbench, typist, name);
    }
  } finally {
    fs.rmSync(keys);
  }
}

/** The column that the status bar shows before the character at `index`: tabs reach to their stops. */
function shownColumn(line, index) {
  return [...line.slice(0, index)].reduce((at, char) => (char === '\t' ? at + 4 - (at % 4) : at + 1), 0) + 1;
}

/** An arrow, a paste, and on to the next cells, again and again; nothing is waited for within a round. */
async function pasted(workbench, typist, name) {
  await workbench.openFile(name);
  await workbench.ready();
  const lines = sample(name).split('\n');
  const row = lines.findIndex((line) => /[|\t]/u.test(line) && line.includes('本年新收政府信息公开申请数量'));
  for (let round = 0; round < ROUNDS; round++) {
    // Before the first figure; the arrow leads behind its first digit.
    const column = /\d/u.exec(lines[row]).index;
    const begin = `Ln ${row + 1}, Col ${shownColumn(lines[row], column)}`;
    await workbench.until(async () => {
      await workbench.goTo(row + 1, column + 1);
      const at = await workbench.caret();
      if (at !== begin) {
        console.log(`        the caret came to ${at}, not to ${begin}`);
      }
      return at === begin;
    }, `the caret at ${begin}`);
    await workbench.copy(undefined, `98${round}`);
    const pace = [0, 5, 20, 60][round % 4];
    await typist.type(['ArrowRight', 'Control+v', 'Tab', '5', 'Tab', String(round)], pace);
    const figures = [...lines[row].matchAll(/\d+/gu)].map(([figure]) => figure);
    figures[0] = `${figures[0][0]}98${round}${figures[0].slice(1)}`;
    figures[1] = '5';
    figures[2] = String(round);
    lines[row] = lines[row].replace(/\d+/gu, () => figures.shift());
    let found;
    await workbench
      .until(async () => (found = await workbench.saved(name)) === lines.join('\n'), 'the text')
      .catch(() => assert.equal(found.split('\n')[row], lines[row], `${name}, round ${round}`));
  }
  await workbench.command('View: Close All Editors');
}
