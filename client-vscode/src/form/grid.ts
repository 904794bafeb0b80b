import type { FormTable, GridCell } from './formData';

/** A cell of the printed grid with merged cells counted. */
export interface PlacedCell {
  readonly cell: GridCell;
  readonly row: number;
  readonly column: number;
}

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | 'top' | 'bottom';

/** The figures of one table in the plane. */
export class Grid {
  readonly placed: readonly PlacedCell[];
  private readonly byField = new Map<string, PlacedCell>();

  constructor(readonly table: FormTable) {
    this.placed = place(table.rows);
    for (const placed of this.placed) {
      if (placed.cell.field !== undefined) {
        this.byField.set(placed.cell.field, placed);
      }
    }
  }

  has(field: string): boolean {
    return this.byField.has(field);
  }

  at(field: string): PlacedCell | undefined {
    return this.byField.get(field);
  }

  /** Where the arrow keys lead; the cell itself at the edge. */
  step(field: string, step: Step): string {
    const from = this.byField.get(field);
    if (!from) {
      return field;
    }
    const row = this.fieldsIn(from.row);
    const index = row.indexOf(field);
    switch (step) {
      case 'left':
        return row[index - 1] ?? field;
      case 'right':
        return row[index + 1] ?? field;
      case 'first':
        return row[0] ?? field;
      case 'last':
        return row.at(-1) ?? field;
      case 'up':
        return this.inColumn(from, (row) => row < from.row).at(-1) ?? field;
      case 'down':
        return this.inColumn(from, (row) => row > from.row)[0] ?? field;
      case 'top':
        return this.table.cells[0]?.field ?? field;
      case 'bottom':
        return this.table.cells.at(-1)?.field ?? field;
    }
  }

  /** The figures between two corners, row by row. */
  between(a: string, b: string): string[][] {
    const [from, to] = [this.byField.get(a), this.byField.get(b)];
    if (!from || !to) {
      return [];
    }
    const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
    return this.valueRows
      .filter((row) => row >= top && row <= bottom)
      .map((row) => this.fieldsIn(row).filter((field) => this.crosses(field, left, right)));
  }

  /** The figures of a block whose first is `field`: so many rows of figures down, so many columns to the right. */
  block(field: string, height: number, width: number): string[][] | undefined {
    const from = this.byField.get(field);
    const rows = this.valueRows.filter((row) => from !== undefined && row >= from.row).slice(0, height);
    if (!from || rows.length < height) {
      return undefined;
    }
    const block = rows.map((row) => {
      const fields = this.fieldsIn(row);
      const first = fields.findIndex((other) => this.crosses(other, from.column, from.column));
      return first < 0 ? [] : fields.slice(first, first + width);
    });
    return block.every((row) => row.length === width) ? block : undefined;
  }

  /** The column that all of these stand in. */
  commonColumn(fields: readonly string[]): number | undefined {
    const columns = new Set(fields.map((field) => this.byField.get(field)?.column));
    const [column] = columns;
    return columns.size === 1 ? column : undefined;
  }

  private get valueRows(): number[] {
    return [...new Set([...this.byField.values()].map(({ row }) => row))].sort((a, b) => a - b);
  }

  private fieldsIn(row: number): string[] {
    return this.placed.flatMap((placed) =>
      placed.row === row && placed.cell.field !== undefined ? [placed.cell.field] : [],
    );
  }

  private inColumn(from: PlacedCell, wanted: (row: number) => boolean): string[] {
    return this.placed.flatMap(({ cell, row }) =>
      cell.field !== undefined && wanted(row) && this.crosses(cell.field, from.column, from.column) ? [cell.field] : [],
    );
  }

  private crosses(field: string, left: number, right: number): boolean {
    const placed = this.byField.get(field);
    return placed !== undefined && placed.column <= right && left < placed.column + placed.cell.across;
  }
}

function place(rows: readonly (readonly GridCell[])[]): PlacedCell[] {
  const takenUntil: number[] = [];
  const placed: PlacedCell[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((takenUntil[column] ?? 0) > row) {
        column++;
      }
      placed.push({ cell, row, column });
      for (let i = 0; i < cell.across; i++) {
        takenUntil[column + i] = row + cell.down;
      }
      column += cell.across;
    }
  });
  return placed;
}
