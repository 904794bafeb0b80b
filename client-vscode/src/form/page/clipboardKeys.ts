import type { FormTable } from '../formData';
import type { Words } from '../words';
import type { BarContent } from './cellNotes';
import type { Cells } from './cells';
import { copyOut, pasteIn } from './clipboard';
import type { Cursor } from './cursor';
import { isFigureField } from './fields';
import type { Moves } from './moves';
import type { Screen } from './screen';
import type { Sheet } from './sheet';

/** Copy, cut and paste in tables; in words they do what they do everywhere. */
export class ClipboardKeys {
  constructor(
    private readonly screen: Screen,
    private readonly cells: Cells,
    private readonly cursor: Cursor,
    private readonly moves: Moves,
    private readonly sheet: Sheet,
    private readonly words: Words,
    private readonly say: (note: BarContent['notes'][number]) => void,
  ) {}

  /** The whole table, as its button does. */
  copyTable(table: FormTable): void {
    const first = table.cells[0]?.field;
    if (first !== undefined) {
      this.moves.to(first, true);
      this.cursor.wholeTable = true;
      this.screen.drawSelection(this.cursor);
      // The only way to have the copy event, which alone may carry HTML in a page without a clipboard permission.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.execCommand('copy');
    }
  }

  copy(event: ClipboardEvent): void {
    const { current, editing, wholeTable } = this.cursor;
    const view = current === undefined ? undefined : this.screen.view(current);
    const here = document.activeElement;
    const inCell = isFigureField(here) && !(editing && here.selectionStart !== here.selectionEnd);
    if (view && event.clipboardData && (wholeTable || inCell)) {
      const fields = wholeTable ? undefined : this.cursor.selected(view.grid);
      copyOut(event.clipboardData, view.table, fields, (one) => this.cells.shown(one));
      event.preventDefault();
      this.say({ text: this.words.copied, kind: 'plain' });
    }
  }

  cut(event: ClipboardEvent): void {
    this.copy(event);
    if (event.defaultPrevented) {
      this.sheet.clearSelection();
    }
  }

  paste(event: ClipboardEvent, field: string): void {
    const grid = this.screen.grid(field);
    const pasted = grid && event.clipboardData ? pasteIn(event.clipboardData, field, grid) : 'one-cell';
    if (pasted === 'one-cell') {
      return;
    }
    event.preventDefault();
    if (pasted.fits) {
      this.sheet.change(pasted.texts);
      this.cursor.selectBetween(field, pasted.last);
      this.screen.drawSelection(this.cursor);
    } else {
      const text = this.words.tooLarge.replace('{0}', String(pasted.rows)).replace('{1}', String(pasted.columns));
      this.say({ text, kind: 'error' });
    }
  }
}
