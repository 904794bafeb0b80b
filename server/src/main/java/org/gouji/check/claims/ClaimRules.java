package org.gouji.check.claims;

import java.util.List;
import org.gouji.check.Rule;

/** The rules about claims that the prose makes. */
public final class ClaimRules {

    private ClaimRules() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new ProseNum(),
                new ProseZero(),
                new ProseDone(),
                new ProsePartsum(),
                new ProseBalance(),
                new ProsePercent(),
                new ProseYear(),
                new FeeTable(),
                new FeeNotice());
    }
}
