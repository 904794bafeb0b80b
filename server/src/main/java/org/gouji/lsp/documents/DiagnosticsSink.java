package org.gouji.lsp.documents;

/** How findings reach the client: pushed, or handed out when asked for; never both. */
public interface DiagnosticsSink {

    /** A document has a new version, was opened, or is to be looked at again. */
    void changed(DocumentSession session);

    /** A document is open no longer, or no longer looked at. */
    void closed(String uri);

    /** Something beside the texts has changed: look at all of {@code open} again. */
    void allChanged(Iterable<DocumentSession> open);
}
