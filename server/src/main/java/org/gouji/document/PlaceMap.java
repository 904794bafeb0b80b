package org.gouji.document;

import java.util.Optional;

/** Leads from the text that was read from a document to the places in it. */
public interface PlaceMap {

    /**
     * The place of the character at {@code offset}; of a line's end, that of the character before it.
     *
     * @param offset in UTF-16 units of the text read, from 0 to its length
     * @return empty in an empty document
     */
    Optional<DocumentPlace> at(int offset);
}
