import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Form, sample } from '../form.mjs';
import { Typist } from '../keys.mjs';
import { Workbench } from '../workbench.mjs';

export const title = 'keys come in their order in a new window, from another editor and the form, and out of a table';

const NAME = 'sample-2023.md';
const NOTES = 'notes.md';
const text = sample(NAME);

export const files = () => ({ [NAME]: text, [NOTES]: '# 备忘\n' });

export const window = { width: 1700, height: 1000 };

/** How many windows are opened for each way to begin, and how far apart the keys are. */
const WINDOWS = Number(process.env.GOUJI_WINDOWS ?? 1);
const PACES = [5, 20];

const line = text.split('\n').findIndex((each) => each.includes('|') && each.includes('本年新收政府信息公开申请数量'));
/** The cell with the last label of the row. */
const LABEL = 3;

/** The row of the driver's own: its cells as they should stand. */
class Row {
  constructor() {
    this.cells = text.split('\n')[line].split('|');
  }

  set(figures) {
    figures.forEach((figure, at) => (this.cells[at + LABEL + 1] = figure));
    return this.text;
  }

  /** The column, from one, of a character of that cell. */
  column(cell) {
    return this.cells.slice(0, cell).join('|').length + 3;
  }

  get text() {
    return this.cells.join('|');
  }
}

const digits = (row) => row.replace(/\D/gu, '');

export async function run({ workbench, page, browser, host, folder }) {
  const wrong = [];
  let bursts = 0;
  const note = (what, pace, is, wanted) => {
    bursts++;
    if (is !== wanted) {
      wrong.push(`${what}, ${pace} ms: ${is}, not ${wanted}`);
    }
  };

  // The very first keys of a window.
  for (const [keys, cell] of [
    [['Tab', '7', 'Tab', '8'], LABEL],
    [['Shift+Tab', '7', 'Tab', '8'], LABEL + 2],
  ]) {
    for (let at = 0; at < WINDOWS; at++) {
      fs.writeFileSync(path.join(folder, NAME), text);
      const other = await Workbench.open(browser, host.url, folder);
      await other.openFile(NAME);
      await other.ready();
      const row = new Row();
      await other.goTo(line + 1, row.column(cell));
      await other.page.waitForTimeout(3000);
      const pace = PACES[at % PACES.length];
      await (await Typist.at(other.page)).type(keys, pace);
      await other.page.waitForTimeout(1500);
      note(`first keys ${keys.join(' ')}`, pace, (await other.saved(NAME)).split('\n')[line], row.set([' 7 ', ' 8 ']));
      await other.close();
    }
  }

  fs.writeFileSync(path.join(folder, NAME), text);
  await workbench.openFile(NAME);
  await workbench.ready();
  const row = new Row();
  const typist = await Typist.at(page);
  let figure = 10;
  const toLabel = async () => {
    await page.waitForTimeout(500);
    await workbench.press('Control+1');
    await page.waitForTimeout(500);
    await workbench.goTo(line + 1, row.column(LABEL));
    await page.waitForTimeout(1500);
  };
  const saved = async () => {
    await page.waitForTimeout(1500);
    return (await workbench.saved(NAME)).split('\n');
  };
  /** Types two figures into the row, from the label on, right after `before`. */
  const twoFigures = async (what, before, holds = (is, wanted) => is === wanted) => {
    for (const pace of PACES) {
      const [one, two] = [String(figure++), String(figure++)];
      await toLabel();
      await before();
      await typist.type(['Tab', ...one, 'Tab', ...two], pace);
      const is = (await saved())[line];
      const wanted = row.set([` ${one} `, ` ${two} `]);
      note(what, pace, holds(is, wanted) ? wanted : is, wanted);
      if (is !== wanted) {
        fs.writeFileSync(path.join(folder, NAME), text.split('\n').with(line, wanted).join('\n'));
      }
    }
  };

  // Other keys than characters and Tab.
  for (const pace of PACES) {
    await toLabel();
    await typist.type(['Tab', '4', '5', 'Backspace', '6', 'Tab', '7', 'ArrowRight', 'ArrowRight', '9'], pace);
    note('Backspace and arrows', pace, (await saved())[line], row.set([' 46 ', ' 7 ', `9${row.cells[LABEL + 3]}`]));
    row.set([' 46 ', ' 7 ', new Row().cells[LABEL + 3]]);
    await workbench.press('Backspace');
  }

  await twoFigures('after a restart of the server', () => workbench.command('Restart Server 重启服务'));
  await workbench.ready();

  // From the form beside the text, and back.
  const form = await Form.open(workbench);
  await workbench.press('Control+1');
  const fromForm = async () => {
    await form.go('T3.N.b');
    await page.waitForTimeout(1000);
    await workbench.press('Control+1');
  };
  await twoFigures('from the form', fromForm);
  await workbench.press('Control+2');
  await workbench.command('View: Close All Editors in Group');

  // From an editor with another text, where typing is the editor's own. It stays that until the extension hears of the
  // change; a Tab of before is one of the editor's, too, and what follows comes behind it.
  await workbench.command('View: Split Editor Right');
  await workbench.openFile(NOTES);
  await workbench.press('Control+1');
  const fromNotes = async (pause) => {
    await workbench.press('Control+2');
    await page.waitForTimeout(1000);
    await workbench.press('Control+1');
    await page.waitForTimeout(pause);
  };
  await twoFigures('from another editor', () => fromNotes(1000));
  await twoFigures(
    'from another editor at once',
    () => fromNotes(0),
    (is, wanted) => digits(is).startsWith(digits(wanted).slice(0, 4)),
  );
  await workbench.press('Control+2');
  await workbench.command('View: Close All Editors in Group');
  await workbench.press('Control+1');

  // Out of the table, where Tab is Tab, in one go.
  const end = (await saved()).findLastIndex((each) => each.startsWith('|'));
  for (const pace of PACES) {
    await workbench.goTo(end + 1, 3);
    await workbench.press('End');
    await page.waitForTimeout(1500);
    await typist.type(['Enter', '4', 'Tab', '5', 'Tab', '6'], pace);
    const typed = (await saved())[end + 1];
    note('out of the table', pace, typed.trim().split(/\s+/u).join(' '), '4 5 6');
  }
  console.log(`        ${bursts} bursts of keys, ${wrong.length} wrong`);
  assert.deepEqual(wrong, []);
}
