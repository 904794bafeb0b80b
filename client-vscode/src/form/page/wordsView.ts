import type { OutlineEntry } from '../formData';
import type { Words } from '../words';
import { element } from './tableView';

/** Sentences of the report on the screen: a label, and lines to type in. */
export interface WordsView {
  readonly root: HTMLElement;
  readonly input: HTMLTextAreaElement;
}

/** Which entries of the outline are typed into. */
export function isWords({ lead }: OutlineEntry): boolean {
  return lead !== undefined;
}

/** True if a line break ends the field: titles and dates have one line. */
export function isOneLine({ kind }: OutlineEntry): boolean {
  return kind === 'title' || kind === 'organ' || kind === 'date';
}

/** What a field of words is called. */
export function nameOf({ kind, owner }: OutlineEntry, words: Words): string {
  switch (kind) {
    case 'title':
      return words.title;
    case 'opening':
      return words.opening;
    case 'organ':
      return words.organ;
    case 'date':
      return words.date;
    default:
      return owner ?? words.text;
  }
}

/** Builds the field. */
export function wordsView(entry: OutlineEntry, words: Words): WordsView {
  const root = element('div', { className: `words ${entry.kind}` });
  const input = element('textarea', { rows: 1, spellcheck: false, autocomplete: 'off', placeholder: words.todo });
  input.dataset['field'] = entry.id;
  input.setAttribute('aria-label', nameOf(entry, words));
  root.append(input);
  return { root, input };
}

/** A heading, or a comment of the text: nothing to type in. */
export function readOnly(entry: OutlineEntry): HTMLElement {
  switch (entry.kind) {
    case 'part':
      return element('h2', { className: 'part', textContent: entry.text, id: `heading-${entry.id}` });
    case 'subheading':
      return element('h3', { className: 'part', textContent: entry.text });
    default:
      return element('aside', { className: 'comment', textContent: entry.text });
  }
}
