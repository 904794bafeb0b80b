import assert from 'node:assert/strict';
import { focusText, Form, sample } from '../form.mjs';
import { findings } from '../project.mjs';
import path from 'node:path';

export const title = 'a thousand edits from both sides: file, page, server and a model of our own agree';

const NAME = 'sample-2023.txt';
const STEPS = Number(process.env.GOUJI_STEPS ?? 1000);
const CHECK = 50;

export const window = { language: 'zh-cn', width: 1700, height: 1000 };

export const files = () => ({ [NAME]: sample(NAME) });

/** Numbers that are the same in each run. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const ROWS = [
  ['N', '一、本年新收'],
  ['P', '二、上年结转'],
  ['R1', '（一）予以公开'],
  ['R2', '（二）部分公开'],
  ['R3.4', '4.保护第三方'],
  ['R4.1', '1.本机关不掌握'],
  ['R5.2', '2.重复申请'],
  ['R7', '（七）总计'],
  ['C', '四、结转下年度'],
];

export async function run({ workbench, page, folder }) {
  // The model: lines of the text, and what was done to them.
  let model = sample(NAME).split('\n');
  const lineOf = (label) => model.findIndex((line) => line.includes(label) && line.includes('\t'));
  const set = (label, column, figure) => {
    const at = lineOf(label);
    const cells = model[at].split('\t');
    cells[cells.length - 7 + column] = figure;
    model[at] = cells.join('\t');
  };

  await workbench.openFile(NAME);
  await workbench.ready();
  const form = await Form.open(workbench, '填写年报');
  const next = random(20241121);
  let inForm = false;
  let grown = 0;

  for (let step = 1; step <= STEPS; step++) {
    const kind = next(10);
    if (kind < 7) {
      // A run of figures in the form, straight on from where the cursor is put.
      const row = next(ROWS.length);
      let column = next(7);
      if (!inForm || kind < 2) {
        await form.cell(`T3.${ROWS[row][0]}.${'abcdeft'[column]}`).focus();
      } else {
        await form.go(`T3.${ROWS[row][0]}.${'abcdeft'[column]}`);
      }
      inForm = true;
      const count = 1 + next(3);
      for (let i = 0; i < count && column < 7; i++, column++) {
        const figure = String(next(2000));
        for (const digit of figure) {
          await page.keyboard.press(digit);
        }
        set(ROWS[row][1], column, figure);
        await page.keyboard.press('Tab');
      }
    } else if (kind < 9) {
      // A line at the head of the text.
      await focusText(page);
      inForm = false;
      await workbench.press('Control+Home', 'End');
      const word = `行${step}`;
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(word);
      model.splice(1, 0, word);
      grown++;
    } else if (grown > 0) {
      // And one taken away again.
      await focusText(page);
      inForm = false;
      await workbench.press('Control+Home', 'ArrowDown', 'Control+Shift+k');
      model.splice(1, 1);
      grown--;
    }
    if (step % CHECK === 0 || step === STEPS) {
      await page.waitForTimeout(150);
      const wanted = model.join('\n');
      let found = '';
      let shown = await form.values();
      await workbench.until(
        async () => (found = await workbench.saved(NAME)) === wanted,
        () => `step ${step}: ${difference(found, wanted)}; the page shows ${JSON.stringify(shown)}`,
      );
      inForm = false;
      shown = await form.values();
      for (const [id, label] of ROWS) {
        const cells = model[lineOf(label)].split('\t').slice(-7);
        cells.forEach((cell, i) => assert.equal(shown[`T3.${id}.${'abcdeft'[i]}`], cell, `step ${step}, ${id} ${i}`));
      }
      const all = findings(path.join(folder, NAME)).length;
      let count = '';
      await workbench.until(
        async () => (count = await form.frame.locator('#findings h2').innerText()).endsWith(` ${all}`),
        () => `step ${step}: ${all} findings, not ${count}`,
      );
    }
  }
}

function difference(found, wanted) {
  const [a, b] = [found.split('\n'), wanted.split('\n')];
  const at = b.findIndex((line, i) => line !== a[i]);
  return `line ${at + 1} is ${JSON.stringify(a[at])}, not ${JSON.stringify(b[at])}; ${a.length} lines, not ${b.length}`;
}
