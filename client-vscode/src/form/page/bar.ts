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

/** Above the tables: where the cursor is, what is wrong there, and what can be done. */
export class Bar {
  readonly root = element('header', { id: 'bar' });
  private readonly where = element('strong', { id: 'where' });
  private readonly notes = element('span', { id: 'notes' });
  private readonly fixes = element('span', { id: 'fixes' });

  constructor(words: Words, open: () => void, print: () => void) {
    this.where.setAttribute('aria-live', 'polite');
    this.notes.setAttribute('aria-live', 'polite');
    const line = element('div', { className: 'line' });
    line.append(this.where, this.notes, this.fixes);
    const tools = element('div', { className: 'tools' });
    tools.append(button(words.openText, open), button(words.print, print));
    const keys = element('div', { id: 'keys', textContent: words.keys });
    this.root.append(line, tools, keys);
  }

  show({ name, notes }: BarContent): void {
    if (this.where.textContent !== name) {
      this.where.textContent = name;
    }
    const text = JSON.stringify(notes);
    if (this.notes.dataset['shown'] !== text) {
      this.notes.dataset['shown'] = text;
      this.notes.replaceChildren(
        ...notes.map((note) => element('span', { className: `note ${note.kind}`, textContent: note.text })),
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
