package org.gouji.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.report.Prose;
import org.gouji.text.Wanted;

/** A rule that looks at one passage at a time: what it finds there depends on nothing else. */
public abstract class PassageRule extends Rule {

    /** A rule that is known under {@code info}. */
    protected PassageRule(RuleInfo info) {
        super(info);
    }

    private static final PassageSearch<Found> SEARCH = new PassageSearch<>(Found::shift);

    /** A finding and the rule it is of. */
    private record Found(PassageRule rule, Finding finding) {
        Found shift(int delta) {
            return new Found(rule, finding.shift(delta));
        }
    }

    /**
     * What each of {@code rules} finds in {@code prose}. A passage is looked at for all of them at once, and again only if it
     * has changed.
     *
     * @param wanted asked before each passage
     * @throws CancellationException as soon as the result is no longer wanted
     * @throws RuntimeException whatever one of the rules throws
     */
    public static Map<Rule, List<Finding>> findAll(List<PassageRule> rules, Prose prose, Wanted wanted) {
        Map<Rule, List<Finding>> all = new HashMap<>();
        for (Passage passage : prose.passages()) {
            wanted.check();
            for (Found found : passage.search(SEARCH, rules, () -> found(rules, passage))) {
                all.computeIfAbsent(found.rule(), rule -> new ArrayList<>()).add(found.finding());
            }
        }
        for (PassageRule rule : rules) {
            List<Finding> found = all.get(rule);
            all.put(rule, found == null ? List.of() : rule.habits(found));
        }
        return all;
    }

    private static List<Found> found(List<PassageRule> rules, Passage passage) {
        List<Found> found = new ArrayList<>();
        rules.forEach(rule -> rule.look(passage, finding -> found.add(new Found(rule, finding))));
        return found;
    }

    @Override
    public final void check(Subject subject, Findings out) {
        List<Finding> all = new ArrayList<>();
        for (Passage passage : subject.report().prose().passages()) {
            look(passage, all::add);
        }
        habits(all).forEach(out::add);
    }

    /** What is shown of {@code all} that was found in the passages; a rule whose mistakes are habits merges them. */
    protected List<Finding> habits(List<Finding> all) {
        return all;
    }

    /** Adds what it finds in {@code passage} to {@code out}. */
    protected abstract void look(Passage passage, Findings out);
}
