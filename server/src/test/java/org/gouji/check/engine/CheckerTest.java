package org.gouji.check.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.RuleTable;
import org.gouji.check.Subject;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.text.Span;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final RuleInfo GOOD = RuleInfo.of("good", Grade.LIKELY);
    private static final RuleInfo BAD = RuleInfo.of("bad", Grade.CERTAIN);

    /** Adds a finding, then fails as it likes. */
    private static final class Throwing extends Rule {
        private final Error error;

        Throwing(Error error) {
            super(BAD);
            this.error = error;
        }

        @Override
        public boolean appliesTo(Report.Kind kind) {
            return true;
        }

        @Override
        public void check(Subject subject, Findings out) {
            out.add(finding(Span.at(0)));
            if (error instanceof StackOverflowError) {
                throw error;
            }
            throw new IllegalStateException("秘密", new IllegalArgumentException("秘密"));
        }
    }

    private static final class Finds extends Rule {
        Finds() {
            super(GOOD);
        }

        @Override
        public boolean appliesTo(Report.Kind kind) {
            return true;
        }

        @Override
        public void check(Subject subject, Findings out) {
            out.add(finding(Span.at(5)));
            out.add(finding(Span.at(3)));
        }
    }

    private static Subject subject(String text) {
        return new Subject(RuleTable.read(text, Syntax.PLAIN), CheckOptions.defaults(), Neighbours.none());
    }

    @Test
    void aRuleThatThrowsLosesItsOwnFindingsAndIsReportedWithoutText() {
        CheckResult result = new Checker(
                        List.of(new Throwing(new Error()), new Finds(), new Throwing(new StackOverflowError("秘密"))))
                .check(subject("秘密文稿"));

        assertThat(result.findings())
                .extracting(Finding::rule, f -> f.span().start())
                .containsExactly(tuple("good", 3), tuple("good", 5));
        assertThat(result.failures()).hasSize(2).allSatisfy(failure -> {
            assertThat(failure.rules()).isEqualTo("bad");
            assertThat(failure.line() + failure.trace().lines())
                    .contains("at org.gouji.check.engine.CheckerTest")
                    .doesNotContain("秘密");
        });
        assertThat(result.failures().get(0).line())
                .startsWith("bad: java.lang.IllegalStateException < java.lang.IllegalArgumentException at ");
    }

    @Test
    void aRuleIsOnlyAskedAboutDocumentsThatItAppliesTo() {
        Rule onlyReports = new Rule(BAD) {
            @Override
            public void check(Subject subject, Findings out) {
                out.add(finding(Span.at(0)));
            }
        };
        Checker checker = new Checker(List.of(onlyReports));

        assertThat(checker.check(subject("随便写几句")).findings()).isEmpty();
        assertThat(checker.check(subject(TestDraft.report(2023).text())).findings())
                .hasSize(1);
    }

    @Test
    void theCatalogueKeepsItsOrder() {
        assertThat(RuleSet.infos().keySet())
                .containsExactlyElementsOf(RuleSet.all().stream()
                        .flatMap(rule -> rule.infos().stream())
                        .map(RuleInfo::id)
                        .toList());
        assertThat(RuleSet.infos().keySet())
                .contains("suppress-reason", "suppress-unknown", "suppress-unused")
                .startsWith("title-none")
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
}
