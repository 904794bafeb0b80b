package org.gouji.check.structure;

import java.util.List;
import org.gouji.check.Rule;

/** The rules about what a report must consist of. */
public final class StructureRules {

    private StructureRules() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new TitleNone(),
                new TitleDup(),
                new TitleForm(),
                new TitleSpace(),
                new YearConflict(),
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
                new PeriodNone(),
                new PeriodBad(),
                new FormYear(),
                new FormMix(),
                new FormNone(),
                new CiteOldForm());
    }
}
