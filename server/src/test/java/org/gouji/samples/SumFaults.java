package org.gouji.samples;

import static org.gouji.samples.PageEdit.exact;
import static org.gouji.samples.PageEdit.near;
import static org.gouji.samples.PageEdit.nearCell;
import static org.gouji.samples.PageEdit.put;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.gouji.samples.Page.ValueRow;

/** Mistakes of arithmetic. */
final class SumFaults {

    private static final String[] SUMS = {"sum-balance", "sum-result", "sum-row"};

    private SumFaults() {}

    static List<PlantedFault> all() {
        List<PlantedFault> faults = new ArrayList<>();
        for (String column : List.of("a", "b", "d", "f")) {
            faults.add(oneCell("sum-balance", "T3.N." + column));
            faults.add(oneCell("sum-balance", "T3.C." + column));
        }
        faults.add(oneCell("sum-balance", "T3.P.a"));
        faults.add(oneCell("sum-balance", "T3.N.t"));
        faults.add(oneCell("sum-balance", "T3.C.t"));
        faults.add(oneCell("sum-result", "T3.R7.a"));
        faults.add(oneCell("sum-result", "T3.R7.e"));
        faults.add(oneCell("sum-result", "T3.R7.t"));
        for (String row : List.of("R1", "R2", "R3.1", "R3.8", "R4.2", "R5.5")) {
            faults.add(oneCell("sum-row", "T3." + row + ".t"));
            faults.add(oneCell("sum-row", "T3." + row + ".c"));
        }
        faults.add(oneCell("sum-row", "T3.R6.t").form("2019"));
        faults.add(oneCell("sum-row", "T3.R6.1.a").form("2021"));
        faults.add(balanceOfRow());
        faults.add(resultOfRow());
        for (String group : List.of("review", "direct", "after")) {
            faults.add(PlantedFault.of("sum-t4", "T4." + group + ": total off", (page, report, random) -> {
                Page marked = page;
                for (String result : List.of("upheld", "corrected", "other", "pending")) {
                    marked = nearCell(marked, report.spec(), "T4." + group + "." + result);
                }
                return typo(marked, report, "T4." + group + ".total", random);
            }));
            faults.add(PlantedFault.of("sum-t4", "T4." + group + ": item off", (page, report, random) -> {
                Page marked = nearCell(page, report.spec(), "T4." + group + ".total");
                return typo(marked, report, "T4." + group + ".other", random);
            }));
        }
        faults.addAll(bounds());
        return List.copyOf(faults);
    }

    private static PlantedFault oneCell(String rule, String field) {
        return PlantedFault.of(rule, field + " off", (page, report, random) -> typo(page, report, field, random))
                .or(SUMS);
    }

    /** Writes another number into a cell: a digit more or less, two changed about, one too many. */
    private static Page typo(Page page, SampleReport report, String field, Random random) {
        long old = report.count(field);
        long wrong = switch (random.nextInt(4)) {
            case 0 -> old + 1;
            case 1 -> old * 10 + random.nextInt(9) + 1;
            case 2 -> Math.max(0, old - 1);
            default ->
                Long.parseLong(new StringBuilder(Long.toString(old)).reverse().toString());
        };
        return put(page, report.spec(), field, Long.toString(wrong == old ? old + 2 : wrong));
    }

    /** AR-1 alone: a column and the total off by the same amount. */
    private static PlantedFault balanceOfRow() {
        return PlantedFault.of("sum-balance", "N.a and N.t off by the same amount", (page, report, random) -> {
                    int by = 1 + random.nextInt(5);
                    Page marked = page.mapRows(
                            "T3", row -> List.of("N", "P", "C").contains(row.id()) ? nearValues(row, 0) : row);
                    for (String field : List.of("T3.N.a", "T3.N.t")) {
                        marked = put(marked, report.spec(), field, Long.toString(report.count(field) + by));
                    }
                    return marked;
                })
                .or(SUMS);
    }

    /** AR-2 alone: an item and its total off by the same amount; any item of the column explains it. */
    private static PlantedFault resultOfRow() {
        return PlantedFault.of("sum-result", "R1.a and R1.t off by the same amount", (page, report, random) -> {
                    Page marked = page.mapRows("T3", row -> row.id().startsWith("R") ? nearValues(row, 0) : row);
                    for (String field : List.of("T3.R1.a", "T3.R1.t")) {
                        marked = put(marked, report.spec(), field, Long.toString(report.count(field) + 3));
                    }
                    return marked;
                })
                .or(SUMS);
    }

    private static ValueRow nearValues(ValueRow row, int column) {
        return row.revalue(column, PageEdit::near).revalue(6, PageEdit::near);
    }

    /** Inequalities and amounts that must go together. */
    private static List<PlantedFault> bounds() {
        Predicate<SampleReport> stock = report -> report.count("T2.normative.opened") > 0;
        return List.of(
                PlantedFault.of(
                                "t2-stock",
                                "more opened than there are",
                                (page, report, random) -> put(
                                        nearCell(page, report.spec(), "T2.normative.opened"),
                                        report.spec(),
                                        "T2.normative.total",
                                        Long.toString(report.count("T2.normative.opened") - 1)))
                        .form("2019")
                        .where(stock),
                PlantedFault.of("t2-stock", "fewer in force than issued and kept", (page, report, random) -> {
                            Page changed = page;
                            changed = PageEdit.cell(changed, report.spec(), "T2.normative.issued", old -> near("9"));
                            changed = PageEdit.cell(changed, report.spec(), "T2.normative.repealed", old -> near("2"));
                            return put(changed, report.spec(), "T2.normative.inForce", "5");
                        })
                        .form("2021"),
                PlantedFault.of("t2-power", "a county organ with 规章", (page, report, random) -> powerless(page, report))
                        .where(report -> report.organ().county()),
                PlantedFault.of(
                                "t2-purchase",
                                "an amount without a purchase",
                                (page, report, random) -> put(
                                        PageEdit.cell(page, report.spec(), "T2.purchase.count", old -> exact("0")),
                                        report.spec(),
                                        "T2.purchase.amount",
                                        "52.15万元"))
                        .form("2019"),
                PlantedFault.of(
                                "t2-purchase",
                                "a purchase without an amount",
                                (page, report, random) -> put(
                                        PageEdit.cell(page, report.spec(), "T2.purchase.count", old -> exact("3")),
                                        report.spec(),
                                        "T2.purchase.amount",
                                        "0"))
                        .form("2019"),
                PlantedFault.of(
                                "t2-items",
                                "more removed than there were",
                                (page, report, random) -> put(
                                        PageEdit.cell(page, report.spec(), "T2.penalty.previous", old -> near("4")),
                                        report.spec(),
                                        "T2.penalty.change",
                                        "-7"))
                        .form("2019"));
    }

    private static Page powerless(Page page, SampleReport report) {
        Page marked = PageEdit.row(page, "T2", "regulation", PageEdit::nearRow);
        String stock = report.form().equals("2019") ? "T2.regulation.total" : "T2.regulation.inForce";
        return put(marked, report.spec(), stock, "6");
    }
}
