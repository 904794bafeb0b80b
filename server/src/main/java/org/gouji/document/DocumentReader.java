package org.gouji.document;

/**
 * Reads files of office programs. Implementations come in a jar of their own and are found by
 * {@link java.util.ServiceLoader}, so that a start without such a file loads none of them.
 */
public interface DocumentReader {

    /** The most bytes of a file that a reader is given. */
    int MAX_BYTES = 20 * 1024 * 1024;

    /**
     * The text of a file. Never throws for what the bytes hold, takes time and memory that are bounded by constants,
     * opens nothing else and runs nothing.
     *
     * @param bytes the whole file, at most {@link #MAX_BYTES}
     */
    DocumentContent read(byte[] bytes);
}
