package org.gouji.draft;

import java.util.List;
import org.gouji.text.Text;

/** Reads a page. Never fails, loses no character, and takes time in proportion to the text. */
public final class DraftParser {

    private final Vocabulary vocabulary;

    /** A parser that knows the labels of {@code vocabulary}. */
    public DraftParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The blocks of {@code text}. */
    public Draft parse(Text text, Syntax syntax) {
        return new Draft(text, syntax, List.of());
    }
}
