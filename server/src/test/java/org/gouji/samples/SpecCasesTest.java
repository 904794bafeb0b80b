package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.Related;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.samples.SpecCase.Expected;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Errors and warnings in drafts that were written from the specification, without a look at the program. A case that is
 * not met says why under {@code open}, so that one that is met later does not go unnoticed. Those of item 20 came along
 * with the program.
 */
class SpecCasesTest {

    private static final ReportAnalyzer ANALYZER = new ReportAnalyzer(Forms.official());
    private static final Map<String, int[]> SCORES = new TreeMap<>();

    static Stream<SpecCase> cases() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(item -> String.format("item-%02d.txt", item))
                .filter(file -> SpecCase.class.getResource("/cases/" + file) != null)
                .flatMap(file -> SpecCase.in(file).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(SpecCase item) {
        List<String> differences = differences(item);
        int[] score = SCORES.computeIfAbsent(item.name().substring(0, 2), key -> new int[2]);
        score[0] += differences.isEmpty() ? 1 : 0;
        score[1]++;
        if (item.open().isPresent()) {
            assertThat(differences)
                    .as("%s is met: take its “open” out", item.name())
                    .isNotEmpty();
        } else {
            assertThat(differences).as(item.name()).isEmpty();
        }
    }

    /** How many cases of each item are met. */
    @AfterAll
    static void score() {
        String scores = SCORES.entrySet().stream()
                .map(item -> item.getKey() + ": " + item.getValue()[0] + "/" + item.getValue()[1])
                .collect(Collectors.joining(", "));
        System.getLogger(SpecCasesTest.class.getName()).log(System.Logger.Level.INFO, scores);
    }

    private static List<String> differences(SpecCase item) {
        Text text = Text.of(item.text());
        Analysis analysis =
                ANALYZER.analyze(text, item.markdown() ? Syntax.MARKDOWN : Syntax.PLAIN, Settings.defaults());
        List<Analysis.Shown> left = new ArrayList<>(
                analysis.findings().stream().filter(SpecCasesTest::isSevere).toList());
        List<String> differences = new ArrayList<>();
        for (Expected expected : item.expected()) {
            // A notice that the draft is no such report may be of any level.
            List<Analysis.Shown> meant = (expected.rules().isEmpty() ? analysis.findings() : left)
                    .stream()
                            .filter(shown -> expected.rules().isEmpty()
                                    || expected.rules().contains(shown.finding().rule()))
                            .filter(shown ->
                                    places(shown.finding()).anyMatch(place -> touches(text, place, expected.words())))
                            .toList();
            if (meant.isEmpty()) {
                differences.add("not found: " + expected);
            }
            left.removeAll(meant);
        }
        left.forEach(shown -> differences.add("not expected: " + shown.level() + " "
                + shown.finding().rule() + " " + shown.finding().message() + " at "
                + text.slice(shown.finding().span())));
        return differences;
    }

    private static boolean isSevere(Analysis.Shown shown) {
        return shown.level() == Level.ERROR || shown.level() == Level.WARNING;
    }

    /** Where a finding stands: a habit has several places. */
    private static Stream<Span> places(Finding finding) {
        Stream<Span> others = finding.isHabit() ? finding.related().stream().map(Related::span) : Stream.of();
        return Stream.concat(Stream.of(finding.span()), others);
    }

    /** True if {@code span} lies in one of the places where {@code words} stand, or at its edge. */
    private static boolean touches(Text text, Span span, String words) {
        String string = text.string();
        for (int at = string.indexOf(words); at >= 0; at = string.indexOf(words, at + 1)) {
            Span place = new Span(at, at + words.length());
            if (words.isEmpty() || place.start() <= span.end() && span.start() <= place.end()) {
                return true;
            }
        }
        return false;
    }
}
