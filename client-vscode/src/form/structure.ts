import type { FormData } from './formData';

/** All of a form but what its fields say and where they stand: while this is the same, so is the page. */
export function structureOf({ title, sums, tables, outline, gap }: FormData): string {
  return JSON.stringify([
    title,
    gap,
    sums,
    outline.map(({ kind, id, text, lead, owner }) => [kind, id, lead === undefined ? text : '', lead, owner]),
    tables.map(({ id, heading, place, notation, canBeBlank, rows, cells, insertAt }) => [
      id,
      heading,
      place === undefined,
      insertAt === undefined,
      notation,
      canBeBlank,
      rows,
      cells.map(({ field, range }) => [field, range === undefined]),
    ]),
  ]);
}
