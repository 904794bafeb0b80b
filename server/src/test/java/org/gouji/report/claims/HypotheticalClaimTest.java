package org.gouji.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.form.ClaimSpec;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.report.reader.ReportReader;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number would count if it were at ‸, or in place of the text between ⟦ and ⟧. */
class HypotheticalClaimTest {

    private static final Forms FORMS = Forms.official();
    // No caches: each test reads its own draft from scratch.
    private static final DraftParser PARSER = new DraftParser(new FormVocabulary(FORMS));
    private static final ReportReader READER = new ReportReader(FORMS);
    private static final HypotheticalClaim PROBE =
            new HypotheticalClaim(FORMS.forYear(2023).orElseThrow());

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            （二）依申请公开。全年收到政府信息公开申请‸件。 = T3.N.t
            （二）依申请公开。全年收到政府信息公开申请‸ = T3.N.t
            （二）依申请公开。全年收到政府信息公开申请⟦12⟧件。 = T3.N.t
            （二）依申请公开。全年收到政府信息公开申请‸，上年结转1件。 = T3.N.t
            （二）依申请公开。收到政府信息公开申请6件，上年结转‸件。 = T3.P.t
            （二）依申请公开。收到政府信息公开申请6件，下雨‸天。 = none
            （二）依申请公开↵收到申请6件。予以公开‸件。 = T3.R1.t
            （二）依申请公开↵收到申请6件，答复申请↵‸件，结转下年度1件。 = T3.R7.t
            （二）依申请公开。收到申请6件。↵（三）政府信息管理。予以公开‸件。 = none
            （二）依申请公开。收到申请6件。↵予以公开‸件。 = T3.R1.t
            （二）依申请公开。予以公开‸件。↵（三）政府信息管理。收到申请3件。 = T3.R1.t
            （三）政府信息管理。制定行政规范性文件‸件，废止1件。 = T2.normative.issued
            """)
    void knowsWhatANumberWouldCount(String marked, String expected) {
        String body = marked.replace('↵', '\n');
        String lines = "云岭县水务局2023年政府信息公开工作年度报告\n一、总体情况\n" + body + "\n";
        int start = Math.max(lines.indexOf('‸'), lines.indexOf('⟦'));
        int end = lines.indexOf('⟧') < 0 ? start : lines.indexOf('⟧') - 1;
        Text text = Text.of(lines.replaceAll("[‸⟦⟧]", ""));
        Report report = READER.read(PARSER.parse(text, Syntax.PLAIN));
        assertThat(PROBE.at(report, new Span(start, end))
                        .map(ClaimSpec::main)
                        .map(Object::toString)
                        .orElse("none"))
                .isEqualTo(expected);
    }
}
