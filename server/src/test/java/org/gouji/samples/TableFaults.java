package org.gouji.samples;

import static org.gouji.samples.PageEdit.exact;
import static org.gouji.samples.PageEdit.indexOf;
import static org.gouji.samples.PageEdit.near;
import static org.gouji.samples.PageEdit.row;
import static org.gouji.samples.PageEdit.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gouji.form.Field;
import org.gouji.form.LabelVariant;
import org.gouji.samples.Page.Head;
import org.gouji.samples.Page.HeadRow;
import org.gouji.samples.Page.Row;
import org.gouji.samples.Page.ValueRow;

/** Mistakes in rows, labels and cells. */
final class TableFaults {

    /** Layouts in which a table without a figure begins with the row that is marked, and is known by its labels. */
    private TableFaults() {}

    static List<PlantedFault> all() {
        List<PlantedFault> faults = new ArrayList<>();
        faults.addAll(rowFaults());
        faults.addAll(labels());
        faults.addAll(counts());
        faults.addAll(blanks());
        faults.addAll(FormFaults.all());
        faults.addAll(LayoutFaults.all());
        return List.copyOf(faults);
    }

    private static List<PlantedFault> rowFaults() {
        List<PlantedFault> faults = new ArrayList<>();
        for (String id : List.of("N", "R1", "R3.1", "R3.7", "R4.2", "R5.5", "R7", "C")) {
            faults.add(
                    PlantedFault.of("row-missing", id + " absent", (page, report, random) -> without(page, "T3", id)));
        }
        faults.add(PlantedFault.of("row-missing", "行政强制 absent", (page, r, x) -> without(page, "T2", "coercion")));
        faults.add(PlantedFault.of("row-missing", "（六） 2 absent", (page, r, x) -> without(page, "T3", "R6.2"))
                .form("2021"));
        faults.add(PlantedFault.of(
                "row-extra",
                "a row of its own making",
                (page, report, random) -> rows(page, "T3", old -> {
                    int at = indexOf(old, "R5.5");
                    List<String> path = new ArrayList<>(((ValueRow) old.get(at)).path());
                    path.set(path.size() - 1, exact("6.申请人主动撤回申请"));
                    List<String> zeros = Collections.nCopies(7, near("0"));
                    old.add(at + 1, new ValueRow("extra", List.copyOf(path), zeros));
                    return old;
                })));
        for (String id : List.of("R3.7", "R5.2")) {
            faults.add(PlantedFault.of(
                            "row-extra",
                            id + " without its label",
                            (page, report, random) -> rows(page, "T3", old -> {
                                int at = indexOf(old, id);
                                ValueRow row = (ValueRow) old.get(at);
                                List<String> path = new ArrayList<>(row.path());
                                path.set(path.size() - 1, "");
                                List<String> values = new ArrayList<>(row.values());
                                values.set(0, exact(values.get(0)));
                                old.set(at, new ValueRow(id, List.copyOf(path), List.copyOf(values)));
                                return old;
                            }))
                    .in(EnumSet.of(
                            Layout.PIPE,
                            Layout.PIPE_PANDOC,
                            Layout.TAB_CANONICAL,
                            Layout.TAB_PADDED_END,
                            Layout.HTML)));
        }
        faults.add(exchanged("R3.2", "R3.3"));
        faults.add(exchanged("R5.1", "R5.2"));
        faults.add(exchanged("N", "P"));
        return faults;
    }

    private static Page without(Page page, String table, String id) {
        return rows(page, table, old -> {
            int at = indexOf(old, id);
            List<Row> kept = new ArrayList<>();
            for (int i = 0; i < old.size(); i++) {
                if (i == 0 && i != at && at < 4) {
                    kept.add(nearHead(old.get(0)));
                } else if (i != at) {
                    kept.add(
                            Math.abs(i - at) == 1 && old.get(i) instanceof ValueRow row
                                    ? PageEdit.nearRow(row)
                                    : old.get(i));
                }
            }
            return kept;
        });
    }

    /** A first row that is absent can only be shown on the table itself. */
    static Row nearHead(Row row) {
        return row instanceof HeadRow head
                ? new HeadRow(head.cells().stream()
                        .map(cell -> new Head(near(cell.text()), cell.across(), cell.down()))
                        .toList())
                : row;
    }

    private static PlantedFault exchanged(String first, String second) {
        return PlantedFault.of(
                "row-order",
                first + " and " + second + " exchanged",
                (page, report, random) -> rows(page, "T3", old -> {
                    int one = indexOf(old, first);
                    int two = indexOf(old, second);
                    old.set(one, PageEdit.nearRow((ValueRow) old.get(one)));
                    old.set(two, PageEdit.nearRow((ValueRow) old.get(two)));
                    Collections.swap(old, one, two);
                    return old;
                }));
    }

    private static List<PlantedFault> labels() {
        List<PlantedFault> faults = new ArrayList<>();
        for (String form : List.of("2019", "2021")) {
            for (LabelVariant variant : SampleReport.zero(form).spec().variants()) {
                faults.add(PlantedFault.of(
                                "label-variant",
                                variant.text() + " for " + variant.label(),
                                (page, r, x) -> replaceFirst(page, variant.label(), variant.text()))
                        .form(form));
            }
        }
        faults.removeIf(fault -> fault.what().startsWith("（七）") && fault.what().contains("总计 for"));
        faults.add(PlantedFault.of(
                "label-width",
                "half-width brackets in a label",
                (page, report, random) -> row(page, "T3", "R1", old -> old.relabel(label -> exact("(一) 予以公开")))));
        faults.add(PlantedFault.of(
                        "label-width",
                        "a blank behind the number",
                        (page, report, random) ->
                                row(page, "T3", "R3.4", old -> old.relabel(label -> exact(label.replace("4.", "4. ")))))
                .in(wholeLabels()));
        return faults;
    }

    /** The first label with these words gets others; a group label changes in all its rows. */
    private static Page replaceFirst(Page page, String label, String text) {
        Set<String> done = new LinkedHashSet<>();
        return page.mapLabels(old -> old.equals(label) && done.add(label) ? exact(text) : old);
    }

    /** A label in two rows is reported for that, not for a blank in it. */
    private static Set<Layout> wholeLabels() {
        Set<Layout> layouts = EnumSet.copyOf(PlantedFault.READABLE);
        layouts.remove(Layout.PIPE_ROW_IN_TWO);
        return layouts;
    }

    private static List<PlantedFault> counts() {
        List<PlantedFault> faults = new ArrayList<>();
        for (String id : List.of("N", "R2", "R3.6", "R7")) {
            faults.add(PlantedFault.of(
                    "table-cellcount",
                    "8 numbers in " + id,
                    (page, report, random) -> row(page, "T3", id, old -> resized(old, random, 1))));
            faults.add(PlantedFault.of(
                            "table-cellcount",
                            "6 numbers in " + id,
                            (page, report, random) -> row(page, "T3", id, old -> resized(old, random, -1)))
                    .in(PlantedFault.LOSING_BLANKS));
        }
        faults.add(PlantedFault.of(
                "table-cellcount",
                "16 numbers in table four",
                (page, report, random) -> row(page, "T4", "", old -> resized(old, random, 1))));
        faults.add(PlantedFault.of(
                        "table-cellcount",
                        "14 numbers in table four",
                        (page, report, random) -> row(page, "T4", "", old -> resized(old, random, -1)))
                .in(PlantedFault.LOSING_BLANKS));
        return faults;
    }

    private static ValueRow resized(ValueRow row, Random random, int by) {
        List<String> values = new ArrayList<>(PageEdit.nearRow(row).values());
        if (by > 0) {
            values.add(near("0"));
        } else {
            values.remove(random.nextInt(values.size()));
        }
        return new ValueRow(row.id(), PageEdit.nearRow(row).path(), List.copyOf(values));
    }

    private static List<PlantedFault> blanks() {
        List<PlantedFault> faults = new ArrayList<>();
        for (String id :
                List.of("T3.N.a", "T3.R3.2.c", "T3.R7.t", "T3.C.f", "T4.direct.other", "T2.coercion.decided")) {
            faults.add(PlantedFault.of("cell-blank", id + " blank", (page, report, random) -> blank(page, report, id))
                    .in(PlantedFault.SHOWING_BLANKS));
        }
        faults.add(PlantedFault.of(
                        "cell-blank",
                        "a whole row blank",
                        (page, report, random) -> row(
                                page,
                                "T3",
                                "R4.1",
                                old -> new ValueRow(
                                        old.id(),
                                        old.relabel(PageEdit::near).path(),
                                        Collections.nCopies(7, exact("")))))
                .in(PlantedFault.SHOWING_BLANKS));
        faults.add(PlantedFault.of(
                        "cell-blank",
                        "all reviews blank",
                        (page, report, random) -> row(page, "T4", "", TableFaults::noReviews))
                .in(PlantedFault.SHOWING_BLANKS));
        for (String mark : List.of("/", "-", "—", "无", "不适用")) {
            faults.add(inZeroCell("cell-mark", mark));
        }
        for (String nonsense : List.of("O", "零件", "1.5", "-2", "待定")) {
            faults.add(inZeroCell("cell-nan", nonsense));
        }
        return faults;
    }

    private static Page blank(Page page, SampleReport report, String id) {
        Field field = report.spec().field(id).orElseThrow();
        Page marked = row(page, field.table(), field.row(), PageEdit::nearRow);
        return PageEdit.put(marked, report.spec(), id, "");
    }

    private static ValueRow noReviews(ValueRow row) {
        List<String> values = new ArrayList<>(row.values());
        for (int i = 0; i < 5; i++) {
            values.set(i, exact(""));
        }
        return new ValueRow(row.id(), row.path(), List.copyOf(values));
    }

    private static PlantedFault inZeroCell(String rule, String text) {
        String id = "T3.R3.5.d";
        return PlantedFault.of(
                        rule,
                        text + " in a cell",
                        (page, report, random) -> PageEdit.put(page, report.spec(), id, text))
                .where(report -> report.count(id) == 0);
    }
}
