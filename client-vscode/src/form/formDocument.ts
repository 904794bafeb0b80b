import * as vscode from 'vscode';
import type { Session } from '../server/session';
import type { Supervisor } from '../server/supervisor';
import { CellWriter, type Attempt } from './cellWriter';
import type { Finding, FormData, Texts } from './formData';
import { FormFindings } from './formFindings';
import { FormPlaces } from './formPlaces';
import { FormRequest } from './formRequest';
import { structureOf } from './structure';
import { UndoSteps } from './undoSteps';
import { versionedEdit } from './versionedEdit';

/** What the forms of one document show, and how they hear of it. */
export interface FormListener {
  formChanged(form: FormData, texts: Texts): void;
  textsChanged(texts: Texts): void;
  findingsChanged(findings: readonly Finding[]): void;
  homeless(fields: readonly string[]): void;
  written(texts: ReadonlyMap<string, string>): void;
}

/** One document with forms open on it: its tables as the server last told them, followed through every change since. */
export class FormDocument implements vscode.Disposable {
  private readonly places = new FormPlaces();
  readonly found: FormFindings;
  private readonly steps = new UndoSteps();
  private readonly listeners = new Set<FormListener>();
  private readonly events: vscode.Disposable[];
  private readonly writer: CellWriter;
  private readonly request: FormRequest;
  private form: FormData | undefined;
  private structure = '';
  /** An edit of our own, or a step back, is on its way into the document. */
  private own = false;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly supervisor: Supervisor,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.found = new FormFindings(document, (start, end) => this.places.fieldFor(start, end));
    this.request = new FormRequest(this, supervisor, log);
    this.writer = new CellWriter(
      (texts) => this.write(texts),
      (fields) => {
        this.listeners.forEach((listener) => {
          listener.homeless(fields);
        });
      },
    );
    this.events = [
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document && event.contentChanges.length > 0) {
          this.changed(event.contentChanges);
        }
      }),
      vscode.workspace.onWillSaveTextDocument((event) => {
        if (event.document === document && !this.writer.isIdle) {
          event.waitUntil(this.writer.flush().then(() => []));
        }
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === document.uri.toString())) {
          this.readFindings();
        }
      }),
      // The editor tells its extensions of findings a little later.
      supervisor.onDidFind(({ uri, found }) => {
        if (uri.toString() === document.uri.toString()) {
          this.readFindings(found);
        }
      }),
      supervisor.onDidChangeState(() => void this.request.ask()),
    ];
    this.readFindings();
    void this.request.ask();
  }

  /** Adds a form; it is told at once what there is. */
  add(listener: FormListener): vscode.Disposable {
    this.listeners.add(listener);
    return new vscode.Disposable(() => this.listeners.delete(listener));
  }

  get isShown(): boolean {
    return this.listeners.size > 0;
  }

  dispose(): void {
    this.events.forEach((event) => void event.dispose());
  }

  /** Tells one form everything. */
  tell(listener: FormListener): void {
    if (this.form) {
      listener.formChanged(this.form, this.texts());
    } else {
      void this.request.ask();
    }
    listener.findingsChanged(this.findings());
  }

  /** Cells were typed into. */
  typed(texts: Texts): void {
    this.writer.put(texts);
  }

  flush(): Promise<void> {
    return this.writer.flush();
  }

  findings(): Finding[] {
    return this.found.all();
  }

  /** Takes back what was typed into a cell, or does it again: as one step, however many edits it took. */
  async step(command: 'undo' | 'redo'): Promise<void> {
    await this.writer.flush();
    const steps = this.steps[command]();
    this.own = true;
    try {
      for (let step = 0; step < steps; step++) {
        await vscode.commands.executeCommand(command);
      }
    } finally {
      this.own = false;
    }
  }

  /** The cursor has left a field that was typed into. */
  async left(): Promise<void> {
    await this.writer.flush();
    this.steps.close();
    this.settle();
  }

  /** The field at a place of the text. */
  fieldAt(position: vscode.Position): string | undefined {
    const offset = this.document.offsetAt(position);
    return this.places.fieldAt(offset, offset);
  }

  /** What stands in a field, without blanks around it. */
  rangeOf(field: string): vscode.Range | undefined {
    const place = this.places.content(this.document.getText(), field);
    return place && this.rangeBetween(place.start, place.end);
  }

  /** Where a field of words stands, and what goes before the first words of a blank one. */
  wordsAt(field: string): { readonly start: number; readonly end: number; readonly lead: string } | undefined {
    const place = this.places.place(field);
    const lead = this.form?.outline.find(({ id }) => id === field)?.lead;
    return place && lead !== undefined ? { start: place.start, end: place.end, lead } : undefined;
  }

  /** An edit that was chosen in the form is a step of its own field; false if the text has changed in the meantime. */
  async applyOwn(field: string, changes: readonly vscode.TextEdit[]): Promise<boolean> {
    const applied = await this.apply(changes);
    if (applied) {
      this.steps.wrote([field], Date.now());
    }
    return applied;
  }

  table(id: string): FormData['tables'][number] | undefined {
    return this.form?.tables.find((table) => table.id === id);
  }

  texts(): Texts {
    return this.places.texts(this.document.getText());
  }

  get session(): Session | undefined {
    return this.supervisor.session;
  }

  /** Findings that wait while someone types are due. */
  settle(): void {
    this.supervisor.session?.notify('gouji/settled', this.document).catch((error: unknown) => {
      this.log.debug(String(error));
    });
  }

  private changed(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    if (!this.own) {
      this.steps.forget();
    } else {
      // Close behind the change, before the server has judged what it finds.
      this.settle();
    }
    // VS Code names all changes in offsets of the text before, the last first: one after the other they agree.
    this.places.apply(
      changes
        .map(({ rangeOffset, rangeLength, text }) => ({ offset: rangeOffset, length: rangeLength, text }))
        .sort((a, b) => b.offset - a.offset),
    );
    const texts = this.texts();
    this.listeners.forEach((listener) => {
      listener.textsChanged(texts);
    });
    void this.request.ask();
  }

  /** What the server says of the text as it is now. */
  take(form: FormData): void {
    this.places.reset(this.document.getText(), form, ({ line, character }) =>
      this.document.offsetAt(new vscode.Position(line, character)),
    );
    this.form = form;
    const texts = this.texts();
    const before = this.structure;
    this.structure = structureOf(form);
    this.listeners.forEach((listener) => {
      // A whole form is a hundred times as long as what a key has changed.
      if (this.structure === before) {
        listener.textsChanged(texts);
      } else {
        listener.formChanged(form, texts);
      }
      listener.findingsChanged(this.findings());
    });
  }

  private async write(texts: ReadonlyMap<string, string>): Promise<Attempt> {
    const text = this.document.getText();
    const current = this.texts();
    const changes: vscode.TextEdit[] = [];
    const waiting: string[] = [];
    for (const [field, content] of texts) {
      const change = current[field] === content ? undefined : this.places.change(text, field, content);
      if (change) {
        const range = this.rangeBetween(change.offset, change.offset + change.length);
        changes.push(vscode.TextEdit.replace(range, change.text));
      } else if (current[field] !== content) {
        waiting.push(field);
      }
    }
    // An edit carries the version it was made for: one that comes too late is refused, and made again.
    const any = changes.length > 0;
    const written = !any || (await this.apply(changes));
    if (written) {
      if (any) {
        const fields = [...texts.keys()];
        this.steps.wrote(
          fields,
          Date.now(),
          fields.every((field) => this.places.isWords(field)),
        );
      }
      const done = new Map([...texts].filter(([field]) => !waiting.includes(field)));
      this.listeners.forEach((listener) => {
        listener.written(done);
      });
    }
    return { written, waiting };
  }

  private rangeBetween(start: number, end: number): vscode.Range {
    return new vscode.Range(this.document.positionAt(start), this.document.positionAt(end));
  }

  private async apply(changes: readonly vscode.TextEdit[]): Promise<boolean> {
    this.own = true;
    try {
      return await vscode.workspace.applyEdit(versionedEdit(this.document, changes));
    } finally {
      this.own = false;
    }
  }

  private readFindings(found?: readonly vscode.Diagnostic[]): void {
    this.found.read(found);
    this.listeners.forEach((listener) => {
      listener.findingsChanged(this.findings());
    });
  }
}
