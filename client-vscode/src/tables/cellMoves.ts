import * as vscode from 'vscode';
import type { ReportDocuments } from '../reports/reportDocuments';
import { Cells } from './cells';
import { OrderedTyping } from './orderedTyping';

/** The key under which Tab belongs to the table; `package.json` has the rest of the conditions. */
const IN_TABLE = 'gouji.inTable';

/**
 * Moves from cell to cell. Everything that a move needs is worked out here from the text: an answer of the server would
 * come after the next key.
 */
export class CellMoves implements vscode.Disposable {
  private readonly typing = new OrderedTyping();
  private readonly listeners: vscode.Disposable[];
  private inTable = false;

  constructor(private readonly documents: ReportDocuments) {
    const update = (): void => {
      this.update();
    };
    this.listeners = [
      this.typing,
      vscode.window.onDidChangeTextEditorSelection(update),
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.workspace.onDidChangeConfiguration(update),
      documents.onDidAdd(update),
      // A key that was pressed just before is in the text that is saved.
      vscode.workspace.onWillSaveTextDocument((event) => {
        if (documents.has(event.document)) {
          event.waitUntil(this.typing.run(() => []));
        }
      }),
    ];
    update();
  }

  /** Selects the content of the next or previous cell. In a table nothing is ever inserted, not even at its end. */
  move(backward: boolean): Promise<void> {
    return this.typing.run(async () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) {
        return;
      }
      if (!this.isInTable(editor)) {
        // The caret has left the table since the key was pressed.
        await vscode.commands.executeCommand(backward ? 'outdent' : 'tab');
        return;
      }
      const { start, end } = editor.selection;
      const cells = cellsOf(editor.document);
      // Behind a selected cell, so that going on leads to the next one.
      const cell = backward ? cells.previous(start.line, start.character) : cells.next(end.line, end.character);
      if (cell) {
        editor.selection = new vscode.Selection(cell.line, cell.start, cell.line, cell.end);
        editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      }
    });
  }

  dispose(): void {
    this.listeners.forEach((listener) => void listener.dispose());
  }

  private update(): void {
    const editor = vscode.window.activeTextEditor;
    const inTable = editor !== undefined && this.isInTable(editor);
    this.typing.enabled = inTable && vscode.workspace.getConfiguration('gouji').get('table.tabKey', true);
    if (inTable !== this.inTable) {
      this.inTable = inTable;
      void vscode.commands.executeCommand('setContext', IN_TABLE, inTable);
    }
  }

  private isInTable({ document, selections }: vscode.TextEditor): boolean {
    const [selection, ...others] = selections;
    return (
      selection !== undefined &&
      others.length === 0 &&
      this.documents.has(document) &&
      cellsOf(document).isInTable(selection.active.line)
    );
  }
}

/** The cells of a document as it is now. */
export function cellsOf(document: vscode.TextDocument): Cells {
  return new Cells({ count: document.lineCount, line: (at) => document.lineAt(at).text });
}
