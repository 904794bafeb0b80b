package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.draft.Table.Notation;
import org.gouji.form.RowSpec;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Removed rows are inserted again. */
class RowInsertionTest {

    /** Layouts whose tables have the columns of the form and no others. */
    private static final Set<Layout> TO_THE_LETTER =
            EnumSet.of(Layout.PIPE, Layout.PIPE_OPEN, Layout.TAB_CANONICAL, Layout.TAB_PADDED_END);

    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(Reports.FORMS);

    @ParameterizedTest
    @CsvSource({"2019,TAB", "2021,TAB", "2019,PIPE", "2021,PIPE"})
    void eachRowOfTheFormComesBackToItsPlace(String form, Notation notation) {
        String whole = Skeleton.of(
                        Reports.FORMS.byId(form),
                        "青岚市水务局",
                        Reports.FORMS.byId(form).firstYear(),
                        notation)
                .text("\n");
        List<String> wrong = new ArrayList<>();
        for (String id : List.of("T2", "T3")) {
            TableSpec spec = Reports.FORMS.byId(form).table(id);
            for (RowSpec row : spec.rows()) {
                String line = new TableWriter(spec, notation).row(row);
                String without = whole.lines()
                        .filter(written -> !bare(written).equals(bare(line)))
                        .collect(Collectors.joining("\n", "", "\n"));
                assertThat(without).hasSizeLessThan(whole.length());
                String after = inserted(without, id, List.of(row));
                if (!bare(after).equals(bare(whole))) {
                    wrong.add(row.id());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** In layouts that keep the grid, or have one cell a line; a table whose grid is lost has no place for a row. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "GLUED",
                "COLUMNS",
                "ONE_LINE",
                "WEB_PAGE",
                "PDF",
                "PDF_AROUND",
                "PDF_VERTICAL",
                "PIPE_ROW_IN_TWO",
                "FRAME_BOX",
                "FRAME_PLUS",
                "HTML",
                "HTML_ONE_LINE"
            })
    void aRowOfZerosComesBackInEveryLayout(Layout layout) {
        List<String> wrong = new ArrayList<>();
        int restored = 0;
        for (String form : List.of("2019", "2021")) {
            Report report = read(Layouts.write(SampleReport.zero(form), layout), layout);
            for (String id : List.of("T2", "T3")) {
                Notation notation = report.table(id).orElseThrow().table().notation();
                boolean grid = notation == Notation.TAB || notation == Notation.PIPE;
                List<BoundRow> rows = report.table(id).orElseThrow().rows();
                for (int i = 1 + layout.ordinal() % 3; i + 1 < rows.size(); i += 3) {
                    int label = rows.get(i).label().start();
                    int line = report.text().lineOf(label);
                    Span gone = grid
                            ? new Span(
                                    report.text().lineStart(line), report.text().lineStart(line + 1))
                            : new Span(label, rows.get(i + 1).label().start());
                    Report without =
                            read(report.text().apply(List.of(Edit.delete(gone))).string(), layout);
                    BoundTable table = without.table(id).orElseThrow();
                    RowSpec row = rows.get(i).spec();
                    if (table.rows().size() != rows.size() - 1) {
                        continue;
                    }
                    List<Edit> edits = new RowInsertion(without.text(), table).of(List.of(row));
                    Report after = read(without.text().apply(edits).string(), layout);
                    restored += edits.isEmpty() ? 0 : 1;
                    boolean same = figures(after).equals(figures(report))
                            && (!TO_THE_LETTER.contains(layout)
                                    || after.text()
                                            .string()
                                            .equals(report.text().string()));
                    if (!edits.isEmpty() && !same) {
                        wrong.add(
                                row.id() + " " + edits + " for " + report.text().slice(gone));
                    }
                }
            }
        }
        assertThat(restored).isGreaterThan(14);
        assertThat(wrong).isEmpty();
    }

    private static Map<String, BigDecimal> figures(Report report) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        report.figures()
                .all()
                .forEach(figure -> figures.put(
                        figure.field().id(), figure.value().asNumber().orElse(BigDecimal.TEN)));
        return figures;
    }

    private static Report read(String written, Layout layout) {
        return ANALYZER.read(Text.of(written), layout.syntax());
    }

    private static String bare(String written) {
        return written.replaceAll("-{3,}", "---").replaceAll(" +", " ");
    }

    private static String inserted(String written, String table, List<RowSpec> rows) {
        Report report = Reports.read(written);
        return report.text()
                .apply(new RowInsertion(report.text(), report.table(table).orElseThrow()).of(rows))
                .string();
    }
}
