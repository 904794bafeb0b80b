package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.gouji.draft.Syntax;
import org.gouji.form.Grade;
import org.gouji.text.Span;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final RuleInfo GOOD = RuleInfo.of("good", Grade.LIKELY);
    private static final RuleInfo BAD = RuleInfo.of("bad", Grade.CERTAIN);

    /** Adds a finding, then fails as it likes. */
    private record Throwing(Error error) implements Rule {
        @Override
        public List<RuleInfo> infos() {
            return List.of(BAD);
        }

        @Override
        public void check(Subject subject, Findings out) {
            out.add(Finding.of(BAD, Span.at(0)));
            if (error instanceof StackOverflowError) {
                throw error;
            }
            throw new IllegalStateException("秘密", new IllegalArgumentException("秘密"));
        }
    }

    private record Finds() implements Rule {
        @Override
        public List<RuleInfo> infos() {
            return List.of(GOOD);
        }

        @Override
        public void check(Subject subject, Findings out) {
            out.add(Finding.of(GOOD, Span.at(5)));
            out.add(Finding.of(GOOD, Span.at(3)));
        }
    }

    @Test
    void aRuleThatThrowsCostsItsOwnFindingsAndALineWithoutText() {
        List<LogRecord> log = new ArrayList<>();
        Logger logger = Logger.getLogger(Checker.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            Subject subject =
                    new Subject(RuleTable.read("秘密文稿", Syntax.PLAIN), CheckOptions.defaults(), Optional.empty());
            List<Finding> found = new Checker(
                            List.of(new Throwing(new Error()), new Finds(), new Throwing(new StackOverflowError("秘密"))))
                    .check(subject);

            assertThat(found)
                    .extracting(Finding::rule, f -> f.span().start())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("good", 3),
                            org.assertj.core.groups.Tuple.tuple("good", 5));
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
        assertThat(log).hasSize(2).allSatisfy(line -> {
            assertThat(line.getMessage())
                    .startsWith("rule bad failed: java.lang.")
                    .hasLineCount(1);
            StringWriter all = new StringWriter();
            line.getThrown().printStackTrace(new PrintWriter(all));
            assertThat(line.getMessage() + all)
                    .contains("at org.gouji.check.CheckerTest")
                    .doesNotContain("秘密");
        });
        assertThat(log.get(0).getMessage())
                .endsWith("java.lang.IllegalStateException < java.lang.IllegalArgumentException");
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
