import * as vscode from 'vscode';
import type { ReportDocuments } from '../reports/reportDocuments';
import { Cells } from './cells';
import { OrderedTyping } from './orderedTyping';

/** The key under which Tab belongs to the table; `package.json` has the rest of the conditions. */
const IN_TABLE = 'gouji.inTable';

/**
 * Keys that are ordered with the characters around them, by the command that stands behind each in `package.json`.
 *
 * None of these commands is declared there under `commands`, on purpose. Before VS Code runs a declared command for the
 * first time in a window, it asks the extension host whether somebody is to be activated for it, and waits for the
 * answer; a character typed meanwhile is not kept waiting, and would come first.
 */
const TAB = 'gouji.key.tab';
const SHIFT_TAB = 'gouji.key.shiftTab';
/** The argument is the editor's own command for the key. */
const OTHER_KEY = 'gouji.key.other';

/**
 * After the caret has left the tables, keys are ordered until none has come for so many milliseconds: those of a burst
 * are still on their way here, and one that the editor handled by itself would overtake them.
 */
const QUIET = 250;

/**
 * Moves from cell to cell. Everything that a move needs is worked out here from the text: an answer of the server would
 * come after the next key.
 */
export class CellMoves implements vscode.Disposable {
  private readonly typing = new OrderedTyping();
  private readonly listeners: vscode.Disposable[];
  private inTable = false;
  private leaving: NodeJS.Timeout | undefined;

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
      this.typing.onDidPress(() => {
        this.leaving?.refresh();
      }),
      vscode.commands.registerCommand(TAB, () => this.move(false)),
      vscode.commands.registerCommand(SHIFT_TAB, () => this.move(true)),
      vscode.commands.registerCommand(OTHER_KEY, (command: string) =>
        this.typing.run(() => vscode.commands.executeCommand(command)),
      ),
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

  /** When every key that was pressed before has been dealt with, and the caret is where it belongs. */
  settled(): Promise<unknown> {
    return this.typing.run(() => undefined);
  }

  dispose(): void {
    clearTimeout(this.leaving);
    this.listeners.forEach((listener) => void listener.dispose());
  }

  private update(): void {
    const editor = vscode.window.activeTextEditor;
    if (!vscode.workspace.getConfiguration('gouji').get<boolean>('table.tabKey', true)) {
      this.turn(editor !== undefined && this.isInTable(editor), false);
    } else if (editor ? this.isInTable(editor) : this.inTable && vscode.window.visibleTextEditors.length > 0) {
      // Without an active editor the focus is in a page beside the text, and may come back with the next key.
      this.turn(true, true);
    } else if (this.inTable) {
      this.leaving ??= setTimeout(() => {
        this.turn(false, false);
      }, QUIET);
    }
  }

  private turn(inTable: boolean, ordered: boolean): void {
    clearTimeout(this.leaving);
    this.leaving = undefined;
    this.typing.enabled = ordered;
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
