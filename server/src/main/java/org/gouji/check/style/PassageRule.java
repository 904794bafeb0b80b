package org.gouji.check.style;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.ReportRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;

/** A rule that looks at one passage at a time: what it finds there depends on the passage's characters and part only. */
abstract class PassageRule extends ReportRule {

    PassageRule(RuleInfo info) {
        super(info);
    }

    @Override
    protected final void look(Subject subject, Findings out) {
        for (Passage passage : Prose.of(subject).passages()) {
            passage.search(info, () -> findings(passage)).forEach(out::add);
        }
    }

    private List<Finding> findings(Passage passage) {
        List<Finding> found = new ArrayList<>();
        look(passage, found::add);
        return found;
    }

    /** Adds what it finds in {@code passage}. */
    abstract void look(Passage passage, Findings out);
}
