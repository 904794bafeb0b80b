package org.gouji.document;

import java.util.List;
import java.util.Optional;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/** Changes the file that a text was read from, and nothing in it but what it is asked to change. */
public interface DocumentWriter {

    /** True if {@link #with} would make these edits; cheap. */
    boolean takes(List<Edit> edits);

    /**
     * The file with {@code edits} made in it.
     *
     * @param edits do not overlap; their spans are of the text read
     * @return the bytes of the whole file; empty if an edit has no place of its own there, such as one in an automatic
     *     number, or one that adds or removes a line
     */
    Optional<byte[]> with(List<Edit> edits);

    /**
     * The file with these comments in it, in place of all that this program once wrote. Those of others stay.
     *
     * @return the bytes of the whole file; empty if the file cannot take comments
     */
    Optional<byte[]> commented(List<Comment> comments);

    /**
     * A comment to be written.
     *
     * @param span what it is about, in the text read
     * @param lines its paragraphs
     */
    record Comment(Span span, List<String> lines) {

        /** Keeps a copy of the lines. */
        public Comment {
            lines = List.copyOf(lines);
        }
    }
}
