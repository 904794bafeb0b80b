import * as vscode from 'vscode';
import { READ } from '../word/readText';
import { isNamedLikeNewReport, isNamedLikeReport, looksLikeReport } from './reportDetection';

/** The language of drafts in plain text. */
export const LANGUAGE = 'gouji';

/** Schemes of editable texts, and of what was read from office documents; not of old versions, output and chats. */
const SCHEMES = new Set([READ, 'file', 'untitled', 'vscode-vfs', 'memfs', 'vscode-test-web']);

/** The open documents that are reports: only these are sent to the server. */
export class ReportDocuments implements vscode.Disposable {
  private readonly attached = new Set<string>();
  private readonly relabelled = new Set<string>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly listeners: vscode.Disposable[] = [];

  /** A document was added. */
  readonly onDidAdd = this.changed.event;

  constructor() {
    this.listeners.push(
      this.changed,
      vscode.workspace.onDidCloseTextDocument((document) => this.attached.delete(document.uri.toString())),
    );
  }

  /** Looks at every open document, and at each that is opened or becomes a report later. */
  watch(): void {
    this.listeners.push(
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.look(document);
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        // A title that is being written, or a draft that was pasted: only the head of a text can change the answer.
        if (event.contentChanges.some((change) => change.range.start.line < 20)) {
          this.look(event.document);
        }
      }),
    );
    vscode.workspace.textDocuments.forEach((document) => {
      this.look(document);
    });
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

  /** Adds a document because the user asks for it, whatever it looks like. */
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
        if (this.looks(document)) {
          this.add(document);
        }
        break;
      case 'plaintext':
        if (this.looks(document)) {
          this.relabel(document);
        }
        break;
      default:
    }
  }

  private looks(document: vscode.TextDocument): boolean {
    const { path } = document.uri;
    if (isNamedLikeReport(path) || (document.getText().trim() === '' && isNamedLikeNewReport(path))) {
      return true;
    }
    const wanted = vscode.workspace.getConfiguration('gouji', document).get<boolean>('detectByContent', true);
    return wanted && looksLikeReport(document.getText());
  }

  /** Only once for each document: a user who sets it back to plain text means it. */
  private relabel(document: vscode.TextDocument): void {
    const name = document.uri.toString();
    if (!this.relabelled.has(name)) {
      this.relabelled.add(name);
      // Closes the document and opens it again in the other language.
      void vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    }
  }
}
