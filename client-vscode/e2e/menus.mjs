// Menus of the rows of a tree: the Explorer's files, a view's nodes.

/** The rows of the Explorer. */
export const explorer = (page) => page.locator('.explorer-folders-view .monaco-list-row');

/**
 * Chooses `entry` in the menu of the first of `rows` that has `name` in it. A tree that is drawn again between the look and
 * the click, because files come and go, brings another row under the mouse, or takes the menu away: whose menu it is shows
 * in the focus, which a right click sets, and the choice is made again from the start where it came to nothing.
 */
export async function choose(workbench, rows, name, entry) {
  const { page } = workbench;
  const row = rows.filter({ hasText: name }).first();
  const item = page.locator('.context-view .action-label', { hasText: entry }).first();
  const soon = (waiting) =>
    waiting.then(
      () => true,
      () => false,
    );
  const chosen = async () => {
    if (
      !(await soon(row.click({ button: 'right', timeout: 5000 }))) ||
      !(await soon(item.waitFor({ timeout: 3000 })))
    ) {
      return false;
    }
    if (!(await row.evaluate((element) => element.classList.contains('focused')).catch(() => false))) {
      return false;
    }
    while (await item.isVisible()) {
      // A menu that has only just opened takes no click.
      await page.waitForTimeout(300);
      if (!(await soon(item.click({ timeout: 2000 })))) {
        return false;
      }
      if (await soon(item.waitFor({ state: 'hidden', timeout: 1000 }))) {
        return true;
      }
    }
    return false;
  };
  await workbench.until(async () => {
    const done = await chosen();
    if (!done) {
      await workbench.press('Escape');
    }
    return done;
  }, `${entry} in the menu of ${name}`);
}
