import * as vscode from 'vscode';
import type { CommandContext } from './commandContext';

/** Opens a copy of the sample report with planted mistakes, or shows the one that is open. */
export async function openSample({ extension }: CommandContext): Promise<void> {
  const file = vscode.Uri.joinPath(extension.extensionUri, 'samples', 'sample-2023-faulty.md');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const [title = ''] = content.split('\n');
  const open = vscode.workspace.textDocuments.find(
    (document) => document.isUntitled && !document.isClosed && document.lineAt(0).text === title,
  );
  const document = open ?? (await vscode.workspace.openTextDocument({ language: 'markdown', content }));
  await vscode.window.showTextDocument(document);
}

/** Runs a command on the sample if its argument says so, as the buttons of the walkthrough do. */
export async function onSample(context: CommandContext, argument: unknown, run: () => unknown): Promise<void> {
  if (argument === 'sample') {
    await openSample(context);
  }
  await run();
}
