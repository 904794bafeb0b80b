import { digits } from './figures';
import type { Texts } from './formData';
import type { Grid } from './grid';

/** More rows than any table of ours has. */
const MOST_ROWS = 500;

export interface SpannedCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** Lines of cells with tabs between them, as spreadsheets put them on the clipboard. */
export function tabBlock(text: string): string[][] {
  return text
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u)
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** A table with merged cells as a full grid; a merged cell counts at its first place. */
export function spread(rows: readonly (readonly SpannedCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) {
        column++;
      }
      for (let down = 0; down < cell.down && row + down < rows.length; down++) {
        for (let across = 0; across < cell.across; across++) {
          const line = grid[row + down];
          if (line) {
            line[column + across] = down === 0 && across === 0 ? cell.text : '';
          }
        }
      }
      column += cell.across;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell));
}

export type Placing =
  | { readonly fits: true; readonly texts: Texts; readonly last: string }
  | { readonly fits: false; readonly rows: number; readonly columns: number };

/** What goes where if `block` is put down at `field`. Labels that were copied along are left out. */
export function placeBlock(block: readonly (readonly string[])[], field: string, grid: Grid): Placing {
  const bare = withoutLabels(block.filter((row) => row.some((cell) => cell !== '')));
  const width = Math.max(0, ...bare.map((row) => row.length));
  const fields = bare.length > MOST_ROWS || width === 0 ? undefined : grid.block(field, bare.length, width);
  if (!fields) {
    return { fits: false, rows: bare.length, columns: width };
  }
  const texts: Record<string, string> = {};
  fields.forEach((row, r) => {
    row.forEach((target, c) => {
      texts[target] = bare[r]?.[c] ?? '';
    });
  });
  return { fits: true, texts, last: fields.at(-1)?.at(-1) ?? field };
}

function withoutLabels(block: readonly (readonly string[])[]): string[][] {
  const rows = block.filter((row) => row.some((cell) => isNumber(cell)));
  // All columns up to the last that holds a word and no number.
  const width = Math.max(0, ...rows.map((row) => row.length));
  let from = 0;
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => row[column] ?? '');
    const label = cells.every((cell) => !isNumber(cell)) && cells.some((cell) => cell.length > 2);
    if (label) {
      from = column + 1;
    }
  }
  const merged = from > 0 ? leadingBlanks(rows, from, width) : from;
  return (rows.length > 0 ? rows : block).map((row) => row.slice(merged));
}

/** Cells that a merged label leaves blank in every row. */
function leadingBlanks(rows: readonly (readonly string[])[], from: number, width: number): number {
  let to = from;
  while (to < width && rows.every((row) => (row[to] ?? '') === '')) {
    to++;
  }
  return to;
}

function isNumber(cell: string): boolean {
  return digits(cell, 'amount') !== undefined || digits(cell, 'change') !== undefined;
}
