package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.check.engine.CheckResult;
import org.gouji.check.engine.Checker;
import org.gouji.check.engine.RuleFailure;
import org.gouji.check.engine.RuleSet;

/** Runs rules over a draft. A rule that throws fails the test. */
public final class RuleRun {

    private RuleRun() {}

    /** What the rules of the product find. */
    public static List<Finding> findings(Subject subject) {
        return findings(RuleSet.all(), subject);
    }

    /** What {@code rules} find. */
    public static List<Finding> findings(List<Rule> rules, Subject subject) {
        CheckResult result = new Checker(rules).check(subject);
        assertThat(result.failures()).extracting(RuleFailure::line).isEmpty();
        return result.findings();
    }
}
