package org.gouji.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.text.Span;

/** Runs rules over a report. A rule that throws costs its own findings and a log line, nothing else. */
public final class Checker {

    private static final System.Logger LOG = System.getLogger(Checker.class.getName());
    private static final Comparator<Finding> ORDER = Comparator.<Finding, Span>comparing(Finding::span)
            .thenComparing(Finding::grade)
            .thenComparing(Finding::rule);

    private final List<Rule> rules;

    /** A checker with just these rules. */
    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** What the rules find, in the order of the page; the same for the same subject. */
    public List<Finding> check(Subject subject) {
        List<Finding> all = new ArrayList<>();
        for (Rule rule : rules) {
            List<Finding> own = new ArrayList<>();
            try {
                rule.check(subject, own::add);
                all.addAll(own);
            } catch (RuntimeException | StackOverflowError e) {
                // Not the failure itself: a logger would print its message, which may quote the document.
                FailureTrace trace = new FailureTrace(e);
                LOG.log(System.Logger.Level.ERROR, "rule " + ids(rule) + " failed: " + trace, trace);
            }
        }
        return inOrder(all);
    }

    /** {@code findings} in the order of the page, then the gravest first. */
    public static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }

    private static String ids(Rule rule) {
        return rule.infos().stream().map(RuleInfo::id).collect(Collectors.joining(", "));
    }
}
