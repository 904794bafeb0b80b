package org.gouji.check.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.RowSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.report.UnboundRow;
import org.gouji.text.Span;

/**
 * Which rows of the form a table lacks, and which of its unknown rows stand in their place.
 *
 * @param table the table as found; the first piece of it if it stands in several
 * @param missing rows that are nowhere, in the order of the form
 * @param misnamed rows that are there under a label that nobody knows
 */
record RowGaps(BoundTable table, List<RowSpec> missing, Map<UnboundRow, RowSpec> misnamed) {

    /**
     * The gaps of every table that could be read wholly, a table in several pieces counted once; none of a table without any
     * figure where rows that are blank can't be told from rows that are not there.
     */
    static List<RowGaps> of(Report report) {
        Map<String, List<BoundTable>> pieces = report.tables().stream()
                .filter(table -> !table.unread() && !table.partly() && (table.showsBlanks() || !table.isUnfilled()))
                .collect(Collectors.groupingBy(table -> table.spec().id(), LinkedHashMap::new, Collectors.toList()));
        return pieces.values().stream().map(RowGaps::of).toList();
    }

    private static RowGaps of(List<BoundTable> pieces) {
        BoundTable table = pieces.get(0);
        Set<String> present = pieces.stream()
                .flatMap(piece -> piece.rows().stream())
                .map(row -> row.spec().id())
                .collect(Collectors.toCollection(HashSet::new));
        List<RowSpec> rows = table.spec().rows();
        List<RowSpec> missing = new ArrayList<>();
        Map<UnboundRow, RowSpec> misnamed = new LinkedHashMap<>();
        for (int from = 0; from < rows.size(); from++) {
            int to = from;
            while (to < rows.size() && !present.contains(rows.get(to).id())) {
                to++;
            }
            if (to > from) {
                List<RowSpec> gap = rows.subList(from, to);
                List<UnboundRow> strangers = strangers(table, rows, from - 1, to);
                if (strangers.size() == gap.size() && fit(strangers, gap)) {
                    for (int i = 0; i < gap.size(); i++) {
                        misnamed.put(strangers.get(i), gap.get(i));
                    }
                } else {
                    missing.addAll(gap);
                }
                from = to;
            }
        }
        return new RowGaps(table, List.copyOf(missing), misnamed);
    }

    /** The unknown rows that stand between two rows of the form; an index outside means the table's edge. */
    private static List<UnboundRow> strangers(BoundTable table, List<RowSpec> rows, int before, int after) {
        Span whole = table.table().span();
        int start = before < 0
                ? whole.start()
                : lineOf(table, rows.get(before), whole).end();
        int end = after >= rows.size()
                ? whole.end()
                : lineOf(table, rows.get(after), whole).start();
        return table.unbound().stream()
                .filter(row -> start <= row.span().start() && row.span().end() <= end)
                .toList();
    }

    private static Span lineOf(BoundTable table, RowSpec spec, Span whole) {
        return table.rows().stream()
                .filter(row -> row.spec().equals(spec))
                .map(BoundRow::line)
                .findFirst()
                .orElse(whole);
    }

    private static boolean fit(List<UnboundRow> strangers, List<RowSpec> gap) {
        for (int i = 0; i < gap.size(); i++) {
            if (strangers.get(i).label().isBlank()
                    || strangers.get(i).numbers() != gap.get(i).fields().size()) {
                return false;
            }
        }
        return true;
    }
}
