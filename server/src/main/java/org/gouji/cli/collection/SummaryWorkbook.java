package org.gouji.cli.collection;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouji.check.Level;
import org.gouji.cli.files.CliMessages;
import org.gouji.collection.ReportCollection;
import org.gouji.collection.Unit;
import org.gouji.facts.Neighbour;
import org.gouji.facts.ReportFacts;
import org.gouji.facts.Subordinates;
import org.gouji.form.Field;

/** Writes the workbook of a summary, sheet after sheet and row after row, so that memory does not grow with it. */
final class SummaryWorkbook {

    /** With more children than this the sums are values, not formulas. */
    private static final int MOST_FORMULAS = 100;
    /** So many rows are handed on at a time. */
    private static final int FLUSH = 500;
    /** Excel refuses a sheet with more links. */
    private static final int MOST_LINKS = 65_000;
    /** A cell holds no more; Excel refuses the file. */
    private static final int LONGEST = 32_000;

    private final CliMessages messages;
    private final ReportCollection collection;
    private final List<SummaryRow> rows;
    private final CellTitles titles;

    SummaryWorkbook(CliMessages messages, ReportCollection collection, List<SummaryRow> rows, CellTitles titles) {
        this.messages = messages;
        this.collection = collection;
        this.rows = rows;
        this.titles = titles;
    }

    /** Writes everything; {@code out} stays open. */
    void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Gouji", "1.0")) {
            overview(workbook);
            problems(workbook);
            data(workbook);
            missing(workbook);
            sums(workbook);
        }
    }

    private void overview(Workbook workbook) throws IOException {
        Worksheet sheet = sheet(
                workbook,
                "summary.sheet.overview",
                "summary.organ",
                "summary.year",
                "summary.file",
                "summary.state",
                "summary.errors",
                "summary.warnings",
                "summary.infos",
                "summary.repetition",
                "summary.late",
                "summary.points");
        int at = 1;
        for (SummaryRow row : rows) {
            text(sheet, at, 0, row.organ().orElse(""));
            link(sheet, at, 2, row);
            text(sheet, at, 3, messages.text(row.state()));
            if (row.isReport()) {
                sheet.value(at, 4, row.count(Level.ERROR));
                sheet.value(at, 5, row.count(Level.WARNING));
                sheet.value(at, 6, row.count(Level.INFORMATION));
                sheet.value(at, 9, row.points());
            }
            number(sheet, at, 1, row.year());
            number(sheet, at, 7, row.repetition());
            number(sheet, at, 8, row.daysLate().map(days -> Math.max(0, days)));
            at = next(sheet, at);
        }
        finish(sheet, at, 10);
    }

    private void problems(Workbook workbook) throws IOException {
        Worksheet sheet = sheet(
                workbook,
                "summary.sheet.problems",
                "summary.organ",
                "summary.year",
                "summary.part",
                "summary.place",
                "summary.rule",
                "summary.level",
                "summary.message",
                "summary.suggestion",
                "summary.excerpt",
                "summary.file");
        int at = 1;
        for (SummaryRow row : rows) {
            for (SummaryRow.Problem problem : row.problems()) {
                text(sheet, at, 0, row.organ().orElse(""));
                number(sheet, at, 1, row.year());
                text(sheet, at, 2, problem.part());
                text(sheet, at, 3, problem.place());
                text(sheet, at, 4, problem.title());
                text(sheet, at, 5, messages.level(problem.level()));
                text(sheet, at, 6, problem.message());
                text(sheet, at, 7, problem.suggestion());
                text(sheet, at, 8, problem.excerpt());
                link(sheet, at, 9, row);
                at = next(sheet, at);
            }
        }
        finish(sheet, at, 10);
    }

    private void data(Workbook workbook) throws IOException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Neighbour report : collection.reports()) {
            for (Field field : report.facts().cells().fields()) {
                columns.computeIfAbsent(
                        field.id(), id -> titles.of(report.facts().year(), field));
            }
        }
        List<String> heads = new ArrayList<>(List.of(messages.text("summary.organ"), messages.text("summary.year")));
        heads.addAll(columns.values());
        Worksheet sheet = sheetOf(workbook, "summary.sheet.data", heads);
        int at = 1;
        for (Neighbour report : collection.reports()) {
            text(sheet, at, 0, report.facts().organ());
            sheet.value(at, 1, report.facts().year());
            int column = 2;
            for (String field : columns.keySet()) {
                number(sheet, at, column++, report.facts().cells().number(field));
            }
            at = next(sheet, at);
        }
        finish(sheet, at, heads.size());
    }

    private void missing(Workbook workbook) throws IOException {
        Worksheet sheet = sheet(
                workbook, "summary.sheet.missing", "summary.organ", "summary.parent", "summary.year", "summary.how");
        String how = messages.text(collection.units().listed() ? "summary.by-list" : "summary.by-guess");
        int at = 1;
        for (int year : collection.years()) {
            for (Unit unit : collection.units().all()) {
                if (unit.reportsToParent()
                        && collection.report(unit.organ(), year).isEmpty()) {
                    text(sheet, at, 0, unit.organ());
                    text(sheet, at, 1, unit.parent());
                    sheet.value(at, 2, year);
                    text(sheet, at, 3, how);
                    at = next(sheet, at);
                }
            }
        }
        finish(sheet, at, 4);
    }

    private void sums(Workbook workbook) throws IOException {
        Worksheet sheet = sheet(
                workbook,
                "summary.sheet.sums",
                "summary.organ",
                "summary.year",
                "summary.cell",
                "summary.own",
                "summary.sum",
                "summary.difference",
                "summary.children");
        int at = 1;
        for (Neighbour parent : collection.reports()) {
            ReportFacts facts = parent.facts();
            Subordinates below = collection.below(facts.organ(), facts.year());
            if (below.reports().isEmpty()) {
                continue;
            }
            boolean formulas = below.reports().size() <= MOST_FORMULAS;
            for (int i = 0; formulas && i < below.reports().size(); i++) {
                text(sheet, at, 6 + i, below.reports().get(i).facts().organ());
            }
            text(sheet, at, 0, facts.organ());
            sheet.value(at, 1, facts.year());
            at = next(sheet, at);
            for (Field field : facts.cells().fields()) {
                if (titles.isSummed(facts.year(), field)) {
                    sum(sheet, at, parent, below, field, formulas);
                    at = next(sheet, at);
                }
            }
        }
        finish(sheet, at, 6);
    }

    private void sum(Worksheet sheet, int at, Neighbour parent, Subordinates below, Field field, boolean formulas) {
        text(sheet, at, 0, parent.facts().organ());
        sheet.value(at, 1, parent.facts().year());
        text(sheet, at, 2, titles.of(parent.facts().year(), field));
        number(sheet, at, 3, parent.facts().cells().number(field.id()));
        BigDecimal sum = BigDecimal.ZERO;
        int column = 6;
        for (Neighbour child : below.reports()) {
            Optional<BigDecimal> number = child.facts().cells().number(field.id());
            sum = sum.add(number.orElse(BigDecimal.ZERO));
            if (formulas) {
                number(sheet, at, column++, number);
            }
        }
        int line = at + 1;
        if (formulas) {
            sheet.formula(at, 4, "SUM(G" + line + ":" + letters(column - 1) + line + ")");
        } else {
            sheet.value(at, 4, sum);
        }
        sheet.formula(at, 5, "D" + line + "-E" + line);
    }

    /** The letters of a column: A, Z, AA. */
    static String letters(int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }

    private Worksheet sheet(Workbook workbook, String name, String... columns) {
        List<String> heads = new ArrayList<>();
        for (String column : columns) {
            heads.add(messages.text(column));
        }
        return sheetOf(workbook, name, heads);
    }

    private Worksheet sheetOf(Workbook workbook, String name, List<String> heads) {
        Worksheet sheet = workbook.newWorksheet(messages.text(name));
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < heads.size(); i++) {
            // Two columns of one name confuse filters and pivot tables.
            String head = seen.add(heads.get(i)) ? heads.get(i) : heads.get(i) + " " + (i + 1);
            sheet.value(0, i, head);
            sheet.style(0, i).bold().wrapText(true).set();
            sheet.width(i, i == 0 ? 28 : Math.min(48, 6 + 2.2 * head.length()));
        }
        sheet.freezePane(2, 1);
        return sheet;
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
    }

    private static void number(Worksheet sheet, int row, int column, Optional<? extends Number> number) {
        number.ifPresent(value -> sheet.value(row, column, value));
    }

    /** In a sheet with one link a row; without a link, the name alone. */
    private static void link(Worksheet sheet, int row, int column, SummaryRow to) {
        if (row <= MOST_LINKS) {
            sheet.hyperlink(row, column, new RowLink(row, to));
        } else {
            text(sheet, row, column, to.file());
        }
    }

    private static int next(Worksheet sheet, int row) throws IOException {
        if (row % FLUSH == 0) {
            sheet.flush();
        }
        return row + 1;
    }

    private static void finish(Worksheet sheet, int rows, int columns) throws IOException {
        if (rows > 1) {
            sheet.setAutoFilter(0, 0, rows - 1, columns - 1);
        }
        sheet.finish();
    }
}
