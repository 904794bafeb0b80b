import type { Cells } from './cells';
import type { Cursor } from './cursor';
import { isFigureField, selectAll } from './fields';
import type { Screen } from './screen';

/** Brings the cursor from field to field. */
export class Moves {
  constructor(
    private readonly screen: Screen,
    private readonly cursor: Cursor,
    private readonly cells: Cells,
    private readonly drawCursor: () => void,
  ) {}

  /** To a field; without the focus if that is elsewhere. */
  to(field: string, focus: boolean): void {
    const input = this.screen.field(field);
    if (!input) {
      return;
    }
    if (focus) {
      input.focus({ preventScroll: true });
      if (isFigureField(input)) {
        selectAll(input);
      }
    } else {
      this.cursor.enter(field, this.cells.shown(field));
      this.drawCursor();
    }
    this.screen.scrollTo(field);
  }

  /** Whoever comes to the form can type at once. */
  begin(): void {
    const field = this.cursor.current ?? this.screen.order()[0];
    if (field !== undefined && document.hasFocus() && document.activeElement === document.body) {
      this.to(field, true);
    }
  }

  /** To the next field that can be typed into, from words to table to words; false at either end. */
  tab(field: string, back: boolean): boolean {
    const order = this.screen.order();
    const next = order[order.indexOf(field) + (back ? -1 : 1)];
    if (next === undefined) {
      return false;
    }
    this.to(next, true);
    return true;
  }

  /** Selects from the cursor to a cell. */
  select(to: string): void {
    this.cursor.selectTo(to);
    this.screen.drawSelection(this.cursor);
    this.screen.scrollTo(to);
  }
}
