package org.gouji.check.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gouji.check.FailureTrace;
import org.gouji.check.Finding;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.text.Wanted;

/** Runs rules over a report. If a rule throws, only its own findings are lost, and the result says so. */
public final class Checker {

    private final List<Rule> rules;

    /** A checker that runs these rules. */
    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The findings of all rules, in the order of the page, and the rules that failed. Deterministic. */
    public CheckResult check(Subject subject) {
        return check(subject, Wanted.ALWAYS);
    }

    /**
     * The same.
     *
     * @param wanted asked before each rule
     * @throws CancellationException as soon as the result is no longer wanted
     */
    public CheckResult check(Subject subject, Wanted wanted) {
        List<Finding> all = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        List<Rule> apply = rules.stream()
                .filter(rule -> rule.appliesTo(subject.report().kind()))
                .toList();
        Map<Rule, List<Finding>> inTables =
                TableFindings.in(subject).of(subject, apply, rule -> run(rule, subject, wanted, failure -> {}));
        for (Rule rule : apply) {
            Optional.ofNullable(inTables.get(rule))
                    .or(() -> run(rule, subject, wanted, failures::add))
                    .ifPresent(all::addAll);
        }
        return new CheckResult(Finding.inOrder(all), List.copyOf(failures));
    }

    /** What {@code rule} finds; empty if it fails, of which {@code failures} learns. */
    private static Optional<List<Finding>> run(
            Rule rule, Subject subject, Wanted wanted, Consumer<RuleFailure> failures) {
        wanted.check();
        List<Finding> found = new ArrayList<>();
        try {
            rule.check(subject, found::add);
            return Optional.of(found);
        } catch (RuntimeException | StackOverflowError e) {
            failures.accept(new RuleFailure(ids(rule), new FailureTrace(e)));
            return Optional.empty();
        }
    }

    private static String ids(Rule rule) {
        return rule.infos().stream().map(RuleInfo::id).collect(Collectors.joining(", "));
    }
}
