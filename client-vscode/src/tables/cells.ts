import { tableTexts } from 'gouji:project-facts';
import { isFigure, isLabel, normalized } from './cellText';
import { isDelimiter, readRow, type ColumnSpan, type RowCell, type TableRow } from './tableRow';

/** The lines of a document. */
export interface Lines {
  readonly count: number;
  /** The characters of a line, without its line break. */
  line(at: number): string;
}

/** Where the content of a cell stands: UTF-16 columns of one line, half-open; empty where the cell is. */
export interface CellSpan extends ColumnSpan {
  readonly line: number;
}

/** What is known of one of the official tables, with its texts as they are compared. */
interface Layout {
  readonly width: number;
  readonly labelColumns: number;
  readonly columnHeads: ReadonlySet<string>;
  readonly rowHeads: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
  readonly rowLabels: ReadonlySet<string>;
}

const LAYOUTS: readonly Layout[] = tableTexts.map(({ width, labelColumns, ...texts }) => ({
  width,
  labelColumns,
  columnHeads: new Set(texts.columnHeads.map(normalized)),
  rowHeads: new Set(texts.rowHeads.map(normalized)),
  blocks: new Set(texts.blocks.map(normalized)),
  rowLabels: new Set(texts.rowLabels.map(normalized)),
}));

/** A single short text over a column (其他, 总计) may as well be the label of a row. */
const LONGEST_AMBIGUOUS = 2;

/** How far up and down a row's table is looked at; the longest official table has 29 rows. */
const REACH = 120;

/**
 * The cells that hold figures in the official tables of a document, found from its lines alone: the row, the heads
 * above it and the labels of the forms. The server knows more (it reads the whole report), but it answers later than
 * the next key is pressed. Both are tested with the same cases.
 */
export class Cells {
  constructor(private readonly lines: Lines) {}

  /** True if the line is a row of a table, so that Tab means the next cell. */
  isInTable(line: number): boolean {
    return line < this.lines.count && this.row(line) !== undefined && this.isTable(line) && !this.isFenced(line);
  }

  /** The first cell behind the place in its table, else the first of the next table. */
  next(line: number, character: number): CellSpan | undefined {
    for (let at = line; at < this.lines.count; at++) {
      const found = this.figures(at).find(({ start }) => at > line || start > character);
      if (found) {
        return { line: at, start: found.start, end: found.end };
      }
    }
    return undefined;
  }

  /** The last cell before the place in its table, else the last of the table before. */
  previous(line: number, character: number): CellSpan | undefined {
    for (let at = line; at >= 0; at--) {
      const found = this.figures(at).findLast(({ end }) => at < line || end < character);
      if (found) {
        return { line: at, start: found.start, end: found.end };
      }
    }
    return undefined;
  }

  /** The cells of a line that hold figures, or should. */
  figures(line: number): readonly RowCell[] {
    const row = this.row(line);
    if (!row || isDelimiter(row) || !this.isTable(line) || this.isFenced(line)) {
      return [];
    }
    const layout = this.layoutOf(line);
    return layout ? this.official(line, row, layout) : others(row);
  }

  private row(line: number): TableRow | undefined {
    return line >= 0 && line < this.lines.count ? readRow(this.lines.line(line)) : undefined;
  }

  /** A tab may stand in any text; a table is told by pipes or by the texts of the forms. */
  private isTable(line: number): boolean {
    const row = this.row(line);
    if (!row || row.notation === 'pipe') {
      return row !== undefined;
    }
    return layoutOfRow(row) !== undefined || (mayBelongToTable(row) && this.layoutOf(line) !== undefined);
  }

  /** Which official table the row belongs to: told by the row, by those above it, by those below it. */
  private layoutOf(line: number): Layout | undefined {
    return this.near(line, -1, layoutOfRow) ?? this.near(line, 1, layoutOfRow);
  }

  /** What `read` tells of the row or the nearest one in a direction, within the same table. */
  private near<T>(line: number, step: number, read: (row: TableRow) => T | undefined): T | undefined {
    for (let at = line; Math.abs(at - line) <= REACH; at += step) {
      const row = this.row(at);
      if (row) {
        const found = read(row);
        if (found !== undefined) {
          return found;
        }
      } else if (!this.isGap(at)) {
        return undefined;
      }
    }
    return undefined;
  }

  /** Blank lines and page numbers do not end a table. */
  private isGap(line: number): boolean {
    return (
      line >= 0 && line < this.lines.count && /^[-—–\s]*(?:第?\s*\d+\s*页?)?[-—–\s]*$/u.test(this.lines.line(line))
    );
  }

  private official(line: number, row: TableRow, layout: Layout): readonly RowCell[] {
    const { cells } = row;
    if (isHead(row, layout)) {
      return [];
    }
    if (row.notation === 'line') {
      return cells.filter(({ text }) => isFigure(text));
    }
    const labels = cells.slice(0, layout.labelColumns).map(({ text }) => isLabel(text));
    const lastLabel = labels.lastIndexOf(true);
    const known = cells.slice(0, lastLabel + 1).some(({ text }) => layout.rowLabels.has(normalized(text)));
    const rest = cells.slice(lastLabel + 1);
    const filled = rest.some(({ text }) => text !== '');
    if (!known && !filled && (layout.labelColumns > 0 || !this.isUnderHeads(line, layout))) {
      // The blank row over the heads, or the rest of a long label.
      return [];
    }
    const count = this.count(line, layout);
    if (!filled && rest.length < count) {
      // The figures of this row stand elsewhere.
      return [];
    }
    return window(rest, count, cells.length >= layout.width ? layout.labelColumns - lastLabel - 1 : 0);
  }

  /** How many figures a row has: as many as its columns have heads, where the heads are those of a group of rows. */
  private count(line: number, layout: Layout): number {
    const whole = layout.width - layout.labelColumns;
    if (layout.rowHeads.size === 0) {
      return whole;
    }
    const heads = this.near(line, -1, ({ cells }) => {
      const texts = new Set(cells.map(({ text }) => normalized(text)).filter((text) => text !== ''));
      return [...texts].some((text) => layout.rowHeads.has(text)) ? texts.size - 1 : undefined;
    });
    return heads === undefined || heads === 0 ? whole : heads;
  }

  private isUnderHeads(line: number, layout: Layout): boolean {
    return this.near(line - 1, -1, (row) => (isHead(row, layout) ? true : undefined)) ?? false;
  }

  /** Inside ``` or ~~~, where Markdown shows text as it is. */
  private isFenced(line: number): boolean {
    let fence: string | undefined;
    for (let at = 0; at < line; at++) {
      const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(this.lines.line(at))?.[1];
      if (mark !== undefined) {
        fence = fence === undefined ? mark[0] : mark.startsWith(fence) ? undefined : fence;
      }
    }
    return fence !== undefined;
  }
}

function layoutOfRow({ cells }: TableRow): Layout | undefined {
  const texts = cells.map(({ text }) => normalized(text)).filter((text) => text.length > LONGEST_AMBIGUOUS);
  return LAYOUTS.find(({ columnHeads, blocks, rowLabels }) =>
    texts.some((text) => columnHeads.has(text) || blocks.has(text) || rowLabels.has(text)),
  );
}

/** True for a row without a known text that may be part of a table beside it: figures, and no more than one label. */
function mayBelongToTable({ notation, cells }: TableRow): boolean {
  return notation === 'line' || (cells.length > 2 && cells.filter(({ text }) => isLabel(text)).length < 2);
}

function isHead({ cells }: TableRow, { columnHeads, blocks, rowLabels }: Layout): boolean {
  const texts = cells.map(({ text }) => normalized(text)).filter((text) => text !== '');
  if (texts.some((text) => isFigure(text) || rowLabels.has(text))) {
    return false;
  }
  const heads = texts.filter((text) => columnHeads.has(text) || blocks.has(text));
  return heads.length > 1 || heads.some((text) => text.length > LONGEST_AMBIGUOUS);
}

/** The `count` cells in a row that hold most; where that is open, those from `usual` on. */
function window(cells: readonly RowCell[], count: number, usual: number): readonly RowCell[] {
  const filled = cells.map(({ text }, at) => (text === '' ? -1 : at)).filter((at) => at >= 0);
  const first = filled[0];
  const last = filled.at(-1);
  if (cells.length <= count || (first !== undefined && last !== undefined && last - first >= count)) {
    return cells.length <= count ? cells : cells.slice(first, (last ?? 0) + 1);
  }
  const latest = Math.min(cells.length - count, first ?? Number.MAX_SAFE_INTEGER);
  const earliest = Math.max(0, (last ?? 0) - count + 1);
  const start = Math.min(latest, Math.max(earliest, usual));
  return cells.slice(start, start + count);
}

/** In a table of the author's own: figures and blanks. */
function others({ cells }: TableRow): readonly RowCell[] {
  return cells.some(({ text }) => isFigure(text)) ? cells.filter(({ text }) => text === '' || isFigure(text)) : [];
}
