package org.gouji.compose;

import java.util.List;
import org.gouji.text.Edit;

/** What becomes of something that is pasted into a report. */
public sealed interface PasteResult {

    /** It is nothing for Gouji: the editor pastes it as it is. */
    PasteResult PASS = new Pass();

    /**
     * It goes into the report by these edits, in place of what the editor would do.
     *
     * @param edits at least one; they do not overlap
     */
    record Edits(List<Edit> edits) implements PasteResult {}

    /** It is nothing for Gouji: the editor pastes it as it is. */
    record Pass() implements PasteResult {}

    /**
     * It does not fit, and nothing is to be pasted.
     *
     * @param reason why
     * @param arguments what the reason refers to
     */
    record Refused(Reason reason, List<String> arguments) implements PasteResult {

        static Refused of(Reason reason, Object... arguments) {
            return new Refused(
                    reason, List.of(arguments).stream().map(String::valueOf).toList());
        }
    }

    /** Why something cannot be pasted; the arguments are named at each. */
    enum Reason {
        /** More columns than the row has from the cell on: cells there are, columns that there should be. */
        COLUMNS,
        /** More rows than the table has from the row on: rows there are, rows that there should be. */
        ROWS,
        /** Numbers would fall onto a header: number of the pasted row. */
        HEADER,
        /** The label beside the numbers is another row's: the label. */
        LABEL,
        /** Something between the numbers is not a number: its text. */
        TEXT,
        /** The cells of a row cannot be distinguished: its label. */
        UNCLEAR_ROW,
        /** The table lacks a row of the form: its label. */
        MISSING_ROW,
        /** An official table into the middle of another: the name of the one, of the other. */
        OTHER_TABLE
    }
}
