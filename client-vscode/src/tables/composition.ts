/** What to do about a typing command. */
export interface Handled {
  /** The text being composed, to be shown at the caret; empty when there is none any more. */
  readonly shown?: string;
  /** The command to run in the editor. */
  readonly passOn?: { readonly command: string; readonly argument: unknown };
}

/** What the editor had selected when it sent a command: UTF-16 columns of `line`, half-open; a caret is empty. */
export interface Selected {
  readonly start: number;
  readonly end: number;
  readonly line: string;
  /** Whether the selection has been set since the command before, by whatever it was. */
  readonly moved: boolean;
}

/** How many characters around the caret a command puts its text in place of. */
interface Replaced {
  readonly before: number;
  readonly behind: number;
}

/** What is known of a composition that is under way. */
interface Composed {
  /** What was selected when it began: the composed text stands at its start. */
  readonly from: Selected;
  readonly text: string;
  /** What the first command replaced: an input method may take up text that is already there. */
  readonly first: Replaced | undefined;
}

/**
 * Follows an input method. Between start and end every command brings the whole composed text (not only what has
 * changed), so the last one is what counts.
 *
 * Nothing of it reaches the text before its end, so that the editor and the input method disagree about the line, and
 * keys that were typed before may still move the caret. Where the browser has an edit context, VS Code describes each
 * change of the composed text as a change around a selection, and brings along what it believes to stand between the
 * two: that is taken off again here. Which selection that is:
 *
 * - the document's, if that has been set since the command before (older versions: always);
 * - otherwise the input method's own, which lies in the composed text, so that nothing is brought along.
 *
 * What is brought along can't be told by its characters: those of keys that were pressed but are not in the document
 * yet are among them. It is told by its length.
 */
export class Composition {
  /** Whether this is an older version: it was seen to describe a change around a selection that had not been set. */
  private alwaysDocument = false;
  private composed: Composed | undefined;
  private readonly browser = new BrowserText();

  /** @param editContext whether the browser's edit context is used; a text area describes nothing but the composed text */
  constructor(private readonly editContext: () => boolean) {}

  handle(command: string, argument: unknown, selected: Selected): Handled {
    this.browser.see(selected);
    switch (command) {
      case 'compositionStart':
        this.composed = { from: selected, text: '', first: undefined };
        this.alwaysDocument = false;
        return { shown: '' };
      case 'compositionEnd': {
        const { composed } = this;
        this.composed = undefined;
        this.browser.takeSelection();
        // One that had begun before typing was ordered is the editor's own.
        return composed ? { shown: '', ...insert(composed) } : { passOn: { command, argument } };
      }
      default: {
        const given = (argument as { text?: string } | undefined)?.text ?? '';
        if (this.composed === undefined) {
          this.browser.type(given.length, selected);
          return { passOn: { command, argument } };
        }
        const { from, text: before, first } = this.composed;
        const replaced = replacedBy(argument);
        const text =
          first && this.editContext() ? this.composedIn(given, replaced, before.length, from, selected) : given;
        this.browser.put(text.length, first ? before.length : from.end - from.start, from.start);
        this.composed = { from, text, first: first ?? replaced };
        return { shown: text };
      }
    }
  }

  /** The composed text in `given`, which may bring more; `length` is that of the composed text before. */
  private composedIn(
    given: string,
    { before, behind }: Replaced,
    length: number,
    from: Selected,
    selected: Selected,
  ): string {
    const { start, end, line } = selected;
    // What is replaced begins before the selection, ends behind it, or lies in it.
    const place = before > 0 ? start - before : behind > 0 ? end + behind - length : from.start;
    const document = before === Math.max(0, start - place) && behind === Math.max(0, place + length - end);
    const inside = before + behind === length;
    if (!document || (inside && !selected.moved && !this.alwaysDocument)) {
      return given;
    }
    this.alwaysDocument ||= !inside && !selected.moved;
    return withoutNeighbours(given, length, place, selected, this.alwaysDocument ? line.length : this.browser.length);
  }
}

/**
 * How long the browser's text is. Where the document's line changes, VS Code puts it in place of as many characters as
 * the line had before; what has been typed on top of that is left over behind it.
 */
class BrowserText {
  private line = '';
  /** Whether its selection is that of the document, and not the caret behind what was typed last. */
  private selectsAsDocument = true;
  length = 0;

  see({ line, moved }: Selected): void {
    if (line !== this.line) {
      this.length = line.length + Math.max(0, this.length - this.line.length);
      this.line = line;
    }
    this.selectsAsDocument ||= moved;
  }

  takeSelection(): void {
    this.selectsAsDocument = true;
  }

  type(added: number, { start, end }: Selected): void {
    this.put(added, this.selectsAsDocument ? end - start : 0, start);
    this.selectsAsDocument = false;
  }

  /** `added` characters in place of `removed` ones, which begin at `place`. */
  put(added: number, removed: number, place = 0): void {
    this.length += added - Math.min(removed, Math.max(0, this.length - place));
  }
}

function insert({ text, first }: Composed): Handled {
  if (text === '') {
    return {};
  }
  return first && (first.before > 0 || first.behind > 0)
    ? {
        passOn: {
          command: 'compositionType',
          argument: {
            text,
            replacePrevCharCnt: first.before,
            replaceNextCharCnt: first.behind,
            positionDelta: 0,
          },
        },
      }
    : { passOn: { command: 'type', argument: { text } } };
}

function replacedBy(argument: unknown): Replaced {
  const { replaceCharCnt, replacePrevCharCnt, replaceNextCharCnt } = (argument ?? {}) as Record<
    string,
    number | undefined
  >;
  return { before: replacePrevCharCnt ?? replaceCharCnt ?? 0, behind: replaceNextCharCnt ?? 0 };
}

/**
 * `given` without what stands between the document's selection and `length` characters at `place`. How much that is
 * depends on how long the browser's text has become by the change, for it may end before the one or the other.
 */
function withoutNeighbours(
  given: string,
  length: number,
  place: number,
  { start, end }: Selected,
  browser: number,
): string {
  const rest = browser - Math.min(length, Math.max(0, browser - place));
  for (let composed = 0; composed <= given.length; composed++) {
    const before = Math.max(0, Math.min(place, rest + composed) - start);
    const behind = Math.max(0, Math.min(end, rest + composed) - place - length);
    if (before + composed + behind === given.length) {
      return given.slice(before, before + composed);
    }
  }
  return given.slice(Math.max(0, place - start), given.length - Math.max(0, end - place - length));
}
