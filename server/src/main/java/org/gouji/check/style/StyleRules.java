package org.gouji.check.style;

import java.util.List;
import org.gouji.check.Rule;

/** The rules about how the text is written. */
public final class StyleRules {

    private StyleRules() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new CopyForeign(),
                new NameAbbr(),
                new TextBrokenPara(),
                new TextTwoTotals(),
                new TextStray(),
                new TextLex(),
                new TextTitleObj(),
                new TextPunct(),
                new PunctBookdun(),
                new CiteNest(),
                new CiteDocNo(),
                new CiteAbbr(),
                new CiteLaw(),
                new UnitTiao(),
                new WsLeading(),
                new WsTrailing());
    }
}
