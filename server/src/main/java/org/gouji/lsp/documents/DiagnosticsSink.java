package org.gouji.lsp.documents;

import java.util.Collection;

/**
 * How findings reach the client: pushed, or handed out when asked for; never both. All methods are called under the
 * lock of the documents, return at once, and never call back into {@link Documents}.
 */
public interface DiagnosticsSink {

    /** A document was opened, has a new version, or is to be looked at again. */
    void changed(DocumentSession session);

    /** A document is open no longer, or too large to be looked at: the last that is said of it is that it has no findings. */
    void closed(String uri);

    /** Something beside the texts has changed: look at all of {@code open} again. */
    void allChanged(Collection<DocumentSession> open);

    /** Other reports have changed, and {@code open} are those that are compared with them. */
    default void besideChanged(Collection<DocumentSession> open) {
        allChanged(open);
    }
}
