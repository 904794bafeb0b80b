import * as vscode from 'vscode';
import type { ReportDocuments } from '../reports/reportDocuments';
import { findJava, OLDEST, type Java, type Search } from './javaSearch';
import { localSystem } from './localSystem';
import type { Installation, Session } from './session';

/** Free builds of Java for every system that VS Code runs on. */
const JAVA_DOWNLOAD = 'https://adoptium.net/';

export type ServerState = 'off' | 'starting' | 'ready' | 'restarting' | 'no-java' | 'failed';

/** What the server finds in a document. */
export interface Found {
  readonly uri: vscode.Uri;
  readonly found: readonly vscode.Diagnostic[];
}

/** Starts the server when a report is open and stops it when none is left. Shows each error once. */
export class Supervisor implements vscode.Disposable {
  private current: Session | undefined;
  private starting: Promise<void> | undefined;
  private idle: NodeJS.Timeout | undefined;
  private search: Search | undefined;
  private mode: ServerState = 'off';
  private readonly changed = new vscode.EventEmitter<ServerState>();
  private readonly found = new vscode.EventEmitter<Found>();
  private readonly collection = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable[];

  /** The server has answered what it finds in a document. */
  readonly onDidFind = this.found.event;

  /** Reports or organs of the open folders have changed; told to whoever has asked for them. */
  readonly onDidChangeCollection = this.collection.event;

  /** The server's state has changed. */
  readonly onDidChangeState = this.changed.event;

  constructor(
    private readonly installation: Installation,
    private readonly documents: ReportDocuments,
    private readonly log: vscode.LogOutputChannel,
    private readonly patience = 10 * 60_000,
  ) {
    this.listeners = [
      this.changed,
      this.found,
      this.collection,
      documents.onDidAdd((document) => void this.attached(document)),
      vscode.workspace.onDidCloseTextDocument(() => {
        this.stopWhenIdle();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (['gouji.java', 'gouji.language'].some((key) => event.affectsConfiguration(key)) && this.mode !== 'off') {
          void this.restart();
        }
      }),
    ];
  }

  get state(): ServerState {
    return this.mode;
  }

  /** The Java that runs the server, or would. */
  get java(): Java | undefined {
    return this.search?.java;
  }

  /** Where Java was looked for. */
  get lastSearch(): Search | undefined {
    return this.search;
  }

  /** The server if it is ready. */
  get session(): Session | undefined {
    return this.current?.isReady ? this.current : undefined;
  }

  /** The server, started if necessary; undefined if it can't be started, which has been shown to the user then. */
  async ready(): Promise<Session | undefined> {
    await this.start();
    return this.session;
  }

  async start(): Promise<void> {
    this.starting ??= this.launch().finally(() => {
      this.starting = undefined;
    });
    await this.starting;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const session = this.current;
    this.current = undefined;
    this.enter('off');
    await session?.stop().catch((error: unknown) => {
      this.log.warn(String(error));
    });
  }

  dispose(): void {
    clearTimeout(this.idle);
    this.listeners.forEach((listener) => void listener.dispose());
  }

  private async attached(document: vscode.TextDocument): Promise<void> {
    clearTimeout(this.idle);
    if (this.session) {
      await this.session.open(document);
    } else if (this.mode === 'off') {
      await this.start();
    }
  }

  /** Keeps no Java process running when no report has been open for a while. */
  private stopWhenIdle(): void {
    clearTimeout(this.idle);
    if (this.current && this.documents.isEmpty) {
      this.idle = setTimeout(() => void this.stop(), this.patience);
    }
  }

  private async launch(): Promise<void> {
    if (this.current) {
      return;
    }
    this.enter('starting');
    const setting = vscode.workspace.getConfiguration('gouji').get<string | null>('java.home') ?? '';
    this.search = await findJava(setting, this.installation.runtime, localSystem);
    this.search.misses.forEach((miss) => {
      this.log.warn(`Java (${miss.origin}): ${miss.place}: ${miss.why} ${miss.version ?? ''}`);
    });
    const java = this.search.java;
    if (!java) {
      this.enter('no-java');
      void this.complain(
        vscode.l10n.t(
          'Gouji needs Java {0} or newer and found none. Install one ({1}), name its folder in the settings, or install the package of Gouji for this computer, gouji-…-{2}.vsix, which brings its own.',
          OLDEST,
          JAVA_DOWNLOAD,
          `${process.platform}-${process.arch}`,
        ),
        vscode.Uri.parse(JAVA_DOWNLOAD),
      );
      return;
    }
    this.log.info(`Java ${java.version} (${java.origin}): ${java.executable}`);
    const { Session } = await import('./session.js');
    const session = new Session(java, this.installation, this.documents, this.log, {
      ready: () => {
        this.enter('ready');
      },
      collectionChanged: () => {
        this.collection.fire();
      },
      restarting: () => {
        this.enter('restarting');
      },
      found: (uri, found) => {
        this.found.fire({ uri, found });
      },
      gaveUp: () => {
        this.enter('failed');
        void this.complain(vscode.l10n.t('The Gouji server ended several times and is not started again.'));
      },
    });
    this.current = session;
    try {
      await session.start();
    } catch (error) {
      this.log.error(String(error));
      this.enter('failed');
      void this.complain(vscode.l10n.t('The Gouji server did not start: {0}', String(error)));
    }
  }

  private enter(state: ServerState): void {
    this.mode = state;
    this.changed.fire(state);
  }

  private async complain(message: string, download?: vscode.Uri): Promise<void> {
    const settings = vscode.l10n.t('Open Settings');
    const restart = vscode.l10n.t('Restart Server');
    const show = vscode.l10n.t('Show Log');
    const get = vscode.l10n.t('Get Java');
    const offers = [...(download ? [get] : []), settings, restart, show];
    const choice = await vscode.window.showErrorMessage(message, ...offers);
    if (download && choice === get) {
      await vscode.env.openExternal(download);
    }
    if (choice === settings) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'gouji.java');
    } else if (choice === restart) {
      await this.restart();
    } else if (choice === show) {
      this.log.show();
    }
  }
}
