package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.Passage;

/** A rule that looks at one passage at a time: what it finds there depends on nothing else. */
public abstract class PassageRule extends Rule {

    /** A rule that is known under {@code info}. */
    protected PassageRule(RuleInfo info) {
        super(info);
    }

    @Override
    public final void check(Subject subject, Findings out) {
        List<Finding> all = new ArrayList<>();
        for (Passage passage : subject.report().prose().passages()) {
            all.addAll(passage.search(info, Finding::shift, () -> findings(passage)));
        }
        habits(all).forEach(out::add);
    }

    /** What is shown of {@code all} that was found in the passages; a rule whose mistakes are habits merges them. */
    protected List<Finding> habits(List<Finding> all) {
        return all;
    }

    private List<Finding> findings(Passage passage) {
        List<Finding> found = new ArrayList<>();
        look(passage, found::add);
        return found;
    }

    /** Adds what it finds in {@code passage} to {@code out}. */
    protected abstract void look(Passage passage, Findings out);
}
