import type { Grid } from '../grid';

/** Where the cursor is, and what is selected from there. Knows nothing of the screen. */
export class Cursor {
  /** The field with the cursor, what it had when the cursor came, and whether arrows move in its text. */
  current: string | undefined;
  before = '';
  editing = false;
  /** Something was typed since the cursor came. */
  typed = false;
  wholeTable = false;
  private anchor: string | undefined;
  private end: string | undefined;

  /** The cursor comes to a field; true if it was elsewhere. */
  enter(field: string, shown: string): boolean {
    if (field === this.current) {
      return false;
    }
    this.current = field;
    this.before = shown;
    this.editing = false;
    this.typed = false;
    this.collapse();
    return true;
  }

  /** Selects from the cursor to a cell. */
  selectTo(field: string): void {
    this.anchor ??= this.current;
    this.end = field;
    this.wholeTable = false;
  }

  /** Selects what lies between two cells, as after a paste. */
  selectBetween(from: string, to: string): void {
    this.anchor = from;
    this.end = to;
  }

  collapse(): void {
    this.anchor = undefined;
    this.end = undefined;
    this.wholeTable = false;
  }

  get hasSelection(): boolean {
    return this.anchor !== undefined || this.wholeTable;
  }

  /** The cell at which a selection that grows goes on. */
  get moving(): string | undefined {
    return this.end ?? this.current;
  }

  /** The selected cells row by row; the one with the cursor if there are no others. */
  selected(grid: Grid): string[][] {
    if (this.current === undefined) {
      return [];
    }
    return this.anchor === undefined ? [[this.current]] : grid.between(this.anchor, this.end ?? this.current);
  }
}
