import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { ReportDocuments } from '../reports/reportDocuments';
import type { Preview } from '../server/protocol';
import { messageOf } from '../server/requestFailure';
import type { Supervisor } from '../server/supervisor';
import { webviewPage } from '../html/webviewPage';

const TYPE = 'gouji.preview';

interface FromPage {
  readonly type: 'ready' | 'open';
  readonly line?: number;
}

/** The report as it will be published, beside its source. */
export class PreviewPanels implements vscode.Disposable {
  private readonly panels = new Map<string, PreviewPanel>();
  private readonly registration: vscode.Disposable;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly supervisor: Supervisor,
    private readonly documents: ReportDocuments,
  ) {
    this.registration = vscode.window.registerWebviewPanelSerializer(TYPE, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        const source = (state as { source?: string } | undefined)?.source;
        if (source === undefined) {
          panel.dispose();
          return;
        }
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source));
        this.documents.add(document);
        this.keep(panel, document);
      },
    });
  }

  /** Opens the preview of a document, or brings it to the front. */
  show(document: vscode.TextDocument): void {
    const known = this.panels.get(document.uri.toString());
    if (known) {
      known.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      TYPE,
      vscode.l10n.t('Preview of the report'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true },
    );
    this.keep(panel, document);
  }

  dispose(): void {
    this.registration.dispose();
    this.panels.forEach((panel) => {
      panel.dispose();
    });
  }

  private keep(panel: vscode.WebviewPanel, document: vscode.TextDocument): void {
    const name = document.uri.toString();
    this.panels.set(name, new PreviewPanel(panel, document, this.extension, this.supervisor));
    panel.onDidDispose(() => this.panels.delete(name));
  }
}

class PreviewPanel {
  private readonly listeners: vscode.Disposable[];
  private pending: NodeJS.Timeout | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly document: vscode.TextDocument,
    extension: vscode.Uri,
    private readonly supervisor: Supervisor,
  ) {
    const { webview } = panel;
    const media = vscode.Uri.joinPath(extension, 'media');
    webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.iconPath = vscode.Uri.joinPath(extension, 'icons', 'gouji.svg');
    this.listeners = [
      webview.onDidReceiveMessage((message: FromPage) => void this.heard(message)),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) {
          this.soon();
        }
      }),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === document) {
          panel.dispose();
        }
      }),
      vscode.window.onDidChangeTextEditorSelection((event) => {
        if (event.textEditor.document === document) {
          void webview.postMessage({ type: 'caret', line: event.selections[0]?.active.line ?? 0 });
        }
      }),
      supervisor.onDidChangeState(() => {
        this.soon();
      }),
      panel.onDidDispose(() => {
        clearTimeout(this.pending);
        this.listeners.forEach((listener) => void listener.dispose());
      }),
    ];
    webview.html = webviewPage({
      nonce: randomBytes(16).toString('base64'),
      source: webview.cspSource,
      script: webview.asWebviewUri(vscode.Uri.joinPath(media, 'preview.js')).toString(),
      styles: [webview.asWebviewUri(vscode.Uri.joinPath(media, 'preview.css')).toString()],
      data: { state: JSON.stringify({ source: document.uri.toString() }) },
      waiting: vscode.l10n.t('Reading the report …'),
    });
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.panel.dispose();
  }

  private soon(): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.update(), 120);
  }

  private async update(): Promise<void> {
    const session = await this.supervisor.ready();
    if (!session) {
      await this.showNote(vscode.l10n.t('Gouji: not running'));
      return;
    }
    try {
      const textDocument = { uri: session.uri(this.document) };
      const preview = await session.request<Preview>('gouji/preview', { textDocument });
      if (preview) {
        this.panel.title = preview.title;
        await this.panel.webview.postMessage({ type: 'content', html: preview.html });
      } else {
        await this.showNote(vscode.l10n.t('There is no preview of this text.'));
      }
    } catch (error) {
      await this.showNote(vscode.l10n.t('The preview failed: {0}', messageOf(error)));
    }
  }

  private async showNote(text: string): Promise<void> {
    await this.panel.webview.postMessage({ type: 'nothing', text });
  }

  private async heard(message: FromPage): Promise<void> {
    if (message.type === 'ready') {
      await this.update();
    } else if (typeof message.line === 'number') {
      const line = Math.min(Math.max(0, message.line), this.document.lineCount - 1);
      const at = this.document.lineAt(line).range;
      const column = vscode.window.visibleTextEditors.find((editor) => editor.document === this.document)?.viewColumn;
      await vscode.window.showTextDocument(this.document, {
        viewColumn: column ?? vscode.ViewColumn.One,
        selection: new vscode.Range(at.start, at.start),
      });
    }
  }
}
