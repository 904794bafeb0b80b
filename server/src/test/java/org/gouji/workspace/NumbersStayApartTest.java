package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever separates numbers that have got into one cell, line or sentence, no fix makes one number of them. */
class NumbersStayApartTest {

    private static final Forms FORMS = Forms.official();
    private static final ReportAnalyzer ANALYZER = new ReportAnalyzer(FORMS);
    /** No figure of the report and no sum of any holds two of these one behind the other. */
    private static final List<String> NUMBERS = List.of("81", "29", "37", "53", "61", "79", "83");

    static Stream<Arguments> separators() {
        return Stream.of(
                        "\t", " ", "  ", "\u3000", "\u00a0", "\u2009", "\u200b", "/", "／", "|", "\\|", "｜", ",", "，",
                        "、", ";", "；", ":", "-", "—", "·", "_", "*", "`", "<br>", "<br/>", "\n", "\r\n", "\n\n", "\t\t",
                        " , ")
                .flatMap(separator ->
                        Stream.of(2, 3, 7).map(count -> Arguments.of(separator, NUMBERS.subList(0, count))));
    }

    @ParameterizedTest
    @MethodSource("separators")
    void inACellOfATableOrInASentence(String separator, List<String> numbers) {
        String written = String.join(separator, numbers);
        for (Notation notation : List.of(Notation.TAB, Notation.PIPE)) {
            String report =
                    Skeleton.of(FORMS.newest(), "青岚市水务局", 2024, notation).text("\n");
            List<String> drafts = new ArrayList<>();
            for (String label : List.of("2.重复申请", "行政处罚", "一、本年新收政府信息公开申请数量")) {
                int line = report.indexOf(label);
                int cell = report.indexOf('0', line + label.length());
                drafts.add(report.substring(0, cell) + written + report.substring(cell + 1));
            }
            drafts.add(report.replaceFirst("未收到政府信息公开申请，", "收到政府信息公开申请" + written.replace("\\", "\\\\") + "件，"));
            drafts.forEach(draft -> judge(draft, notation));
        }
    }

    private static void judge(String draft, Notation notation) {
        Syntax syntax = notation == Notation.PIPE ? Syntax.MARKDOWN : Syntax.PLAIN;
        Text text = Text.of(draft);
        for (Analysis.Shown shown :
                ANALYZER.analyze(text, syntax, Settings.defaults()).findings()) {
            Finding finding = shown.finding();
            for (Fix fix : finding.fixes()) {
                String after = text.apply(fix.edits()).string();
                for (int i = 0; i + 1 < NUMBERS.size(); i++) {
                    assertThat(after)
                            .as("%s %s of %s", finding.rule(), fix.title(), draft)
                            .doesNotContain(NUMBERS.get(i) + NUMBERS.get(i + 1));
                }
            }
        }
    }
}
