package org.gouji.lsp;

/**
 * What the handlers of one client share.
 *
 * @param abilities what the client said of itself
 * @param documents what is open
 * @param writer turns findings into the protocol's words
 */
record Session(ClientAbilities abilities, Documents documents, DiagnosticWriter writer) {}
