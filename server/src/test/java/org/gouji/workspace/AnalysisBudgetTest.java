package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;

class AnalysisBudgetTest {

    private final AtomicInteger made = new AtomicInteger();
    private final AnalysisBudget budget = new AnalysisBudget(25);
    private final ReportAnalyzer real = new ReportAnalyzer(Forms.official());

    private OpenDraft open(String name, int length) {
        DocumentAnalyzer counting = (text, syntax, settings) -> {
            made.incrementAndGet();
            return real.analyze(text, syntax, settings);
        };
        return new OpenDraft(
                "untitled:" + name, Text.of("字".repeat(length)), Syntax.PLAIN, Configuration.none(), counting, budget);
    }

    private int madeFor(OpenDraft... drafts) {
        int before = made.get();
        List.of(drafts).forEach(OpenDraft::analysis);
        return made.get() - before;
    }

    @Test
    void dropsTheAnalysesUsedLeastRecently() {
        OpenDraft first = open("a", 10);
        OpenDraft second = open("b", 10);
        OpenDraft third = open("c", 10);
        assertThat(madeFor(first, second, first)).isEqualTo(2);

        assertThat(madeFor(third)).isEqualTo(1);
        assertThat(madeFor(first)).as("used after the second").isZero();
        assertThat(madeFor(second)).as("dropped").isEqualTo(1);
    }

    @Test
    void keepsOneWhateverItsLength() {
        OpenDraft large = open("a", 100);

        assertThat(madeFor(large, large, large)).isEqualTo(1);
    }

    @Test
    void aClosedDocumentAndAnOlderVersionTakeNoRoom() {
        List<OpenDraft> kept = new ArrayList<>(List.of(open("a", 10), open("b", 10)));
        kept.forEach(OpenDraft::analysis);
        OpenDraft typed = kept.get(0).withText(Text.of("字字"));
        typed.analysis();
        OpenDraft closed = open("d", 3);
        closed.analysis();
        closed.close();
        open("e", 12).analysis();

        assertThat(madeFor(kept.get(1), typed)).isZero();
    }
}
