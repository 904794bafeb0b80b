import { fieldOf, isFigureField } from './fields';

/** What happens on the page, said of fields. */
export interface PageEvents {
  entered(field: string): void;
  left(field: string): void;
  /** The mouse comes down in a figure's cell; true if that is dealt with. */
  pressed(field: string, event: MouseEvent): boolean;
  edited(field: string): void;
  composing(field: string | undefined): void;
  typed(field: string): void;
  key(event: KeyboardEvent): void;
  copy(event: ClipboardEvent): void;
  cut(event: ClipboardEvent): void;
  paste(event: ClipboardEvent, field: string): void;
}

/** Listens to everything that happens in `main`, and to keys and the clipboard wherever the focus is. */
export function listen(main: HTMLElement, events: PageEvents): void {
  let composing = false;
  const about = (event: Event, tell: (field: string) => void): void => {
    const field = fieldOf(event.target);
    if (field !== undefined) {
      tell(field);
    }
  };
  main.addEventListener('focusin', (event) => {
    about(event, (field) => {
      events.entered(field);
    });
  });
  main.addEventListener('focusout', (event) => {
    about(event, (field) => {
      composing = false;
      events.left(field);
    });
  });
  main.addEventListener('mousedown', (event) => {
    about(event, (field) => {
      if (isFigureField(event.target) && events.pressed(field, event)) {
        event.preventDefault();
      }
    });
  });
  main.addEventListener('dblclick', (event) => {
    about(event, (field) => {
      if (isFigureField(event.target)) {
        events.edited(field);
      }
    });
  });
  main.addEventListener('compositionstart', (event) => {
    composing = true;
    events.composing(fieldOf(event.target));
  });
  main.addEventListener('compositionend', (event) => {
    composing = false;
    events.composing(undefined);
    about(event, (field) => {
      events.typed(field);
    });
  });
  main.addEventListener('input', (event) => {
    about(event, (field) => {
      if (!composing && !('isComposing' in event && event.isComposing)) {
        events.typed(field);
      }
    });
  });
  main.addEventListener('paste', (event) => {
    about(event, (field) => {
      if (isFigureField(event.target)) {
        events.paste(event, field);
      }
    });
  });
  const keydown = (event: KeyboardEvent): void => {
    events.key(event);
  };
  document.addEventListener('keydown', keydown, { capture: true });
  document.addEventListener('copy', (event) => {
    events.copy(event);
  });
  document.addEventListener('cut', (event) => {
    events.cut(event);
  });
}
