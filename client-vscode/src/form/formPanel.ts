import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import type { Finding, FormData, FromPage, Texts, ToPage } from './formData';
import type { FormDocument, FormListener } from './formDocument';
import { FormOffers } from './formOffers';
import { webviewPage } from '../html/webviewPage';
import { TextNews } from './textNews';
import { versionedEdit } from './versionedEdit';
import { fileOfText, READ } from '../word/readText';
import { isWritable } from '../word/wordFindings';
import { words } from './words';

/** What a form asks of the rest of the extension. */
export interface FormActions {
  print(document: vscode.TextDocument): Promise<void>;
  failed(what: string, error: unknown): void;
}

/** One form on the screen: carries messages between its page and the document. */
export class FormPanel implements FormListener {
  private readonly listeners: vscode.Disposable[];
  private readonly numbers = new Map<string, { number: number; text: string }>();
  private readonly news = new TextNews();
  private found: readonly Finding[] | undefined;
  private readonly offers: FormOffers;
  private lost: readonly string[] = [];

  constructor(
    readonly panel: vscode.WebviewPanel,
    private readonly model: FormDocument,
    extension: vscode.Uri,
    private readonly actions: FormActions,
  ) {
    const { webview } = panel;
    this.offers = new FormOffers(model);
    const media = vscode.Uri.joinPath(extension, 'media');
    webview.options = { enableScripts: true, localResourceRoots: [media] };
    this.listeners = [
      model.add(this),
      webview.onDidReceiveMessage((message: FromPage) => void this.heard(message)),
      vscode.window.onDidChangeTextEditorSelection((event) => {
        const caret = event.selections[0]?.active;
        const field =
          event.textEditor.document === model.document && caret !== undefined ? model.fieldAt(caret) : undefined;
        if (field !== undefined) {
          this.send({ type: 'caret', field });
        }
      }),
    ];
    webview.html = webviewPage({
      nonce: randomBytes(16).toString('base64'),
      source: webview.cspSource,
      script: webview.asWebviewUri(vscode.Uri.joinPath(media, 'form.js')).toString(),
      styles: ['form.css', 'form-words.css', 'form-tables.css'].map((name) =>
        webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString(),
      ),
      data: { words: JSON.stringify(words()), ...this.fixedAs() },
    });
  }

  dispose(): void {
    this.listeners.forEach((listener) => void listener.dispose());
  }

  formChanged(form: FormData, texts: Texts): void {
    this.news.reset(texts);
    this.found = undefined;
    this.send({ type: 'form', form, texts, lost: this.lost });
  }

  textsChanged(texts: Texts): void {
    this.sendTexts(texts, {});
  }

  findingsChanged(findings: readonly Finding[]): void {
    if (!isDeepStrictEqual(findings, this.found)) {
      this.found = findings;
      this.send({ type: 'findings', findings });
    }
  }

  homeless(fields: readonly string[]): void {
    this.lost = fields;
    this.send({ type: 'homeless', fields });
  }

  written(texts: ReadonlyMap<string, string>): void {
    const written: Record<string, number> = {};
    for (const [field, text] of texts) {
      const last = this.numbers.get(field);
      if (last?.text === text) {
        written[field] = last.number;
      }
    }
    this.sendTexts(this.model.texts(), written);
  }

  /** Puts the cursor of the page there. */
  show(field: string): void {
    this.send({ type: 'caret', field });
  }

  /** A page that comes back into view goes where the text's caret is, if the text is in front. */
  private followText(): void {
    const editor = vscode.window.activeTextEditor;
    const field = editor?.document === this.model.document ? this.model.fieldAt(editor.selection.active) : undefined;
    if (field !== undefined) {
      this.show(field);
    }
  }

  private sendTexts(texts: Texts, written: Readonly<Record<string, number>>): void {
    const changed = this.news.of(texts);
    if (Object.keys(changed).length > 0 || Object.keys(written).length > 0) {
      this.send({ type: 'texts', texts: changed, written });
    }
  }

  private send(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private async heard(message: FromPage): Promise<void> {
    try {
      await this.handle(message);
    } catch (error) {
      this.actions.failed(message.type, error);
    }
  }

  /** The text was read from a file of another program, and is not written. */
  private get fixed(): boolean {
    return this.model.document.uri.scheme === READ;
  }

  /** What the page is told of a text that can't be typed into: whether the file can be written into all the same. */
  private fixedAs(): { fixed?: string } {
    return this.fixed ? { fixed: isWritable(fileOfText(this.model.document.uri).path) ? 'word' : 'read' } : {};
  }

  private async handle(message: FromPage): Promise<void> {
    if (this.fixed && !['ready', 'open', 'print', 'word'].includes(message.type)) {
      return;
    }
    switch (message.type) {
      case 'ready':
        this.model.tell(this);
        this.followText();
        break;
      case 'typed':
        for (const [field, text] of Object.entries(message.texts)) {
          this.numbers.set(field, { number: message.number, text });
        }
        this.model.typed(message.texts);
        break;
      case 'left':
        await this.model.left();
        break;
      case 'undo':
      case 'redo':
        await this.model.step(message.type);
        break;
      case 'offers': {
        const offers = await this.offers.at(message.field, message.at);
        this.send({ type: 'offers', field: message.field, offers });
        break;
      }
      case 'take':
        await this.offers.take(message.field, message.offer);
        break;
      case 'fixes':
        this.send({ type: 'fixes', finding: message.finding, titles: await this.titles(message.finding) });
        break;
      case 'fix':
        await this.fix(message.finding, message.title);
        break;
      case 'open':
        await this.open(message);
        break;
      case 'normalize':
        await this.command('gouji.normalizeTable', message.table, {});
        break;
      case 'insert':
        await this.command('gouji.insertTable', message.table, { table: message.table });
        break;
      case 'print':
        await this.model.flush();
        await this.actions.print(this.model.document);
        break;
      case 'word':
        if (this.fixed) {
          await vscode.commands.executeCommand(`gouji.word.${message.what}`, fileOfText(this.model.document.uri));
        }
        break;
    }
  }

  private async fixes(finding: number): Promise<vscode.CodeAction[]> {
    const diagnostic = this.model.found.diagnostic(finding);
    const actions = diagnostic && (await this.model.session?.fixes(this.model.document, diagnostic));
    // What only silences a finding says nothing of being preferred; here it is about mending.
    const mending = (actions ?? []).filter(({ isPreferred }) => isPreferred !== undefined);
    return mending.sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false));
  }

  private async titles(finding: number): Promise<string[]> {
    return (await this.fixes(finding)).map(({ title }) => title);
  }

  /** Asks again and applies at once, so that the fix is one for the text as it is now. */
  private async fix(finding: number, title: string): Promise<void> {
    const { document } = this.model;
    await this.model.flush();
    const { version } = document;
    const action = (await this.fixes(finding)).find((offered) => offered.title === title);
    if (document.version !== version) {
      await this.fix(finding, title);
      return;
    }
    if (action?.edit) {
      await vscode.workspace.applyEdit(versionedEdit(document, action.edit.get(document.uri)));
    }
    if (action?.command) {
      const { command, arguments: given = [] } = action.command;
      await vscode.commands.executeCommand(command, ...(given as unknown[]));
    }
  }

  private async open({ finding, field }: { finding?: number; field?: string }): Promise<void> {
    const range =
      finding === undefined
        ? field === undefined
          ? undefined
          : this.model.rangeOf(field)
        : this.model.found.diagnostic(finding)?.range;
    const { document } = this.model;
    const column = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    await vscode.window.showTextDocument(document, {
      viewColumn: column ?? vscode.ViewColumn.Beside,
      ...(range ? { selection: range } : {}),
    });
  }

  private async command(command: string, id: string, more: object): Promise<void> {
    await this.model.flush();
    const table = this.model.table(id);
    const position = table?.place?.start ?? table?.insertAt;
    const { session } = this.model;
    if (position && session?.offers(command) === true) {
      await session.execute(command, { uri: session.uri(this.model.document), position, ...more });
    }
  }
}
