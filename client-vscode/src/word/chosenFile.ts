import * as vscode from 'vscode';
import { ENDINGS, isReadable } from './wordFindings';

/** The file that a command is about: the one in the Explorer, or one that is asked for. */
export async function fileOf(on: unknown): Promise<vscode.Uri | undefined> {
  if (on instanceof vscode.Uri && isReadable(on.path)) {
    return on;
  }
  const [chosen] =
    (await vscode.window.showOpenDialog({
      filters: { Word: ENDINGS },
    })) ?? [];
  return chosen;
}
