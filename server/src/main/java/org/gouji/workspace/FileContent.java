package org.gouji.workspace;

/** The result of opening a file: its text, or the reason why there is none. */
public sealed interface FileContent permits TextFile, FileContent.Refusal {

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
        /** A document of Word, WPS or the like: its text must be saved or copied out first. */
        WORD,
        /** A workbook. */
        WORKBOOK,
        /** A PDF. */
        PDF,
        /** No text of any kind. */
        BINARY,
        /** Text perhaps, but in no encoding that we recognise. */
        ENCODING
    }
}
