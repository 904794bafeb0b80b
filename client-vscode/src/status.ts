import * as vscode from 'vscode';
import type { FormEditors } from './form/formEditors';
import { LANGUAGE, type ReportDocuments } from './reports/reportDocuments';
import type { Origin } from './server/javaSearch';
import type { Status } from './server/protocol';
import { messageOf } from './server/requestFailure';
import type { Supervisor } from './server/supervisor';
import { summary } from './statusText';

/** Shows in the status bar how many sums of the active report hold, and which Java runs the server. */
export class StatusItems implements vscode.Disposable {
  private readonly sums: vscode.StatusBarItem;
  private readonly server: vscode.LanguageStatusItem;
  private readonly listeners: vscode.Disposable[];
  private pending: NodeJS.Timeout | undefined;

  constructor(
    private readonly supervisor: Supervisor,
    private readonly documents: ReportDocuments,
    private readonly forms: FormEditors,
  ) {
    this.sums = vscode.window.createStatusBarItem('gouji.sums', vscode.StatusBarAlignment.Right, 100);
    this.sums.name = vscode.l10n.t('Gouji: sums of the report');
    this.sums.command = 'gouji.check';
    this.server = vscode.languages.createLanguageStatusItem('gouji.server', [LANGUAGE, 'markdown']);
    this.server.name = vscode.l10n.t('Gouji server');
    this.listeners = [
      this.sums,
      this.server,
      supervisor.onDidChangeState(() => {
        this.soon(0);
      }),
      documents.onDidAdd(() => {
        this.soon(0);
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.soon(0);
      }),
      forms.onDidChangeActive(() => {
        this.soon(0);
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === this.forms.reportInFront) {
          this.soon(250);
        }
      }),
    ];
    this.soon(0);
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.listeners.forEach((listener) => void listener.dispose());
  }

  private soon(wait: number): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.update(), wait);
  }

  private async update(): Promise<void> {
    const document = this.forms.reportInFront;
    const attached = document !== undefined && this.documents.has(document);
    void vscode.commands.executeCommand('setContext', 'gouji.active', attached);
    this.showServer();
    if (!attached) {
      this.sums.hide();
      return;
    }
    switch (this.supervisor.state) {
      case 'no-java':
      case 'failed':
        this.sums.text = vscode.l10n.t('$(error) Gouji: not running');
        this.sums.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
        this.sums.command = 'gouji.server.restart';
        this.sums.tooltip = vscode.l10n.t('Restart Server');
        this.sums.show();
        return;
      case 'starting':
      case 'restarting':
        this.sums.text = vscode.l10n.t('$(loading~spin) Gouji');
        this.sums.backgroundColor = undefined;
        this.sums.show();
        return;
      default:
    }
    const session = this.supervisor.session;
    try {
      const textDocument = { uri: session?.uri(document) };
      const status = await session?.request<Status>('gouji/status', { textDocument });
      if (document !== this.forms.reportInFront) {
        return;
      }
      this.sums.text = summary(status, vscode.l10n.t);
      this.sums.tooltip = vscode.l10n.t(
        'Sums that hold and sums of this report, the form, the year. Click for the findings.',
      );
    } catch (error) {
      this.sums.text = vscode.l10n.t('$(warning) Gouji: no status');
      this.sums.tooltip = messageOf(error);
    }
    this.sums.backgroundColor = undefined;
    this.sums.command = 'gouji.check';
    this.sums.show();
  }

  private showServer(): void {
    const { java, state } = this.supervisor;
    this.server.severity =
      state === 'no-java' || state === 'failed'
        ? vscode.LanguageStatusSeverity.Error
        : vscode.LanguageStatusSeverity.Information;
    this.server.busy = state === 'starting' || state === 'restarting';
    this.server.text = java ? `Java ${java.version}` : vscode.l10n.t('Gouji: not running');
    this.server.detail = java ? originText(java.origin) : '';
    this.server.command = { command: 'gouji.server.info', title: vscode.l10n.t('Details') };
  }
}

function originText(origin: Origin): string {
  switch (origin) {
    case 'setting':
      return vscode.l10n.t('Gouji server, Java from the settings');
    case 'bundled':
      return vscode.l10n.t('Gouji server, Java of this extension');
    default:
      return vscode.l10n.t('Gouji server, Java from {0}', origin);
  }
}
