/** What one types into: a figure's cell, or lines of words. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** The field that an event is about. */
export function fieldOf(target: EventTarget | null): string | undefined {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    ? target.dataset['field']
    : undefined;
}

/** True for a cell of a table. */
export function isFigureField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset['field'] !== undefined;
}

/** Puts text into a field; a caret in words stays where it was among them. */
export function putText(field: Field, text: string, at: number | undefined): void {
  if (field.value === text) {
    return;
  }
  field.value = text;
  if (at !== undefined) {
    field.setSelectionRange(at, at);
  }
}

/** Selects all of a field, wherever the focus is: the browser's own `select()` takes the focus from whoever has it. */
export function selectAll(field: Field): void {
  field.setSelectionRange(0, field.value.length);
}
