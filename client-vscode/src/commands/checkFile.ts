import * as vscode from 'vscode';
import type { Status } from '../server/protocol';
import type { Workbench } from './commands';

/** Has the server look at the text in front, whatever it looks like, and shows what it found. */
export async function checkFile({ attachments, supervisor }: Workbench): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a report first.'));
    return;
  }
  attachments.add(document);
  const session = await supervisor.ready();
  if (!session) {
    return;
  }
  const status = await session.ask<Status>('gouji/status', { textDocument: { uri: session.uri(document) } });
  if (status?.kind === 'other') {
    void vscode.window.showInformationMessage(vscode.l10n.t('This is no annual report: neither title nor parts of one were found.'));
    return;
  }
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}
