import { toText } from '../decimal';
import type { FormTable, Sum, Texts } from '../formData';
import { evaluate, offered } from '../sums';
import type { Cells } from './cells';

/** Zeros for every blank cell that states no sum of others. */
export function zeros(table: FormTable, cells: Cells, sums: readonly Sum[]): Texts {
  const totals = new Set(sums.filter(({ operator, level }) => operator === 'equal' && level !== 'off').map(totalOf));
  const blank = table.cells.map(({ field }) => field).filter((field) => isBlank(cells, field) && !totals.has(field));
  return Object.fromEntries(blank.map((field) => [field, '0']));
}

/** What blank totals count, as far as it can be told now: a total of totals comes once those are there. */
export function nextSums(table: FormTable, cells: Cells, sums: readonly Sum[]): Texts {
  const states = evaluate(sums, cells.values());
  const texts: Record<string, string> = {};
  for (const { field } of table.cells) {
    const sum = isBlank(cells, field) && cells.isEditable(field) ? offered(states, field) : undefined;
    if (sum !== undefined) {
      texts[field] = toText(sum);
    }
  }
  return texts;
}

function isBlank(cells: Cells, field: string): boolean {
  return cells.shown(field).trim() === '';
}

function totalOf(sum: Sum): string | undefined {
  return sum.total;
}
