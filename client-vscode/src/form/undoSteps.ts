interface Group {
  readonly fields: string;
  steps: number;
  last: number;
}

/** Sentences are taken back piece by piece: after a pause of so many milliseconds a new one begins. */
const PAUSE = 1000;

/**
 * How many steps of the document's own undo make one step of a form. All that was typed into a cell in one visit is
 * taken back at once, as in a spreadsheet, though it was written key by key.
 */
export class UndoSteps {
  private done: Group[] = [];
  private undone: Group[] = [];
  private open = false;

  /** The form has made one edit of these fields at this time; `words` are sentences. */
  wrote(fields: readonly string[], time: number, words = false): void {
    const name = fields.join();
    const last = this.done.at(-1);
    this.undone = [];
    if (this.open && last?.fields === name && !(words && time - last.last > PAUSE)) {
      last.steps++;
      last.last = time;
    } else {
      this.done.push({ fields: name, steps: 1, last: time });
    }
    this.open = true;
  }

  /** The cursor has left the cell. */
  close(): void {
    this.open = false;
  }

  /** Someone else has changed the document: its steps come first now. */
  forget(): void {
    this.done = [];
    this.undone = [];
    this.open = false;
  }

  /** How often to undo. */
  undo(): number {
    return this.move(this.done, this.undone);
  }

  /** How often to redo. */
  redo(): number {
    return this.move(this.undone, this.done);
  }

  private move(from: Group[], to: Group[]): number {
    this.open = false;
    const group = from.pop();
    if (group) {
      to.push(group);
    }
    return group?.steps ?? 1;
  }
}
