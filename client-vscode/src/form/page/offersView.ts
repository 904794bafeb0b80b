import type { Offer } from '../formData';
import type { Words } from '../words';
import type { Field } from './fields';
import { element } from './tableView';

/** A list of what may stand in a field, under it; arrows choose, Enter takes, Escape closes. */
export class OffersView {
  private readonly list = element('ul', { id: 'offers' });
  private field: string | undefined;
  private at = 0;

  constructor(
    words: Words,
    private readonly chosen: (field: string, offer: number | undefined, stay: boolean) => void,
  ) {
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', words.offers);
  }

  show(field: string, input: Field, offers: readonly Offer[]): void {
    this.hide();
    if (offers.length === 0) {
      return;
    }
    this.field = field;
    this.list.replaceChildren(
      ...offers.map(({ label, detail }, index) => {
        const item = element('li', { id: `offer-${index}` });
        item.setAttribute('role', 'option');
        item.append(
          element('span', { className: 'message', textContent: label }),
          element('span', { className: 'place', textContent: detail }),
        );
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          this.take(index);
        });
        return item;
      }),
    );
    input.after(this.list);
    input.setAttribute('aria-controls', 'offers');
    this.mark(0);
  }

  /** The cursor goes elsewhere: nothing was chosen. */
  leave(): void {
    const { field } = this;
    this.hide();
    if (field !== undefined) {
      this.chosen(field, undefined, false);
    }
  }

  private hide(): void {
    this.field = undefined;
    const input = this.list.previousElementSibling;
    input?.removeAttribute('aria-controls');
    input?.removeAttribute('aria-activedescendant');
    this.list.remove();
  }

  /** True if the key was for the list. */
  key({ key, isComposing }: KeyboardEvent): boolean {
    if (this.field === undefined || isComposing) {
      return false;
    }
    switch (key) {
      case 'ArrowDown':
        this.mark(this.at + 1);
        return true;
      case 'ArrowUp':
        this.mark(this.at - 1);
        return true;
      case 'Enter':
        this.take(this.at);
        return true;
      case 'Escape':
        this.take(undefined);
        return true;
      default:
        if (key.length === 1) {
          this.leave();
        }
        return false;
    }
  }

  private take(offer: number | undefined): void {
    const { field } = this;
    this.hide();
    if (field !== undefined) {
      this.chosen(field, offer, true);
    }
  }

  private mark(at: number): void {
    const items = [...this.list.children];
    this.at = (at + items.length) % items.length;
    items.forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === this.at));
    });
    this.list.previousElementSibling?.setAttribute('aria-activedescendant', `offer-${this.at}`);
    items[this.at]?.scrollIntoView({ block: 'nearest' });
  }
}
