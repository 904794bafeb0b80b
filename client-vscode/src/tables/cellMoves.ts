import * as vscode from 'vscode';
import type { ReportDocuments } from '../reports/reportDocuments';
import type { Cell } from '../server/protocol';
import type { Supervisor } from '../server/supervisor';

/** The key under which Tab belongs to the table; `package.json` has the rest of the conditions. */
const IN_TABLE = 'gouji.inTable';

/** From cell to cell. The server knows where the cells are; this only moves the caret. */
export class CellMoves implements vscode.Disposable {
  private readonly listeners: vscode.Disposable[];
  private pending: NodeJS.Timeout | undefined;
  private inTable = false;

  constructor(
    private readonly supervisor: Supervisor,
    private readonly documents: ReportDocuments,
  ) {
    const soon = (): void => {
      clearTimeout(this.pending);
      this.pending = setTimeout(() => void this.update(), 30);
    };
    this.listeners = [
      vscode.window.onDidChangeTextEditorSelection(soon),
      vscode.window.onDidChangeActiveTextEditor(soon),
      supervisor.onDidChangeState(soon),
    ];
  }

  /** Selects the next or previous cell. Where there is none, Tab is what it is everywhere. */
  async move(backward: boolean): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
      return;
    }
    const cell = await this.cell(editor, backward);
    if (cell) {
      editor.selection = new vscode.Selection(cell.start, cell.end);
      editor.revealRange(cell, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    } else {
      await vscode.commands.executeCommand(backward ? 'outdent' : 'tab');
    }
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.listeners.forEach((listener) => void listener.dispose());
  }

  private async update(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const found =
      editor !== undefined &&
      ((await this.cell(editor, false)) !== undefined || (await this.cell(editor, true)) !== undefined);
    if (found !== this.inTable) {
      this.inTable = found;
      await vscode.commands.executeCommand('setContext', IN_TABLE, found);
    }
  }

  private async cell(editor: vscode.TextEditor, backward: boolean): Promise<vscode.Range | undefined> {
    const session = this.supervisor.session;
    if (!session || !this.documents.has(editor.document) || editor.selections.length > 1) {
      return undefined;
    }
    // The end of a selected cell, so that going on leads to the next one.
    const at = backward ? editor.selection.start : editor.selection.end;
    const cell = await session.request<Cell>('gouji/cell', {
      textDocument: { uri: session.uri(editor.document) },
      position: { line: at.line, character: at.character },
      backward,
    });
    return cell && session.range(cell);
  }
}
