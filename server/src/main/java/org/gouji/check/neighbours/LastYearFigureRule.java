package org.gouji.check.neighbours;

import org.gouji.check.FigureRule;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.facts.Neighbour;

/** A rule that compares the tables with last year's, and finds nothing without it. */
abstract class LastYearFigureRule extends FigureRule {

    LastYearFigureRule(RuleInfo info) {
        super(info);
    }

    @Override
    public final void check(Subject subject, Findings out) {
        subject.neighbours().lastYear().ifPresent(lastYear -> check(subject, lastYear, out));
    }

    /** Adds what it finds beside {@code lastYear}. */
    abstract void check(Subject subject, Neighbour lastYear, Findings out);
}
