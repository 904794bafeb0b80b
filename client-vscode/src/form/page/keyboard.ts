import type { FormData, FromPage } from '../formData';
import type { Cells } from './cells';
import type { Cursor } from './cursor';
import { isFigureField } from './fields';
import { keyAction, type KeyAction, type KeyPlace } from './keys';
import type { Moves } from './moves';
import type { OffersView } from './offersView';
import type { Screen } from './screen';
import type { Sheet } from './sheet';
import { isOneLine } from './wordsView';

/** What keys lead to that are for the whole page. */
export interface PageKeys {
  send(message: FromPage): void;
  nextFinding(step: 1 | -1): void;
  focusFix(): void;
}

/** Does what a key stands for. */
export class Keyboard {
  constructor(
    private readonly screen: Screen,
    private readonly cells: Cells,
    private readonly cursor: Cursor,
    private readonly moves: Moves,
    private readonly sheet: Sheet,
    private readonly offers: OffersView,
    private readonly page: PageKeys,
  ) {}

  /** True if the key is dealt with. */
  press(event: KeyboardEvent): boolean {
    if (this.offers.key(event)) {
      return true;
    }
    const place = placeOf(event.target, this.sheet.form);
    const action = keyAction(event, {
      place: place?.kind,
      editing: this.cursor.editing,
      composing: event.isComposing || event.key === 'Process',
    });
    if (action === undefined) {
      return false;
    }
    if (action.kind === 'tab') {
      return place !== undefined && this.moves.tab(place.field, action.back);
    }
    this.act(action, place?.field);
    return true;
  }

  /** What is done in a field. */
  actIn(action: KeyAction, field: string): void {
    const input = this.screen.field(field);
    switch (action.kind) {
      case 'step':
        this.step(action, field);
        break;
      case 'edit':
        this.cursor.editing = true;
        input?.setSelectionRange(input.value.length, input.value.length);
        break;
      case 'back':
        this.back(field);
        break;
      case 'sum':
        this.sheet.takeSum(field);
        break;
      case 'clear':
        this.sheet.clearSelection();
        break;
      case 'whole':
        this.cursor.collapse();
        this.cursor.wholeTable = true;
        this.screen.drawSelection(this.cursor);
        break;
      case 'paragraph':
        if (input) {
          const [from, to] = [input.selectionStart ?? 0, input.selectionEnd ?? 0];
          input.setRangeText(this.sheet.form?.gap.replaceAll('\r', '') ?? '\n', from, to, 'end');
          this.sheet.typed(field);
        }
        break;
      case 'next':
        this.moves.tab(field, false);
        break;
      case 'zeros':
      case 'sums':
      case 'tools':
        this.table(action.kind, field);
        break;
      case 'offers':
        this.page.send({ type: 'offers', field, at: input?.selectionStart ?? 0 });
        break;
    }
  }

  private act(action: KeyAction, field: string | undefined): void {
    switch (action.kind) {
      case 'undo':
      case 'redo':
        this.page.send({ type: action.kind });
        break;
      case 'finding':
        this.page.nextFinding(action.back ? -1 : 1);
        break;
      case 'fix':
        this.page.focusFix();
        break;
      default:
        if (field !== undefined) {
          this.actIn(action, field);
        }
    }
  }

  /** What is done with the table of a cell. */
  private table(kind: 'zeros' | 'sums' | 'tools', field: string): void {
    const view = this.screen.view(field);
    if (!view) {
      return;
    }
    switch (kind) {
      case 'zeros':
        this.sheet.fillZeros(view.table);
        break;
      case 'sums':
        this.sheet.fillSums(view.table);
        break;
      case 'tools':
        view.section.querySelector('button')?.focus();
        break;
    }
  }

  private step(action: Extract<KeyAction, { readonly kind: 'step' }>, field: string): void {
    const grid = this.screen.grid(field);
    if (grid && action.select) {
      this.moves.select(grid.step(this.cursor.moving ?? field, action.step));
    } else if (grid) {
      this.moves.to(grid.step(field, action.step), true);
    }
  }

  /** Escape: first the selection goes, then what one typed. */
  private back(field: string): void {
    if (this.cursor.hasSelection) {
      this.cursor.collapse();
      this.screen.drawSelection(this.cursor);
      return;
    }
    this.cursor.editing = false;
    if (this.cells.shown(field) !== this.cursor.before) {
      this.sheet.change({ [field]: this.cursor.before });
    }
    this.screen.field(field)?.select();
  }
}

/** The field that a key is pressed in, and what kind it is. */
function placeOf(
  target: EventTarget | null,
  form: FormData | undefined,
): { readonly field: string; readonly kind: KeyPlace } | undefined {
  if (isFigureField(target)) {
    return { field: target.dataset['field'] ?? '', kind: 'figure' };
  }
  const field = target instanceof HTMLTextAreaElement ? target.dataset['field'] : undefined;
  const entry = form?.outline.find(({ id }) => id === field);
  return field === undefined || !entry ? undefined : { field, kind: isOneLine(entry) ? 'line' : 'lines' };
}
