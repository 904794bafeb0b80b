package org.gouji.assist.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.compose.SnippetTemplate;
import org.gouji.compose.TableWriter;
import org.gouji.draft.CellContent;
import org.gouji.draft.Table.Notation;
import org.gouji.form.GridCell;
import org.gouji.form.GridRow;
import org.gouji.form.RowSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;
import org.gouji.report.LabelUse;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** Missing rows of a table whose place is at the caret: whole rows of zeros, or the label of the row being typed. */
final class RowCandidates {

    private final Caret caret;
    private final BoundTable table;

    RowCandidates(Caret caret, BoundTable table) {
        this.caret = caret;
        this.table = table;
    }

    List<CompletionCandidate> candidates() {
        List<RowSpec> missing = missing();
        List<CompletionCandidate> candidates = new ArrayList<>();
        missing.forEach(row -> whole(row).ifPresent(candidates::add));
        Optional<Cell> cell = Cell.at(caret, table.table().notation());
        cell.ifPresent(here -> labels(missing, here, candidates));
        return List.copyOf(candidates);
    }

    /** The rows of the form between the one above the caret's line and the one below it. */
    private List<RowSpec> missing() {
        List<RowSpec> rows = table.spec().rows();
        int from = 0;
        int to = rows.size();
        for (BoundRow row : table.rows()) {
            int line = caret.text().lineOf(row.line().start());
            if (line < caret.line()) {
                from = Math.max(from, rows.indexOf(row.spec()) + 1);
            } else if (line > caret.line()) {
                to = Math.min(to, rows.indexOf(row.spec()));
            }
        }
        return from >= to
                ? List.of()
                : rows.subList(from, to).stream()
                        .filter(row -> !row.label().isEmpty())
                        .filter(row -> table.rows().stream().noneMatch(bound -> isElsewhere(bound, row)))
                        .toList();
    }

    private boolean isElsewhere(BoundRow bound, RowSpec row) {
        return bound.spec().equals(row) && caret.text().lineOf(bound.line().start()) != caret.line();
    }

    private Optional<CompletionCandidate> whole(RowSpec row) {
        Notation notation = table.table().notation();
        boolean grid = notation == Notation.PIPE || notation == Notation.TAB;
        String typed = caret.before().replaceAll("^[|\\s]+|[|\\s]+$", "");
        SearchTerms keys = keys(row);
        if (!grid
                || !Normalizer.isBlank(caret.behind())
                || typed.contains("|")
                || typed.contains("\t")
                || !keys.fit(typed)) {
            return Optional.empty();
        }
        TableWriter writer = new TableWriter(table.spec(), notation);
        if (!table.rows().stream().allMatch(other -> isLikeForm(other, writer, notation))) {
            return Optional.empty();
        }
        String text = writer.row(row);
        return Optional.of(new CompletionCandidate(
                CompletionCandidate.Kind.ROW,
                row.label(),
                caret.messages().text("offer.row", table.spec().name()),
                SnippetTemplate.of(text),
                new Span(caret.lineStart(), caret.offset()),
                keys.filter(caret.before()),
                about(row)));
    }

    /** True if the numbers of {@code row} are in the columns of the form; otherwise a row of the form would not fit. */
    private boolean isLikeForm(BoundRow row, TableWriter writer, Notation notation) {
        boolean whole = row.values().size() == row.spec().fields().size();
        if (!whole) {
            return true;
        }
        char separator = notation == Notation.PIPE ? '|' : '\t';
        int first = row.values().get(0).span().start();
        int start = caret.text().lineStart(caret.text().lineOf(first));
        String official = writer.row(row.spec());
        int zero = official.indexOf(separator + (notation == Notation.PIPE ? " 0" : "0")) + 1;
        return count(caret.text().string().substring(start, first), separator)
                == count(official.substring(0, zero), separator);
    }

    private static long count(String string, char separator) {
        return string.chars().filter(c -> c == separator).count();
    }

    private void labels(List<RowSpec> missing, Cell cell, List<CompletionCandidate> candidates) {
        Set<String> written = new LinkedHashSet<>();
        for (RowSpec row : missing) {
            for (String label : labelsOf(row)) {
                if (written.add(label)) {
                    cell.candidate(caret, label, SearchTerms.of(label, CellName.withoutNumber(label)), about(row))
                            .ifPresent(candidates::add);
                }
            }
        }
    }

    /** Its own label, and those of groups that begin with it and are missing. */
    private List<String> labelsOf(RowSpec row) {
        return table.spec().grid().stream()
                .filter(line -> line.row().filter(row::equals).isPresent())
                .map(GridRow::cells)
                .flatMap(List::stream)
                .filter(cell -> cell.role() == GridCell.Role.LABEL
                        || cell.role() == GridCell.Role.GROUP && !isUsed(cell.text()))
                .map(GridCell::text)
                .toList();
    }

    private boolean isUsed(String label) {
        return table.labels().stream().map(LabelUse::official).anyMatch(label::equals);
    }

    private static SearchTerms keys(RowSpec row) {
        return SearchTerms.of(row.label(), CellName.withoutNumber(row.label()));
    }

    private static String about(RowSpec row) {
        String table = row.fields().get(0).table();
        return "counts." + table + "." + row.id();
    }

    /**
     * The cell that the caret is in, if a label may stand there.
     *
     * @param start offset of the typed text
     * @param behind text of the cell behind the caret
     */
    private record Cell(int start, String behind) {

        static Optional<Cell> at(Caret caret, Notation notation) {
            boolean pipes = notation == Notation.PIPE || caret.before().indexOf('|') >= 0;
            char separator = pipes ? '|' : '\t';
            String before = caret.before();
            int cut = before.lastIndexOf(separator) + 1;
            boolean numbers = List.of(before.substring(0, cut).split("[|\\t]")).stream()
                    .anyMatch(cell -> CellContent.isNumber(cell.strip()));
            String typed = before.substring(cut);
            if (numbers || pipes && cut == 0 || CellContent.isNumber(typed.strip())) {
                return Optional.empty();
            }
            int blanks = 0;
            while (blanks < typed.length() && Normalizer.isBlank(typed.charAt(blanks))) {
                blanks++;
            }
            int end = caret.behind().indexOf(separator);
            String behind = (end < 0 ? caret.behind() : caret.behind().substring(0, end)).stripTrailing();
            return Optional.of(new Cell(caret.lineStart() + cut + blanks, behind));
        }

        Optional<CompletionCandidate> candidate(Caret caret, String label, SearchTerms keys, String about) {
            String typed = caret.text().string().substring(start, caret.offset());
            boolean goesOn = Normalizer.isBlank(behind)
                    || Normalizer.label(label).startsWith(Normalizer.label(typed + behind)) && !typed.isEmpty();
            if (!keys.fit(typed) || !goesOn || Normalizer.label(label).equals(Normalizer.label(typed))) {
                return Optional.empty();
            }
            int end = caret.offset() + (Normalizer.isBlank(behind) ? 0 : behind.length());
            boolean afterBar = start > 0 && caret.text().string().charAt(start - 1) == '|';
            return Optional.of(new CompletionCandidate(
                    CompletionCandidate.Kind.LABEL,
                    label,
                    caret.messages().text("offer.label"),
                    SnippetTemplate.of(afterBar ? " " + label : label),
                    new Span(start, end),
                    keys.filter(typed),
                    about));
        }
    }
}
