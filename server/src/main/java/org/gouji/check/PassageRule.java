package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.Passage;

/** A rule that looks at one passage at a time: what it finds there depends on the passage's characters and part only. */
public abstract class PassageRule extends Rule {

    /** A rule that is known under {@code info}. */
    protected PassageRule(RuleInfo info) {
        super(info);
    }

    @Override
    public final void check(Subject subject, Findings out) {
        for (Passage passage : subject.report().prose().passages()) {
            passage.search(info, () -> findings(passage)).forEach(out::add);
        }
    }

    private List<Finding> findings(Passage passage) {
        List<Finding> found = new ArrayList<>();
        look(passage, found::add);
        return found;
    }

    /** Adds what it finds in {@code passage} to {@code out}. */
    protected abstract void look(Passage passage, Findings out);
}
