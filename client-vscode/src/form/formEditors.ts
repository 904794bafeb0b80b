import * as vscode from 'vscode';
import { LANGUAGE, type ReportDocuments } from '../reports/reportDocuments';
import type { Preview } from '../server/protocol';
import { messageOf } from '../server/requestFailure';
import type { Supervisor } from '../server/supervisor';
import { fileOfText } from '../word/readText';
import { FormDocument } from './formDocument';
import { FormPanel } from './formPanel';
import { savePage } from './printedPage';

const TYPE = 'gouji.form';

/** The tables of a report as a form: an editor of its own for the same document. */
export class FormEditors implements vscode.CustomTextEditorProvider, vscode.Disposable {
  private readonly models = new Map<vscode.TextDocument, FormDocument>();
  private readonly panels = new Map<vscode.WebviewPanel, vscode.TextDocument>();
  private readonly activeChanged = new vscode.EventEmitter<void>();
  private readonly registration: vscode.Disposable;

  /** Another form, or none, is in front. */
  readonly onDidChangeActive = this.activeChanged.event;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly supervisor: Supervisor,
    private readonly documents: ReportDocuments,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.registration = vscode.Disposable.from(
      vscode.window.registerCustomEditorProvider(TYPE, this, {
        supportsMultipleEditorsPerDocument: true,
        webviewOptions: { enableFindWidget: true },
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => void (editor && this.giveWay(editor))),
    );
  }

  /** The document whose form is in front. */
  get activeDocument(): vscode.TextDocument | undefined {
    return [...this.panels].find(([panel]) => panel.active)?.[1];
  }

  /** The document in front, be it as text or as a form. */
  get reportInFront(): vscode.TextDocument | undefined {
    return vscode.window.activeTextEditor?.document ?? this.activeDocument;
  }

  /** Opens the form of a document beside its text. */
  async show(document: vscode.TextDocument): Promise<void> {
    await vscode.commands.executeCommand('vscode.openWith', document.uri, TYPE, vscode.ViewColumn.Beside);
  }

  resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
    if (document.languageId === 'plaintext') {
      // Only texts of our own language and Markdown are handed to the server.
      void vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    }
    this.documents.add(document);
    const model = this.models.get(document) ?? new FormDocument(document, this.supervisor, this.log);
    this.models.set(document, model);
    this.panels.set(panel, document);
    const form = new FormPanel(panel, model, this.extension, {
      print: (printed) => this.print(printed),
      failed: (what, error) => {
        this.log.error(`${what}: ${String(error)}`);
        void vscode.window.showErrorMessage(messageOf(error));
      },
    });
    panel.onDidChangeViewState(() => {
      this.activeChanged.fire();
    });
    panel.onDidDispose(() => {
      this.panels.delete(panel);
      form.dispose();
      this.activeChanged.fire();
      // What was typed last is still on its way.
      void model.flush().then(() => {
        if (!model.isShown) {
          this.models.delete(document);
          model.dispose();
        }
      });
    });
    this.activeChanged.fire();
  }

  /** Writes the report as a page where the user says, and opens it in the browser, which can print. */
  async print(document: vscode.TextDocument): Promise<void> {
    const session = await this.supervisor.ready();
    const preview = await session?.request<Preview>('gouji/preview', {
      textDocument: { uri: session.uri(document) },
      marks: false,
    });
    if (!preview) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no preview of this text.'));
      return;
    }
    const file = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Where shall the page be?'),
      defaultUri: beside(fileOfText(document.uri)),
      filters: { HTML: ['html'] },
    });
    if (file) {
      const opened = await savePage(preview, file, {
        write: (to, content) => vscode.workspace.fs.writeFile(to, content),
        open: (page) => vscode.env.openExternal(page),
      });
      if (!opened) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('The page was written, but no browser was opened: {0}', file.fsPath),
        );
      }
    }
  }

  /**
   * A click in the Problems list opens the text in the group in front. If that is the form's, and the text is to be
   * seen in another one already, the caret goes there and the form stays.
   */
  private async giveWay(editor: vscode.TextEditor): Promise<void> {
    const { document, viewColumn } = editor;
    if (![...this.panels.values()].includes(document)) {
      return;
    }
    // The form is told that it is hidden, and the caret is put there, only after this.
    await new Promise((done) => setTimeout(done, 100));
    const { selection } = editor;
    const hidden = [...this.panels].find(
      ([panel, shown]) => shown === document && panel.viewColumn === viewColumn && !panel.visible,
    );
    const other = vscode.window.visibleTextEditors.find(
      (visible) => visible.document === document && visible.viewColumn !== viewColumn,
    );
    const tab = vscode.window.tabGroups.all.find((group) => group.viewColumn === viewColumn)?.activeTab;
    if (hidden && other && tab?.isPreview === true && tab.input instanceof vscode.TabInputText) {
      await vscode.window.tabGroups.close(tab, true);
      await vscode.window.showTextDocument(document, {
        viewColumn: other.viewColumn ?? vscode.ViewColumn.One,
        selection,
      });
    }
  }

  dispose(): void {
    this.registration.dispose();
    this.activeChanged.dispose();
    this.models.forEach((model) => {
      model.dispose();
    });
  }
}

/** The same place and name, as a page. */
function beside(uri: vscode.Uri): vscode.Uri {
  const path = uri.path.replace(/\.[^./]*$/u, '') + '.html';
  return uri.scheme === 'untitled' ? vscode.Uri.file(path.startsWith('/') ? path : `/${path}`) : uri.with({ path });
}
