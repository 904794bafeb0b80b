package org.gouji.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gouji.draft.Syntax;
import org.gouji.facts.FactsReader;
import org.gouji.facts.ReportFacts;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.gouji.text.Text;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.Test;

/** What others need to know of a report is the same whether the report itself is read wholly or not. */
class FactsAloneTest {

    private static final Forms FORMS = Forms.official();
    private final FactsReader facts = new FactsReader(FORMS);
    private final ReportAnalyzer analyzer = new ReportAnalyzer(FORMS);

    @Test
    void theSameAsOfTheWholeReport() {
        Random random = new Random(3);
        for (Form form : FORMS.all()) {
            for (Layout layout : Layout.values()) {
                String text = Layouts.write(SampleReport.correct(form.id(), random), layout);
                assertSame(text.replaceFirst("\\d", ""));
                assertSame(text);
            }
        }
        assertSame("购物清单");
    }

    @Test
    void ofAFolderThatIsTooLargeToKeep() {
        String text = Layouts.write(SampleReport.correct("2021", new Random(4)), Layout.values()[0]);
        Optional<ReportFacts> whole = facts.read(analyzer.read(Text.of(text), Syntax.PLAIN));
        List<Optional<ReportFacts>> all = new ArrayList<>();
        // Eight million characters are kept until the reports are checked.
        for (int characters = 0; characters < 9_000_000; characters += 400_000) {
            all.add(analyzer.facts(Text.of(text + "\n".repeat(400_000)), Syntax.PLAIN));
        }
        assertThat(whole).isPresent();
        assertThat(all).hasSizeGreaterThan(20).containsOnly(whole);
    }

    private void assertSame(String text) {
        assertThat(analyzer.factsAlone(Text.of(text), Syntax.PLAIN))
                .isEqualTo(facts.read(analyzer.read(Text.of(text), Syntax.PLAIN)));
    }
}
