package org.gouji.report.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.draft.Table;
import org.gouji.report.LabelUse;
import org.gouji.report.UnboundRow;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Walks the cells of a table in order: a row label that is there to the last character opens a row candidate, the numbers up to
 * the next label belong to it. Whatever else a row may be called by, or be cut into, is {@link RowAssignment}'s question.
 * Labels of the header, on which no row depends, are also taken with a typing mistake or from two cells.
 * Position is never evidence. Lives for one table on one thread.
 */
final class TableScanner {

    private static final int LONGEST_VALUE = 8;
    private static final int SHORT_VALUE = 4;
    private static final String VALUE_LIKE = "[0-9OolI零〇○一二两三四五六七八九十百.,+\\-]{1,8}|.{0,3}[0-9].{0,3}";

    private final LabelMatcher matcher;
    private final Table table;
    private final boolean grid;
    private final List<RowCandidate> candidates = new ArrayList<>();
    private final List<TableScan.SeenLabel> labels = new ArrayList<>();
    private final List<UnboundRow> unbound = new ArrayList<>();
    private final List<Span> repeatedHeaders = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> pieces = new HashSet<>();
    private Optional<RowCandidate> current = Optional.empty();
    private Optional<Table.Cell> pending = Optional.empty();
    private Optional<Table.Cell> unknown = Optional.empty();
    private int unknownNumbers;
    private boolean pieced;
    private String group = "";

    TableScanner(LabelMatcher matcher, Table table) {
        this.matcher = matcher;
        this.table = table;
        this.grid = table.notation() == Table.Notation.PIPE
                || table.notation() == Table.Notation.TAB
                || table.notation() == Table.Notation.HTML;
    }

    TableScan walk() {
        for (int row = 0; row < table.rows().size(); row++) {
            List<Table.Cell> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                cell(cells.get(column), row, column);
            }
        }
        closeUnknown();
        return new TableScan(candidates, labels, unbound, repeatedHeaders, pieced);
    }

    private void cell(Table.Cell cell, int row, int column) {
        if (cell.isEmpty()) {
            current.filter(candidate -> candidate.row() == row)
                    .ifPresent(candidate -> candidate.add(cell, row, column));
        } else if (RowCandidate.isValue(cell) && !isPieceOfLabel(cell, row, column)) {
            pending = Optional.empty();
            if (unknown.isPresent() || current.isEmpty()) {
                unknownNumbers++;
                unknown = unknown.or(() -> Optional.of(cell));
            } else {
                current.get().add(cell, row, column);
            }
        } else {
            text(cell, row, column);
        }
    }

    /** 无 is a mark, but also the first character of 无法提供 where a PDF has wrapped it. */
    private boolean isPieceOfLabel(Table.Cell cell, int row, int column) {
        return !grid
                && cell.text().equals("无")
                && next(row, column)
                        .filter(next -> matcher.isPiece("无" + Normalizer.label(next.text())))
                        .isPresent();
    }

    private void text(Table.Cell cell, int row, int column) {
        String text = Normalizer.label(cell.text());
        if (text.isEmpty() || isRepeatedCell(text, row)) {
            return;
        }
        if (pending.isPresent() && joins(cell, text, row, column)) {
            return;
        }
        List<LabelLexicon.Use> uses = inContext(text, row, column, matcher.uses(text));
        if (completesPiece(text, uses)) {
            return;
        }
        if (!uses.isEmpty()) {
            label(uses, cell, row, column, hasBreak(cell) ? LabelUse.Match.BROKEN : LabelUse.Match.SAME);
        } else {
            unknownText(cell, text, row, column);
        }
    }

    /** 公益组织 below 社会 in a header of two rows is no other wording, it is the rest. */
    private boolean completesPiece(String text, List<LabelLexicon.Use> uses) {
        return !uses.isEmpty()
                && uses.stream().noneMatch(LabelLexicon.Use::exact)
                && uses.stream().noneMatch(LabelLexicon.Use::opensRow)
                && pieces.stream()
                        .anyMatch(piece -> (piece + text)
                                .equals(Normalizer.label(uses.get(0).official())));
    }

    /** Some converters repeat a merged label in every cell that it covers. */
    private boolean isRepeatedCell(String text, int row) {
        return current.filter(candidate -> candidate.row() == row
                        && candidate.values() == 0
                        && Normalizer.label(candidate.written()).equals(text))
                .isPresent();
    }

    /** 总计 and 其他 are columns, unless numbers follow them where such a row is due. */
    private List<LabelLexicon.Use> inContext(String text, int row, int column, List<LabelLexicon.Use> uses) {
        if (seen.isEmpty() || text.length() > 2 || !valueFollows(row, column)) {
            return uses;
        }
        List<LabelLexicon.Use> asRow = matcher.usesAsRow(text, group);
        return asRow.isEmpty() ? uses : asRow;
    }

    private boolean valueFollows(int row, int column) {
        return next(row, column).filter(RowCandidate::isValue).isPresent();
    }

    /** The next cell that is not empty. */
    private Optional<Table.Cell> next(int row, int column) {
        for (int r = row; r < table.rows().size(); r++) {
            List<Table.Cell> cells = table.rows().get(r).cells();
            for (int c = r == row ? column + 1 : 0; c < cells.size(); c++) {
                if (!cells.get(c).isEmpty()) {
                    return Optional.of(cells.get(c));
                }
            }
        }
        return Optional.empty();
    }

    /** A label of the header in two cells or paragraphs. */
    private boolean joins(Table.Cell cell, String text, int row, int column) {
        if (pending.isEmpty()) {
            return false;
        }
        Table.Cell first = pending.get();
        List<LabelLexicon.Use> uses = matcher.uses(Normalizer.label(first.text()) + text);
        if (uses.isEmpty() || uses.stream().anyMatch(LabelLexicon.Use::opensRow)) {
            return false;
        }
        Table.Cell joined = new Table.Cell(first.span().union(cell.span()), first.text() + cell.text());
        boolean flow = table.notation() == Table.Notation.FLOW;
        label(uses, joined, row, column, flow ? LabelUse.Match.SAME : LabelUse.Match.BROKEN);
        return true;
    }

    private void unknownText(Table.Cell cell, String text, int row, int column) {
        if (isUnreadableValue(text, row, column)) {
            current.ifPresent(candidate -> candidate.add(cell, row, column));
            return;
        }
        if (matcher.isPiece(text)) {
            pieced |= !seen.isEmpty();
            pieces.add(text);
            pending = Optional.of(pending.map(
                            first -> new Table.Cell(first.span().union(cell.span()), first.text() + cell.text()))
                    .orElse(cell));
            return;
        }
        List<LabelLexicon.Use> uses = matcher.headerWithTypo(text, seen);
        if (!uses.isEmpty()) {
            label(uses, cell, row, column, LabelUse.Match.VARIANT);
            return;
        }
        closeUnknown();
        current = Optional.empty();
        unknown = Optional.of(cell);
    }

    private boolean isUnreadableValue(String text, int row, int column) {
        if (current.isEmpty() || current.get().values() >= current.get().expected()) {
            return false;
        }
        RowCandidate candidate = current.get();
        if (candidate.row() != row) {
            return candidate.values() > 0 && text.matches(VALUE_LIKE);
        }
        if (grid) {
            return text.length() <= LONGEST_VALUE;
        }
        boolean amongValues = candidate.values() > 0 || valueFollows(row, column);
        return amongValues && (text.matches(VALUE_LIKE) || text.length() <= SHORT_VALUE && !matcher.isPiece(text));
    }

    private void label(List<LabelLexicon.Use> uses, Table.Cell cell, int row, int column, LabelUse.Match match) {
        pending = Optional.empty();
        closeUnknown();
        String official = Normalizer.label(uses.get(0).official());
        if (LabelMatcher.isGroup(uses)) {
            group = official;
        }
        boolean row2019 = uses.stream().anyMatch(LabelLexicon.Use::opensRow);
        if (row2019 && (!LabelMatcher.isGroup(uses) || valueFollows(row, column))) {
            seen.add(official);
            RowCandidate candidate = new RowCandidate(uses, row, column, cell.text(), cell.span(), match);
            candidates.add(candidate);
            current = Optional.of(candidate);
            return;
        }
        current = Optional.empty();
        labels.add(new TableScan.SeenLabel(
                uses, cell.text(), cell.span(), match == LabelUse.Match.BROKEN, match == LabelUse.Match.VARIANT));
        if (!seen.isEmpty() && matcher.hasOneHeader() && !LabelMatcher.isGroup(uses)) {
            repeatedHeaders.add(cell.span());
        }
    }

    private boolean hasBreak(Table.Cell cell) {
        boolean lines = table.notation() == Table.Notation.CELL_LINES || table.notation() == Table.Notation.TAB;
        return lines && cell.span().length() > cell.text().length();
    }

    private void closeUnknown() {
        unknown.filter(cell -> unknownNumbers > 0)
                .ifPresent(cell -> unbound.add(
                        new UnboundRow(RowCandidate.isValue(cell) ? "" : cell.text(), cell.span(), unknownNumbers)));
        unknown = Optional.empty();
        unknownNumbers = 0;
    }
}
