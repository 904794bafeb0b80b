/** A place in one line; UTF-16 columns, half-open. */
export interface ColumnSpan {
  readonly start: number;
  readonly end: number;
}

/** A cell: where its content stands, without the blanks around it, and the content. */
export interface RowCell extends ColumnSpan {
  readonly text: string;
}

/** What a line holds of a table: a row between pipes, a row with tabs between the cells, or one cell behind a tab. */
export interface TableRow {
  readonly notation: 'pipe' | 'tab' | 'line';
  readonly cells: readonly RowCell[];
}

/** The characters that count as blank, as the server has them. */
const BLANK = '[\\s\\u00ad\\u0085\\u2060\\u200b-\\u200f]';
const INNER = new RegExp(`^${BLANK}*(?<inner>.*?)${BLANK}*$`, 'su');

/** A longer cell behind a single tab is a paragraph that was indented with a tab. */
const LONGEST_LABEL = 60;

/** The cells of a line; undefined if it cannot be a row of a table. */
export function readRow(line: string): TableRow | undefined {
  const inner = trim(line, 0, line.length);
  if (isPiped(line.slice(inner.start, inner.end))) {
    const cells = pipeCells(line, inner);
    return cells.length > 1 ? { notation: 'pipe', cells } : undefined;
  }
  if (!line.includes('\t')) {
    return undefined;
  }
  const cells = tabCells(line);
  const only = cells[1];
  if (cells.length > 2 || only === undefined || cells[0]?.text !== '') {
    return { notation: 'tab', cells };
  }
  // With a tab before it: the only cell of its line, or a paragraph.
  const isParagraph = only.text === '' || only.text.length > LONGEST_LABEL || only.text.includes('。');
  return isParagraph ? undefined : { notation: 'line', cells: [only] };
}

/** True for the row of dashes under the head of a Markdown table. */
export function isDelimiter({ notation, cells }: TableRow): boolean {
  return notation === 'pipe' && cells.every(({ text }) => /^:?-+:?$/u.test(text));
}

function isPiped(text: string): boolean {
  const first = text.indexOf('|');
  return first === 0 || (first > 0 && (text.endsWith('|') || text.indexOf('|', first + 1) > 0));
}

function pipeCells(line: string, inner: ColumnSpan): RowCell[] {
  const cells: RowCell[] = [];
  let from = inner.start + (line[inner.start] === '|' ? 1 : 0);
  for (let at = from; at < inner.end; at++) {
    if (line[at] === '|' && line[at - 1] !== '\\') {
      cells.push(cell(line, from, at));
      from = at + 1;
    }
  }
  if (from < inner.end) {
    cells.push(cell(line, from, inner.end));
  }
  return cells;
}

function tabCells(line: string): RowCell[] {
  const cells: RowCell[] = [];
  let from = 0;
  for (let at = 0; at <= line.length; at++) {
    if (at === line.length || line[at] === '\t') {
      cells.push(cell(line, from, at));
      from = at + 1;
    }
  }
  return cells;
}

/** The content of an empty cell belongs behind the blank that opens it, or where the cell is. */
function cell(line: string, from: number, to: number): RowCell {
  const { start, end } = trim(line, from, to);
  if (start === end) {
    const at = to - from > 1 ? from + 1 : from;
    return { start: at, end: at, text: '' };
  }
  return { start, end, text: line.slice(start, end) };
}

function trim(line: string, from: number, to: number): ColumnSpan {
  const part = line.slice(from, to);
  const inner = INNER.exec(part)?.groups?.['inner'] ?? '';
  const start = inner === '' ? from : from + part.indexOf(inner);
  return { start, end: start + inner.length };
}
