import * as path from 'node:path';
import * as vscode from 'vscode';
import { registerCommands } from './commands/commands';
import { PreviewPanels } from './preview/panels';
import { Attachments } from './reports/attachments';
import { RulePages } from './reports/rulePages';
import { Supervisor } from './server/supervisor';
import { StatusItems } from './status';
import { registerPaste } from './tables/paste';
import { CellMoves } from './tables/cellMoves';

let supervisor: Supervisor | undefined;

/** Cheap: looks at the open documents, and starts nothing unless one is a report. */
export function activate(context: vscode.ExtensionContext): void {
  const begun = performance.now();
  const log = vscode.window.createOutputChannel('Gouji', { log: true });
  const attachments = new Attachments();
  supervisor = new Supervisor(
    {
      jar: path.join(context.extensionPath, 'server', 'gouji.jar'),
      runtime: path.join(context.extensionPath, 'runtime'),
    },
    attachments,
    log,
  );
  const previews = new PreviewPanels(context.extensionUri, supervisor, attachments);
  const moves = new CellMoves(supervisor, attachments);
  const pages = new RulePages(supervisor);
  context.subscriptions.push(
    log,
    attachments,
    supervisor,
    previews,
    moves,
    pages,
    new StatusItems(supervisor, attachments),
    registerPaste(supervisor, attachments),
    ...registerCommands({ context, supervisor, attachments, previews, moves, pages, log }),
  );
  const first = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some((uri) => vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'gouji'))) {
      log.info(`First findings ${Math.round(performance.now() - begun)} ms after activation.`);
      first.dispose();
    }
  });
  context.subscriptions.push(first);
  attachments.watch();
}

export async function deactivate(): Promise<void> {
  await supervisor?.stop();
}
