package org.gouji.report;

import java.util.OptionalInt;
import org.gouji.draft.Vocabulary;
import org.gouji.form.Forms;

/** The words of the forms, for the parser. */
public final class FormVocabulary implements Vocabulary {

    /** The words of all of {@code forms}. */
    public FormVocabulary(Forms forms) {}

    @Override
    public Word word(String text) {
        return Word.NONE;
    }

    @Override
    public String tableOf(String text) {
        return "";
    }

    @Override
    public OptionalInt valuesOf(String text) {
        return OptionalInt.empty();
    }

    @Override
    public boolean isPiece(String text) {
        return false;
    }

    @Override
    public int rowPrefix(String text) {
        return 0;
    }

    @Override
    public OptionalInt section(String text) {
        return OptionalInt.empty();
    }

    @Override
    public OptionalInt aspect(String text) {
        return OptionalInt.empty();
    }
}
