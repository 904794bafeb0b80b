import type { Step } from '../grid';

/** What a key does in the form. */
export type KeyAction =
  | { readonly kind: 'tab' | 'finding'; readonly back: boolean }
  | { readonly kind: 'step'; readonly step: Step; readonly select: boolean }
  | {
      readonly kind:
        | 'undo'
        | 'redo'
        | 'edit'
        | 'back'
        | 'sum'
        | 'clear'
        | 'whole'
        | 'fix'
        | 'paragraph'
        | 'next'
        | 'offers'
        | 'zeros'
        | 'sums'
        | 'tools';
    };

export interface KeyPress {
  readonly key: string;
  /** The key on the board, whatever it writes together with Alt. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** A figure's cell, one line of words, or several. */
export type KeyPlace = 'figure' | 'line' | 'lines';

export interface KeyState {
  readonly place?: KeyPlace | undefined;
  /** Arrows move in the text of the cell. */
  readonly editing: boolean;
  /** The key belongs to an input method. */
  readonly composing: boolean;
}

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What to do with a key; undefined if it does what it does everywhere. */
export function keyAction(press: KeyPress, { place, editing, composing }: KeyState): KeyAction | undefined {
  const { key, shiftKey } = press;
  const control = press.ctrlKey || press.metaKey;
  const inCell = place === 'figure';
  if (composing || press.altKey) {
    return composing || control || !inCell ? undefined : withAlt(press);
  }
  if (key === 'F8' && !control) {
    return { kind: 'finding', back: shiftKey };
  }
  if (control) {
    return withControl(key.toLowerCase(), press, place, editing);
  }
  if (key === 'Tab' && place !== undefined) {
    return { kind: 'tab', back: shiftKey };
  }
  if (!inCell) {
    return key === 'Enter' && place !== undefined ? { kind: place === 'line' ? 'next' : 'paragraph' } : undefined;
  }
  const step = ARROWS[key];
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End';
  if (editing && sideways) {
    return undefined;
  }
  if (step !== undefined) {
    return { kind: 'step', step, select: shiftKey };
  }
  switch (key) {
    case 'Enter':
      return { kind: 'step', step: shiftKey ? 'up' : 'down', select: false };
    case 'Home':
      return { kind: 'step', step: 'first', select: shiftKey };
    case 'End':
      return { kind: 'step', step: 'last', select: shiftKey };
    case 'F2':
      return { kind: 'edit' };
    case 'Escape':
      return { kind: 'back' };
    case '=':
    case '＝':
      return { kind: 'sum' };
    case 'Delete':
      return editing ? undefined : { kind: 'clear' };
    default:
      return undefined;
  }
}

/** As in a spreadsheet, Alt and = adds up; the buttons of a table are reached as the tools of other editors are. */
function withAlt({ code }: KeyPress): KeyAction | undefined {
  switch (code) {
    case 'Digit0':
    case 'Numpad0':
      return { kind: 'zeros' };
    case 'Equal':
      return { kind: 'sums' };
    case 'F10':
      return { kind: 'tools' };
    default:
      return undefined;
  }
}

function withControl(
  key: string,
  press: KeyPress,
  place: KeyPlace | undefined,
  editing: boolean,
): KeyAction | undefined {
  const inCell = place === 'figure';
  switch (key) {
    case 'z':
      return { kind: press.shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case ' ':
      return place !== undefined && !inCell ? { kind: 'offers' } : undefined;
    case '.':
      return { kind: 'fix' };
    case 'a':
      return inCell && !editing ? { kind: 'whole' } : undefined;
    case 'home':
      return inCell ? { kind: 'step', step: 'top', select: press.shiftKey } : undefined;
    case 'end':
      return inCell ? { kind: 'step', step: 'bottom', select: press.shiftKey } : undefined;
    default:
      return undefined;
  }
}
