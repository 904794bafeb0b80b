package org.gouji.check.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.FailureTrace;
import org.gouji.check.Finding;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;

/** Runs rules over a report. If a rule throws, only its own findings are lost, and the result says so. */
public final class Checker {

    private final List<Rule> rules;

    /** A checker that runs these rules. */
    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The findings of all rules, in the order of the page, and the rules that failed. Deterministic. */
    public CheckResult check(Subject subject) {
        List<Finding> all = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        for (Rule rule : rules) {
            if (!rule.appliesTo(subject.report().kind())) {
                continue;
            }
            List<Finding> own = new ArrayList<>();
            try {
                rule.check(subject, own::add);
                all.addAll(own);
            } catch (RuntimeException | StackOverflowError e) {
                failures.add(new RuleFailure(ids(rule), new FailureTrace(e)));
            }
        }
        return new CheckResult(Finding.inOrder(all), List.copyOf(failures));
    }

    private static String ids(Rule rule) {
        return rule.infos().stream().map(RuleInfo::id).collect(Collectors.joining(", "));
    }
}
