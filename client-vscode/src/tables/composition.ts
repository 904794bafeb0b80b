/** What to do about a typing command. */
export interface Handled {
  /** The text being composed, to be shown at the caret; empty when there is none any more. */
  readonly shown?: string;
  /** The command to run in the editor. */
  readonly passOn?: { readonly command: string; readonly argument: unknown };
}

/**
 * Follows an input method. Between start and end every command brings the whole composed text (not only what has
 * changed), so the last one is what counts.
 */
export class Composition {
  private composed: string | undefined;

  handle(command: string, argument: unknown): Handled {
    switch (command) {
      case 'compositionStart':
        this.composed = '';
        return { shown: '' };
      case 'compositionEnd': {
        const text = this.composed;
        this.composed = undefined;
        // One that had begun before typing was ordered is the editor's own.
        return text === undefined
          ? { passOn: { command, argument } }
          : { shown: '', ...(text === '' ? {} : { passOn: { command: 'type', argument: { text } } }) };
      }
      default:
        if (this.composed === undefined) {
          return { passOn: { command, argument } };
        }
        this.composed = (argument as { text?: string } | undefined)?.text ?? '';
        return { shown: this.composed };
    }
  }
}
