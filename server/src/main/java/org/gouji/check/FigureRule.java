package org.gouji.check;

import java.util.List;

/**
 * A rule that looks at the tables, as a {@link TableRule} does, and besides at what sentences state of them: at
 * {@link org.gouji.report.Report#claims} and their words, at {@link org.gouji.report.Report#faults}, and at last year's
 * report and those of the organs below. As long as these stay the same, wherever they move to, it is not run again.
 */
public abstract class FigureRule extends Rule {

    /** A rule that is known under {@code info}. */
    protected FigureRule(RuleInfo info) {
        super(info);
    }

    /** Several rules whose findings come from one search; at least one. */
    protected FigureRule(List<RuleInfo> infos) {
        super(infos);
    }

    @Override
    public final boolean holdsOfScans() {
        return true;
    }
}
