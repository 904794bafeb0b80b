import * as vscode from 'vscode';
import type { Workbench } from './commands';

/** Opens a copy of the sample that is full of planted mistakes; nobody can spoil the original. */
export async function openSample({ context }: Workbench): Promise<void> {
  const file = vscode.Uri.joinPath(context.extensionUri, 'samples', 'sample-2023-faulty.md');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}
