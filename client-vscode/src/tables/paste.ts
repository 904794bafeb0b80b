import * as vscode from 'vscode';
import { LANGUAGE, type ReportDocuments } from '../reports/reportDocuments';
import type { PastedTable } from '../server/protocol';
import { messageOf } from '../server/requestFailure';
import type { Supervisor } from '../server/supervisor';
import type { Session } from '../server/session';
import { cellsOf } from './cellMoves';
import { holdsTable, isTooLarge, type Clipboard } from './clipboardTable';

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('gouji', 'table');
const HTML = 'text/html';
const TEXT = 'text/plain';

/** How often the server is asked while the text keeps changing. */
const ATTEMPTS = 3;

/** A table out of Word, WPS, Excel or a web page becomes the standard table; numbers fill the cells from the caret on. */
export function registerPaste(supervisor: Supervisor, documents: ReportDocuments): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    [{ language: LANGUAGE }, { language: 'markdown' }],
    new TablePaste(supervisor, documents),
    { providedPasteEditKinds: [KIND], pasteMimeTypes: [HTML, TEXT] },
  );
}

class TablePaste implements vscode.DocumentPasteEditProvider {
  constructor(
    private readonly supervisor: Supervisor,
    private readonly documents: ReportDocuments,
  ) {}

  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
    _context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[]> {
    const [range, ...others] = ranges;
    const wanted = vscode.workspace.getConfiguration('gouji', document).get<boolean>('table.pasteAsStandard', true);
    if (!wanted || !range || others.length > 0 || !this.documents.has(document)) {
      return [];
    }
    const clipboard = {
      html: await transfer.get(HTML)?.asString(),
      text: await transfer.get(TEXT)?.asString(),
    };
    const caretInTable = cellsOf(document).isInTable(range.start.line);
    if (isTooLarge(clipboard) || !holdsTable(clipboard, caretInTable)) {
      return [];
    }
    const session = await this.supervisor.ready();
    if (!session) {
      return [];
    }
    const table = await this.ask(session, document, range, clipboard, token);
    if (table === undefined || table.kind === 'pass' || token.isCancellationRequested) {
      return [];
    }
    // An empty text, so that nothing is pasted besides these changes.
    const edit = new vscode.DocumentPasteEdit('', vscode.l10n.t('Paste as standard table'), KIND);
    edit.additionalEdit = new vscode.WorkspaceEdit();
    if (table.kind === 'refused') {
      void vscode.window.showWarningMessage(table.message);
      return [edit];
    }
    for (const change of table.edits) {
      edit.additionalEdit.replace(document.uri, session.range(change.range), change.newText);
    }
    return [edit];
  }

  /** The server's answer for the text as it stands now; undefined if there is none, which has been shown then. */
  private async ask(
    session: Session,
    document: vscode.TextDocument,
    { start, end }: vscode.Range,
    clipboard: Clipboard,
    token: vscode.CancellationToken,
  ): Promise<PastedTable | undefined> {
    const place = ({ line, character }: vscode.Position): object => ({ line, character });
    const textDocument = { uri: session.uri(document) };
    const params = {
      textDocument,
      position: place(start),
      range: { start: place(start), end: place(end) },
      ...clipboard,
    };
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const table = await session.request<PastedTable>('gouji/pasteTable', params, token);
        if (table?.kind !== 'edits' || table.version === document.version) {
          return table;
        }
      }
      throw new Error(vscode.l10n.t('The text was changed meanwhile.'));
    } catch (error) {
      // VS Code then pastes the text itself, so nothing of the clipboard is lost.
      void vscode.window.showErrorMessage(vscode.l10n.t('The table was pasted as it is: {0}', messageOf(error)));
      return undefined;
    }
  }
}
