import { toText } from '../decimal';
import { halfWidth } from '../figures';
import type { FormData, FormTable, FromPage, Texts } from '../formData';
import { evaluate, offered, type SumState } from '../sums';
import type { Cells } from './cells';
import type { Cursor } from './cursor';
import { isFigureField } from './fields';
import { nextSums, zeros } from './fill';
import type { Screen } from './screen';

/** What is typed: shown at once, added up, and sent to the document. */
export class Sheet {
  form: FormData | undefined;
  sums: SumState[] = [];

  constructor(
    private readonly cells: Cells,
    private readonly screen: Screen,
    private readonly cursor: Cursor,
    private readonly send: (message: FromPage) => void,
    private readonly drawBar: () => void,
  ) {}

  /** What a key did to a field. */
  typed(field: string): void {
    const input = this.screen.field(field);
    if (!input) {
      return;
    }
    if (isFigureField(input)) {
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
    }
    this.cursor.typed = true;
    this.tell({ [field]: input.value });
  }

  /** Changes fields as one edit of the document. */
  change(texts: Texts): void {
    const own = Object.fromEntries(
      Object.entries(texts).filter(([field]) => !this.screen.fixed && this.cells.isEditable(field)),
    );
    if (Object.keys(own).length > 0) {
      this.tell(own);
      Object.keys(own).forEach((field) => {
        this.screen.put(field);
      });
      this.cursor.typed = true;
    }
  }

  takeSum(field: string): void {
    const sum = offered(this.sums, field);
    this.change({ [field]: sum === undefined ? this.cells.shown(field) : toText(sum) });
    this.screen.put(field);
    this.screen.field(field)?.select();
  }

  /** Takes away what is selected; a whole table is not taken away by one key. */
  clearSelection(): void {
    const grid = this.cursor.current === undefined ? undefined : this.screen.grid(this.cursor.current);
    const fields = this.cursor.wholeTable || !grid ? [] : this.cursor.selected(grid).flat();
    this.change(Object.fromEntries(fields.map((field) => [field, ''])));
  }

  fillZeros(table: FormTable): void {
    this.change(zeros(table, this.cells, this.form?.sums ?? []));
    this.fillSums(table);
  }

  /** A total of totals comes once those are there. */
  fillSums(table: FormTable): void {
    let texts = nextSums(table, this.cells, this.form?.sums ?? []);
    while (Object.keys(texts).length > 0) {
      this.change(texts);
      texts = nextSums(table, this.cells, this.form?.sums ?? []);
    }
  }

  addUp(): void {
    this.sums = evaluate(this.form?.sums ?? [], this.cells.values());
    this.screen.drawSums(this.sums);
  }

  private tell(texts: Texts): void {
    const message = this.cells.type(texts);
    if (message) {
      this.send({ type: 'typed', ...message });
    }
    const words = Object.keys(texts).every((field) => this.cells.get(field)?.kind === 'words');
    if (!words) {
      this.addUp();
    }
    Object.keys(texts).forEach((field) => {
      this.screen.drawCell(field);
    });
    this.drawBar();
  }
}
