import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import {
  CloseAction,
  DidOpenTextDocumentNotification,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  type CodeAction,
  type Executable,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import { LANGUAGE, type ReportDocuments } from '../reports/reportDocuments';
import { commandLine, type Archive } from './commandLine';
import { reportsOnlyMiddleware, type ReportsOnlyMiddleware } from './reportsOnlyMiddleware';
import type { Java } from './javaSearch';
import { isNoAnswer, RequestFailure } from './requestFailure';
import { RestartLimit } from './restartLimit';
import { serverSettings, withServerSettings } from './settings';

/** Where the parts of the server lie in the extension. */
export interface Installation {
  readonly jar: string;
  readonly runtime: string;
}

export interface SessionEvents {
  /** The server is ready; it may be a new one. */
  ready(): void;
  /** The server ended and is started again. */
  restarting(): void;
  /** The server ended too often. */
  gaveUp(): void;
  /** Reports or organs of the open folders have changed. */
  collectionChanged(): void;
  /** The server has found this in a document. */
  found(uri: vscode.Uri, found: readonly vscode.Diagnostic[]): void;
}

/** One server process after the other, with the language client that speaks to it. */
export class Session {
  private readonly limit = new RestartLimit();
  private readonly client: LanguageClient;
  private readonly reportsOnly: ReportsOnlyMiddleware;

  constructor(
    java: Java,
    installation: Installation,
    documents: ReportDocuments,
    private readonly log: vscode.LogOutputChannel,
    private readonly events: SessionEvents,
  ) {
    this.reportsOnly = reportsOnlyMiddleware(
      (uri) => documents.hasUri(vscode.Uri.parse(uri).toString()) || uri.endsWith('/.gouji.json'),
    );
    const settings = vscode.workspace.getConfiguration('gouji');
    const line = commandLine(java, installation.jar, archiveOf(installation), settings.get('java.vmargs', ''));
    log.info(`${line.command} ${line.args.join(' ')}`);
    const server: Executable = {
      command: line.command,
      args: [...line.args],
      options: { cwd: path.dirname(installation.jar) },
    };
    this.client = new LanguageClient('gouji', 'Gouji', server, this.options());
    this.client.onNotification('gouji/collectionChanged', () => {
      events.collectionChanged();
    });
    this.client.onDidChangeState((change) => {
      if (change.newState === State.Running) {
        // Documents that became reports while it started; the middleware opens none twice.
        vscode.workspace.textDocuments
          .filter((document) => documents.has(document))
          .forEach((document) => void this.open(document));
        events.ready();
      }
    });
  }

  async start(): Promise<void> {
    await this.client.start();
  }

  async stop(): Promise<void> {
    await this.client.dispose(3000);
  }

  get isReady(): boolean {
    return this.client.state === State.Running;
  }

  /** The id of the server's process, for bug reports. */
  get processId(): number | undefined {
    return this.client.serverProcess?.pid;
  }

  /** Opens a document on the server that was not a report yet when the editor opened it. */
  async open(document: vscode.TextDocument): Promise<void> {
    if (this.isReady) {
      const feature = this.client.getFeature(DidOpenTextDocumentNotification.method);
      await feature.getProvider(document)?.send(document);
    }
  }

  /**
   * Sends a request. Undefined if the server has no answer, does not know the method, or nobody waits for the answer
   * any more; throws a {@link RequestFailure} if it could not answer.
   */
  async request<T>(method: string, params: object, token?: vscode.CancellationToken): Promise<T | undefined> {
    if (!this.isReady) {
      return undefined;
    }
    try {
      return (await this.client.sendRequest<T | null>(method, params, token)) ?? undefined;
    } catch (error) {
      if (isNoAnswer(error)) {
        this.log.debug(`${method}: ${String(error)}`);
        return undefined;
      }
      this.log.error(`${method}: ${String(error)}`);
      throw new RequestFailure(method, error);
    }
  }

  /** Runs a command of the server; throws a {@link RequestFailure} if the server refuses. */
  async execute(command: string, argument: object): Promise<void> {
    try {
      await this.client.sendRequest('workspace/executeCommand', { command, arguments: [argument] });
    } catch (error) {
      this.log.error(`${command}: ${String(error)}`);
      throw new RequestFailure(command, error);
    }
  }

  /** Tells the server something about a document. */
  async notify(method: string, document: vscode.TextDocument): Promise<void> {
    if (this.isReady) {
      await this.client.sendNotification(method, { textDocument: { uri: this.uri(document) } });
    }
  }

  /** The server's own fixes of one of its findings. */
  async fixes(document: vscode.TextDocument, finding: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
    const { code2ProtocolConverter: to, protocol2CodeConverter: from } = this.client;
    const actions = await this.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: this.uri(document) },
      range: to.asRange(finding.range),
      context: { diagnostics: [to.asDiagnostic(finding)], only: ['quickfix'] },
    });
    return Promise.all((actions ?? []).map((action) => from.asCodeAction(action)));
  }

  /** True if the server offers the command. */
  offers(command: string): boolean {
    return this.client.initializeResult?.capabilities.executeCommandProvider?.commands.includes(command) ?? false;
  }

  uri(document: vscode.TextDocument): string {
    return this.uriText(document.uri);
  }

  uriText(uri: vscode.Uri): string {
    return this.client.code2ProtocolConverter.asUri(uri);
  }

  range(range: import('vscode-languageclient/node').Range): vscode.Range {
    return this.client.protocol2CodeConverter.asRange(range);
  }

  private options(): LanguageClientOptions {
    const passes = this.reportsOnly.middleware;
    return {
      documentSelector: [{ language: LANGUAGE }, { language: 'markdown' }, { pattern: '**/.gouji.json' }],
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: {
        locale: vscode.workspace.getConfiguration('gouji').get<string>('language', 'zh-cn'),
        // The rule id of a finding links to the rule's page, a document that the server provides.
        rulePages: 'gouji-rule:/',
        settings: serverSettings(plain(vscode.workspace.getConfiguration('gouji'))),
      },
      middleware: {
        sendRequest: passes.sendRequest,
        sendNotification: (type, next, params) =>
          passes.sendNotification(
            type,
            next,
            withServerSettings(typeof type === 'string' ? type : type.method, params),
          ),
        // The outline of Markdown is VS Code's own; a second one beside it would list every heading twice.
        provideDocumentSymbols: (document, token, next) =>
          document.languageId === 'markdown' ? [] : next(document, token),
        provideDiagnostics: async (document, previous, token, next) => {
          const report = await next(document, previous, token);
          if (report && 'items' in report) {
            this.events.found(document instanceof vscode.Uri ? document : document.uri, report.items);
          }
          return report;
        },
        workspace: {
          configuration: async (params, token, next) => {
            const answer = await next(params, token);
            return Array.isArray(answer) ? answer.map(serverSettings) : answer;
          },
        },
      },
      errorHandler: {
        error: (_error, _message, count) => ({
          action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
          handled: true,
        }),
        closed: async () => {
          this.reportsOnly.reset();
          const wait = this.limit.next();
          if (wait === undefined) {
            this.events.gaveUp();
            return { action: CloseAction.DoNotRestart, handled: true };
          }
          this.log.warn(`The server ended; starting it again in ${wait} ms.`);
          this.events.restarting();
          await new Promise((resolve) => setTimeout(resolve, wait));
          return { action: CloseAction.Restart, handled: true };
        },
      },
    };
  }
}

/** The class data archive of a bundled runtime, if the package has one. */
function archiveOf(installation: Installation): Archive | undefined {
  try {
    const note = JSON.parse(fs.readFileSync(path.join(installation.runtime, 'gouji-archive.json'), 'utf8')) as {
      file: string;
      release: number;
      jarTime: number;
    };
    // The archive is valid only for a jar with this modification time, which is lost when a package is unpacked.
    fs.utimesSync(installation.jar, note.jarTime, note.jarTime);
    return { path: path.join(installation.runtime, note.file), release: note.release };
  } catch {
    return undefined;
  }
}

function plain(configuration: vscode.WorkspaceConfiguration): unknown {
  return JSON.parse(JSON.stringify(configuration));
}
