import type * as vscode from 'vscode';
import type { Supervisor } from '../server/supervisor';
import type { FormData } from './formData';

/** What a request needs to know of its document. */
export interface Asker {
  readonly document: vscode.TextDocument;
  /** There is a form to fill with the answer. */
  readonly isShown: boolean;
  /** The form of the text as it is now. */
  take(form: FormData): void;
}

/** Asks the server where the cells are, one request at a time, until the answer is one for the text as it is. */
export class FormRequest {
  private asking = false;
  private again = false;
  private answered = false;

  constructor(
    private readonly asker: Asker,
    private readonly supervisor: Supervisor,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  async ask(): Promise<void> {
    if (this.asking) {
      this.again = true;
      return;
    }
    const { document } = this.asker;
    this.asking = true;
    try {
      do {
        this.again = false;
        const session = await this.supervisor.ready();
        const form = await session?.request<FormData>('gouji/form', { textDocument: { uri: session.uri(document) } });
        if (form?.version === document.version) {
          this.answered = true;
          this.asker.take(form);
        } else if (session && (form !== undefined || !this.answered)) {
          // The text has changed in the meantime, or the server is only just hearing of it.
          this.again = this.asker.isShown;
          await new Promise((done) => setTimeout(done, form ? 5 : 100));
        }
      } while (this.again);
    } catch (error) {
      this.log.error(`gouji/form: ${String(error)}`);
    } finally {
      this.asking = false;
    }
  }
}
