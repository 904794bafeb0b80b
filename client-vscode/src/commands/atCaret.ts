import * as vscode from 'vscode';
import type { Workbench } from './commands';

/** Inserts one of the three official tables. */
export async function insertTable(workbench: Workbench): Promise<void> {
  const tables: (vscode.QuickPickItem & { table: string })[] = [
    { label: vscode.l10n.t('Table of part two'), description: vscode.l10n.t('Information disclosed unasked'), table: 'T2' },
    { label: vscode.l10n.t('Table of part three'), description: vscode.l10n.t('Requests received and handled'), table: 'T3' },
    { label: vscode.l10n.t('Table of part four'), description: vscode.l10n.t('Reviews and lawsuits'), table: 'T4' },
  ];
  const choice = await vscode.window.showQuickPick(tables, { placeHolder: vscode.l10n.t('Which table?') });
  if (choice) {
    await atCaret(workbench, 'gouji.insertTable', { table: choice.table });
  }
}

/** Writes the table at the caret as the form prints it. */
export function normalizeTable(workbench: Workbench): Promise<void> {
  return atCaret(workbench, 'gouji.normalizeTable', {});
}

/** Computes the totals of the table at the caret from its other numbers. */
export function recomputeTotals(workbench: Workbench): Promise<void> {
  return atCaret(workbench, 'gouji.recompute', {});
}

async function atCaret(workbench: Workbench, command: string, argument: object): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return;
  }
  workbench.attachments.add(editor.document);
  const session = await workbench.supervisor.ready();
  if (!session) {
    return;
  }
  if (!session.offers(command)) {
    throw new Error(vscode.l10n.t('This server cannot do that.'));
  }
  const { line, character } = editor.selection.active;
  await session.execute(command, { uri: session.uri(editor.document), position: { line, character }, ...argument });
}
