package org.gouji.check.citations;

import java.util.List;
import org.gouji.check.Rule;

/** The rules about cited laws and documents. */
public final class CitationRules {

    private CitationRules() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new PunctBookdun(), new CiteNest(), new CiteDocNo(), new CiteAbbr(), new CiteLaw(), new CiteOldForm());
    }
}
