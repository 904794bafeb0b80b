// What a person does in the form, and sees.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';

export const sample = (name) => fs.readFileSync(path.join(root, 'docs/samples', name), 'utf8');

export class Form {
  /** Opens the form of the document in front, beside its text. */
  static async open(workbench, label = 'Fill In the Report') {
    await workbench.page.locator(`.editor-actions [aria-label*="${label}"]`).first().click();
    return Form.inFront(workbench);
  }

  /** The form that is open already. */
  static async inFront(workbench) {
    const form = new Form(workbench);
    await form.cell('T3.N.a').waitFor();
    return form;
  }

  /** @param frame which of several forms, from zero */
  constructor(workbench, frame = 0) {
    this.workbench = workbench;
    this.page = workbench.page;
    this.frame = workbench.page
      .locator('iframe.webview.ready')
      .nth(frame)
      .contentFrame()
      .frameLocator('iframe#active-frame');
  }

  cell(field) {
    return this.frame.locator(`[data-field="${field}"]`);
  }

  /** Puts the cursor into a cell, as a click does. */
  async go(field) {
    await this.cell(field).click();
  }

  value(field) {
    return this.cell(field).inputValue();
  }

  mark(field) {
    return this.cell(field).evaluate((input) => input.parentElement.dataset.mark ?? '');
  }

  note() {
    return this.frame.locator('#notes').innerText();
  }

  where() {
    return this.frame.locator('#where').innerText();
  }

  /** The field with the cursor. */
  current() {
    return this.frame
      .locator('.current [data-field]')
      .first()
      .getAttribute('data-field', { timeout: 1000 })
      .catch(() => '');
  }

  /** Fills the rest of a table with zeros, the cursor being in it. */
  async zeros(table, walk) {
    await walk.press('Alt+0');
    await this.workbench.until(
      async () => Object.entries(await this.values()).every(([id, value]) => !id.startsWith(table) || value !== ''),
      `${table} to be full`,
    );
  }

  /** The field with the focus. */
  focused() {
    return this.frame.locator('body').evaluate(() => document.activeElement?.dataset?.field ?? '');
  }

  /** Keys as a quick typist sends them: digits and names of keys, each `delay` ms after the one before. */
  async keys(keys, delay = 20) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      if (delay > 0) {
        await this.page.waitForTimeout(delay);
      }
    }
  }

  /** All that the page shows, by field. */
  values() {
    return this.frame
      .locator('body')
      .evaluate((body) =>
        Object.fromEntries(
          [...body.querySelectorAll('[data-field]')].map((input) => [input.dataset.field, input.value]),
        ),
      );
  }
}

/** Puts the focus into the text beside the form, wherever its caret is. */
export async function focusText(page) {
  const box = await page.locator('.editor-group-container').first().boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The cells of a row of a text with bars or tabs. */
export function cellsOf(line) {
  return line.includes('|')
    ? line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    : line.split('\t').map((cell) => cell.trim());
}

export function rowWith(text, label) {
  return cellsOf(text.split('\n').find((line) => line.includes(label)) ?? '');
}
