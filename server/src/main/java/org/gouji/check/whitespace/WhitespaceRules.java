package org.gouji.check.whitespace;

import java.util.List;
import org.gouji.check.Rule;

/** The rules about blanks at the start and end of lines. */
public final class WhitespaceRules {

    private WhitespaceRules() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(new WsLeading(), new WsTrailing());
    }
}
