package org.gouji.check.engine;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.gouji.facts.Neighbour;
import org.gouji.facts.Neighbours;
import org.gouji.facts.Subordinates;

/**
 * Other reports whose numbers and names count, and the organ's deadline. The same report is the same object, which is quicker
 * to tell than equal numbers, and true as long as no file of them changes.
 */
record OtherReports(Optional<Neighbour> lastYear, Subordinates below, Optional<MonthDay> deadline) {

    static OtherReports of(Neighbours all) {
        return new OtherReports(all.lastYear(), all.below(), all.deadline());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OtherReports others
                && areSame(lastYear.stream().toList(), others.lastYear.stream().toList())
                && areSame(below.reports(), others.below.reports())
                && below.listed() == others.below.listed()
                && below.missing().equals(others.below.missing())
                && deadline.equals(others.deadline);
    }

    @Override
    public int hashCode() {
        int hash = below.reports().size();
        return lastYear.map(report -> 31 * hash + System.identityHashCode(report.facts()))
                .orElse(hash);
    }

    private static boolean areSame(List<Neighbour> some, List<Neighbour> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; i < some.size() && same; i++) {
            same = some.get(i).facts() == others.get(i).facts()
                    && some.get(i).file().equals(others.get(i).file());
        }
        return same;
    }
}
