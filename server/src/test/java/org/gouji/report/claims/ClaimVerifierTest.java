package org.gouji.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.report.Claim;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a sentence agrees with the tables, and which cells it refers to. */
class ClaimVerifierTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到政府信息公开申请6件。 | FITS | T3.N.t
            收到政府信息公开申请8件。 | CONTRADICTS | T3.N.t
            收到政府信息公开申请7件。 | DOUBTFUL | T3.N.t
            收到政府信息公开申请近8件。 | FITS | T3.N.t
            收到网上申请5件，收到信函申请1件。 | FITS | T3.N.t
            收到网上申请5件，收到信函申请3件。 | CONTRADICTS | T3.N.t
            未收到政府信息公开申请。 | CONTRADICTS | T3.N.t
            未收到行政诉讼。 | FITS | T4.direct.total T4.after.total
            收到政府信息公开申请若干，所有申请均已办结。 | CONTRADICTS | T3.C.t
            失效2件、废止1件行政规范性文件。 | FITS | T2.normative.repealed
            失效1件、废止0件行政规范性文件。 | FITS | T2.normative.repealed
            失效2件、废止3件行政规范性文件。 | CONTRADICTS | T2.normative.repealed
            """)
    void saysWhetherItAgrees(String sentence, ClaimVerifier.Verdict verdict, String cells) {
        Report report = RuleTable.read(
                TestDraft.report(2023).line("（二）依申请", "（二）依申请公开。" + sentence).text(), Syntax.PLAIN);
        Claim claim = report.claims().get(0);
        assertThat(new ClaimVerifier(report.figures()).of(claim)).isEqualTo(verdict);
        assertThat(ClaimVerifier.fields(claim)).extracting(field -> field.id()).containsExactly(cells.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到政府信息公开申请6件，均为自然人提交。 | CONTRADICTS | T3.N.a T3.N.t
            收到政府信息公开申请6件，予以公开3件，占50%。 | FITS |
            """)
    void saysWhetherTheLastOneAgrees(String sentence, ClaimVerifier.Verdict verdict, String cells) {
        Report report = RuleTable.read(
                TestDraft.report(2023).line("（二）依申请", "（二）依申请公开。" + sentence).text(), Syntax.PLAIN);
        List<Claim> claims = report.claims().stream()
                .filter(claim -> claim instanceof Claim.Same || claim instanceof Claim.Share)
                .toList();
        assertThat(claims).hasSize(1);
        assertThat(new ClaimVerifier(report.figures()).of(claims.get(0))).isEqualTo(verdict);
        assertThat(ClaimVerifier.fields(claims.get(0)))
                .extracting(field -> field.id())
                .containsExactly(cells == null ? new String[0] : cells.split(" "));
    }
}
