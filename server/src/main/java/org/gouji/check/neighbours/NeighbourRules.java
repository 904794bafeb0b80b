package org.gouji.check.neighbours;

import java.util.List;
import org.gouji.check.Rule;

/** The rules that need other reports. */
public final class NeighbourRules {

    private NeighbourRules() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new XYearCarry(),
                new XYearDocs(),
                new XYearGrowth(),
                new XYearSame(),
                new TextSame(),
                new XOrgSum(),
                new XOrgMissing(),
                new XOrgCopied());
    }
}
