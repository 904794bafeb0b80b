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

/** A report that lies on disk: its text as read, and what is found in it. */
export interface FileReport {
  readonly kind: 'report';
  readonly text: string;
  readonly findings: readonly FileFinding[];
}

/** `gouji/checkFile`: what a file on disk is. */
export type FileAnswer =
  FileReport | { readonly kind: 'other' } | { readonly kind: 'refused'; readonly message: string };

/** What is said of one place of a Word file. */
export interface WordFinding {
  readonly rule: string;
  readonly level: string;
  /** Where it is and what is wrong: the editor can't show the place itself. */
  readonly text: string;
}

/** How places are called that no cell of an official table names; each has one gap or more. */
export interface PlaceWords {
  readonly paragraph: string;
  readonly cell: string;
  readonly page: string;
}

/** What the server has found in one file, put into words; hints are for those who write. */
export function wordFindings(report: FileReport, words: PlaceWords): WordFinding[] {
  return report.findings
    .filter(({ level }) => level !== 'hint')
    .map(({ rule, level, message, place }) => ({
      rule,
      level,
      text: [place === undefined ? '' : placeOf(place, words), message].filter((part) => part !== '').join('：'),
    }));
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

/** The endings of what the office part of the server reads. */
export const ENDINGS = ['docx', 'docm', 'dotx', 'doc', 'wps', 'xlsx', 'xls', 'pdf'];

const READABLE = new RegExp(`\\.(?:${ENDINGS.join('|')})$`, 'iu');
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
