import * as vscode from 'vscode';
import type { Status } from '../server/protocol';
import type { CommandContext } from './commandContext';

/** Has the server check the active document, whatever it looks like, and shows the findings. */
export async function checkFile({ documents, supervisor }: CommandContext): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a report first.'));
    return;
  }
  documents.add(document);
  const session = await supervisor.ready();
  if (!session) {
    return;
  }
  const status = await session.request<Status>('gouji/status', { textDocument: { uri: session.uri(document) } });
  if (status?.kind === 'other') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This is no annual report: neither title nor parts of one were found.'),
    );
    return;
  }
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}
