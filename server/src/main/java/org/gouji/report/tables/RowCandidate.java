package org.gouji.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.CellContent;
import org.gouji.draft.Table;
import org.gouji.report.LabelUse;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** A row's label and the cells behind it, while a table is walked. Lives in one walk on one thread. */
final class RowCandidate {

    private final List<LabelLexicon.Use> uses;
    private final String official;
    private final int row;
    private final int labelCell;
    private final List<CellSlot> slots = new ArrayList<>();
    private final Span label;
    private final LabelUse.Match match;
    private final String written;
    private Optional<Span> rest = Optional.empty();
    private int values;
    private boolean placed;

    /**
     * A cell behind the label.
     *
     * @param cell the cell
     * @param row index of the row it stands in
     * @param column its index in that row
     */
    record CellSlot(Table.Cell cell, int row, int column) {}

    RowCandidate(
            List<LabelLexicon.Use> uses, int row, int labelCell, String written, Span label, LabelUse.Match match) {
        this.uses = uses;
        this.official = Normalizer.label(uses.get(0).official());
        this.row = row;
        this.labelCell = labelCell;
        this.written = written;
        this.label = label;
        this.match = match;
    }

    /** The numbers of {@code token}, which have no label and can only be the row with the label of {@code uses}. */
    static RowCandidate placed(List<LabelLexicon.Use> uses, TableToken token) {
        CellSlot first = token.firstValue();
        Span before = Span.at(first.cell().span().start());
        RowCandidate candidate = new RowCandidate(uses, first.row(), first.column(), "", before, LabelUse.Match.SAME);
        candidate.placed = true;
        token.slots().forEach(slot -> candidate.add(slot.cell(), slot.row(), slot.column()));
        return candidate;
    }

    /** True if it has no label. */
    boolean placed() {
        return placed;
    }

    static boolean isValue(Table.Cell cell) {
        return CellContent.isNumber(cell.text()) || CellContent.isMark(cell.text());
    }

    void add(Table.Cell cell, int inRow, int column) {
        slots.add(new CellSlot(cell, inRow, column));
        if (!cell.isEmpty()) {
            values++;
        }
    }

    /** The rest of the label stands at {@code at}. */
    void endWith(Span at) {
        rest = Optional.of(at);
    }

    /** The official label, normalised. */
    String official() {
        return official;
    }

    /** The most values that a form has in this row. */
    int expected() {
        return uses.stream().mapToInt(LabelLexicon.Use::values).max().orElse(0);
    }

    /** The number of values that {@code form} has in this row; -1 if it has no such row. */
    int expected(String form) {
        return uses.stream()
                .filter(use -> use.opensRow() && use.form().equals(form))
                .mapToInt(LabelLexicon.Use::values)
                .findFirst()
                .orElse(-1);
    }

    List<LabelLexicon.Use> uses() {
        return uses;
    }

    int row() {
        return row;
    }

    int labelCell() {
        return labelCell;
    }

    List<CellSlot> slots() {
        return slots;
    }

    Span label() {
        return label;
    }

    LabelUse.Match match() {
        return match;
    }

    String written() {
        return written;
    }

    Optional<Span> rest() {
        return rest;
    }

    int values() {
        return values;
    }
}
