package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.form.Grade;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.gouji.samples.TextVariant;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FixApplierTest {

    private static final RuleInfo RULE = RuleInfo.of("fake", Grade.LOOK);
    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(Forms.official());

    @Test
    void continuesUntilNothingIsLeft() {
        FixApplier applier = new FixApplier(text -> replaced(text, "aa", "a"), FixApplier::isSafe);

        assertThat(applier.apply(Text.of("aaaa.aa")))
                .usingRecursiveComparison()
                .isEqualTo(new FixApplier.Outcome(Text.of("a.a"), 4, true));
        assertThat(applier.round(Text.of("aaaa")).edits())
                .as("the one that overlaps both others waits")
                .hasSize(2);
    }

    @Test
    void fixesThatChaseEachOtherComeToAnEnd() {
        FixApplier circle = new FixApplier(
                text -> text.string().equals("甲") ? replaced(text, "甲", "乙") : replaced(text, "乙", "甲"),
                FixApplier::isSafe);
        FixApplier growth = new FixApplier(text -> replaced(text, "a", "ba"), FixApplier::isSafe);

        assertThat(circle.apply(Text.of("甲")).settled()).isFalse();
        assertThat(growth.apply(Text.of("a")).settled()).isFalse();
    }

    @Test
    void neverAppliesWhatLosesSomething() {
        Finding finding = Finding.of(RULE, new Span(0, 1))
                .withFix(Fix.preferred(Fix.Kind.EXACT, Message.of("x"), List.of(new Edit(new Span(0, 1), "b"))))
                .withFix(Fix.other(Fix.Kind.LOSSLESS, Message.of("y"), List.of(new Edit(new Span(0, 1), "c"))));

        assertThat(new FixApplier(text -> List.of(finding), FixApplier::isSafe)
                        .apply(Text.of("a"))
                        .applied())
                .isZero();
    }

    /** Whatever is wrong with a draft, to apply fixes comes to an end. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void endsForDraftsWithAnyNumberOfFaults(Layout layout) {
        Random random = new Random(11);
        for (TextVariant variant : TextVariant.values()) {
            String form = random.nextBoolean() ? "2019" : "2021";
            String written = Layouts.write(SampleReport.correct(form, random), layout, variant);
            Text broken = Text.of(broken(written, random));

            FixApplier.Outcome safe =
                    applier(layout.syntax(), FixApplier::isSafe).apply(broken);
            assertThat(safe.settled()).as("%s %s", layout, variant).isTrue();
            assertThat(applier(layout.syntax(), FixApplier::isSafe)
                            .apply(safe.text())
                            .applied())
                    .isZero();

            FixApplier.Outcome all = applier(layout.syntax(), Fix::preferred).apply(broken);
            assertThat(all.settled()).as("%s %s, preferred", layout, variant).isTrue();
        }
    }

    private static FixApplier applier(Syntax syntax, java.util.function.Predicate<Fix> wanted) {
        return new FixApplier(
                text -> ANALYZER.analyze(text, syntax, Settings.defaults()).findings().stream()
                        .map(Analysis.Shown::finding)
                        .toList(),
                wanted);
    }

    /** Some lines gone, some doubled, some characters of another width. */
    private static String broken(String text, Random random) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            int dice = random.nextInt(30);
            String kept = dice == 0 ? "" : dice == 1 ? line + line : dice == 2 ? line.replace("（", "(") : line;
            out.append(dice == 3 ? kept.replace("0", "") : dice == 4 ? kept.replace("0", "1") : kept);
        }
        return out.toString();
    }

    private static List<Finding> replaced(Text text, String from, String to) {
        List<Finding> findings = new ArrayList<>();
        for (int at = text.string().indexOf(from); at >= 0; at = text.string().indexOf(from, at + 1)) {
            Span span = new Span(at, at + from.length());
            findings.add(Finding.of(RULE, span)
                    .withFix(Fix.preferred(Fix.Kind.LOSSLESS, Message.of("x"), List.of(new Edit(span, to)))));
        }
        return findings;
    }
}
