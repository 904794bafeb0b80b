import type { FromPage, WordAction } from '../formData';
import type { Words } from '../words';
import type { BarContent } from './cellNotes';
import { button, element } from './tableView';

/**
 * What is said of the cell with the cursor: above the tables where it is, below them what is wrong there and what can
 * be done. Neither moves the tables.
 */
export class Bar {
  readonly top = element('header', { id: 'bar' });
  readonly bottom = element('footer', { id: 'dock' });
  private readonly where = element('strong', { id: 'where' });
  private readonly notes = element('div', { id: 'notes' });
  private readonly fixes = element('div', { id: 'fixes' });
  private readonly keys = element('span', { id: 'keys' });

  constructor(
    private readonly words: Words,
    private readonly send: (message: FromPage) => void,
    actions: { readonly open: () => void; readonly next: () => void },
  ) {
    this.where.setAttribute('aria-live', 'polite');
    this.notes.setAttribute('aria-live', 'polite');
    const tools = element('div', { className: 'tools' });
    tools.append(button(words.openText, actions.open), button(words.print, this.teller({ type: 'print' })));
    tools.append(...this.ofFile());
    this.top.append(this.where, tools);
    const line = element('div', { className: 'line' });
    line.append(this.keys, button(words.nextFinding, actions.next));
    this.bottom.append(this.notes, this.fixes, line);
  }

  show({ name, notes, words }: BarContent): void {
    const keys = words ? this.words.keysOfWords : this.words.keys;
    if (this.keys.textContent !== keys) {
      this.keys.textContent = keys;
    }
    if (this.where.textContent !== name) {
      this.where.textContent = name;
    }
    const text = JSON.stringify(notes);
    if (this.notes.dataset['shown'] !== text) {
      this.notes.dataset['shown'] = text;
      this.notes.replaceChildren(
        ...notes.map((note) => element('div', { className: `note ${note.kind}`, textContent: note.text })),
      );
    }
  }

  /** What can be done with the file of another program that the page shows, if it shows one. */
  private ofFile(): HTMLButtonElement[] {
    const { annotate, fixFile, draft } = this.words;
    const { fixed } = document.body.dataset;
    const into = [this.fileButton('annotate', annotate), this.fileButton('fix', fixFile)];
    return fixed === undefined ? [] : [...(fixed === 'word' ? into : []), this.fileButton('draft', draft)];
  }

  private fileButton(what: WordAction, text: string): HTMLButtonElement {
    const made = button(text, this.teller({ type: 'word', what }));
    made.classList.add('word');
    return made;
  }

  private teller(message: FromPage): () => void {
    return () => {
      this.send(message);
    };
  }

  showFixes(titles: readonly string[], apply: (title: string) => void): void {
    this.fixes.replaceChildren(
      ...titles.slice(0, 4).map((title) =>
        button(title, () => {
          apply(title);
        }),
      ),
    );
  }

  focusFix(): void {
    this.fixes.querySelector('button')?.focus();
  }
}
