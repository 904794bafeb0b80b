// What a person does in VS Code, and sees.
import fs from 'node:fs';
import path from 'node:path';

/** Kept apart from what the test does: how long anything may take on a slow machine. */
const PATIENCE = 30_000;

export class Workbench {
  /** Opens `folder` in a new window. */
  static async open(browser, url, folder, { language, height = 900, width = 1360 } = {}) {
    const context = await browser.newContext({ viewport: { width, height } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const complaints = [];
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') {
        complaints.push(line.text().slice(0, 300));
      }
    });
    if (language) {
      // There are no language packs without the marketplace; this is what one would set for extensions.
      await page.addInitScript((name) => {
        globalThis._VSCODE_NLS_LANGUAGE = name;
      }, language);
    }
    await page.goto(`${url}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.explorer-folders-view').waitFor();
    return new Workbench(page, folder, complaints);
  }

  constructor(page, folder, complaints) {
    this.page = page;
    this.folder = folder;
    this.complaints = complaints;
  }

  async close() {
    await this.page.context().close();
  }

  press(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 5 });
  }

  /**
   * Opens VS Code's box with a key, writes `text` into it and takes what is offered as soon as `row` is there. The box
   * closes when anything else takes the focus, so that all this may have to be done again.
   */
  async quickInput(key, text, row, what) {
    const box = this.page.locator('.quick-input-widget .quick-input-box input');
    await this.until(async () => {
      await this.press(key);
      const there =
        (await soon(box.fill(text, { timeout: 3000 }))) &&
        (!row || (await soon(row.waitFor({ timeout: 4000 })))) &&
        (await box.isVisible()) &&
        (await box.inputValue()) === text;
      await this.press(there ? 'Enter' : 'Escape');
      return there;
    }, what);
  }

  /** Runs a command of the palette by its title. It may come late: extensions are read while the window is in use. */
  async command(title) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await this.quickInput('F1', `>${title}`, row, `the command ${title}`);
  }

  async openFile(name) {
    // Enter opens the row that has the focus, which is another one until the list is done.
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
    await this.quickInput('Control+p', name, row, `${name} in the list of files`);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-lines').first().waitFor();
  }

  /** Puts the caret there; both count from one. */
  async goTo(line, column) {
    const box = this.page.locator('.quick-input-widget .quick-input-box input');
    await this.until(async () => {
      // Not the column as well: VS Code counts a wide character twice there.
      await this.quickInput('Control+g', `:${line}`, undefined, `the box for a line`);
      const gone = await soon(box.waitFor({ state: 'hidden', timeout: 3000 }));
      if (!gone) {
        // No text editor had the focus yet.
        await this.press('Escape');
      }
      return gone;
    }, `the caret in line ${line}`);
    await this.press('Home', 'Home', ...Array(column - 1).fill('ArrowRight'));
    await this.caretAtRest();
  }

  /** Waits until the caret stays where it is: in a table keys are ordered, and so many at once take a while. */
  async caretAtRest() {
    let before;
    let same = 0;
    await this.until(async () => {
      const now = await this.page.evaluate(() => {
        const caret = document.querySelector('.monaco-editor.focused .cursors-layer .cursor');
        return caret instanceof HTMLElement ? `${caret.style.left} ${caret.style.top}` : undefined;
      });
      same = now !== undefined && now === before ? same + 1 : 0;
      before = now;
      // The first of the keys may take a while to have an effect.
      return same >= 8;
    }, 'the caret at rest');
  }

  /** Where the status bar says that the caret is: "Ln 3, Col 5". */
  caret() {
    return this.page.locator('.statusbar-item[id="status.editor.selection"]').innerText();
  }

  /** What the status bar says about the report. */
  async status() {
    return (await this.page.locator('.statusbar-item[id*="gouji.sums"]').innerText()).trim();
  }

  /** Waits until the server has read the report in front. */
  async ready() {
    const item = this.page.locator('.statusbar-item[id*="gouji.sums"]');
    await this.until(
      async () => /\d/u.test(await item.innerText({ timeout: 1000 }).catch(() => '')),
      'the status of the report',
    );
  }

  /**
   * Renames what is at the caret, in the box that VS Code opens for it, and waits for `renamed`. The box closes without
   * a word when anything else takes the focus, so that all this may have to be done again, which is printed.
   */
  async rename(name, renamed) {
    const box = this.page.locator('.rename-box input');
    await this.until(async () => {
      await this.press('F2');
      const there =
        (await soon(box.fill(name, { timeout: 5000 }))) && (await box.isVisible()) && (await box.inputValue()) === name;
      await this.press(there ? 'Enter' : 'Escape');
      if (there && (await soon(renamed.waitFor({ timeout: 10_000 })))) {
        return true;
      }
      console.log(`        a box for a name that did nothing, or was not there\n${(await this.shown()).join('\n')}`);
      return false;
    }, `the name ${name}`);
  }

  squiggles(kind = '') {
    return this.page.locator(`.editor-instance .squiggly-${kind || 'error'}`);
  }

  /** Saves, and reads the file. */
  async saved(name) {
    await this.until(async () => {
      await this.press('Control+s');
      return soon(this.page.locator('.tab.active.dirty').waitFor({ state: 'detached', timeout: 3000 }));
    }, `${name} to be saved`);
    // An unchanged file is written again, too: read it when that is over.
    let content;
    await this.until(async () => {
      const before = content;
      content = fs.readFileSync(path.join(this.folder, name), 'utf8');
      return content === before;
    }, `${name} to be written`);
    return content;
  }

  /**
   * The rows of the Problems panel: rule, line, column; waits until there are `count`. Only rows on the screen exist:
   * the window must be high enough.
   */
  async problems(count) {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.command('Problems: Focus on Problems View');
      await panel.waitFor();
    }
    let found = [];
    await this.until(
      async () => {
        const rows = await panel.locator('.monaco-list-row').evaluateAll((all) => all.map((row) => row.textContent));
        found = rows.map(problemOf).filter(Boolean);
        return found.length === count;
      },
      () => `${count} problems, not ${found.length}: ${JSON.stringify(found)}`,
    );
    return found;
  }

  /** Waits until the Problems panel counts so many, hints left out. */
  async problemCount(count) {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.command('Problems: Focus on Problems View');
      await panel.waitFor();
    }
    const badge = panel.locator('.monaco-list-row .monaco-count-badge').first();
    await this.until(
      async () =>
        count === 0 ? (await badge.count()) === 0 : (await badge.innerText().catch(() => '')) === String(count),
      `${count} problems`,
    );
  }

  /** The menu of changes at the caret; asked for again if findings that come in just then have closed it. */
  async quickFixes() {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await this.until(async () => {
      await this.press('Control+.');
      return rows
        .first()
        .waitFor({ timeout: 5000 })
        .then(
          () => true,
          () => this.press('Escape').then(() => false),
        );
    }, 'the menu of changes');
    return rows.allInnerTexts();
  }

  /** Puts a table on the clipboard as a browser or an office program does; without HTML, as a plain editor does. */
  async copy(html, text) {
    await this.page.evaluate(
      async ([rich, plain]) => {
        const parts = [['text/plain', plain], ...(rich ? [['text/html', rich]] : [])];
        const item = Object.fromEntries(parts.map(([type, content]) => [type, new Blob([content], { type })]));
        await navigator.clipboard.write([new ClipboardItem(item)]);
      },
      [html, text],
    );
  }

  /** What the window shows beside its text, for whoever has no picture of it. */
  async shown() {
    const parts = {
      message: '.notification-list-item',
      tab: '.tab.active',
      'unsaved tab': '.tab.active.dirty',
      menu: '.context-view .action-label',
      row: '.sidebar .monaco-list-row',
      line: '.editor-instance .view-line >> nth=0',
      caret: '.statusbar-item[id="status.editor.selection"]',
    };
    const all = await Promise.all(
      Object.entries(parts).map(async ([name, selector]) =>
        (await this.page.locator(selector).allInnerTexts()).map((text) => `${name}: ${text.replaceAll('\n', ' ')}`),
      ),
    );
    const boxes = await this.page.evaluate(() => [
      `focus: ${document.activeElement?.tagName} ${document.activeElement?.className}`,
      ...[...document.querySelectorAll('.quick-input-box input, .rename-box input')].map(
        (box) => `box: ${box.value} (${box.checkVisibility({ visibilityProperty: true }) ? 'visible' : 'hidden'})`,
      ),
    ]);
    return [...all.flat(), ...boxes, ...this.complaints.slice(-8).map((line) => `console: ${line}`)];
  }

  /** Waits until `holds`. */
  async until(holds, what, patience = PATIENCE) {
    const end = Date.now() + patience;
    while (!(await holds())) {
      if (Date.now() > end) {
        throw new Error(`waited in vain for ${typeof what === 'function' ? what() : what}`);
      }
      await this.page.waitForTimeout(100);
    }
  }
}

/** "总计…goujisum-row[Ln 3, Col 5]", the brackets around the rule being drawn only. */
function problemOf(text) {
  const match = /gouji\(?([a-z][\w-]*)\)?\s*\[Ln (\d+), Col (\d+)\]$/u.exec(text ?? '');
  return match ? { rule: match[1], line: Number(match[2]), column: Number(match[3]) } : undefined;
}

/** True if what is waited for came, false if time ran out. */
function soon(waiting) {
  return waiting.then(
    () => true,
    () => false,
  );
}
