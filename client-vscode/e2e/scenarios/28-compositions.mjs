import assert from 'node:assert/strict';
import { sample } from '../form.mjs';
import { Typist } from '../keys.mjs';

export const title = 'an input method at full speed in cell after cell: only what it composed is typed';

const NAMES = ['sample-2023.md', 'sample-2023.txt'];
const BURSTS = Number(process.env.GOUJI_BURSTS ?? 4);
const PACE = 20;
const COMPOSED = [
  { compose: 'ling', commit: '零' },
  { compose: 'shier', commit: '12' },
  { compose: 'y', commit: '一' },
  { compose: 'li', commit: '零' },
];

export const files = () => Object.fromEntries(NAMES.map((name) => [name, sample(name)]));

export async function run({ workbench, page }) {
  const typist = await Typist.at(page);
  for (const name of NAMES) {
    const mark = name.endsWith('.md') ? '|' : '\t';
    const lines = sample(name).split('\n');
    const first = lines.findIndex((line) => line.includes(mark) && line.includes('本年新收政府信息公开申请数量'));
    await workbench.openFile(name);
    await workbench.ready();
    for (let burst = 0; burst < BURSTS; burst++) {
      await workbench.goTo(first + 1, 4);
      const steps = [];
      const cells = [lines[first].split(mark), lines[first + 1].split(mark)];
      for (let at = 0; at < 14; at++) {
        const composed = (at + burst) % 3 === 0 ? undefined : COMPOSED[(at * 7 + burst) % COMPOSED.length];
        const figure = String((at * 37 + 5 + burst * 13) % [10, 100, 1000][at % 3]);
        steps.push('Tab', ...(composed ? [composed] : figure));
        const value = composed?.commit ?? figure;
        cells[Math.floor(at / 7)][(mark === '|' ? 4 : 3) + (at % 7)] = mark === '|' ? ` ${value} ` : value;
      }
      cells.forEach((row, at) => (lines[first + at] = row.join(mark)));
      await typist.type(steps, PACE);
      let found;
      await workbench
        .until(async () => (found = await workbench.saved(name)) === lines.join('\n'), 'the text')
        .catch(() => assert.equal(found, lines.join('\n'), `${name}, burst ${burst}`));
    }
    await workbench.command('View: Close All Editors');
  }
}
