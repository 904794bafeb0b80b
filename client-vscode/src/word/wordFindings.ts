/** A finding of the server, its place by the names of `docs/cli.md`. */
interface FileFinding {
  readonly rule: string;
  readonly level: string;
  readonly message: string;
  readonly place?: JsonPlace;
}

interface JsonPlace {
  readonly part?: number;
  readonly cellPath?: readonly string[];
  readonly paragraph?: number;
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
  readonly page?: number;
  readonly line?: number;
  readonly sheet?: string;
  readonly address?: string;
}

/** `gouji/checkFile`: what is found in a file that lies on disk. */
export type FileAnswer =
  | { readonly kind: 'report'; readonly findings: readonly FileFinding[] }
  | { readonly kind: 'other' }
  | { readonly kind: 'refused'; readonly message: string };

/** What is said of one place of a Word file. */
export interface WordFinding {
  readonly rule: string;
  readonly level: string;
  /** Where it is and what is wrong: the editor can't show the place itself. */
  readonly text: string;
}

/** What came of checking a file: findings, or why there are none. */
export type WordCheck =
  | { readonly kind: 'report'; readonly findings: readonly WordFinding[] }
  | { readonly kind: 'no-report' }
  | { readonly kind: 'refused'; readonly why: string };

/** How places are called that no cell of an official table names; each has one gap or more. */
export interface PlaceWords {
  readonly paragraph: string;
  readonly cell: string;
  readonly page: string;
}

/** What the server says of one file, put into words; hints are for those who write. */
export function wordCheck(answer: FileAnswer, words: PlaceWords): WordCheck {
  switch (answer.kind) {
    case 'refused':
      return { kind: 'refused', why: answer.message };
    case 'other':
      return { kind: 'no-report' };
    case 'report':
      break;
  }
  const findings = answer.findings
    .filter(({ level }) => level !== 'hint')
    .map(({ rule, level, message, place }) => ({
      rule,
      level,
      text: [place === undefined ? '' : placeOf(place, words), message].filter((part) => part !== '').join('：'),
    }));
  return { kind: 'report', findings };
}

function placeOf(place: JsonPlace, words: PlaceWords): string {
  const fill = (sentence: string, ...values: (number | undefined)[]): string =>
    values.reduce<string>((text, value, at) => text.replace(`{${at}}`, String(value ?? '')), sentence);
  if (place.cellPath !== undefined && place.cellPath.length > 0) {
    return place.cellPath.join(' › ');
  }
  if (place.paragraph !== undefined) {
    return fill(words.paragraph, place.paragraph);
  }
  if (place.row !== undefined) {
    return fill(words.cell, place.table, place.row, place.cell);
  }
  if (place.page !== undefined) {
    return fill(words.page, place.page, place.line);
  }
  return [place.sheet, place.address].filter((part) => part !== undefined).join(' ');
}

const READABLE = /\.(?:docx|docm|dotx|doc|wps|xlsx|xls|pdf)$/iu;
const WRITABLE = /\.(?:docx|docm)$/iu;

/** True for the files that the office part of the server reads. */
export function isReadable(path: string): boolean {
  return READABLE.test(path);
}

/** True for those that findings and fixes can be written into. */
export function isWritable(path: string): boolean {
  return WRITABLE.test(path);
}

/** `报告.docx` with another ending, and a number if that name is taken. */
export function freeName(path: string, ending: string, isTaken: (path: string) => boolean): string {
  const stem = path.replace(/\.[^./\\]*$/u, '');
  let name = stem + ending;
  for (let number = 2; isTaken(name); number++) {
    name = `${stem}-${number}${ending}`;
  }
  return name;
}
