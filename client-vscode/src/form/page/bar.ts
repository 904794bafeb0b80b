import type { Words } from '../words';
import { button, element } from './tableView';

/** What is to be said of the cell with the cursor. */
export interface BarContent {
  readonly name: string;
  readonly notes: readonly {
    readonly text: string;
    readonly kind: 'error' | 'warning' | 'information' | 'hint' | 'off' | 'plain';
  }[];
}

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

  constructor(words: Words, open: () => void, print: () => void, next: () => void) {
    this.where.setAttribute('aria-live', 'polite');
    this.notes.setAttribute('aria-live', 'polite');
    const tools = element('div', { className: 'tools' });
    tools.append(button(words.openText, open), button(words.print, print));
    this.top.append(this.where, tools);
    const line = element('div', { className: 'line' });
    line.append(element('span', { id: 'keys', textContent: words.keys }), button(words.nextFinding, next));
    this.bottom.append(this.notes, this.fixes, line);
  }

  show({ name, notes }: BarContent): void {
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
