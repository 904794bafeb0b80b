import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Typist } from '../keys.mjs';
import { root } from '../project.mjs';

export const title = 'forty figures at 20 ms a key, with Tab between and an input method in the middle: none is lost';

const PACE = 20;
const COUNT = 40;
/** Which of the figures is composed with an input method. */
const COMPOSED = new Map([
  [17, { compose: 'shier', commit: '12' }],
  [18, { compose: 'ling', commit: '零' }],
]);

const NAMES = ['sample-2023.md', 'sample-2023.txt'];
const text = (name) => fs.readFileSync(path.join(root, 'docs/samples', name), 'utf8');

export const files = () => Object.fromEntries(NAMES.map((name) => [name, text(name)]));

/** The driver's own model: lines, cut at the marks between cells; it knows the form of the sample by heart. */
class Model {
  constructor(content, name) {
    this.mark = name.endsWith('.md') ? '|' : '\t';
    this.lines = content.split('\n');
    /** Cells of a row before its first figure. */
    this.before = this.mark === '|' ? 4 : 3;
  }

  lineOf(label) {
    return this.lines.findIndex((line) => line.includes(this.mark) && line.includes(label));
  }

  set(line, cell, value) {
    const cells = this.lines[line].split(this.mark);
    cells[cell] = this.mark === '|' ? ` ${value} ` : value;
    this.lines[line] = cells.join(this.mark);
  }

  get text() {
    return this.lines.join('\n');
  }
}

export async function run({ workbench, page, picture }) {
  const typist = await Typist.at(page);
  // A file is saved at once, also while keys are still on their way: they come after it, and the file is changed again.
  const written = async (name, wanted, what = name) => {
    let found;
    await workbench
      .until(async () => (found = await workbench.saved(name)) === wanted, 'the text')
      .catch(() => assert.equal(found, wanted, what));
  };
  for (const name of NAMES) {
    const model = new Model(text(name), name);
    const first = model.lineOf('本年新收政府信息公开申请数量');
    await workbench.openFile(name);
    await workbench.ready();

    // From the label on, Tab leads to the first figure. From then on nothing is waited for.
    await workbench.goTo(first + 1, 4);
    const steps = [];
    for (let at = 0; at < COUNT; at++) {
      const value = COMPOSED.get(at)?.commit ?? String((at * 37 + 5) % [10, 100, 1000][at % 3]);
      model.set(first + Math.floor(at / 7), model.before + (at % 7), value);
      steps.push('Tab', ...(COMPOSED.has(at) ? [COMPOSED.get(at)] : [...value]));
    }
    const { keys, took } = await typist.type(steps, PACE);
    console.log(`        ${name}: ${keys} keys in ${took} ms`);
    await picture(`figures-${path.extname(name).slice(1)}`);
    await written(name, model.text);

    // Back over what was typed: Shift+Tab, one value replaced.
    const last = first + Math.floor((COUNT - 1) / 7);
    model.set(last, model.before + ((COUNT - 1) % 7) - 2, '6');
    await typist.type(['Shift+Tab', 'Shift+Tab', '6'], PACE);
    await written(name, model.text);

    // The last cell of table three leads to table four; the last of all stays; nothing is inserted.
    const end = model.lineOf('结转下年度继续办理');
    const four = model.lines.findIndex((line, at) => at > end && /^\W*\d/u.test(line) && line.includes(model.mark));
    const column = model.lines[end].replace(/[\s|]+$/u, '').length + 1;
    await workbench.goTo(end + 1, column);
    await typist.type(['Tab', '8', 'Tab', '9'], PACE);
    const begin = model.mark === '|' ? 1 : 0;
    model.set(four, begin, '8');
    model.set(four, begin + 1, '9');
    await written(name, model.text, `${name}: from table to table`);
    await workbench.goTo(four + 1, model.lines[four].replace(/[\s|]+$/u, '').length + 1);
    await typist.type(['Tab', 'Tab', 'Tab'], PACE);
    await written(name, model.text, `${name}: behind the last cell`);

    // Outside of tables Tab is Tab, at the same speed.
    const prose = model.lines.findIndex((line) => line.endsWith('。') && !line.includes(model.mark));
    await workbench.goTo(prose + 1, 1);
    await typist.type(['Tab', '4', 'Tab', '5'], PACE);
    let typed;
    await workbench.until(
      async () => /^\s+4\s+5/u.test((typed = (await workbench.saved(name)).split('\n')[prose])),
      () => `Tab in prose: ${typed}`,
    );
    await workbench.command('View: Close All Editors');
  }
}
