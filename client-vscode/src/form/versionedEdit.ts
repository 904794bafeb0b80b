import * as vscode from 'vscode';

/**
 * One edit of a document as it is now. VS Code refuses it if the text has become another by the time it arrives; the
 * label is what makes that sure: while the text editor has the focus, VS Code 1.100 shortens changes without one, and
 * then applies them to whatever version it finds.
 */
export function versionedEdit(
  document: vscode.TextDocument,
  changes: readonly vscode.TextEdit[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of changes) {
    edit.replace(document.uri, range, newText, { label: 'Gouji', needsConfirmation: false });
  }
  return edit;
}
