package org.gouji.check.wording;

import java.util.List;
import org.gouji.check.Rule;

/** The rules about words, sentences and punctuation. */
public final class WordingRules {

    private WordingRules() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return List.of(
                new Leftover(),
                new TextBrokenPara(),
                new TextTwoTotals(),
                new TextStray(),
                new TextLex(),
                new TextTitleObj(),
                new TextPunct(),
                new TextPair(),
                new TextSeq(),
                new UnitTiao());
    }
}
