import * as vscode from 'vscode';
import type { Session } from '../server/session';
import type { Supervisor } from '../server/supervisor';
import { CellPlaces } from './cellPlaces';
import { CellWriter, type Attempt } from './cellWriter';
import type { Finding, FormData, Level, Texts } from './formData';

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
  private readonly places = new CellPlaces();
  private readonly listeners = new Set<FormListener>();
  private readonly events: vscode.Disposable[];
  private readonly writer: CellWriter;
  private form: FormData | undefined;
  private asking = false;
  private askAgain = false;
  private diagnostics: vscode.Diagnostic[] = [];
  private unsettled = false;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly supervisor: Supervisor,
    private readonly log: vscode.LogOutputChannel,
  ) {
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
      supervisor.onDidChangeState(() => void this.ask()),
    ];
    this.readFindings();
    void this.ask();
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
      void this.ask();
    }
    listener.findingsChanged(this.findings());
  }

  /** Cells were typed into. */
  typed(texts: Texts): void {
    this.unsettled = true;
    this.writer.put(texts);
  }

  flush(): Promise<void> {
    return this.writer.flush();
  }

  findings(): Finding[] {
    const text = this.document.getText();
    return this.diagnostics.map((diagnostic, id) => {
      const [start, end] = [
        this.document.offsetAt(diagnostic.range.start),
        this.document.offsetAt(diagnostic.range.end),
      ];
      const field = start <= text.length ? this.places.at(start, end) : undefined;
      return {
        id,
        level: levelOf(diagnostic.severity),
        rule: ruleOf(diagnostic),
        message: diagnostic.message,
        line: diagnostic.range.start.line + 1,
        ...(field === undefined ? {} : { field }),
      };
    });
  }

  diagnostic(finding: number): vscode.Diagnostic | undefined {
    return this.diagnostics[finding];
  }

  /** The cell at a place of the text. */
  fieldAt(position: vscode.Position): string | undefined {
    const offset = this.document.offsetAt(position);
    return this.places.at(offset, offset);
  }

  rangeOf(field: string): vscode.Range | undefined {
    const place = this.places.place(field);
    return place && new vscode.Range(this.document.positionAt(place.start), this.document.positionAt(place.end));
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
    this.unsettled = false;
    this.supervisor.session?.notify('gouji/settled', this.document).catch((error: unknown) => {
      this.log.debug(String(error));
    });
  }

  private changed(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
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
    void this.ask();
  }

  /** Asks the server where the cells are; once more if the text has changed since. */
  private async ask(): Promise<void> {
    if (this.asking) {
      this.askAgain = true;
      return;
    }
    this.asking = true;
    try {
      do {
        this.askAgain = false;
        const session = await this.supervisor.ready();
        const form = await session?.request<FormData>('gouji/form', {
          textDocument: { uri: session.uri(this.document) },
        });
        if (form?.version === this.document.version) {
          this.take(form);
        } else if (session && (form !== undefined || this.form === undefined)) {
          // The text has changed in the meantime, or the server is only just hearing of it.
          this.askAgain = this.isShown;
          await new Promise((done) => setTimeout(done, form ? 5 : 100));
        }
      } while (this.askAgain);
    } catch (error) {
      this.log.error(`gouji/form: ${String(error)}`);
    } finally {
      this.asking = false;
    }
  }

  private take(form: FormData): void {
    const offset = ({ line, character }: { line: number; character: number }): number =>
      this.document.offsetAt(new vscode.Position(line, character));
    this.places.reset(
      this.document.getText(),
      form.tables.map(({ notation = '', cells }) => ({
        notation,
        cells: cells.flatMap(({ field, range }) =>
          range ? [{ field, start: offset(range.start), end: offset(range.end) }] : [],
        ),
      })),
    );
    this.form = form;
    const texts = this.texts();
    this.listeners.forEach((listener) => {
      listener.formChanged(form, texts);
      listener.findingsChanged(this.findings());
    });
  }

  private async write(texts: ReadonlyMap<string, string>): Promise<Attempt> {
    const text = this.document.getText();
    const current = this.texts();
    const edit = new vscode.WorkspaceEdit();
    const waiting: string[] = [];
    let any = false;
    for (const [field, content] of texts) {
      const change = current[field] === content ? undefined : this.places.change(text, field, content);
      if (change) {
        any = true;
        const range = new vscode.Range(
          this.document.positionAt(change.offset),
          this.document.positionAt(change.offset + change.length),
        );
        edit.replace(this.document.uri, range, change.text);
      } else if (current[field] !== content) {
        waiting.push(field);
      }
    }
    // An edit carries the version it was made for: one that comes too late is refused, and made again.
    const written = !any || (await vscode.workspace.applyEdit(edit));
    if (written) {
      const done = new Map([...texts].filter(([field]) => !waiting.includes(field)));
      this.listeners.forEach((listener) => {
        listener.written(done);
      });
      if (this.unsettled) {
        this.settle();
      }
    }
    return { written, waiting };
  }

  private readFindings(): void {
    this.diagnostics = vscode.languages
      .getDiagnostics(this.document.uri)
      .filter(({ source, severity }) => source === 'gouji' && severity !== vscode.DiagnosticSeverity.Hint)
      .sort((a, b) => a.range.start.compareTo(b.range.start));
    this.listeners.forEach((listener) => {
      listener.findingsChanged(this.findings());
    });
  }
}

function levelOf(severity: vscode.DiagnosticSeverity): Level {
  switch (severity) {
    case vscode.DiagnosticSeverity.Error:
      return 'error';
    case vscode.DiagnosticSeverity.Warning:
      return 'warning';
    case vscode.DiagnosticSeverity.Information:
      return 'information';
    case vscode.DiagnosticSeverity.Hint:
      return 'hint';
  }
}

function ruleOf({ code }: vscode.Diagnostic): string {
  const id = typeof code === 'object' ? code.value : code;
  return id === undefined ? '' : String(id);
}
