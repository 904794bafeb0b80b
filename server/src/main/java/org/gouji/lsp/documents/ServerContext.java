package org.gouji.lsp.documents;

import org.gouji.lsp.transport.ClientCapabilities;

/**
 * What the handlers of one client share.
 *
 * @param capabilities what the client said of itself
 * @param documents what is open
 * @param writer turns findings into the protocol's words
 */
public record ServerContext(ClientCapabilities capabilities, Documents documents, DiagnosticWriter writer) {}
