import * as vscode from 'vscode';
import type { RulePage } from '../server/protocol';
import type { Supervisor } from '../server/supervisor';

const SCHEME = 'gouji-rule';

/** VS Code's editor that shows Markdown as it is to be read; `package.json` makes it the one for these pages. */
const RENDERED = 'vscode.markdown.preview.editor';

/** The pages about the rules, out of the server, as documents `gouji-rule:/sum-row`. */
export class RulePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly listeners: vscode.Disposable[];

  constructor(private readonly supervisor: Supervisor) {
    this.listeners = [
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (document.uri.scheme === SCHEME && document.languageId !== 'markdown') {
          void vscode.languages.setTextDocumentLanguage(document, 'markdown');
        }
      }),
    ];
  }

  /** Opens the page of a rule as it is to be read. */
  async show(rule: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${rule}` });
    await vscode.commands.executeCommand('vscode.openWith', uri, RENDERED, vscode.ViewColumn.Beside);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const id = uri.path.slice(1);
    const session = await this.supervisor.ready();
    const page = await session?.request<RulePage>('gouji/rule', { id });
    return page?.markdown ?? vscode.l10n.t('There is no page about the rule {0}.', id);
  }

  dispose(): void {
    this.listeners.forEach((listener) => void listener.dispose());
  }
}
