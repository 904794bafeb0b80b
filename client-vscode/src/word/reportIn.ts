import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Session } from '../server/session';
import type { FileAnswer, FileReport } from './wordFindings';

/** What the server says of the report in a file; undefined, and the reason shown, if there is none that can be read. */
export async function reportIn(session: Session, file: vscode.Uri): Promise<FileReport | undefined> {
  const answer = await session.request<FileAnswer>('gouji/checkFile', { uri: session.uriText(file) });
  if (!answer || answer.kind === 'report') {
    return answer;
  }
  const why =
    answer.kind === 'refused'
      ? answer.message
      : vscode.l10n.t('This is no annual report: neither title nor parts of one were found.');
  void vscode.window.showWarningMessage(`${path.basename(file.fsPath)}: ${why}`);
  return undefined;
}
