package org.gouji.check.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gouji.check.FailureTrace;
import org.gouji.check.FigureRule;
import org.gouji.check.Finding;
import org.gouji.check.PassageRule;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.report.ScannedText;
import org.gouji.text.Wanted;

/** Runs rules over a report. If a rule throws, only its own findings are lost, and the result says so. */
public final class Checker {

    /** The rules for each kind of document. */
    private final Map<Report.Kind, Applied> rules = new EnumMap<>(Report.Kind.class);

    /** A checker that runs these rules. */
    public Checker(List<Rule> rules) {
        for (Report.Kind kind : Report.Kind.values()) {
            List<Rule> all = rules.stream().filter(rule -> rule.appliesTo(kind)).toList();
            this.rules.put(
                    kind,
                    new Applied(
                            all,
                            of(PassageRule.class, all),
                            all.stream().filter(Checker::isInTables).toList(),
                            all.stream()
                                    .filter(Rule::holdsOfScans)
                                    .flatMap(rule -> rule.infos().stream())
                                    .map(RuleInfo::id)
                                    .collect(Collectors.toUnmodifiableSet()),
                            RecentChecks.Kept.of(all)));
        }
    }

    /**
     * Those that apply to a kind of document; of these, those that look at passages, at tables, the ids of those that hold of
     * scans, and those that may be kept.
     */
    private record Applied(
            List<Rule> all,
            List<PassageRule> inPassages,
            List<Rule> inTables,
            Set<String> ofScans,
            RecentChecks.Kept toKeep) {}

    private static boolean isInTables(Rule rule) {
        return rule instanceof TableRule || rule instanceof FigureRule;
    }

    private static <T extends Rule> List<T> of(Class<T> type, List<Rule> rules) {
        return rules.stream().filter(type::isInstance).map(type::cast).toList();
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
        Applied applied = Objects.requireNonNull(rules.get(subject.report().kind()));
        Map<Rule, List<Finding>> known = inPassages(applied.inPassages(), subject, wanted);
        RecentChecks recent = RecentChecks.in(subject);
        RecentChecks.Known before = recent.known(subject, applied.toKeep());
        known.putAll(before.findings());
        if (!known.keySet().containsAll(applied.inTables())) {
            TableFindings.in(subject)
                    .of(subject, applied.inTables(), rule -> run(rule, subject, wanted, failure -> {}))
                    .forEach(known::putIfAbsent);
        }
        for (Rule rule : applied.all()) {
            List<Finding> found = known.get(rule);
            if (found == null) {
                run(rule, subject, wanted, failures::add).ifPresent(findings -> known.put(rule, findings));
            }
            all.addAll(known.getOrDefault(rule, List.of()));
        }
        known.keySet().retainAll(applied.toKeep().all());
        recent.keep(subject, before.typed(), known);
        List<Finding> shown = ScannedText.is(subject.report()) ? asDoubtful(all, applied.ofScans()) : all;
        return new CheckResult(Finding.inOrder(shown), List.copyOf(failures));
    }

    /** What is wrong with words and marks that a program has read off a picture need not be wrong on the page; sums are. */
    private static List<Finding> asDoubtful(List<Finding> all, Set<String> certain) {
        return all.stream()
                .map(finding -> finding.grade().compareTo(Grade.LOOK) < 0 && !certain.contains(finding.rule())
                        ? finding.withGrade(Grade.LOOK)
                        : finding)
                .toList();
    }

    /** What rules find in passages; nothing if one of them fails, as then each is run by itself. */
    private static Map<Rule, List<Finding>> inPassages(List<PassageRule> rules, Subject subject, Wanted wanted) {
        try {
            return PassageRule.findAll(rules, subject.report().prose(), wanted);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new HashMap<>();
        }
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
