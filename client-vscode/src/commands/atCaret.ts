import { tables } from 'gouji:project-facts';
import * as vscode from 'vscode';
import type { CommandContext } from './commandContext';

/** Inserts one of the three official tables. */
export async function insertTable(context: CommandContext): Promise<void> {
  const items = tables.map(({ id, name, section, heading }) => ({
    label: vscode.l10n.t('Table of part {0} ({1})', section, name),
    description: heading,
    table: id,
  }));
  const choice = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which table?') });
  if (choice) {
    await atCaret(context, 'gouji.insertTable', { table: choice.table });
  }
}

/** Writes the table at the caret as the form prints it. */
export function normalizeTable(context: CommandContext): Promise<void> {
  return atCaret(context, 'gouji.normalizeTable', {});
}

/** Computes the totals of the table at the caret from its other numbers. */
export function recomputeTotals(context: CommandContext): Promise<void> {
  return atCaret(context, 'gouji.recompute', {});
}

async function atCaret(context: CommandContext, command: string, argument: object): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return;
  }
  context.documents.add(editor.document);
  const session = await context.supervisor.ready();
  if (!session) {
    return;
  }
  if (!session.offers(command)) {
    throw new Error(vscode.l10n.t('This server cannot do that.'));
  }
  const { line, character } = editor.selection.active;
  await session.execute(command, { uri: session.uri(editor.document), position: { line, character }, ...argument });
}
