import { CellPlaces, WORDS, type CellPlace, type Change, type TablePlaces } from './cellPlaces';
import type { FormData, PlaceRange, Position, Texts } from './formData';

/** Where everything of a form stands in a text that goes on changing: its fields, and what leads to a field. */
export class FormPlaces {
  private readonly fields = new CellPlaces();
  /** Headings lead to what stands under them, tables to their first cell. */
  private readonly anchors = new CellPlaces();

  /** What the server said of `text`. */
  reset(text: string, form: FormData, offsetOf: (position: Position) => number): void {
    const place = (field: string, { start, end }: PlaceRange, lead?: string): CellPlace => ({
      field,
      start: offsetOf(start),
      end: offsetOf(end),
      ...(lead === undefined ? {} : { lead }),
    });
    const tables: TablePlaces[] = form.tables.map(({ notation = '', cells }) => ({
      notation,
      cells: cells.flatMap(({ field, range }) => (range ? [place(field, range)] : [])),
    }));
    const words = form.outline.flatMap(({ id, range, lead }) => (lead === undefined ? [] : [place(id, range, lead)]));
    this.fields.reset(text, [...tables, { notation: WORDS, cells: words }]);
    const headings = form.outline.flatMap(({ id, kind, range }) =>
      kind === 'part' || kind === 'subheading' ? [place(`${id}/words`, range)] : [],
    );
    const beginnings = form.tables.flatMap(({ place: range, cells: [first] }) =>
      range && first ? [place(first.field, range)] : [],
    );
    this.anchors.reset(text, [{ notation: WORDS, cells: [...headings, ...beginnings] }]);
  }

  apply(changes: readonly Change[]): void {
    this.fields.apply(changes);
    this.anchors.apply(changes);
  }

  /** What stands in every field whose place is known. */
  texts(text: string): Texts {
    return this.fields.texts(text);
  }

  /** What puts `content` into a field; undefined while its place is unknown. */
  change(text: string, field: string, content: string): Change | undefined {
    return this.fields.change(text, field, content);
  }

  /** Where a field stands. */
  place(field: string): { readonly start: number; readonly end: number } | undefined {
    return this.fields.place(field);
  }

  /** Where the content of a field stands, without blanks around it. */
  content(text: string, field: string): { readonly start: number; readonly end: number } | undefined {
    const place = this.fields.place(field);
    if (!place) {
      return undefined;
    }
    const written = text.slice(place.start, place.end);
    const start = place.start + written.length - written.trimStart().length;
    return { start, end: Math.max(start, place.start + written.trimEnd().length) };
  }

  /** The field in which a stretch of the text lies. */
  fieldAt(start: number, end: number): string | undefined {
    return this.fields.at(start, end);
  }

  /** The field that a stretch of the text is about: where it lies, or where its heading or table leads. */
  fieldFor(start: number, end: number): string | undefined {
    const field = this.fields.at(start, end) ?? this.anchors.at(start, end);
    return field !== undefined && this.fields.has(field) ? field : undefined;
  }

  /** True for sentences. */
  isWords(field: string): boolean {
    return this.fields.notationOf(field) === WORDS;
  }
}
