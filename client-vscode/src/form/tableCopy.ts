import { escapeHtml } from '../html/escape';
import type { FormTable, GridCell } from './formData';

/** A table as word processors and spreadsheets take it from the clipboard. */
export interface TableCopy {
  readonly html: string;
  readonly text: string;
}

const BORDER = 'border:1px solid #000;padding:2px 4px';

/** The whole table as it is printed, with its merged cells. */
export function copyTable(table: FormTable, textOf: (field: string) => string): TableCopy {
  const content = (cell: GridCell): string =>
    cell.field === undefined ? (cell.text ?? '') : textOf(cell.field).trim();
  const html = table.rows
    .map((row) => `<tr>${row.map((cell) => cellHtml(cell, content(cell))).join('')}</tr>`)
    .join('\n');
  return { html: wrapped(html), text: plain(table, content) };
}

/** A block of figures. */
export function copyBlock(fields: readonly (readonly string[])[], textOf: (field: string) => string): TableCopy {
  const rows = fields.map((row) => row.map((field) => textOf(field).trim()));
  const html = rows.map(
    (row) => `<tr>${row.map((cell) => `<td style="${BORDER}">${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return { html: wrapped(html.join('\n')), text: rows.map((row) => row.join('\t')).join('\n') };
}

function wrapped(rows: string): string {
  return `<meta charset="utf-8"><table border="1" style="border-collapse:collapse;border:1px solid #000;font-size:9pt">\n${rows}\n</table>`;
}

function cellHtml(cell: GridCell, content: string): string {
  const merged =
    (cell.across > 1 ? ` colspan="${cell.across}"` : '') + (cell.down > 1 ? ` rowspan="${cell.down}"` : '');
  const tag = cell.field === undefined ? 'th' : 'td';
  return `<${tag}${merged} style="${BORDER};font-weight:normal;text-align:center">${escapeHtml(content)}</${tag}>`;
}

/** Merged cells stand at their first place, as spreadsheets write them. */
function plain(table: FormTable, content: (cell: GridCell) => string): string {
  const lines: string[][] = table.rows.map(() => []);
  table.rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row) {
      while (lines[r]?.[column] !== undefined) {
        column++;
      }
      for (let down = 0; down < cell.down; down++) {
        for (let across = 0; across < cell.across; across++) {
          const line = lines[r + down];
          if (line) {
            line[column + across] = down === 0 && across === 0 ? content(cell) : '';
          }
        }
      }
      column += cell.across;
    }
  });
  return lines.map((line) => line.join('\t')).join('\n');
}
