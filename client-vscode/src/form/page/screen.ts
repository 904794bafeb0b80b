import type { Finding, FormData, FormTable, OutlineEntry } from '../formData';
import type { Grid } from '../grid';
import { structureOf } from '../structure';
import type { SumState } from '../sums';
import type { Words } from '../words';
import type { Cells } from './cells';
import type { Cursor } from './cursor';
import { putText, type Field } from './fields';
import { marksOf, offerFor, type Check } from './marks';
import { checkRow, element, tableView, type TableActions, type TableView } from './tableView';
import { isWords, readOnly, wordsView } from './wordsView';

/** Everything that the page shows of the report: headings, words, tables, in the order of the text. */
export class Screen {
  readonly main = element('main', { id: 'tables' });
  private views: TableView[] = [];
  private fields = new Map<string, Field>();
  private structure = '';

  constructor(
    private readonly words: Words,
    private readonly cells: Cells,
    private readonly actions: TableActions,
  ) {
    this.main.setAttribute('aria-label', words.tables);
    this.main.append(element('p', { className: 'waiting', textContent: words.waiting }));
  }

  /** Nothing can be typed: the page shows what was read from a file of another program. */
  get fixed(): boolean {
    return document.body.hasAttribute('data-fixed');
  }

  /** Builds the page if its pieces have become others; the field with the focus keeps it. */
  show(form: FormData): void {
    const structure = structureOf(form);
    if (structure === this.structure) {
      return;
    }
    this.structure = structure;
    const focused = document.activeElement as Partial<Field> | null;
    const field = focused?.dataset?.['field'];
    const selection = [focused?.selectionStart ?? 0, focused?.selectionEnd ?? 0] as const;
    const top = document.documentElement.scrollTop;
    this.build(form);
    document.documentElement.scrollTop = top;
    const again = field === undefined ? undefined : this.field(field);
    // Somebody who types in the text beside keeps the focus there.
    if (again && document.hasFocus()) {
      again.focus({ preventScroll: true });
      again.setSelectionRange(...selection);
    }
  }

  field(id: string): Field | undefined {
    return this.fields.get(id);
  }

  grid(field: string): Grid | undefined {
    return this.view(field)?.grid;
  }

  view(field: string): TableView | undefined {
    return this.views.find(({ grid }) => grid.has(field));
  }

  /** The fields that can be typed into, in the order of the page. */
  order(): string[] {
    return [...this.fields].filter(([, input]) => this.fixed || !input.readOnly).map(([field]) => field);
  }

  /** Puts what is to be shown into a field. */
  put(id: string, caret?: number): void {
    const input = this.field(id);
    if (input) {
      putText(input, this.cells.shown(id), caret);
    }
    this.drawCell(id);
  }

  drawCell(id: string): void {
    const cell = this.field(id)?.parentElement;
    cell?.classList.toggle('odd', this.cells.problem(id) !== 'none');
    cell?.classList.toggle('blank', this.cells.shown(id) === '');
  }

  drawCells(): void {
    for (const id of this.fields.keys()) {
      this.drawCell(id);
    }
  }

  /** Marks the totals, and offers those that are blank. */
  drawSums(sums: readonly SumState[]): void {
    const { cells, checks } = marksOf(sums);
    for (const { inputs } of this.views) {
      for (const [field, input] of inputs) {
        mark(input.parentElement, cells.get(field) ?? '');
        const offer = offerFor(sums, field, this.cells.shown(field));
        if (input.placeholder !== offer) {
          input.placeholder = offer;
        }
      }
    }
    checks.forEach((check) => {
      this.drawCheck(check);
    });
  }

  drawSelection(cursor: Cursor): void {
    const grid = cursor.current === undefined ? undefined : this.grid(cursor.current);
    const chosen = new Set(cursor.hasSelection && !cursor.wholeTable && grid ? cursor.selected(grid).flat() : []);
    for (const view of this.views) {
      view.section.classList.toggle('whole', view.grid === grid && cursor.wholeTable);
    }
    for (const [field, input] of this.fields) {
      input.parentElement?.classList.toggle('current', field === cursor.current);
      input.parentElement?.classList.toggle('selected', chosen.has(field));
    }
  }

  /** Marks the fields by the worst that is said of them. */
  drawFindings(of: (field: string) => readonly Finding[]): void {
    for (const [field, input] of this.fields) {
      const found = of(field);
      const worst = found.find(({ level }) => level === 'error') ?? found.find(({ level }) => level === 'warning');
      const cell = input.parentElement;
      cell?.classList.toggle('wrong', worst?.level === 'error');
      cell?.classList.toggle('doubtful', worst?.level === 'warning');
      cell?.classList.toggle('todo', found.some(({ rule }) => rule === 'todo') && input instanceof HTMLTextAreaElement);
      if (worst) {
        input.setAttribute('aria-invalid', 'true');
      } else {
        input.removeAttribute('aria-invalid');
      }
    }
  }

  scrollTo(field: string): void {
    this.field(field)?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private build(form: FormData): void {
    const before = this.fields;
    this.fields = new Map();
    this.views = [];
    const shown = new Set<string>();
    let heading: HTMLElement | undefined;
    const pieces = form.outline.flatMap((entry) => {
      if (entry.kind === 'table') {
        const table = form.tables.find(({ id }) => id === entry.id);
        shown.add(entry.id);
        return table ? [this.table(table, form, heading)] : [];
      }
      if (isWords(entry)) {
        return [this.wordsOf(entry, before)];
      }
      const piece = readOnly(entry);
      heading = entry.kind === 'part' ? piece : heading;
      return [piece];
    });
    const missing = form.tables.filter(({ id }) => !shown.has(id)).map((table) => this.table(table, form, undefined));
    this.main.replaceChildren(...pieces, ...missing);
    for (const [field, input] of this.fields) {
      input.value = this.cells.shown(field);
      input.readOnly ||= this.fixed;
    }
  }

  private wordsOf(entry: OutlineEntry, before: ReadonlyMap<string, Field>): HTMLElement {
    const { root, input } = wordsView(entry, this.words);
    const old = before.get(entry.id);
    if (old) {
      root.className = old.parentElement?.className ?? root.className;
    }
    this.fields.set(entry.id, input);
    return root;
  }

  private table(table: FormTable, form: FormData, heading: HTMLElement | undefined): HTMLElement {
    const view = tableView(table, this.words, this.actions, heading?.id);
    this.views.push(view);
    this.addChecks(view, form);
    view.inputs.forEach((input, field) => this.fields.set(field, input));
    return view.section;
  }

  /** Relations that no cell of the table states are shown under it, in the column that they are about. */
  private addChecks(view: TableView, form: FormData): void {
    const columns = new Map<string, number[]>();
    for (const sum of form.sums) {
      const column =
        sum.total === undefined ? view.grid.commonColumn(sum.addends.map(({ field }) => field)) : undefined;
      if (column !== undefined && sum.level !== 'off') {
        columns.set(sum.name, [...(columns.get(sum.name) ?? []), column]);
      }
    }
    columns.forEach((all, name) => {
      checkRow(view, name, all);
    });
  }

  private drawCheck({ name, fields, state, text }: Check): void {
    for (const { grid, checks } of this.views) {
      const cell = checks.get(`${name} ${grid.commonColumn(fields)}`);
      if (cell && cell.textContent !== text) {
        cell.textContent = text;
        cell.className = state;
      }
    }
  }
}

function mark(cell: HTMLElement | null, text: string): void {
  if (cell && cell.dataset['mark'] !== text) {
    cell.dataset['mark'] = text;
    cell.classList.toggle('fails', text.startsWith('✗'));
    cell.classList.toggle('holds', text === '✓');
  }
}
