import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Supervisor } from '../server/supervisor';
import { fileOf } from './chosenFile';
import { reportIn } from './reportIn';
import { fileOfText, READ, textOf } from './readText';
import { freeName, isWritable, wordFindings } from './wordFindings';

/** What a run of the command line said. */
interface Output {
  readonly code: number;
  readonly out: string;
  readonly all: string;
}

/** A program may save a file in several steps. */
const SAVED = 200;

/** How often the time of a file that was checked is looked at. */
const LOOK = 400;

const SEVERITY = new Map([
  ['error', vscode.DiagnosticSeverity.Error],
  ['warning', vscode.DiagnosticSeverity.Warning],
]);

/** Reports in Word and other office files: checked where they lie, and again whenever another program saves them. */
export class WordReports implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('gouji.word');
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly due = new Map<string, NodeJS.Timeout>();
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly jar: string,
    private readonly supervisor: Supervisor,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.listeners = vscode.Disposable.from(
      // While the text as read is open, its findings stand there, at their places.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        const file = fileOfText(uri);
        if (uri.scheme === READ && this.watchers.has(file.toString())) {
          this.readAgain(file);
        }
      }),
      vscode.window.registerCustomEditorProvider('gouji.word', {
        openCustomDocument: (uri: vscode.Uri) => ({ uri, dispose: () => undefined }),
        resolveCustomEditor: ({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel) => {
          // VS Code wants the editor of the file itself to be there before it goes.
          this.open(uri, panel.viewColumn)
            .catch((error: unknown) => {
              this.log.error(String(error));
            })
            .finally(() => {
              panel.dispose();
            });
        },
      }),
    );
  }

  dispose(): void {
    this.listeners.dispose();
    this.collection.dispose();
    this.due.forEach((timer) => {
      clearTimeout(timer);
    });
    this.watchers.forEach((watcher) => void watcher.dispose());
  }

  /** Checks a file, and from now on after each change; offers what can be done. */
  async check(on: unknown): Promise<void> {
    const file = await fileOf(on);
    if (!file) {
      return;
    }
    const count = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Checking {0} …', path.basename(file.fsPath)) },
      () => this.read(file),
    );
    if (count === undefined) {
      return;
    }
    this.watch(file);
    const list = vscode.l10n.t('Show Findings');
    const comments = vscode.l10n.t('Write as Comments');
    const mend = vscode.l10n.t('Fix in the File');
    const draft = vscode.l10n.t('Turn into a Draft');
    const offers = [
      ...(count > 0 ? [list] : []),
      ...(count > 0 && isWritable(file.path) ? [comments, mend] : []),
      draft,
    ];
    const said = vscode.l10n.t('{0}: {1} findings', path.basename(file.fsPath), count);
    const choice = await vscode.window.showInformationMessage(said, ...offers);
    if (choice === list) {
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    } else if (choice === comments) {
      await this.annotate(file);
    } else if (choice === mend) {
      await this.fix(file);
    } else if (choice === draft) {
      await this.draft(file);
    }
  }

  /** Opens a file as a form that is only read, with its findings; it follows what another program saves. */
  async open(on: unknown, column = vscode.ViewColumn.Active): Promise<void> {
    const file = await fileOf(on);
    if (file && (await this.read(file)) !== undefined) {
      this.watch(file);
      await vscode.commands.executeCommand('vscode.openWith', textOf(file), 'gouji.form', column);
      this.collection.delete(file);
    }
  }

  /** Writes the findings into the file as Word's comments. */
  async annotate(on: unknown): Promise<void> {
    await this.change(on, ['annotate']);
  }

  /** Makes the fixes that lose nothing in the file itself. */
  async fix(on: unknown): Promise<void> {
    await this.change(on, ['fix', '--write']);
  }

  /** Makes a Markdown report beside the file and opens it. */
  async draft(on: unknown): Promise<void> {
    const file = await fileOf(on);
    if (!file) {
      return;
    }
    const output = freeName(file.fsPath, '.md', (name) => fs.existsSync(name));
    const made = await this.run(file, ['import', '-o', path.basename(output)]);
    if (made?.code === 0) {
      await vscode.window.showTextDocument(vscode.Uri.file(output));
    }
    if (made) {
      this.say(made);
    }
  }

  /** Writes a report in text as a Word document beside it. */
  async export(on: unknown, inFront: vscode.TextDocument | undefined): Promise<void> {
    const uri = on instanceof vscode.Uri ? on : inFront?.uri;
    if (uri?.scheme !== 'file') {
      void vscode.window.showInformationMessage(vscode.l10n.t('Save the report first.'));
      return;
    }
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    if (document?.isDirty === true && !(await document.save())) {
      return;
    }
    const output = freeName(uri.fsPath, '.docx', (name) => fs.existsSync(name));
    const made = await this.run(uri, ['export', '-o', path.basename(output)]);
    if (made) {
      this.say(made);
    }
  }

  /** Sums up the reports of a folder, into what `args` name. */
  async summary(folder: vscode.Uri, args: readonly string[]): Promise<void> {
    const made = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Window,
        title: vscode.l10n.t('Checking {0} …', path.basename(folder.fsPath)),
      },
      () => this.run(folder, ['summary', ...args]),
    );
    if (made) {
      this.say(made);
    }
  }

  private async change(on: unknown, command: readonly string[]): Promise<void> {
    const file = await fileOf(on);
    const made = file && (await this.run(file, command));
    if (file && made) {
      this.say(made);
      if (this.watchers.has(file.toString())) {
        await this.read(file);
      }
    }
  }

  /** Shows what is found in the file; how much that is, or undefined if nothing can be said of it. */
  private async read(file: vscode.Uri): Promise<number | undefined> {
    const session = await this.supervisor.ready();
    const answer = session && (await reportIn(session, file));
    if (!answer) {
      this.collection.delete(file);
      return undefined;
    }
    const findings = wordFindings(answer, {
      paragraph: vscode.l10n.t('paragraph {0}', '{0}'),
      cell: vscode.l10n.t('table {0}, row {1}, cell {2}', '{0}', '{1}', '{2}'),
      page: vscode.l10n.t('page {0}, line {1}', '{0}', '{1}'),
    });
    const text = textOf(file).toString();
    const elsewhere = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === text);
    this.collection.set(
      file,
      (elsewhere ? [] : findings).map(({ rule, level, text: said }) => {
        const diagnostic = new vscode.Diagnostic(
          new vscode.Range(0, 0, 0, 0),
          said,
          SEVERITY.get(level) ?? vscode.DiagnosticSeverity.Information,
        );
        diagnostic.source = 'gouji';
        diagnostic.code = rule;
        return diagnostic;
      }),
    );
    return findings.length;
  }

  /** After a change that nobody waits for. */
  private readAgain(file: vscode.Uri): void {
    this.read(file).catch((error: unknown) => {
      this.log.error(String(error));
    });
  }

  /**
   * Word, WPS and LibreOffice write a new file and put it into the place of the old one, often on a network drive: looking
   * at its time again and again sees that everywhere.
   */
  private watch(file: vscode.Uri): void {
    const key = file.toString();
    if (this.watchers.has(key)) {
      return;
    }
    const changed = (now: fs.Stats): void => {
      clearTimeout(this.due.get(key));
      if (now.mtimeMs === 0) {
        this.collection.delete(file);
      } else {
        this.due.set(
          key,
          setTimeout(() => {
            this.readAgain(file);
          }, SAVED),
        );
      }
    };
    fs.watchFile(file.fsPath, { interval: LOOK, persistent: false }, changed);
    this.watchers.set(
      key,
      new vscode.Disposable(() => {
        fs.unwatchFile(file.fsPath, changed);
      }),
    );
  }

  private say({ code, all }: Output): void {
    if (code === 0 || code === 1) {
      void vscode.window.showInformationMessage(all);
    } else {
      void vscode.window.showWarningMessage(all);
    }
  }

  /**
   * Runs the command line on a file, in its folder so that messages name it as the Explorer does, with the Java that runs
   * the server; undefined if there is none, which has been said.
   */
  private async run(file: vscode.Uri, args: readonly string[]): Promise<Output | undefined> {
    await this.supervisor.start();
    const { java } = this.supervisor;
    if (!java) {
      return undefined;
    }
    const [command = '', ...rest] = args;
    const language = vscode.workspace.getConfiguration('gouji').get<string>('language', 'zh-cn');
    const line = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8'];
    // Behind -- a name may begin with a hyphen.
    const last = ['--', path.basename(file.fsPath)];
    const said = [command, '--lang', language.slice(0, 2), ...rest, ...last];
    const all = [...line, '-Dstderr.encoding=UTF-8', '-jar', this.jar, ...said];
    const options = { timeout: 120_000, maxBuffer: 64e6, cwd: path.dirname(file.fsPath), encoding: 'utf8' } as const;
    this.log.info(`${java.executable} ${all.join(' ')}`);
    return new Promise((done) => {
      execFile(java.executable, all, options, (error, out, err) => {
        const code = error ? (typeof error.code === 'number' ? error.code : 2) : 0;
        done({ code, out, all: `${out}${err}`.trim() || (error?.message ?? '') });
      });
    });
  }
}
