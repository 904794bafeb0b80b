/** What the server answers to `gouji/form`, and what the extension and its page say to each other. */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface PlaceRange {
  readonly start: Position;
  readonly end: Position;
}

/** `gouji/form`: the official tables of one version of a document. */
export interface FormData {
  readonly version: number;
  readonly title: string;
  readonly tables: readonly FormTable[];
  readonly sums: readonly Sum[];
  /** The whole report in the order of the page. */
  readonly outline: readonly OutlineEntry[];
  /** What stands between two paragraphs. */
  readonly gap: string;
}

export type EntryKind = 'title' | 'opening' | 'part' | 'subheading' | 'prose' | 'note' | 'table' | 'organ' | 'date';

/** A piece of the report. */
export interface OutlineEntry {
  readonly kind: EntryKind;
  /** Of a table that of the table; otherwise it names the piece from one version to the next. */
  readonly id: string;
  readonly text: string;
  /** The characters that may be replaced, blanks before the words included; of a heading its own. */
  readonly range: PlaceRange;
  /** What goes before the first words of a blank place; not there if it is no field. */
  readonly lead?: string;
  /** The heading under which it stands. */
  readonly owner?: string;
}

export interface FormTable {
  readonly id: string;
  readonly name: string;
  readonly heading: string;
  /** Where it stands; not there if the draft has no such table. */
  readonly place?: PlaceRange;
  /** Where it could be put in, if it is not there. */
  readonly insertAt?: Position;
  readonly notation?: string;
  /** A figure may be taken away without the cell. */
  readonly canBeBlank: boolean;
  readonly rows: readonly (readonly GridCell[])[];
  readonly cells: readonly FigureCell[];
}

/** A cell of the printed grid: a label, or the place of a figure. */
export interface GridCell {
  readonly text?: string;
  readonly scope?: 'col' | 'colgroup' | 'row' | 'rowgroup';
  readonly field?: string;
  readonly across: number;
  readonly down: number;
}

export type Kind = 'count' | 'amount' | 'change' | 'words';

export interface FigureCell {
  readonly field: string;
  readonly kind: Kind;
  readonly name: string;
  readonly text: string;
  /** Where its characters stand; not there if it cannot be typed into. */
  readonly range?: PlaceRange;
}

export type Level = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** `total`, or zero, against the sum of the addends. */
export interface Sum {
  readonly rule: string;
  readonly name: string;
  readonly level: Level;
  readonly total?: string;
  readonly addends: readonly { readonly field: string; readonly sign: number }[];
  readonly operator: 'equal' | 'at-most';
}

/** A finding of the editor. */
export interface Finding {
  readonly id: number;
  readonly level: Level;
  readonly rule: string;
  readonly message: string;
  /** From one. */
  readonly line: number;
  /** The cell in which it lies. */
  readonly field?: string;
}

/** What may stand in a field. */
export interface Offer {
  readonly label: string;
  readonly detail: string;
}

export type Texts = Readonly<Record<string, string>>;

export type ToPage =
  | { readonly type: 'form'; readonly form: FormData; readonly texts: Texts; readonly lost: readonly string[] }
  /** Fields with another text than before, and the last message about each field that the document has heard. */
  | { readonly type: 'texts'; readonly texts: Texts; readonly written: Readonly<Record<string, number>> }
  | { readonly type: 'findings'; readonly findings: readonly Finding[] }
  | { readonly type: 'fixes'; readonly finding: number; readonly titles: readonly string[] }
  | { readonly type: 'caret'; readonly field: string }
  | { readonly type: 'offers'; readonly field: string; readonly offers: readonly Offer[] }
  | { readonly type: 'homeless'; readonly fields: readonly string[] }
  | { readonly type: 'nothing'; readonly text: string };

export type FromPage =
  | { readonly type: 'ready' }
  /** Cells have been typed into; `number` grows from one such message to the next. */
  | { readonly type: 'typed'; readonly number: number; readonly texts: Texts }
  /** The cursor has left a cell that was typed into. */
  | { readonly type: 'left' }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'fixes'; readonly finding: number }
  | { readonly type: 'fix'; readonly finding: number; readonly title: string }
  | { readonly type: 'open'; readonly finding?: number; readonly field?: string }
  | { readonly type: 'normalize' | 'insert'; readonly table: string }
  /** What may stand here, to choose from; `at` counts the characters of the field before the caret. */
  | { readonly type: 'offers'; readonly field: string; readonly at: number }
  /** One of them; less than zero if none was wanted. */
  | { readonly type: 'take'; readonly field: string; readonly offer: number }
  | { readonly type: 'print' }
  /** About the file that the text was read from. */
  | { readonly type: 'word'; readonly what: WordAction };

/** What can be done with a file of another program. */
export type WordAction = 'annotate' | 'fix' | 'draft';
