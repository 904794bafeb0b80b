import * as vscode from 'vscode';
import { LANGUAGE, type Attachments } from '../reports/attachments';
import type { PastedTable } from '../server/protocol';
import type { Supervisor } from '../server/supervisor';
import { holdsTable } from './clipboardTable';

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append('gouji', 'table');
const HTML = 'text/html';
const TEXT = 'text/plain';

/** A table out of Word, WPS, Excel or a web page becomes the standard table. */
export function registerPaste(supervisor: Supervisor, attachments: Attachments): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    [{ language: LANGUAGE }, { language: 'markdown' }],
    new TablePaste(supervisor, attachments),
    { providedPasteEditKinds: [KIND], pasteMimeTypes: [HTML, TEXT] },
  );
}

class TablePaste implements vscode.DocumentPasteEditProvider {
  constructor(
    private readonly supervisor: Supervisor,
    private readonly attachments: Attachments,
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
    if (!wanted || !range || others.length > 0 || !this.attachments.has(document)) {
      return [];
    }
    const html = await transfer.get(HTML)?.asString();
    const text = await transfer.get(TEXT)?.asString();
    if (!holdsTable(html, text)) {
      return [];
    }
    const session = await this.supervisor.ready();
    const table = await session?.ask<PastedTable>(
      'gouji/pasteTable',
      {
        textDocument: { uri: session.uri(document) },
        position: { line: range.start.line, character: range.start.character },
        html,
        text,
      },
      token,
    );
    return table ? [new vscode.DocumentPasteEdit(table.text, vscode.l10n.t('Paste as standard table'), KIND)] : [];
  }
}
