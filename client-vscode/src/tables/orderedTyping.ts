import * as vscode from 'vscode';
import { Composition, type Selected } from './composition';

/** The commands behind every character that is typed; those of input methods included. */
const TYPING = ['type', 'replacePreviousChar', 'compositionStart', 'compositionType', 'compositionEnd'] as const;
type Typing = (typeof TYPING)[number];

/** These extensions take over typing themselves; moves can't be ordered with it then. */
const OTHER_OWNERS = ['vscodevim.vim', 'asvetliakov.vscode-neovim', 'auiworks.amvim'];

/**
 * Keeps characters and moves in the order in which they were typed. A key that is bound to a command of an extension
 * takes a while to arrive there; characters typed after it would be inserted at once, where the caret still is. While
 * this is on, characters come the same way as the moves, and all wait in one queue.
 *
 * What an input method composes is inserted when it is finished, and shown at the caret until then: text that is being
 * composed can't follow a caret that moves.
 */
export class OrderedTyping implements vscode.Disposable {
  private readonly composing = vscode.window.createTextEditorDecorationType({});
  private readonly composition = new Composition(usesEditContext);
  private queue: Promise<unknown> = Promise.resolve();
  private registrations: vscode.Disposable[] = [];
  private readonly keys = new vscode.EventEmitter<void>();
  /** As the editor itself says: what is set here is not yet so when the next key is pressed there. */
  private selection: vscode.Selection | undefined;
  /** Whether that has been set since the last typing command. */
  private moved = true;
  private readonly listeners = [
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor === vscode.window.activeTextEditor) {
        this.selection = selections[0];
        this.moved = true;
      }
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      this.selection = editor?.selection;
      this.moved = true;
    }),
  ];

  /** A key has arrived here. */
  readonly onDidPress = this.keys.event;

  /** Turns it on or off. Does nothing if another extension handles typing. */
  set enabled(wanted: boolean) {
    if (!wanted) {
      this.unregister();
    } else if (this.registrations.length === 0 && !OTHER_OWNERS.some(isInstalled)) {
      try {
        for (const command of TYPING) {
          this.registrations.push(
            vscode.commands.registerCommand(command, (argument: unknown) => this.type(command, argument)),
          );
        }
      } catch {
        // Another extension has registered it.
        this.unregister();
      }
    }
  }

  /** Runs `step` when everything that was typed before is in the text. */
  run<T>(step: () => T | Thenable<T>): Promise<T> {
    this.keys.fire();
    const turn = this.queue.then(step);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  dispose(): void {
    this.unregister();
    this.listeners.forEach((listener) => void listener.dispose());
    this.keys.dispose();
    this.composing.dispose();
  }

  private async type(command: Typing, argument: unknown): Promise<void> {
    this.keys.fire();
    const { shown, passOn } = this.composition.handle(command, argument, this.selected());
    this.moved = false;
    if (shown !== undefined) {
      this.show(shown);
    }
    if (passOn) {
      await this.run(() => vscode.commands.executeCommand(`default:${passOn.command}`, passOn.argument));
    }
  }

  private selected(): Selected {
    const editor = vscode.window.activeTextEditor;
    const selection = this.selection ?? editor?.selection;
    const { moved } = this;
    if (!editor || !selection) {
      return { start: 0, end: 0, line: '', moved };
    }
    const { document } = editor;
    const { start } = selection;
    const end = start.character + document.offsetAt(selection.end) - document.offsetAt(start);
    const line = start.line < document.lineCount ? document.lineAt(start).text : '';
    return { start: start.character, end, line, moved };
  }

  private show(text: string): void {
    const editor = vscode.window.activeTextEditor;
    const after = { contentText: text, textDecoration: 'underline' };
    const at = editor && new vscode.Range(editor.selection.active, editor.selection.active);
    editor?.setDecorations(this.composing, at && text !== '' ? [{ range: at, renderOptions: { after } }] : []);
  }

  private unregister(): void {
    this.registrations.forEach((registration) => void registration.dispose());
    this.registrations = [];
  }
}

function isInstalled(id: string): boolean {
  return vscode.extensions.getExtension(id) !== undefined;
}

/** Whether VS Code reads keys from the browser's edit context; without one the setting is unknown. Its name has changed. */
function usesEditContext(): boolean {
  const settings = vscode.workspace.getConfiguration();
  return settings.get('editor.editContext', settings.get('editor.experimentalEditContextEnabled', false));
}
