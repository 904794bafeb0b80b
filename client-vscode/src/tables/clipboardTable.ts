/** True if what was copied may be a table: an HTML one, or lines of cells with tabs between them. */
export function holdsTable(html: string | undefined, text: string | undefined): boolean {
  return (html !== undefined && /<table[\s>]/iu.test(html)) || (text !== undefined && hasTabRows(text));
}

function hasTabRows(text: string): boolean {
  const rows = text.split(/\r?\n/u).filter((line) => line.includes('\t'));
  return rows.length >= 2;
}
