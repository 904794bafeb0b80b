package org.gouji.check.headings;

import java.util.List;
import org.gouji.check.Rule;

/** The rules about the parts of a report and their headings. */
public final class HeadingRules {

    private HeadingRules() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new SecMissing(),
                new SecDup(),
                new SecOrder(),
                new HeadNum(),
                new HeadText(),
                new HeadLevel2(),
                new HeadSeq(),
                new HeadWidth(),
                new HeadStyle(),
                new Sec1Aspect(),
                new Sec1NoCount(),
                new Sec1Length(),
                new Sec5Empty(),
                new Sec5Thin(),
                new Sec5Same(),
                new Sec6Fee(),
                new Sec6Empty(),
                new PartsCount(),
                new PartsNames(),
                new Todo());
    }
}
