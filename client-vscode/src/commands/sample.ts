import * as vscode from 'vscode';
import type { CommandContext } from './commandContext';

/** Opens a copy of the sample report with planted mistakes. */
export async function openSample({ extension }: CommandContext): Promise<void> {
  const file = vscode.Uri.joinPath(extension.extensionUri, 'samples', 'sample-2023-faulty.md');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}
