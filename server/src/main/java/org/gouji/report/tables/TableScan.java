package org.gouji.report.tables;

import java.util.List;
import org.gouji.report.UnboundRow;
import org.gouji.text.Span;

/**
 * What the cells of a table were taken for.
 *
 * @param candidates labels of rows with the cells behind them, in the order of the page
 * @param labels labels that open no row
 * @param unbound numbers whose row is not known
 * @param repeatedHeaders labels of a header that stand again behind the first row
 * @param pieced true if the label of a row was put together from pieces, as far as they came one after the other
 */
record TableScan(
        List<RowCandidate> candidates,
        List<SeenLabel> labels,
        List<UnboundRow> unbound,
        List<Span> repeatedHeaders,
        boolean pieced) {

    private static final int FEWEST_ROWS = 5;

    /**
     * A label that opens no row.
     *
     * @param uses what it is
     * @param written as it stands there
     * @param span where
     * @param broken true if the cell holds a paragraph break
     * @param inexact true if it was only nearly the official wording
     */
    record SeenLabel(List<LabelLexicon.Use> uses, String written, Span span, boolean broken, boolean inexact) {}

    /** True if nearly all labels come first and one of the last has the numbers of all. */
    boolean inColumns() {
        List<RowCandidate> full =
                candidates.stream().filter(candidate -> candidate.values() > 0).toList();
        return full.size() == 1
                && candidates.size() >= FEWEST_ROWS
                && full.get(0).values() >= candidates.size()
                && full.get(0).values() > full.get(0).expected();
    }

    /**
     * How much is explained by the rows of a form: rows with all their numbers, less what was left over or has too many
     * or too few.
     */
    int explained(String form) {
        long full = candidates.stream()
                .filter(candidate -> candidate.values() == candidate.expected(form))
                .map(RowCandidate::official)
                .distinct()
                .count();
        long blank = candidates.stream()
                .filter(candidate -> candidate.values() == 0)
                .map(RowCandidate::official)
                .distinct()
                .count();
        long odd = candidates.stream()
                .filter(candidate -> candidate.values() > 0 && candidate.values() != candidate.expected(form))
                .count();
        return (int) (3 * full + blank - odd - 3L * unbound.size());
    }
}
