import type { FormTable } from '../formData';
import { Grid } from '../grid';
import type { Words } from '../words';

/** One table on the screen. */
export interface TableView {
  readonly section: HTMLElement;
  readonly grid: Grid;
  readonly table: FormTable;
  readonly inputs: ReadonlyMap<string, HTMLInputElement>;
  /** The cells of the row of checks under the table, by the column they stand in. */
  readonly checks: Map<string, HTMLTableCellElement>;
}

/** What a table's buttons do. */
export interface TableActions {
  copy(table: FormTable): void;
  fillZeros(table: FormTable): void;
  fillSums(table: FormTable): void;
  normalize(table: FormTable): void;
  insert(table: FormTable): void;
}

/** Builds the table as it is printed, with an input in each figure's cell. */
export function tableView(
  table: FormTable,
  words: Words,
  actions: TableActions,
  headingId: string | undefined,
): TableView {
  const grid = new Grid(table);
  const inputs = new Map<string, HTMLInputElement>();
  const section = element('section', { className: `table ${table.id.toLowerCase()}` });
  // The heading of the part names the table, if the part has one.
  const title = element(headingId === undefined ? 'h2' : 'span', {
    textContent: headingId === undefined ? table.heading : table.name,
    id: `name-${table.id}`,
  });
  const tools = element('div', { className: 'tools' });
  section.append(title, tools);
  if (table.place === undefined) {
    tools.append(element('span', { className: 'note', textContent: words.missing }));
    if (table.insertAt) {
      tools.append(
        button(words.insert, () => {
          actions.insert(table);
        }),
      );
    }
    return { section, grid, table, inputs, checks: new Map() };
  }
  const sums = button(words.fillSums, () => {
    actions.fillSums(table);
  });
  sums.setAttribute('aria-keyshortcuts', 'Alt+=');
  sums.title = 'Alt+=';
  const zeros = button(words.fillZeros, () => {
    actions.fillZeros(table);
  });
  zeros.setAttribute('aria-keyshortcuts', 'Alt+0');
  zeros.title = 'Alt+0';
  const copy = button(words.copy, () => {
    actions.copy(table);
  });
  copy.className = 'copy';
  tools.append(sums, zeros, copy);
  if (table.cells.some(({ range }) => range === undefined)) {
    tools.append(
      element('span', { className: 'note', textContent: words.locked }),
      button(words.normalize, () => {
        actions.normalize(table);
      }),
    );
  }
  const names = new Map(table.cells.map((cell) => [cell.field, cell]));
  const body = element('tbody', {});
  table.rows.forEach((cells) => {
    const row = element('tr', {});
    for (const cell of cells) {
      const figure = cell.field === undefined ? undefined : names.get(cell.field);
      const td = element(cell.field === undefined ? 'th' : 'td', { colSpan: cell.across, rowSpan: cell.down });
      if (cell.field === undefined) {
        td.textContent = cell.text ?? '';
        td.scope = cell.scope ?? 'col';
      } else {
        td.className = 'figure';
        const input = element('input', { type: 'text', autocomplete: 'off', spellcheck: false, inputMode: 'decimal' });
        input.dataset['field'] = cell.field;
        input.setAttribute('aria-label', figure?.name ?? cell.field);
        input.readOnly = figure?.range === undefined;
        input.tabIndex = input.readOnly ? -1 : 0;
        td.classList.toggle('locked', input.readOnly);
        td.append(input);
        inputs.set(cell.field, input);
      }
      row.append(td);
    }
    body.append(row);
  });
  const html = element('table', { className: 'official' });
  html.setAttribute('aria-labelledby', [headingId, title.id].filter(Boolean).join(' '));
  html.append(body);
  const scroller = element('div', { className: 'scroller' });
  scroller.append(html);
  section.append(scroller);
  return { section, grid, table, inputs, checks: new Map() };
}

/** Adds a row of checks under a table: one cell in each of `columns`. */
export function checkRow(view: TableView, name: string, columns: readonly number[]): void {
  const html = view.section.querySelector('table');
  const width = Math.max(...view.grid.placed.map(({ cell, column }) => column + cell.across));
  if (!html || columns.length === 0) {
    return;
  }
  const foot = html.tFoot ?? html.createTFoot();
  const row = foot.insertRow();
  row.className = 'check';
  const first = Math.min(...columns);
  if (first > 0) {
    const label = element('th', { textContent: name, colSpan: first, scope: 'row' });
    row.append(label);
  }
  for (let column = first; column < width; column++) {
    const cell = row.insertCell();
    if (columns.includes(column)) {
      view.checks.set(`${name} ${column}`, cell);
    }
  }
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}

export function button(text: string, click: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: text });
  made.addEventListener('click', click);
  return made;
}
