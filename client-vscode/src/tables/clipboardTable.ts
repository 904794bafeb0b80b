/** More rows are a spreadsheet of something else: no official table has thirty. The server has the same limit. */
const MOST_ROWS = 500;

/** Characters; nobody copies more as one table. */
const LONGEST = 2_000_000;

/** Numbers with something between them. */
const SEVERAL_NUMBERS = /[\d０-９][\s,，、;；]+[\d０-９]/u;

/** What a clipboard holds. */
export interface Clipboard {
  readonly html: string | undefined;
  readonly text: string | undefined;
}

/** True if the clipboard is so large that it is neither read nor sent to the server, but pasted as it is. */
export function isTooLarge({ html, text }: Clipboard): boolean {
  return (
    (html !== undefined && (html.length > LONGEST || hasMore(html, /<tr[\s>]/giu, MOST_ROWS))) ||
    (text !== undefined && (text.length > LONGEST || hasMore(text, /(?:\r\n|\r|\n)(?=.)/gsu, MOST_ROWS - 1)))
  );
}

/**
 * True if the clipboard may hold a table or a row of one: HTML with a table, cells with tabs between them or, for a
 * caret in a table, several numbers.
 */
export function holdsTable({ html, text }: Clipboard, caretInTable: boolean): boolean {
  if (html !== undefined && /<table[\s>]/iu.test(html)) {
    return true;
  }
  if (text === undefined) {
    return false;
  }
  return hasTabRows(text) || (caretInTable && (text.includes('\t') || SEVERAL_NUMBERS.test(text)));
}

function hasTabRows(text: string): boolean {
  return text.split(/\r?\n/u).filter((line) => line.includes('\t')).length >= 2;
}

/** True if there are more matches than `limit`; stops there. */
function hasMore(text: string, pattern: RegExp, limit: number): boolean {
  let count = 0;
  while (pattern.exec(text)) {
    if (++count > limit) {
      return true;
    }
  }
  return false;
}
