import * as vscode from 'vscode';
import { isNamedLikeReport, looksLikeReport } from './looks';

/** The language of drafts in plain text. */
export const LANGUAGE = 'gouji';

/** Texts that people write in; not the old versions, outputs and chats that editors show. */
const SCHEMES = new Set(['file', 'untitled', 'vscode-vfs', 'memfs', 'vscode-test-web']);

/** The documents that are handed to the server. Everything else in the editor is left alone. */
export class Attachments implements vscode.Disposable {
  private readonly attached = new Set<string>();
  private readonly relabelled = new Set<string>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly listeners: vscode.Disposable[] = [];

  /** A document was attached. */
  readonly onDidAttach = this.changed.event;

  constructor() {
    this.listeners.push(
      this.changed,
      vscode.workspace.onDidCloseTextDocument((document) => this.attached.delete(document.uri.toString())),
    );
  }

  /** Looks at every document: those that are open, those that will be, and those that become a report. */
  watch(): void {
    this.listeners.push(
      vscode.workspace.onDidOpenTextDocument((document) => { this.look(document); }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        // A title that is being written, or a draft that was pasted: only the head of a text can change the answer.
        if (event.contentChanges.some((change) => change.range.start.line < 20)) {
          this.look(event.document);
        }
      }),
    );
    vscode.workspace.textDocuments.forEach((document) => { this.look(document); });
  }

  has(document: vscode.TextDocument): boolean {
    return this.attached.has(document.uri.toString());
  }

  hasUri(uri: string): boolean {
    return this.attached.has(uri);
  }

  get isEmpty(): boolean {
    return this.attached.size === 0;
  }

  /** Attaches what a user asks for, whatever it looks like. */
  add(document: vscode.TextDocument): void {
    if (SCHEMES.has(document.uri.scheme) && !this.has(document)) {
      this.attached.add(document.uri.toString());
      this.changed.fire(document);
    }
  }

  dispose(): void {
    this.listeners.forEach((listener) => void listener.dispose());
  }

  private look(document: vscode.TextDocument): void {
    if (this.has(document) || !SCHEMES.has(document.uri.scheme)) {
      return;
    }
    switch (document.languageId) {
      case LANGUAGE:
        this.add(document);
        break;
      case 'markdown':
        if (isNamedLikeReport(document.uri.path) || this.looks(document)) {
          this.add(document);
        }
        break;
      case 'plaintext':
        if (isNamedLikeReport(document.uri.path) || this.looks(document)) {
          this.relabel(document);
        }
        break;
      default:
    }
  }

  private looks(document: vscode.TextDocument): boolean {
    const wanted = vscode.workspace.getConfiguration('gouji', document).get<boolean>('detectByContent', true);
    return wanted && looksLikeReport(document.getText());
  }

  /** Once a document: whoever sets it back to plain text meant it. */
  private relabel(document: vscode.TextDocument): void {
    const name = document.uri.toString();
    if (!this.relabelled.has(name)) {
      this.relabelled.add(name);
      // Closes the document and opens it again in the other language.
      void vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    }
  }
}
