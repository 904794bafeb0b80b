import { difference } from '../difference';
import type { Finding, FormData, FormTable, FromPage, Offer, Texts } from '../formData';
import type { Words } from '../words';
import { Bar } from './bar';
import { Cells } from './cells';
import { notesOf, type BarContent } from './cellNotes';
import { ClipboardKeys } from './clipboardKeys';
import { Cursor } from './cursor';
import { isFigureField, selectAll } from './fields';
import { FindingsView } from './findingsView';
import { Keyboard } from './keyboard';
import { listen, type PageEvents } from './listen';
import { Moves } from './moves';
import { OffersView } from './offersView';
import { Screen } from './screen';
import { Sheet } from './sheet';
import { element } from './tableView';
import { isWords, nameOf } from './wordsView';

/** The page: the report with its figures and words, what adds up, and the cursor. Holds no rule of what is right. */
export class FormView implements PageEvents {
  private readonly cells = new Cells();
  private readonly cursor = new Cursor();
  private readonly bar: Bar;
  private readonly findings: FindingsView;
  private readonly offers: OffersView;
  private readonly screen: Screen;
  private readonly moves: Moves;
  private readonly sheet: Sheet;
  private readonly keyboard: Keyboard;
  private readonly clipboard: ClipboardKeys;
  private composingIn: string | undefined;

  constructor(
    private readonly words: Words,
    private readonly send: (message: FromPage) => void,
    private readonly keep: (field: string) => void,
  ) {
    const next = (step: 1 | -1): void => {
      this.findings.next(step, this.cursor.current, this.screen.order());
    };
    this.bar = new Bar(words, send, {
      open: () => {
        send({ type: 'open', ...(this.cursor.current === undefined ? {} : { field: this.cursor.current }) });
      },
      next: () => {
        next(1);
      },
    });
    this.findings = new FindingsView(words, (finding) => {
      this.go(finding);
    });
    this.offers = new OffersView(words, (field, offer, stay) => {
      if (stay) {
        this.screen.field(field)?.focus();
      }
      send({ type: 'take', field, offer: offer ?? -1 });
    });
    this.screen = new Screen(words, this.cells, this.tableActions());
    this.moves = new Moves(this.screen, this.cursor, this.cells, () => {
      this.drawCursor();
    });
    this.sheet = new Sheet(this.cells, this.screen, this.cursor, send, () => {
      this.drawBar();
    });
    this.keyboard = new Keyboard(this.screen, this.cells, this.cursor, this.moves, this.sheet, this.offers, {
      send,
      nextFinding: next,
      focusFix: () => {
        this.bar.focusFix();
      },
    });
    this.clipboard = new ClipboardKeys(this.screen, this.cells, this.cursor, this.moves, this.sheet, words, (note) => {
      this.bar.show({ ...this.barContent(), notes: [note] });
    });
    const page = element('div', { id: 'page' });
    page.append(this.screen.main, this.findings.root);
    document.body.append(this.bar.top, page, this.bar.bottom);
    listen(this.screen.main, this);
    window.addEventListener('focus', this.moves.begin.bind(this.moves));
  }

  showForm(form: FormData, texts: Texts): void {
    this.sheet.form = form;
    const lines = form.outline.filter(isWords).map((entry) => ({
      field: entry.id,
      kind: 'words' as const,
      name: nameOf(entry, this.words),
      text: entry.text,
      range: entry.range,
    }));
    this.cells.reset([...form.tables, { canBeBlank: true, cells: lines }]);
    this.screen.show(form);
    this.showTexts(texts, {});
    this.sheet.addUp();
    this.screen.drawCells();
    this.screen.drawFindings((field) => this.findings.of(field));
    this.drawCursor();
    this.moves.begin();
  }

  showTexts(texts: Texts, written: Readonly<Record<string, number>>): void {
    const changed = this.cells.take(texts, written, this.composingIn);
    for (const id of changed) {
      const field = this.screen.field(id);
      const isHere = id === this.cursor.current;
      this.screen.put(id, isHere && field ? caretAfter(field.value, this.cells.shown(id)) : undefined);
      if (isHere) {
        this.cursor.before = this.cells.shown(id);
        if (field && isFigureField(field)) {
          selectAll(field);
        }
      }
    }
    if (changed.length > 0) {
      this.sheet.addUp();
    }
  }

  showFindings(findings: readonly Finding[]): void {
    if (this.findings.show(findings)) {
      this.screen.drawFindings((field) => this.findings.of(field));
      this.drawBar();
      this.askFixes();
    }
  }

  showFixes(finding: number, titles: readonly string[]): void {
    const field = this.cursor.current;
    if (field !== undefined && this.findings.of(field).some(({ id }) => id === finding)) {
      this.bar.showFixes(titles, (title) => {
        this.send({ type: 'fix', finding, title });
        this.screen.field(field)?.focus();
      });
    }
  }

  showOffers(field: string, offers: readonly Offer[]): void {
    const input = this.screen.field(field);
    if (input && field === this.cursor.current) {
      this.offers.show(field, input, offers);
      if (offers.length === 0) {
        this.bar.show({ ...this.barContent(), notes: [{ text: this.words.noOffers, kind: 'plain' }] });
      }
    }
  }

  /** The cursor of the text is there. Whoever is typing here is not led away. */
  follow(field: string): void {
    if (!document.hasFocus() || this.cursor.current === undefined) {
      this.moves.to(field, document.hasFocus());
    }
  }

  lose(fields: readonly string[]): void {
    this.cells.lose(fields);
    fields.forEach((field) => {
      this.screen.drawCell(field);
    });
    this.drawBar();
  }

  entered(field: string): void {
    if (this.cursor.enter(field, this.cells.shown(field))) {
      this.keep(field);
      this.offers.leave();
    }
    this.drawCursor();
    const input = this.screen.field(field) ?? null;
    if (isFigureField(input) && !this.cursor.editing) {
      selectAll(input);
    }
  }

  left(field: string): void {
    this.composingIn = undefined;
    this.cells.tidy(field);
    this.screen.put(field);
    if (this.cursor.typed) {
      this.cursor.typed = false;
      this.send({ type: 'left' });
    }
  }

  pressed(field: string, event: MouseEvent): boolean {
    if (event.shiftKey && this.cursor.current !== undefined) {
      this.moves.select(field);
      return true;
    }
    const stays = document.activeElement === event.target && this.cursor.editing;
    if (!stays) {
      this.moves.to(field, true);
    }
    return !stays;
  }

  edited(field: string): void {
    this.keyboard.actIn({ kind: 'edit' }, field);
  }

  composing(field: string | undefined): void {
    this.composingIn = field;
  }

  typed(field: string): void {
    this.sheet.typed(field);
  }

  key(event: KeyboardEvent): void {
    if (this.keyboard.press(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  copy(event: ClipboardEvent): void {
    this.clipboard.copy(event);
  }

  cut(event: ClipboardEvent): void {
    this.clipboard.cut(event);
  }

  paste(event: ClipboardEvent, field: string): void {
    this.clipboard.paste(event, field);
  }

  private tableActions() {
    return {
      copy: (table: FormTable): void => {
        this.clipboard.copyTable(table);
      },
      fillZeros: (table: FormTable): void => {
        this.sheet.fillZeros(table);
      },
      fillSums: (table: FormTable): void => {
        this.sheet.fillSums(table);
      },
      normalize: ({ id }: FormTable): void => {
        this.send({ type: 'normalize', table: id });
      },
      insert: ({ id }: FormTable): void => {
        this.send({ type: 'insert', table: id });
      },
    };
  }

  private go(finding: Finding): void {
    if (finding.field === undefined) {
      this.send({ type: 'open', finding: finding.id });
    } else {
      this.moves.to(finding.field, true);
    }
  }

  private askFixes(): void {
    this.bar.showFixes([], () => undefined);
    const [first] = this.cursor.current === undefined ? [] : this.findings.of(this.cursor.current);
    if (first) {
      this.send({ type: 'fixes', finding: first.id });
    }
  }

  private drawCursor(): void {
    this.screen.drawSelection(this.cursor);
    this.drawBar();
    this.askFixes();
  }

  private drawBar(): void {
    this.bar.show(this.barContent());
  }

  private barContent(): BarContent {
    const field = this.cursor.current;
    const cell = field === undefined ? undefined : this.cells.get(field);
    if (field === undefined || !cell) {
      return { name: '', notes: [], words: false };
    }
    const state = {
      field,
      name: cell.name,
      shown: this.cells.shown(field),
      problem: this.cells.problem(field),
      findings: this.findings.of(field),
      words: cell.kind === 'words',
    };
    return notesOf(state, this.sheet.sums, this.words);
  }
}

/** Where the caret goes when the document has other words: behind what changed. */
function caretAfter(before: string, after: string): number {
  const { from, text } = difference(before, after);
  return from + text.length;
}
