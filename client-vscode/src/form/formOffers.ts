import * as vscode from 'vscode';
import type { Offer } from './formData';
import type { FormDocument } from './formDocument';
import { plainOf } from './snippet';

/** An item of the protocol's completion, as far as it is needed here. */
interface Item {
  readonly label: string;
  readonly detail?: string;
  readonly labelDetails?: { readonly description?: string };
  readonly insertText?: string;
  readonly insertTextFormat?: number;
  readonly textEdit?: { readonly newText: string; readonly range?: ItemRange; readonly replace?: ItemRange };
  readonly additionalTextEdits?: readonly { readonly newText: string; readonly range: ItemRange }[];
}

type ItemRange = import('vscode-languageclient/node').Range;

/** The completion of the text, as a list to choose from in a field of the form. */
export class FormOffers {
  private items: readonly Item[] = [];
  private version = -1;
  /** What a blank field was opened with. */
  private opened: { readonly field: string; readonly lead: string } | undefined;

  constructor(private readonly model: FormDocument) {}

  /** What may stand behind the first `at` characters of a field. */
  async at(field: string, at: number): Promise<Offer[]> {
    const { document } = this.model;
    await this.model.flush();
    const position = await this.open(field, at);
    const { session } = this.model;
    this.items = [];
    if (position && session) {
      this.version = document.version;
      const answer = await session.request<Item[] | { readonly items: Item[] }>('textDocument/completion', {
        textDocument: { uri: session.uri(document) },
        position: { line: position.line, character: position.character },
      });
      const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
      // Headings and tables are no words.
      this.items = items.filter((item) => item.textEdit !== undefined && !/^#|\n[|#]|\t/u.test(textOf(item)));
    }
    if (this.items.length === 0) {
      await this.close(field);
    }
    return this.items.map((item) => ({
      label: textOf(item),
      detail: item.detail ?? item.labelDetails?.description ?? '',
    }));
  }

  /** Puts what was chosen into the document; a blank field for which nothing was chosen stays as it was. */
  async take(field: string, offer: number): Promise<void> {
    const item = this.items[offer];
    const { document, session } = this.model;
    const range = item?.textEdit?.range ?? item?.textEdit?.replace;
    if (!item) {
      await this.close(field);
    }
    if (!item || !range || !session || document.version !== this.version) {
      return;
    }
    const others = item.additionalTextEdits ?? [];
    await this.model.applyOwn(field, [
      vscode.TextEdit.replace(session.range(range), textOf(item)),
      ...others.map((other) => vscode.TextEdit.replace(session.range(other.range), other.newText)),
    ]);
  }

  /** The place of the text behind the first `at` characters of a field; a blank one is opened there. */
  private async open(field: string, at: number): Promise<vscode.Position | undefined> {
    const { document } = this.model;
    const words = this.model.wordsAt(field);
    const range = this.model.rangeOf(field);
    this.opened = undefined;
    if (!words || !range) {
      return undefined;
    }
    if (!range.isEmpty) {
      return document.positionAt(document.offsetAt(range.start) + at);
    }
    if (words.lead !== '') {
      const range = this.range(words.start, words.end);
      if (!(await this.model.applyOwn(field, [vscode.TextEdit.replace(range, words.lead)]))) {
        return undefined;
      }
      this.opened = { field, lead: words.lead };
    }
    return document.positionAt(words.start + words.lead.length);
  }

  /** A field that was opened and stays blank is as it was. */
  private async close(field: string): Promise<void> {
    const { document } = this.model;
    const words = this.model.wordsAt(field);
    const { lead } = this.opened?.field === field ? this.opened : { lead: '' };
    this.opened = undefined;
    if (words && lead !== '' && this.model.rangeOf(field)?.isEmpty === true) {
      const range = this.range(words.start, words.start + lead.length);
      if (document.getText(range).replaceAll('\r', '') === lead.replaceAll('\r', '')) {
        await this.model.applyOwn(field, [vscode.TextEdit.delete(range)]);
      }
    }
  }

  private range(start: number, end: number): vscode.Range {
    const { document } = this.model;
    return new vscode.Range(document.positionAt(start), document.positionAt(end));
  }
}

function textOf({ textEdit, insertText, label, insertTextFormat }: Item): string {
  const text = textEdit?.newText ?? insertText ?? label;
  return insertTextFormat === 2 ? plainOf(text) : text;
}
