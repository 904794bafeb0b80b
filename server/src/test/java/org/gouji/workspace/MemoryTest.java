package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an analyzer bears in mind from one key to the next changes nothing but the time it takes. */
class MemoryTest {

    private static final int STEPS = 20;
    private static final List<String> TYPED = List.of(
            "办结", "1", "0", "\n", "。", "\t", "件", "《", "》", "<!-- ", " -->", "（", "2022年", "总计", "申请", "｜", "|", "  ",
            "一、");

    private final Forms forms = Forms.official();
    private final Analyzer remembering = new Analyzer(forms);
    private final Analyzer forgetful = Analyzer.withoutMemory(forms);

    @ParameterizedTest
    @EnumSource(Layout.class)
    void changesNothing(Layout layout) {
        for (long seed = 1; seed <= 2; seed++) {
            Random random = new Random(seed);
            Text text = Text.of(Layouts.write(SampleReport.correct(seed == 1 ? "2021" : "2019", random), layout));
            for (int step = 0; step < STEPS; step++) {
                Syntax syntax = step % 5 == 4 ? Syntax.PLAIN : layout.syntax();
                Analysis with = remembering.analyze(text, syntax, Settings.defaults());
                Analysis without = forgetful.analyze(text, syntax, Settings.defaults());

                assertThat(with.report()).as("step %d", step).isEqualTo(without.report());
                assertThat(with.findings()).as("step %d", step).isEqualTo(without.findings());
                text = text.apply(List.of(edit(text, random)));
            }
        }
    }

    /** Mostly something put in, now and then something taken out; anywhere, so that all below moves. */
    private static Edit edit(Text text, Random random) {
        int at = random.nextInt(text.length());
        if (random.nextInt(4) == 0) {
            return Edit.delete(new Span(at, Math.min(text.length(), at + random.nextInt(12))));
        }
        return Edit.insert(at, TYPED.get(random.nextInt(TYPED.size())));
    }
}
