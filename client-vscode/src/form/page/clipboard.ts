import { placeBlock, spread, tabBlock, type Placing } from '../clipboardBlock';
import type { FormTable } from '../formData';
import type { Grid } from '../grid';
import { copyBlock, copyTable } from '../tableCopy';

/** Puts a whole table, or a block of its figures, on the clipboard, for word processors and as plain text. */
export function copyOut(
  clipboard: DataTransfer,
  table: FormTable,
  fields: readonly (readonly string[])[] | undefined,
  textOf: (field: string) => string,
): void {
  const { html, text } = fields === undefined ? copyTable(table, textOf) : copyBlock(fields, textOf);
  clipboard.setData('text/html', html);
  clipboard.setData('text/plain', text);
}

/** What a paste at a cell is to change; a single value is pasted as everywhere. */
export function pasteIn(clipboard: DataTransfer, field: string, grid: Grid): Placing | 'one-cell' {
  const text = clipboard.getData('text/plain');
  const block = htmlBlock(clipboard.getData('text/html')) ?? tabBlock(text);
  const single = block.length <= 1 && (block[0]?.length ?? 0) <= 1;
  return single ? 'one-cell' : placeBlock(block, field, grid);
}

function htmlBlock(html: string): string[][] | undefined {
  if (!/<t[dh][\s>]/iu.test(html)) {
    return undefined;
  }
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return (
    (table &&
      spread(
        [...table.rows].map((row) =>
          [...row.cells].map((cell) => ({
            text: cell.textContent.replace(/\s+/gu, ' ').trim(),
            across: cell.colSpan,
            down: cell.rowSpan,
          })),
        ),
      )) ??
    undefined
  );
}
