import { digits, halfWidth, isFigure, valueOf, type CellValue } from '../figures';
import type { FigureCell, FormTable, Texts } from '../formData';

/** What parts cells can't stand in one. */
const SEPARATORS = /[|\t\r\n<>]/u;

interface Cell {
  readonly figure: FigureCell;
  readonly canBeBlank: boolean;
  shown: string;
  /** What the document has. */
  text: string | undefined;
  /** The last message that told the extension of this cell. */
  number: number;
  written: number;
  lost: boolean;
  /** What the shown text is worth, as long as it is the same. */
  worth: { readonly shown: string; readonly value: CellValue } | undefined;
}

/** What to bring on the screen for a cell. */
export type Problem = 'none' | 'not-a-figure' | 'cannot-be-blank' | 'not-written';

/** The figures and words as they are shown, and how far the document has heard of them. Knows nothing of the screen. */
export class Cells {
  private cells = new Map<string, Cell>();
  private numbers = 0;

  /** The server spoke of a new version. */
  reset(fields: readonly Pick<FormTable, 'cells' | 'canBeBlank'>[]): void {
    const before = this.cells;
    this.cells = new Map();
    for (const { cells, canBeBlank } of fields) {
      for (const figure of cells) {
        const old = before.get(figure.field);
        const text = figure.range ? figure.text.trim() : undefined;
        this.cells.set(figure.field, {
          figure,
          canBeBlank,
          shown: old?.shown ?? text ?? '',
          text,
          number: old?.number ?? 0,
          written: old?.written ?? 0,
          lost: old?.lost ?? false,
          worth: undefined,
        });
      }
    }
  }

  /**
   * Takes what has become of fields in the document, and how far it has heard of them; the fields whose shown text
   * became another. What is still on its way is kept.
   */
  take(texts: Texts, written: Readonly<Record<string, number>>, composing: string | undefined): string[] {
    const changed: string[] = [];
    for (const [field, cell] of this.cells) {
      const heard = written[field];
      cell.written = Math.max(cell.written, heard ?? 0);
      const text = texts[field] ?? (heard === undefined ? undefined : cell.text);
      if (text === undefined) {
        continue;
      }
      cell.text = text;
      const mine = cell.number > cell.written || field === composing || cell.lost;
      if (!mine && this.outgoing(field, cell.shown) !== text) {
        cell.shown = text;
        changed.push(field);
      }
    }
    return changed;
  }

  /** Someone types; what to tell the extension, if it can be told. */
  type(texts: Texts): { readonly number: number; readonly texts: Texts } | undefined {
    const outgoing: Record<string, string> = {};
    const number = this.numbers + 1;
    for (const [field, shown] of Object.entries(texts)) {
      const cell = this.cells.get(field);
      if (!cell) {
        continue;
      }
      cell.shown = shown;
      cell.lost = false;
      if (this.canBeSent(cell)) {
        outgoing[field] = this.outgoing(field, shown);
        cell.number = number;
      }
    }
    if (Object.keys(outgoing).length === 0) {
      return undefined;
    }
    this.numbers = number;
    return { number, texts: outgoing };
  }

  /** What the cursor leaves behind: numerals have become digits. */
  tidy(field: string): string {
    const cell = this.cells.get(field);
    if (cell) {
      // A blank line that one has only just begun is no part of the text yet.
      cell.shown = this.outgoing(field, cell.shown);
    }
    return cell?.shown ?? '';
  }

  /** These could not be brought into the document. */
  lose(fields: readonly string[]): void {
    for (const field of fields) {
      const cell = this.cells.get(field);
      if (cell) {
        cell.lost = true;
        cell.written = cell.number;
      }
    }
  }

  get(field: string): FigureCell | undefined {
    return this.cells.get(field)?.figure;
  }

  shown(field: string): string {
    return this.cells.get(field)?.shown ?? '';
  }

  isEditable(field: string): boolean {
    return this.cells.get(field)?.figure.range !== undefined;
  }

  problem(field: string): Problem {
    const cell = this.cells.get(field);
    if (!cell) {
      return 'none';
    }
    if (cell.lost) {
      return 'not-written';
    }
    if (cell.shown.trim() === '' && !cell.canBeBlank && cell.figure.range) {
      return 'cannot-be-blank';
    }
    return cell.figure.kind === 'words' || isFigure(cell.shown, cell.figure.kind) ? 'none' : 'not-a-figure';
  }

  values(): Map<string, CellValue> {
    const values = new Map<string, CellValue>();
    for (const [field, cell] of this.cells) {
      const { figure, shown } = cell;
      if (figure.range && figure.kind !== 'words') {
        cell.worth = cell.worth?.shown === shown ? cell.worth : { shown, value: valueOf(shown, figure.kind) };
        values.set(field, cell.worth.value);
      }
    }
    return values;
  }

  private canBeSent(cell: Cell): boolean {
    const writable = cell.figure.kind === 'words' || !SEPARATORS.test(cell.shown);
    return writable && (cell.canBeBlank || cell.shown.trim() !== '');
  }

  private outgoing(field: string, shown: string): string {
    const kind = this.cells.get(field)?.figure.kind ?? 'count';
    if (kind === 'words') {
      return shown.trim();
    }
    return digits(shown, kind) ?? halfWidth(shown.trim());
  }
}
