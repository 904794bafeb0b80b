import * as path from 'node:path';
import * as vscode from 'vscode';
import { CaretPlaceItem } from './caretPlace';
import { CollectionView } from './collection/collectionView';
import { registerCommands } from './commands/commands';
import { FormEditors } from './form/formEditors';
import { PreviewPanels } from './preview/panels';
import { ReportDocuments } from './reports/reportDocuments';
import { RulePages } from './reports/rulePages';
import { Supervisor } from './server/supervisor';
import { StatusItems } from './status';
import { registerPaste } from './tables/paste';
import { CellMoves } from './tables/cellMoves';
import { WordReports } from './word/wordReports';

let supervisor: Supervisor | undefined;

/** Only looks at the open documents; the server starts when one is a report. */
export function activate(context: vscode.ExtensionContext): void {
  const begun = performance.now();
  const log = vscode.window.createOutputChannel('Gouji', { log: true });
  const documents = new ReportDocuments();
  const jar = path.join(context.extensionPath, 'server', 'gouji.jar');
  supervisor = new Supervisor(
    {
      jar,
      runtime: path.join(context.extensionPath, 'runtime'),
    },
    documents,
    log,
  );
  const previews = new PreviewPanels(context.extensionUri, supervisor, documents);
  const forms = new FormEditors(context.extensionUri, supervisor, documents, log);
  const moves = new CellMoves(documents);
  const pages = new RulePages(supervisor);
  const word = new WordReports(jar, supervisor, log);
  const collection = new CollectionView(supervisor, word);
  const parts = { supervisor, documents, previews, forms, moves, pages, word, collection, log };
  context.subscriptions.push(
    ...Object.values(parts),
    new StatusItems(supervisor, documents, forms),
    new CaretPlaceItem(supervisor, documents),
    registerPaste(supervisor, documents),
    ...registerCommands({ extension: context, ...parts }),
  );
  const first = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some((uri) => vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'gouji'))) {
      log.info(`First findings ${Math.round(performance.now() - begun)} ms after activation.`);
      first.dispose();
    }
  });
  context.subscriptions.push(first);
  documents.watch();
}

export async function deactivate(): Promise<void> {
  await supervisor?.stop();
}
