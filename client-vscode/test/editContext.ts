/** What a command of the editor says of a change of the composed text. */
export interface Described {
  readonly text: string;
  readonly before: number;
  readonly behind: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A model of VS Code's editor over an edit context of the browser, for one line: what it says of each change, and what
 * it has forgotten. Commands do not change the document; `document` does.
 */
export class EditContextModel {
  /** What the browser holds. */
  private text: string;
  private selection: Range;
  /** What VS Code believes that it holds. */
  private believed: string;
  private around: Range;
  private composed: Range | undefined;

  /** @param older whether the editor puts the document's line and selection back after each change */
  constructor(
    public line: string,
    public selected: Range,
    private readonly older: boolean,
  ) {
    this.text = this.believed = line;
    this.selection = this.around = selected;
  }

  /** The document has got another line or selection. */
  document(line: string, selected: Range): void {
    this.line = line;
    this.selected = selected;
    this.update();
  }

  /** A key: it reaches the browser's text, and the document some day. */
  type(text: string): Described {
    return this.change(this.selection, text);
  }

  start(): void {
    this.update();
    this.composed = { start: this.selection.start, end: this.selection.end };
  }

  compose(text: string): Described {
    const range = this.composed ?? this.selection;
    const described = this.change(range, text);
    const start = Math.min(range.start, this.text.length - text.length);
    this.composed = { start, end: start + text.length };
    return described;
  }

  end(): void {
    this.composed = undefined;
    this.update();
  }

  private change(range: Range, text: string): Described {
    const around = this.older ? this.selected : this.around;
    this.text = this.text.slice(0, range.start) + text + this.text.slice(range.end);
    const at = Math.min(range.start, this.text.length - text.length) + text.length;
    const described = {
      text:
        this.text.slice(around.start, Math.max(around.start, range.start)) +
        text +
        this.text.slice(range.end, Math.max(range.end, around.end)),
      before: Math.max(0, around.start - range.start),
      behind: Math.max(0, range.end - around.end),
    };
    this.selection = this.around = { start: at, end: at };
    if (this.older) {
      this.update();
    }
    return described;
  }

  private update(): void {
    const { selected, around, line, older } = this;
    if (older) {
      this.text = line;
    } else if (line !== this.believed) {
      // It replaces as much as it believes to be there.
      this.text = line + this.text.slice(this.believed.length);
      this.believed = line;
    }
    if (older || selected.start !== around.start || selected.end !== around.end) {
      this.selection = selected;
    }
    this.around = selected;
  }
}
