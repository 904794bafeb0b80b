import { difference } from './difference';

/** One step of a change of a text: `length` characters from `offset` on give way to `text`. */
export interface Change {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Where the content of a cell, or the words of a field, stand in a text, half-open. */
export interface CellPlace {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  /** What goes before the first words of a blank place. */
  readonly lead?: string;
}

/** The cells of one table and what stands between them. */
export interface TablePlaces {
  readonly notation: string;
  readonly cells: readonly CellPlace[];
}

/** Sentences of a report: lines and marks of tables are nothing but characters there. */
export const WORDS = 'words';

interface Slot {
  readonly lead: string;
  start: number;
  end: number;
  readonly notation: string;
  known: boolean;
}

/**
 * Where the cells of a form stand in a text that goes on changing. The server says it of one version; from there on
 * each change is followed, and a cell whose place a change leaves in doubt is unknown until the server speaks again.
 *
 * In rows with bars and tabs the place of a cell reaches from one to the next, blanks included.
 */
export class CellPlaces {
  private readonly slots = new Map<string, Slot>();

  /** What the server said of `text`. */
  reset(text: string, tables: readonly TablePlaces[]): void {
    this.slots.clear();
    for (const { notation, cells } of tables) {
      for (const { field, start, end, lead = '' } of cells) {
        const [from, to] = whole(text, start, end, notation);
        this.slots.set(field, { start: from, end: to, notation, lead, known: true });
      }
    }
  }

  has(field: string): boolean {
    return this.slots.has(field);
  }

  notationOf(field: string): string | undefined {
    return this.slots.get(field)?.notation;
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      for (const slot of this.slots.values()) {
        follow(slot, change);
      }
    }
  }

  /** What stands in every cell whose place is known. */
  texts(text: string): Record<string, string> {
    const texts: Record<string, string> = {};
    for (const [field, slot] of this.slots) {
      if (slot.known) {
        texts[field] = text.slice(slot.start, slot.end).trim().replaceAll('\r\n', '\n');
      }
    }
    return texts;
  }

  /** The cell in which a stretch of the text lies; one that only meets its ends counts. */
  at(start: number, end: number): string | undefined {
    for (const [field, slot] of this.slots) {
      if (slot.known && slot.start <= start && end <= slot.end) {
        return field;
      }
    }
    return undefined;
  }

  /** Where a cell stands in the text. */
  place(field: string): { readonly start: number; readonly end: number } | undefined {
    const slot = this.slots.get(field);
    return slot?.known === true ? slot : undefined;
  }

  /** What puts `content` into a cell of `text`; undefined while its place is unknown. */
  change(text: string, field: string, content: string): Change | undefined {
    const slot = this.slots.get(field);
    if (slot?.known !== true) {
      return undefined;
    }
    const written = text.slice(slot.start, slot.end);
    const old = written.trim();
    if (slot.notation === WORDS) {
      return words(slot, written, content);
    }
    if (slot.notation === 'pipe') {
      return { offset: slot.start, length: written.length, text: padded(written, old, content) };
    }
    const lead = old === '' ? Math.min(written.length, slot.notation === 'tab' ? 0 : 1) : written.indexOf(old);
    return { offset: slot.start + lead, length: old.length, text: content };
  }
}

/** Only what differs is replaced, so that the caret of the text stays where it is. */
function words({ start, lead }: Slot, written: string, content: string): Change {
  const old = written.trim();
  const wanted = old.includes('\r\n') ? content.replaceAll('\n', '\r\n') : content;
  if (old === '' || wanted === '') {
    return { offset: start, length: written.length, text: wanted === '' ? '' : lead + wanted };
  }
  const { from, length, text } = difference(old, wanted);
  return { offset: start + written.indexOf(old) + from, length, text };
}

/** A blank on either side; where a column was padded to a width it keeps it, as far as there is room. */
function padded(written: string, old: string, content: string): string {
  const lead = written.length - written.trimStart().length;
  const trail = written.length - written.trimEnd().length;
  const blanks = Math.max(2, written.length - content.length);
  const right = old !== '' && lead > 1 && trail <= 1;
  return right ? `${' '.repeat(blanks - 1)}${content} ` : ` ${content}${' '.repeat(blanks - 1)}`;
}

function whole(text: string, start: number, end: number, notation: string): [number, number] {
  if (notation !== 'pipe' && notation !== 'tab') {
    return [start, end];
  }
  let from = start;
  let to = end;
  while (from > 0 && !parts(text.charAt(from - 1), notation)) {
    from--;
  }
  while (to < text.length && !parts(text.charAt(to), notation)) {
    to++;
  }
  return [from, to];
}

/** True if the character parts cells, so that it can't be part of one. */
function parts(c: string, notation: string): boolean {
  return (
    notation !== WORDS &&
    (c === '\n' ||
      c === '\r' ||
      c === '\t' ||
      (notation === 'pipe' && c === '|') ||
      (notation === 'html' && (c === '<' || c === '>')))
  );
}

/** Cells never meet: at least one character parts them. What touches that one leaves the place in doubt. */
function follow(slot: Slot, { offset, length, text }: Change): void {
  const end = offset + length;
  const delta = text.length - length;
  if (end < slot.start) {
    slot.start += delta;
    slot.end += delta;
  } else if (offset > slot.end) {
    return;
  } else if (slot.start <= offset && end <= slot.end && !Array.from(text).some((c) => parts(c, slot.notation))) {
    slot.end += delta;
  } else {
    slot.known = false;
  }
}
