import * as vscode from 'vscode';

/** The scheme of the texts that the server has read from office documents. */
export const READ = 'gouji-read';

const ENDING = '.txt';

/** The text as read from a file: a read-only document that the server provides. */
export function textOf(file: vscode.Uri): vscode.Uri {
  return file.with({ scheme: READ, path: file.path + ENDING });
}

/** The file that a text was read from; any other document is its own. */
export function fileOfText(uri: vscode.Uri): vscode.Uri {
  return uri.scheme === READ ? uri.with({ scheme: 'file', path: uri.path.slice(0, -ENDING.length) }) : uri;
}
