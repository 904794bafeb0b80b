package org.gouji.check.prose;

import java.util.List;
import org.gouji.check.Rule;

/** The rules about the text around the tables. */
public final class ProseRules {

    private ProseRules() {}

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
                new NameSelf(),
                new SignNone(),
                new SignName(),
                new DateBefore(),
                new DateLate(),
                new DateForm(),
                new Leftover());
    }
}
