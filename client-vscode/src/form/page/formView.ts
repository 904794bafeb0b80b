import { toText } from '../decimal';
import { halfWidth } from '../figures';
import type { Finding, FormData, FormTable, FromPage, Texts } from '../formData';
import type { Grid } from '../grid';
import { evaluate, offered, type SumState } from '../sums';
import type { Words } from '../words';
import { Bar, type BarContent } from './bar';
import { Cells } from './cells';
import { copyOut, pasteIn } from './clipboard';
import { FindingsView } from './findingsView';
import { keyAction, type KeyAction } from './keys';
import { checkRow, element, tableView, type TableView } from './tableView';

/** The page: tables with their figures, what adds up, and the cursor. Holds no rule of what is right. */
export class FormView {
  private readonly bar: Bar;
  private readonly findings: FindingsView;
  private readonly main = element('main', { id: 'tables' });
  private readonly cells = new Cells();
  private views: TableView[] = [];
  private form: FormData | undefined;
  private structure = '';
  private sums: SumState[] = [];
  private composing: string | undefined;
  /** The cell with the cursor, what it had when the cursor came, and whether arrows move in its text. */
  private current: string | undefined;
  private before = '';
  private editing = false;
  private typedHere = false;
  private anchor: string | undefined;
  private wholeTable = false;

  constructor(
    private readonly words: Words,
    private readonly send: (message: FromPage) => void,
    private readonly keep: (field: string) => void,
  ) {
    this.bar = new Bar(
      words,
      () => {
        this.send({ type: 'open', ...(this.current === undefined ? {} : { field: this.current }) });
      },
      () => {
        this.send({ type: 'print' });
      },
      () => {
        this.findings.next(1, this.current);
      },
    );
    this.findings = new FindingsView(words, (finding) => {
      this.go(finding);
    });
    this.main.setAttribute('aria-label', words.tables);
    this.main.append(element('p', { className: 'waiting', textContent: words.waiting }));
    const page = element('div', { id: 'page' });
    page.append(this.main, this.findings.root);
    document.body.append(this.bar.top, page, this.bar.bottom);
    this.listen();
  }

  showForm(form: FormData, texts: Texts): void {
    this.form = form;
    this.cells.reset(form.tables);
    const structure = JSON.stringify([
      form.sums,
      form.tables.map(({ id, heading, place, rows, cells, insertAt }) => [
        id,
        heading,
        place === undefined,
        insertAt === undefined,
        rows,
        cells.map(({ field, range }) => [field, range === undefined]),
      ]),
    ]);
    if (structure !== this.structure) {
      this.structure = structure;
      this.build(form);
    }
    this.showTexts(texts, {});
    this.drawAll();
  }

  showTexts(texts: Texts, written: Readonly<Record<string, number>>): void {
    const changed = this.cells.take(texts, written, this.composing);
    for (const field of changed) {
      this.put(field);
      if (field === this.current) {
        this.before = this.cells.shown(field);
        this.input(field)?.select();
      }
    }
    if (changed.length > 0) {
      this.drawSums();
    }
  }

  showFindings(findings: readonly Finding[]): void {
    this.findings.show(findings);
    for (const { inputs } of this.views) {
      for (const [field, input] of inputs) {
        const worst = this.findings.of(field).find(({ level }) => level === 'error' || level === 'warning');
        input.parentElement?.classList.toggle('wrong', worst?.level === 'error');
        input.parentElement?.classList.toggle('doubtful', worst?.level === 'warning');
        if (worst) {
          input.setAttribute('aria-invalid', 'true');
        } else {
          input.removeAttribute('aria-invalid');
        }
      }
    }
    this.drawBar();
    this.askFixes();
  }

  showFixes(finding: number, titles: readonly string[]): void {
    const field = this.current;
    if (field !== undefined && this.findings.of(field).some(({ id }) => id === finding)) {
      this.bar.showFixes(titles, (title) => {
        this.send({ type: 'fix', finding, title });
        this.input(field)?.focus();
      });
    }
  }

  /** The cursor of the text is there. Whoever is typing here is not led away. */
  follow(field: string): void {
    if (!document.hasFocus() || this.current === undefined) {
      this.moveTo(field, document.hasFocus());
    }
  }

  lose(fields: readonly string[]): void {
    this.cells.lose(fields);
    fields.forEach((field) => {
      this.drawCell(field);
    });
    this.drawBar();
  }

  private build(form: FormData): void {
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
    const selection = focused && ([focused.selectionStart, focused.selectionEnd] as const);
    const top = document.documentElement.scrollTop;
    this.views = form.tables.map((table) =>
      tableView(table, this.words, {
        copy: (copied) => {
          this.copyTable(copied);
        },
        fillZeros: (filled) => {
          this.fillZeros(filled);
        },
        fillSums: (filled) => {
          this.fillSums(filled);
        },
        normalize: ({ id }) => {
          this.send({ type: 'normalize', table: id });
        },
        insert: ({ id }) => {
          this.send({ type: 'insert', table: id });
        },
      }),
    );
    for (const view of this.views) {
      this.addChecks(view, form);
      for (const [field, input] of view.inputs) {
        input.value = this.cells.shown(field);
      }
    }
    this.main.replaceChildren(...this.views.map(({ section }) => section));
    document.documentElement.scrollTop = top;
    if (this.current !== undefined && focused) {
      const input = this.input(this.current);
      input?.focus({ preventScroll: true });
      if (selection) {
        input?.setSelectionRange(...selection);
      }
    }
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

  private listen(): void {
    this.main.addEventListener('focusin', ({ target }) => {
      const field = fieldOf(target);
      if (field !== undefined) {
        this.entered(field);
        if (!this.editing) {
          (target as HTMLInputElement).select();
        }
      }
    });
    this.main.addEventListener('focusout', ({ target }) => {
      const field = fieldOf(target);
      if (field !== undefined) {
        this.left(field);
      }
    });
    this.main.addEventListener('mousedown', (event) => {
      const field = fieldOf(event.target);
      if (field === undefined) {
        return;
      }
      if (event.shiftKey && this.current !== undefined) {
        event.preventDefault();
        this.select(field);
      } else if (document.activeElement !== event.target || !this.editing) {
        event.preventDefault();
        this.moveTo(field, true);
      }
    });
    this.main.addEventListener('dblclick', (event) => {
      const field = fieldOf(event.target);
      if (field !== undefined) {
        this.actIn({ kind: 'edit' }, field);
      }
    });
    this.main.addEventListener('compositionstart', ({ target }) => {
      this.composing = fieldOf(target);
    });
    this.main.addEventListener('compositionend', ({ target }) => {
      this.composing = undefined;
      const field = fieldOf(target);
      if (field !== undefined) {
        this.typed(field);
      }
    });
    this.main.addEventListener('input', (event) => {
      const field = fieldOf(event.target);
      if (field !== undefined && this.composing === undefined && !event.isComposing) {
        this.typed(field);
      }
    });
    document.addEventListener(
      'keydown',
      (event) => {
        this.key(event);
      },
      { capture: true },
    );
    document.addEventListener('copy', (event) => {
      this.copy(event);
    });
    document.addEventListener('cut', (event) => {
      this.copy(event);
      if (event.defaultPrevented) {
        this.clearSelection();
      }
    });
    this.main.addEventListener('paste', (event) => {
      this.paste(event);
    });
  }

  private entered(field: string): void {
    if (field !== this.current) {
      this.current = field;
      this.editing = false;
      this.typedHere = false;
      this.before = this.cells.shown(field);
      this.anchor = undefined;
      this.wholeTable = false;
      this.keep(field);
    }
    this.drawSelection();
    this.drawBar();
    this.askFixes();
  }

  private left(field: string): void {
    this.composing = undefined;
    const shown = this.cells.tidy(field);
    const input = this.input(field);
    if (input && input.value !== shown) {
      input.value = shown;
    }
    if (this.typedHere) {
      this.typedHere = false;
      this.send({ type: 'left' });
    }
  }

  /** What a key did to a cell: shown already, now added up and sent. */
  private typed(field: string): void {
    const input = this.input(field);
    if (!input) {
      return;
    }
    if (/[=＝]/u.test(input.value)) {
      this.takeSum(field);
      return;
    }
    const half = halfWidth(input.value);
    if (half !== input.value) {
      const at = input.selectionStart;
      input.value = half;
      input.setSelectionRange(at, at);
    }
    this.typedHere = true;
    this.tell({ [field]: input.value });
  }

  /** Changes cells as one edit of the document. */
  private change(texts: Texts): void {
    const own = Object.fromEntries(Object.entries(texts).filter(([field]) => this.cells.isEditable(field)));
    this.tell(own);
    for (const field of Object.keys(own)) {
      this.put(field);
    }
    this.typedHere = true;
  }

  private tell(texts: Texts): void {
    const message = this.cells.type(texts);
    if (message) {
      this.send({ type: 'typed', ...message });
    }
    this.drawSums();
    Object.keys(texts).forEach((field) => {
      this.drawCell(field);
    });
    this.drawBar();
  }

  private key(event: KeyboardEvent): void {
    const field = fieldOf(event.target);
    const action = keyAction(event, {
      inCell: field !== undefined,
      editing: this.editing,
      composing: event.isComposing || event.key === 'Process',
    });
    if (action === undefined || (action.kind === 'tab' && field !== undefined && !this.tab(field, action.back))) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.act(action, field);
  }

  private act(action: KeyAction, field: string | undefined): void {
    switch (action.kind) {
      case 'tab':
        break;
      case 'undo':
      case 'redo':
        this.send({ type: action.kind });
        break;
      case 'finding':
        this.findings.next(action.back ? -1 : 1, this.current);
        break;
      case 'fix':
        this.bar.focusFix();
        break;
      default:
        if (field !== undefined) {
          this.actIn(action, field);
        }
    }
  }

  private actIn(action: KeyAction, field: string): void {
    const grid = this.gridOf(field);
    switch (action.kind) {
      case 'step':
        if (grid && action.select) {
          this.select(grid.step(this.anchorEnd ?? field, action.step));
        } else if (grid) {
          this.moveTo(grid.step(field, action.step), true);
        }
        break;
      case 'edit': {
        this.editing = true;
        const input = this.input(field);
        input?.setSelectionRange(input.value.length, input.value.length);
        break;
      }
      case 'back':
        if (this.anchor !== undefined || this.wholeTable) {
          this.anchor = undefined;
          this.wholeTable = false;
          this.drawSelection();
        } else {
          this.editing = false;
          if (this.cells.shown(field) !== this.before) {
            this.change({ [field]: this.before });
          }
          this.input(field)?.select();
        }
        break;
      case 'sum':
        this.takeSum(field);
        break;
      case 'clear':
        this.clearSelection();
        break;
      case 'whole':
        this.wholeTable = true;
        this.drawSelection();
        break;
    }
  }

  /** To the next cell that can be typed into, from table to table. */
  private tab(field: string, back: boolean): boolean {
    const fields = this.views.flatMap(({ table }) =>
      table.cells.filter(({ range }) => range !== undefined).map((cell) => cell.field),
    );
    const next = fields[fields.indexOf(field) + (back ? -1 : 1)];
    if (next === undefined) {
      return false;
    }
    this.moveTo(next, true);
    return true;
  }

  private moveTo(field: string, focus: boolean): void {
    const input = this.input(field);
    if (!input) {
      return;
    }
    if (focus) {
      input.focus({ preventScroll: true });
      input.select();
    } else {
      this.current = field;
      this.before = this.cells.shown(field);
      this.drawSelection();
      this.drawBar();
      this.askFixes();
    }
    input.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private anchorEnd: string | undefined;

  private select(to: string): void {
    this.anchor ??= this.current;
    this.anchorEnd = to;
    this.wholeTable = false;
    this.drawSelection();
    this.input(to)?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private get selected(): string[][] {
    const field = this.current;
    const grid = field === undefined ? undefined : this.gridOf(field);
    if (field === undefined || !grid) {
      return [];
    }
    return this.anchor === undefined ? [[field]] : grid.between(this.anchor, this.anchorEnd ?? field);
  }

  private takeSum(field: string): void {
    const sum = offered(this.sums, field);
    this.change({ [field]: sum === undefined ? this.cells.shown(field) : toText(sum) });
    this.put(field);
    this.input(field)?.select();
  }

  private clearSelection(): void {
    const fields = this.wholeTable ? [] : this.selected.flat();
    this.change(Object.fromEntries(fields.map((field) => [field, ''])));
  }

  /** Every blank cell that states no sum of others gets a zero, then the sums follow. */
  private fillZeros(table: FormTable): void {
    const blank = table.cells.filter(({ field }) => this.cells.shown(field).trim() === '').map(({ field }) => field);
    const totals = new Set(this.sums.filter(({ sum }) => sum.operator === 'equal').map(({ sum }) => sum.total));
    this.change(Object.fromEntries(blank.filter((field) => !totals.has(field)).map((field) => [field, '0'])));
    this.fillSums(table);
  }

  /** Blank totals get what they count; a total of totals once those are there. */
  private fillSums(table: FormTable): void {
    const texts: Record<string, string> = {};
    for (let found = true; found;) {
      const values = this.cells.values();
      const states = evaluate(this.form?.sums ?? [], values);
      found = false;
      for (const { field } of table.cells) {
        const sum = this.cells.shown(field).trim() === '' ? offered(states, field) : undefined;
        if (sum !== undefined && texts[field] === undefined && this.cells.isEditable(field)) {
          texts[field] = toText(sum);
          found = true;
        }
      }
      this.change(texts);
    }
  }

  private copyTable(table: FormTable): void {
    const first = table.cells[0]?.field;
    if (first !== undefined) {
      this.moveTo(first, true);
      this.wholeTable = true;
      this.drawSelection();
      // The only way to have the copy event, which alone may carry HTML in a page without a clipboard permission.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.execCommand('copy');
    }
  }

  private copy(event: ClipboardEvent): void {
    const field = this.current;
    const view = this.views.find(({ grid }) => field !== undefined && grid.has(field));
    const input = field === undefined ? undefined : this.input(field);
    const part = this.editing && input?.selectionStart !== input?.selectionEnd;
    if (view && event.clipboardData && (this.wholeTable || (fieldOf(document.activeElement) !== undefined && !part))) {
      const fields = this.wholeTable ? undefined : this.selected;
      copyOut(event.clipboardData, view.table, fields, (one) => this.cells.shown(one));
      event.preventDefault();
      this.bar.show({ ...this.barContent(), notes: [{ text: this.words.copied, kind: 'plain' }] });
    }
  }

  private paste(event: ClipboardEvent): void {
    const field = fieldOf(event.target);
    const grid = field === undefined ? undefined : this.gridOf(field);
    if (field === undefined || !grid || !event.clipboardData) {
      return;
    }
    const pasted = pasteIn(event.clipboardData, field, grid);
    if (pasted === 'one-cell') {
      return;
    }
    event.preventDefault();
    if (pasted.fits) {
      this.change(pasted.texts);
      this.anchor = field;
      this.anchorEnd = pasted.last;
      this.drawSelection();
    } else {
      const text = this.words.tooLarge.replace('{0}', String(pasted.rows)).replace('{1}', String(pasted.columns));
      this.bar.show({ ...this.barContent(), notes: [{ text, kind: 'error' }] });
    }
  }

  private go(finding: Finding): void {
    if (finding.field === undefined) {
      this.send({ type: 'open', finding: finding.id });
    } else {
      this.moveTo(finding.field, true);
    }
  }

  private askFixes(): void {
    this.bar.showFixes([], () => undefined);
    const [first] = this.current === undefined ? [] : this.findings.of(this.current);
    if (first) {
      this.send({ type: 'fixes', finding: first.id });
    }
  }

  private drawAll(): void {
    this.drawSums();
    for (const { inputs } of this.views) {
      for (const field of inputs.keys()) {
        this.drawCell(field);
      }
    }
    this.drawSelection();
    this.drawBar();
  }

  /** Puts what is to be shown into the input, unless it is there. */
  private put(field: string): void {
    const input = this.input(field);
    const shown = this.cells.shown(field);
    if (input && input.value !== shown) {
      input.value = shown;
    }
    this.drawCell(field);
  }

  private drawCell(field: string): void {
    const cell = this.input(field)?.parentElement;
    const problem = this.cells.problem(field);
    cell?.classList.toggle('odd', problem !== 'none');
    cell?.classList.toggle('blank', this.cells.shown(field) === '');
  }

  /** Adds up and marks the totals. */
  private drawSums(): void {
    this.sums = evaluate(this.form?.sums ?? [], this.cells.values());
    const marks = new Map<string, string>();
    for (const { sum, state, expected } of this.sums) {
      if (sum.total === undefined) {
        this.drawCheck(
          sum.name,
          sum.addends.map(({ field }) => field),
          state,
          expected,
        );
      } else if (sum.operator === 'equal' && state !== 'open') {
        const text = state === 'fails' ? `✗${expected === undefined ? '' : ` ${toText(expected)}`}` : '✓';
        const before = marks.get(sum.total);
        marks.set(sum.total, before?.startsWith('✗') === true ? before : text);
      } else if (state === 'fails' && sum.level !== 'hint') {
        marks.set(sum.total, '？');
      }
    }
    for (const { inputs } of this.views) {
      for (const [field, input] of inputs) {
        mark(input.parentElement, marks.get(field) ?? '');
        const sum = this.cells.shown(field) === '' ? offered(this.sums, field) : undefined;
        const text = sum === undefined ? '' : toText(sum);
        if (input.placeholder !== text) {
          input.placeholder = text;
        }
      }
    }
  }

  private drawCheck(name: string, fields: readonly string[], state: SumState['state'], difference?: bigint): void {
    for (const { grid, checks } of this.views) {
      const cell = checks.get(`${name} ${grid.commonColumn(fields)}`);
      if (cell) {
        const text =
          state === 'open' ? '' : state === 'holds' ? '✓' : `✗ ${difference === undefined ? '' : signed(difference)}`;
        if (cell.textContent !== text) {
          cell.textContent = text;
          cell.className = state;
        }
      }
    }
  }

  private drawSelection(): void {
    const chosen = new Set(this.anchor === undefined && !this.wholeTable ? [] : this.selected.flat());
    for (const { grid, inputs, section } of this.views) {
      const here = this.current !== undefined && grid.has(this.current);
      section.classList.toggle('whole', here && this.wholeTable);
      for (const [field, input] of inputs) {
        input.parentElement?.classList.toggle('current', field === this.current);
        input.parentElement?.classList.toggle('selected', chosen.has(field));
      }
    }
  }

  private drawBar(): void {
    this.bar.show(this.barContent());
  }

  private barContent(): BarContent {
    const field = this.current;
    if (field === undefined) {
      return { name: '', notes: [] };
    }
    const notes: BarContent['notes'][number][] = this.findings
      .of(field)
      .map(({ message, level }) => ({ text: message, kind: level }));
    const problem = this.cells.problem(field);
    if (problem === 'not-a-figure') {
      notes.push({ text: this.words.notAFigure, kind: 'warning' });
    } else if (problem === 'cannot-be-blank') {
      notes.push({ text: this.words.cannotBeBlank, kind: 'warning' });
    } else if (problem === 'not-written') {
      notes.push({ text: this.words.notWritten.replace('{0}', this.cells.shown(field)), kind: 'error' });
    }
    for (const { sum, state, expected } of this.sums) {
      if (sum.total === field && state === 'fails' && expected !== undefined && sum.operator === 'equal') {
        const text = this.words.sumShouldBe.replace('{0}', sum.name).replace('{1}', toText(expected));
        notes.push({ text, kind: 'error' });
      }
    }
    const sum = offered(this.sums, field);
    if (sum !== undefined && toText(sum) !== this.cells.shown(field)) {
      notes.push({ text: this.words.takeSum.replace('{0}', toText(sum)), kind: 'plain' });
    }
    return { name: this.cells.get(field)?.name ?? '', notes };
  }

  private gridOf(field: string): Grid | undefined {
    return this.views.find(({ grid }) => grid.has(field))?.grid;
  }

  private input(field: string): HTMLInputElement | undefined {
    return this.views.find(({ inputs }) => inputs.has(field))?.inputs.get(field);
  }
}

function fieldOf(target: EventTarget | null): string | undefined {
  return target instanceof HTMLInputElement ? target.dataset['field'] : undefined;
}

function mark(cell: HTMLElement | null, text: string): void {
  if (cell && cell.dataset['mark'] !== text) {
    cell.dataset['mark'] = text;
    cell.classList.toggle('fails', text.startsWith('✗'));
    cell.classList.toggle('holds', text === '✓');
  }
}

function signed(value: bigint): string {
  return value > 0n ? `+${toText(value)}` : toText(value);
}
