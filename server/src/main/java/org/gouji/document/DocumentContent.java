package org.gouji.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.text.Text;

/** What a {@link DocumentReader} found in a file. */
public sealed interface DocumentContent {

    /**
     * A document that was read.
     *
     * @param text its paragraphs, one a line, and its tables, a row a line with tabs between the cells
     * @param places where each character stands in the document
     * @param notes what a reader should know about how it was read, each once
     * @param writer changes the file; empty for a format that is only read
     */
    record Read(Text text, PlaceMap places, List<Note> notes, Optional<DocumentWriter> writer)
            implements DocumentContent {

        /** Keeps a copy of the notes. */
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A document that was not read.
     *
     * @param reason what a user should be told
     */
    record Refused(Refusal reason) implements DocumentContent {}

    /** What a user should know about how a document was read. */
    enum Note {
        /** It holds tracked changes, which were read as if accepted. */
        TRACKED_CHANGES,
        /** It holds pictures between its paragraphs; a table in a picture cannot be checked. */
        PICTURES,
        /** It holds hidden text, which was left out. */
        HIDDEN_TEXT;

        /** Its name in bundles of messages. */
        public String key() {
            return "note." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why a document was not read. */
    enum Refusal {
        /** It is protected by a password. */
        ENCRYPTED,
        /** It is cut off or broken. */
        DAMAGED,
        /** It is larger than we read, packed or unpacked, or nested too deeply. */
        TOO_LARGE,
        /** Its pages are pictures without a text. */
        NO_TEXT,
        /** It is of an office program, but of a kind that is not read. */
        OTHER_FORMAT
    }
}
