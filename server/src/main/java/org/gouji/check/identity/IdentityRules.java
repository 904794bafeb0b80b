package org.gouji.check.identity;

import java.util.List;
import org.gouji.check.Rule;

/** The rules about title, organ, year, period, signature and date. */
public final class IdentityRules {

    private IdentityRules() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new TitleNone(),
                new TitleDup(),
                new TitleForm(),
                new TitleSpace(),
                new YearConflict(),
                new PeriodNone(),
                new PeriodBad(),
                new FormNone(),
                new NameSelf(),
                new NameAbbr(),
                new CopyForeign(),
                new SignNone(),
                new SignName(),
                new DateBefore(),
                new DateLate(),
                new DateForm());
    }
}
