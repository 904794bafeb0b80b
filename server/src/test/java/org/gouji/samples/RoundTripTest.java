package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gouji.assist.Renaming;
import org.gouji.compose.Formatting;
import org.gouji.compose.NormalTable;
import org.gouji.compose.TableStyle;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Round trips: through the notations of tables, through formatting, and through renaming. */
class RoundTripTest {

    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(Forms.official());
    private static final int REPORTS = 3;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GLUED", "COLUMNS", "ONE_LINE", "WEB_PAGE"})
    void everyFigureComesBack(Layout layout) {
        for (String form : List.of("2019", "2021")) {
            for (int i = 0; i < REPORTS; i++) {
                SampleReport sample = SampleReport.correct(form, new Random(31L * i + layout.ordinal()));
                Text start = Text.of(Layouts.write(sample, layout));
                Map<String, String> figures = figures(read(start, layout.syntax()));

                Text pipes = normal(start, layout.syntax(), Notation.PIPE);
                Text tabs = normal(pipes, layout.syntax(), Notation.TAB);
                Text again = normal(tabs, layout.syntax(), Notation.PIPE);

                assertThat(figures).hasSize(sample.figures().size());
                assertThat(figures(read(pipes, layout.syntax()))).isEqualTo(figures);
                assertThat(figures(read(tabs, layout.syntax()))).isEqualTo(figures);
                assertThat(again.string()).isEqualTo(pipes.string());
                assertThat(normal(tabs, layout.syntax(), Notation.TAB).string()).isEqualTo(tabs.string());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ONE_LINE", "WEB_PAGE"})
    void formattedTwiceIsFormattedOnce(Layout layout) {
        for (String form : List.of("2019", "2021")) {
            Text start = Text.of(Layouts.write(SampleReport.correct(form, new Random(layout.ordinal())), layout));
            Report report = read(start, layout.syntax());
            Text once = start.apply(Formatting.of(report.draft(), TableStyle.COMPACT));
            Report formatted = read(once, layout.syntax());

            assertThat(once.apply(Formatting.of(formatted.draft(), TableStyle.COMPACT))
                            .string())
                    .isEqualTo(once.string());
            assertThat(figures(formatted)).isEqualTo(figures(report));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ONE_LINE", "WEB_PAGE"})
    void renamedThereAndBackIsTheStart(Layout layout) {
        for (String form : List.of("2019", "2021")) {
            Text start = Text.of(Layouts.write(SampleReport.correct(form, new Random(layout.ordinal())), layout));
            Report report = read(start, layout.syntax());
            int organ = report.identity().organ().orElseThrow().span().start();
            String name = Renaming.at(report, organ).orElseThrow().name();

            Text there = renamed(start, layout.syntax(), "远山省清泉市档案馆");
            assertThat(there.string()).doesNotContain(name).contains("远山省清泉市档案馆");
            assertThat(renamed(there, layout.syntax(), name).string()).isEqualTo(start.string());
        }
    }

    private static Text renamed(Text text, Syntax syntax, String name) {
        Report report = read(text, syntax);
        int organ = report.identity().organ().orElseThrow().span().start();
        return text.apply(Renaming.at(report, organ).orElseThrow().edits(report, name));
    }

    private static Text normal(Text text, Syntax syntax, Notation notation) {
        Report report = read(text, syntax);
        List<Edit> edits = new ArrayList<>();
        for (BoundTable table : report.tables()) {
            NormalTable.edit(report, table, notation).ifPresent(edits::add);
        }
        return text.apply(edits);
    }

    private static Report read(Text text, Syntax syntax) {
        return ANALYZER.read(text, syntax);
    }

    private static Map<String, String> figures(Report report) {
        Map<String, String> figures = new TreeMap<>();
        report.figures()
                .all()
                .forEach(figure -> figures.put(
                        figure.field().id(),
                        figure.value().asNumber().map(Object::toString).orElse("?")));
        return figures;
    }
}
