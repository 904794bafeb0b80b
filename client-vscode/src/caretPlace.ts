import * as vscode from 'vscode';
import type { ReportDocuments } from './reports/reportDocuments';
import type { CaretPlace } from './server/protocol';
import type { Supervisor } from './server/supervisor';

/** Shows in the status bar in which cell the caret is: 表三 › 予以公开 › 商业企业. */
export class CaretPlaceItem implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;
  private readonly listeners: vscode.Disposable[];
  private pending: NodeJS.Timeout | undefined;
  private latest = 0;

  constructor(
    private readonly supervisor: Supervisor,
    private readonly documents: ReportDocuments,
  ) {
    this.item = vscode.window.createStatusBarItem('gouji.place', vscode.StatusBarAlignment.Left, 0);
    this.item.name = vscode.l10n.t('Gouji: cell at the caret');
    this.item.tooltip = vscode.l10n.t('Table, row and column of the cell at the caret');
    const soon = (): void => {
      clearTimeout(this.pending);
      // While somebody is typing, the cell stays the same or is gone in a moment.
      this.pending = setTimeout(() => void this.update(), 100);
    };
    this.listeners = [
      this.item,
      vscode.window.onDidChangeTextEditorSelection(soon),
      vscode.window.onDidChangeActiveTextEditor(soon),
      supervisor.onDidChangeState(soon),
    ];
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.listeners.forEach((listener) => void listener.dispose());
  }

  private async update(): Promise<void> {
    const request = ++this.latest;
    const path = await this.path().catch(() => undefined);
    if (request !== this.latest) {
      return;
    }
    if (path === undefined || path.length === 0) {
      this.item.hide();
    } else {
      this.item.text = path.join(' › ');
      this.item.show();
    }
  }

  private async path(): Promise<readonly string[] | undefined> {
    const editor = vscode.window.activeTextEditor;
    const session = this.supervisor.session;
    if (!editor || !session || !this.documents.has(editor.document)) {
      return undefined;
    }
    const { line, character } = editor.selection.active;
    const params = { textDocument: { uri: session.uri(editor.document) }, position: { line, character } };
    return (await session.request<CaretPlace>('gouji/place', params))?.path;
  }
}
