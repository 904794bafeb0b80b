package org.gouji.workspace;

import java.util.Locale;
import org.gouji.draft.Syntax;
import org.gouji.text.Text;

/** The result of opening a file: its text, or the reason why there is none. */
public sealed interface FileContent permits FileContent.WithText, FileContent.Refusal {

    /** A file that has one. */
    sealed interface WithText extends FileContent permits TextFile, OfficeFile {

        /** What is checked. */
        Text text();

        /**
         * What the marks in it mean.
         *
         * @param name of the file
         */
        Syntax syntax(String name);
    }

    /**
     * A file without a text for us.
     *
     * @param reason what to tell the user
     */
    record Refusal(Reason reason) implements FileContent {}

    /** Why a file has no text for us. */
    enum Reason {
        /** Nothing is there. */
        MISSING,
        /** It is a folder where a file is needed. */
        FOLDER,
        /** A pipe, a socket or a device: reading it might never end. */
        SPECIAL,
        /** It is there, but the system does not let us read it. */
        UNREADABLE,
        /** It is larger than {@link DraftFiles#MAX_BYTES}. */
        TOO_LARGE,
        /** It is an office document, and larger than {@link org.gouji.document.DocumentReader} reads. */
        OFFICE_TOO_LARGE,
        /** It is an office document, and the jar that reads them is missing. */
        NO_READER,
        /** It is protected by a password. */
        ENCRYPTED,
        /** It is an office document, and broken. */
        DAMAGED,
        /** Its pages are pictures. */
        NO_TEXT,
        /** A document of a word processor in a format that is not read: it must be saved as another first. */
        WORD,
        /** A workbook. */
        WORKBOOK,
        /** A PDF. */
        PDF,
        /** No text of any kind. */
        BINARY,
        /** Text perhaps, but in no encoding that we recognise. */
        ENCODING;

        /** Its name in bundles of messages. */
        public String key() {
            return "refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
