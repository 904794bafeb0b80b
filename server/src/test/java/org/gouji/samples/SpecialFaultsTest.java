package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.check.Beside;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.RuleRun;
import org.gouji.check.Subject;
import org.gouji.facts.Neighbours;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that need more than one draft to be seen, or a rule that is off by default. */
class SpecialFaultsTest {

    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(Forms.official());

    static Stream<Arguments> drafts() {
        return Stream.of(Layout.PIPE, Layout.TAB_PADDED_END, Layout.CELL_TAB, Layout.BROWSER_ROWS, Layout.HTML)
                .flatMap(layout -> Stream.of("2019", "2021").map(form -> Arguments.of(layout, form)));
    }

    private static String draft(Layout layout, String form) {
        return Layouts.write(SampleReport.busy(form, Organ.all().get(0), new Random(11)), layout);
    }

    private static List<Finding> find(Report report, String rule, int limit, Optional<Report> lastYear) {
        CheckOptions options = new CheckOptions(Optional.empty(), Optional.empty(), limit);
        return RuleRun.findings(new Subject(report, options, Beside.lastYear(lastYear))).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static int lineOf(Report report, Finding finding) {
        return report.text().lineOf(finding.span().start());
    }

    private static int headingLine(Report report, int part) {
        return report.text()
                .lineOf(report.section(part).orElseThrow().heading().span().start());
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void partFiveTakenOverFromLastYear(Layout layout, String form) {
        Report report = ANALYZER.read(Text.of(draft(layout, form)), layout.syntax());
        assertThat(find(report, "sec5-same", 1000, Optional.empty())).isEmpty();
        List<Finding> found = find(report, "sec5-same", 1000, Optional.of(report));
        assertThat(found).hasSize(1);
        assertThat(lineOf(report, found.get(0))).isEqualTo(headingLine(report, 5));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void partOneTooLong(Layout layout, String form) {
        Report report = ANALYZER.read(Text.of(draft(layout, form)), layout.syntax());
        assertThat(find(report, "sec1-length", 5000, Optional.empty())).isEmpty();
        List<Finding> found = find(report, "sec1-length", 100, Optional.empty());
        assertThat(found).hasSize(1);
        assertThat(lineOf(report, found.get(0))).isEqualTo(headingLine(report, 1));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void aYearBeforeTheForms(Layout layout, String form) {
        String old = draft(layout, form).replaceAll("20(19|2\\d)年", "2017年");
        Report report = ANALYZER.read(Text.of(old), layout.syntax());
        assertThat(report.kind()).isEqualTo(Report.Kind.OLD_REPORT);
        List<Finding> all = RuleRun.findings(new Subject(report, CheckOptions.defaults(), Neighbours.none()));
        assertThat(all).extracting(Finding::rule).containsExactly("form-none");
    }
}
