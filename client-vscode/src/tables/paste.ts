import * as vscode from 'vscode';
import { LANGUAGE, type ReportDocuments } from '../reports/reportDocuments';
import type { PastedTable } from '../server/protocol';
import { messageOf } from '../server/requestFailure';
import type { Supervisor } from '../server/supervisor';
import { holdsTable } from './clipboardTable';

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('gouji', 'table');
const HTML = 'text/html';
const TEXT = 'text/plain';

/** A table out of Word, WPS, Excel or a web page becomes the standard table. */
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
    const html = await transfer.get(HTML)?.asString();
    const text = await transfer.get(TEXT)?.asString();
    if (!holdsTable(html, text)) {
      return [];
    }
    const session = await this.supervisor.ready();
    const table = await session
      ?.request<PastedTable>(
        'gouji/pasteTable',
        {
          textDocument: { uri: session.uri(document) },
          position: { line: range.start.line, character: range.start.character },
          html,
          text,
        },
        token,
      )
      .catch((error: unknown) => {
        // VS Code then pastes the text itself, so nothing of the clipboard is lost.
        void vscode.window.showErrorMessage(vscode.l10n.t('The table was pasted as it is: {0}', messageOf(error)));
        return undefined;
      });
    if (table?.kind === 'refused') {
      void vscode.window.showWarningMessage(table.message);
      return [];
    }
    if (!session || table?.kind !== 'edits') {
      return [];
    }
    const edit = new vscode.DocumentPasteEdit('', vscode.l10n.t('Paste as standard table'), KIND);
    edit.additionalEdit = new vscode.WorkspaceEdit();
    for (const change of table.edits) {
      edit.additionalEdit.replace(document.uri, session.range(change.range), change.newText);
    }
    return [edit];
  }
}
